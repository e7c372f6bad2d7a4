#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Files that are made to exhaust a machine: each ends in a sentence that says what is wrong with it, or in a right
report, within bounds on memory and time (see cage.py).

Usage: limits_test.py PROGRAM [NAME…]
"""

import os
import sys
import tempfile
import unittest
from pathlib import Path

import attacks_text  # noqa: F401
import attacks_workbook  # noqa: F401
from attack import ATTACKS
from cage import run

PROGRAM = Path(sys.argv.pop(1)).resolve()
SAMPLE = Path(__file__).resolve().parents[2] / "samples/datacoordinator.xlsx"
JUDGING = {"check", "feedback", "merge", "sample", "compare"}


def make(attack, path):
    """In a process of its own: what making takes would count as the program's, which begins as a copy of this one."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            attack.make(path)
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if status != 0:
        raise RuntimeError(f"{attack.name} could not be made")


class Attacks(unittest.TestCase):
    def try_command(self, attack, path, words):
        places = {"@": path, "SAMPLE": SAMPLE}
        command = [str(places.get(word, word)) for word in words]
        # As on a machine of eight cores, whatever this one has: more cores take more memory.
        fixed = ["--reference-date", "2025-07-01", "--jobs", "8"] if words[0] in JUDGING else []
        done = run([PROGRAM, *command, *fixed], cwd=path.parent)
        told = f"{done.status} in {done.seconds:.1f} s and {done.megabytes} MB: {(done.err or done.out)[:300]}"
        # Other commands than check end in 0 when they did their work.
        expected = {0, 1} if attack.status == 1 else {attack.status}
        self.assertIn(done.status, expected, told)
        self.assertLessEqual(done.megabytes, attack.megabytes, told)
        said = " ".join((done.err + done.out).split())
        self.assertTrue(said or "-o" in words, told)
        if attack.says:
            self.assertRegex(said, attack.says)
        if os.environ.get("LIMITS_VERBOSE"):
            print(f"{attack.name}: {words[0]} {told[:100]!r}", file=sys.stderr)


def test_of(attack):
    def test(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / (attack.name + attack.suffix)
            make(attack, path)
            for words in attack.commands:
                with self.subTest(words=words):
                    self.try_command(attack, path, words)
    test.__doc__ = attack.make.__doc__
    return test


for one in ATTACKS:
    setattr(Attacks, f"test_{one.name}", test_of(one))

if __name__ == "__main__":
    unittest.main()
