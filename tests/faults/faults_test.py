#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Plants faults in registers that are right and demands that the program finds them, and little else.

    faults_test.py PROGRAM [--rows N] [--seed S] [--only KIND…] [--kinds-not-yet] [--keep FOLDER]
"""

import argparse
import sys
import tempfile
from pathlib import Path

import judge
import sets
import sets_of_sheets
import sets_with_lists
import verdict
from kinds import KINDS


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--rows", type=int, default=4500, help="rows in the register with all kinds (default 4500)")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", nargs="+", metavar="KIND", help="only kinds whose name holds one of these words")
    parser.add_argument(
        "--kinds-not-yet", action="store_true", help="leave kinds out for which the program has no rule, and list them",
    )
    parser.add_argument("--keep", type=Path, help="write the workbooks here and keep them")
    parser.add_argument("--examples", type=int, default=5, help="examples to list of each kind that falls short")
    return parser.parse_args()


def measure(options, folder):
    """A Tally over all sets."""
    tally = judge.Tally(only=tuple(options.only or ()))
    kinds = [kind for kind in KINDS if not options.only or any(word in kind.name for word in options.only)]
    files, sheets = sets.main_set(folder, options.seed, options.rows, kinds)
    report = judge.run(options.program, files)
    judge.judge_rows(report, sheets, tally)
    judge.judge_columns(report, sheets, tally)
    for judged in (
        sets_of_sheets.judge_columns, sets_of_sheets.judge_workbooks, sets_with_lists.judge_expected,
        sets_with_lists.judge_deliveries,
    ):
        judged(options.program, folder, options.seed, tally)
    return tally


def main():
    options = arguments()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        tally = measure(options, options.keep)
    else:
        with tempfile.TemporaryDirectory() as folder:
            tally = measure(options, Path(folder))
    return verdict.tell(tally, options)


if __name__ == "__main__":
    sys.exit(main())
