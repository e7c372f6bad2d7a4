# SPDX-License-Identifier: EUPL-1.2
"""Marks every workbook of a folder and looks whether all that should stay did: `marking.py DIR --tool TOOL`.

For each xlsx and xlsm: the packed bytes of parts that need no change are the same; a marked sheet says the same but
for styles; our reader finds the same values and the sheets that were added; openpyxl finds the same values, formulas,
dropdowns, notes, conditional formats, tables and images; marking the copy again gives the same sheets and values.
With --pdf N, LibreOffice makes a PDF of N of the copies. The exit status is 1 where anything differs.
"""

import argparse
import collections
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import features
import packages

KINDS = {".xlsx", ".xlsm", ".xltx", ".xltm"}
SECONDS = 60
MAY_CHANGE = re.compile(r"\[content_types\]\.xml$|(^|/)_rels/[^/]*\.rels$|(^|/)styles\d*\.xml$|(^|/)[^/]*workbook\d*\.xml$", re.I)
SHEET = re.compile(r"<worksheet|:worksheet")


class Outcome:
    """What came of one file: `refusal` is the sentence where there is no copy, `faults` say what should not be."""

    def __init__(self, name):
        self.name = name
        self.refusal = None
        self.faults = []
        self.seen = collections.Counter()
        self.copy = None


def run(*arguments):
    return subprocess.run(arguments, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False)


def mark(tool, source, target, outcome):
    done = run(tool, source, target)
    said = done.stdout.decode("utf-8", "replace").strip()
    if done.returncode == 3:
        outcome.refusal = said
    elif done.returncode != 0:
        outcome.faults.append(f"the tool ends in {done.returncode}: {said}")
    return done.returncode == 0


def cells(program, path):
    """The lines of `cells`, as bytes."""
    return run(program, "cells", path).stdout.splitlines()


def compare_parts(before, after, outcome):
    old, new = packages.packed_parts(before), packages.packed_parts(after)
    with zipfile.ZipFile(before) as old_zip, zipfile.ZipFile(after) as new_zip:
        for name, packed in old.items():
            if name not in new:
                outcome.faults.append(f"part {name} is gone")
            elif new[name] == packed:
                outcome.seen["parts untouched"] += 1
            elif MAY_CHANGE.search(name.replace("\\", "/")):
                outcome.seen["parts changed"] += 1
            else:
                outcome.seen["sheets marked"] += 1
                if not SHEET.search(old_zip.read(name)[:4000].decode("utf-8", "replace")):
                    outcome.faults.append(f"part {name} was changed")
                elif packages.content(old_zip.read(name)) != packages.content(new_zip.read(name)):
                    outcome.faults.append(f"sheet {name} says something else")
        if new_zip.testzip():
            outcome.faults.append("the zip is damaged")


def compare_cells(program, before, after, again, outcome):
    old, new = cells(program, before), cells(program, after)
    if new[: len(old)] != old:
        outcome.faults.append("our reader finds other values")
    added = {line.split(b'"cell"')[0] for line in new[len(old) :]}
    if len(new) - len(old) != 7 or len(added) != 2:
        outcome.faults.append(f"{len(new) - len(old)} cells in {len(added)} sheets were added")
    if cells(program, again) != new:
        outcome.faults.append("marking again gives other values")
    outcome.seen["values"] += len(old)


def compare_features(before, after, outcome):
    old = features.read(before)
    if not old:  # of strict workbooks openpyxl sees no sheet
        return
    new = features.read(after)
    if new is None:
        outcome.faults.append("openpyxl does not read the copy")
        return
    outcome.seen["read by openpyxl"] += 1
    for sheet, had in old.items():
        for feature, value in had.items():
            outcome.seen[f"sheets with {feature}"] += bool(value) and value != "None"
            if new.get(sheet, {}).get(feature) != value:
                outcome.faults.append(f"openpyxl finds other {feature} in {sheet}")


def judge(tool, program, path, folder):
    """The Outcome of the workbook at `path`; copies are left in `folder`."""
    outcome = Outcome(str(path))
    stem = f"{abs(hash(str(path)))}"
    copy, again = folder / f"{stem}{path.suffix}", folder / f"{stem}-again{path.suffix}"
    try:
        if not mark(tool, path, copy, outcome):
            return outcome
        if mark(tool, copy, again, outcome):
            compare_parts(path, copy, outcome)
            compare_cells(program, path, copy, again, outcome)
            compare_features(path, copy, outcome)
        outcome.copy = copy
    except subprocess.TimeoutExpired:
        outcome.faults.append(f"it takes over {SECONDS} s")
    return outcome


def to_pdf(paths, folder):
    """Those of `paths` of which LibreOffice makes no PDF."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    lacking = []
    for path in paths:
        subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path],
                       stdin=subprocess.DEVNULL, capture_output=True, timeout=180, check=False)
        if not (folder / f"{path.stem}.pdf").exists():
            lacking.append(path)
    return lacking


def workbooks_below(folder):
    return sorted(path for path in Path(folder).rglob("*")
                  if path.is_file() and path.suffix.lower() in KINDS and not path.name.startswith((".", "~$")))


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--tool", required=True, type=Path, help="the test program registertoets_mark")
    parser.add_argument("--program", required=True, type=Path, help="registertoets")
    parser.add_argument("--pdf", type=int, default=0, metavar="N", help="have LibreOffice make a PDF of N copies")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count())
    parser.add_argument("-v", "--verbose", action="store_true", help="say why a file is refused")
    options = parser.parse_args(arguments)
    paths = workbooks_below(options.folder)
    if not paths:
        parser.error(f"there are no workbooks in {options.folder}")
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(options.jobs) as pool:
        folder = Path(temporary)
        outcomes = list(pool.map(lambda path: judge(options.tool, options.program, path, folder), paths))
        copies = [one.copy for one in outcomes if one.copy]
        sample = copies[:: max(1, len(copies) // options.pdf)][: options.pdf] if options.pdf else []
        lacking = to_pdf(sample, folder)
    for one in outcomes:
        for fault in one.faults:
            print(f"{one.name}: {fault}")
        if options.verbose and one.refusal:
            print(f"{one.name}: refused: {one.refusal}")
    total = sum((one.seen for one in outcomes), collections.Counter())
    print(f"{len(outcomes)} workbooks: {len(copies)} marked, {sum(bool(one.refusal) for one in outcomes)} refused, "
          f"{sum(bool(one.faults) for one in outcomes)} with faults")
    for what, count in sorted(total.items()):
        print(f"  {what}: {count}")
    if options.pdf:
        print(f"  PDFs by LibreOffice: {len(sample) - len(lacking)} of {len(sample)}")
    return 1 if lacking or any(one.faults for one in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
