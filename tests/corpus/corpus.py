# SPDX-License-Identifier: EUPL-1.2
"""`./dev corpus DIR`: reads every file of a folder and holds what was read against two other readers.

The readers are an oracle written from the standard (oracle.py) and openpyxl. The exit status is 1 where the program
crashes, hangs or ends in another status than 0 or 3, where the oracle reads a workbook otherwise, where more than
0.1 % of the values differ from openpyxl's, or where a difference has no name in classes.py. Where both read the same
number, and only one makes a date of it, the value is the same; such cells are counted apart, and need a name too.
Cells are shown: this is for files of tests.
"""

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import judge
from program import Reasons
from summary import Summary


def files_below(folder):
    """Every file below `folder` that is not hidden, in a fixed order."""
    paths = (path.relative_to(folder) for path in Path(folder).rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts))


def judge_all(program, folder, jobs):
    """The Judgements of all files below `folder`."""
    files = files_below(folder)
    judgements = []
    with ProcessPoolExecutor(jobs, initializer=judge.limit_memory) as pool:
        for one in pool.map(judge.judge, [program] * len(files), [folder] * len(files), files):
            judgements.append(one)
            if sys.stderr.isatty():
                end = "\r" if len(judgements) < len(files) else "\n"
                print(f"{len(judgements)} of {len(files)} files", end=end, file=sys.stderr)
    return judgements


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="./dev corpus", description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count(), help="files at a time (default: all cores)")
    parser.add_argument("-v", "--verbose", action="store_true", help="name every file")
    options = parser.parse_args(arguments)
    judgements = judge_all(options.program, options.folder, options.jobs) if options.folder.is_dir() else []
    if not judgements:
        parser.error(f"there are no files in {options.folder}")
    summary = Summary(judgements, Reasons())
    for line in (*(summary.every_file() if options.verbose else ()), *summary.lines()):
        print(line)
    return 1 if summary.failures else 0


if __name__ == "__main__":
    sys.exit(main())
