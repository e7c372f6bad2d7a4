#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Fills a folder with inputs to begin fuzzing with, a folder for each target: parts of our own small workbooks,
and what stands in found/.

    seeds.py FOLDER
"""

import re
import shutil
import sys
import zipfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LONGEST = 200_000  # bytes; longer inputs slow a fuzzer down
MOST_OF_RULES = 3000  # characters of one part

# Which parts of a package are inputs of which target.
PARTS = {
    "sheet": "xl/worksheets/",
    "fastpath": "xl/worksheets/",
    "inflate": "xl/",
    "marking": "xl/worksheets/",
    "strings": "xl/sharedStrings.xml",
    "styles": "xl/styles.xml",
    "ods": "content.xml",
}
PACKED = {"inflate"}
# Targets that take a package as a text: see zip_of_text in inputs.hpp.
PACKAGES = ("package", "marked", "review")
# Which of the inputs of golden runs are inputs of which target.
FILES = {
    "exceptions": ("uitzondering",),
    "project": ("project",),
    "expect": ("processen.csv", "werkprocessen.csv"),
    "check": (".csv",),
    "report": (".json",),
}


def pack(content):
    """`content` as a zip file holds it: deflate without a header."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def put(folder, target, name, content):
    if len(content) <= LONGEST:
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        (place / name.replace("/", "_").replace(" ", "_")).write_bytes(content)


def as_text(package):
    """`package` as a text of its parts."""
    return b"".join(b"\x1e%s\n%s" % (part.encode(), package.read(part)) for part in package.namelist())


def add_reports(folder):
    """The JSON reports among what golden runs give."""
    for path in sorted((ROOT / "tests/golden/expected").glob("*json*.txt")):
        text = path.read_text(encoding="utf-8")
        start, end = text.find("\n{\n"), text.rfind("\n}\n")
        if 0 < start < end:
            put(folder, "report", path.stem, text[start + 1:end + 3].encode())


def add_package(folder, path):
    put(folder, "container", path.name, path.read_bytes())
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as package:
        for part in package.namelist():
            for target, start in PARTS.items():
                if part.startswith(start):
                    content = package.read(part)
                    put(folder, target, f"{path.stem}-{part}", pack(content) if target in PACKED else content)
        for target in PACKAGES:
            put(folder, target, path.name, as_text(package))


def add_rules(folder):
    """A whole small set, and the parts of ours: small inputs are quick to try, and to change with effect."""
    put(folder, "rules", "whole.yaml", (ROOT / "tests/golden/inputs/regels-goed.yaml").read_bytes())
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        for number, part in enumerate(re.split(r"(?m)^(?=[a-z])", path.read_text(encoding="utf-8"))):
            lines = part[:MOST_OF_RULES].rpartition("\n")[0]
            put(folder, "rules", f"{path.stem}-{number}.yaml", lines.encode())


def main():
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    for path in sorted([*(ROOT / "samples").rglob("*.*"), *(ROOT / "tests/golden/inputs").iterdir()]):
        if path.suffix in (".xlsx", ".ods", ".xls"):
            add_package(folder, path)
        elif path.suffix == ".csv":
            put(folder, "csv", path.name, path.read_bytes())
        for target, marks in FILES.items():
            if any(mark in path.name for mark in marks):
                put(folder, target, path.name, path.read_bytes())
    add_reports(folder)
    add_rules(folder)
    for path in sorted((HERE / "found").iterdir()):
        put(folder, path.name.split("-")[0], path.name, path.read_bytes())


if __name__ == "__main__":
    main()
