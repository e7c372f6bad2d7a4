#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""README.md and docs/ show what the program really says: each `$ registertoets …` of a console block is run from the
top of the tree, and its output held against what stands below it. A line of three dots stands for any lines."""

import os
import re
import shlex
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sys.argv.pop()
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def runs():
    """Pairs of a command and the lines that it is said to print."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    for block in BLOCK.findall(text):
        lines = block.splitlines()
        while lines:
            command = lines.pop(0)
            shown = []
            while lines and not lines[0].startswith("$ "):
                shown.append(lines.pop(0))
            yield command, shown


def output_of(command):
    words = shlex.split(command[2:])
    assert words[0] == "registertoets", command
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run([PROGRAM, *words[1:]], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def matches(shown, real):
    """Whether `shown` is `real` with some lines replaced by dots."""
    pattern = "".join(r"(?:.*\n)+" if line.strip() == "…" else re.escape(line) + "\n" for line in shown)
    return re.fullmatch(pattern, "".join(line + "\n" for line in real)) is not None


class Readme(unittest.TestCase):
    def test_what_it_shows_is_what_the_program_says(self):
        found = list(runs())
        self.assertGreaterEqual(len(found), 3, "a first question of each of the three users")
        for command, shown in found:
            with self.subTest(command):
                real = output_of(command)
                self.assertTrue(matches(shown, real), "\n".join(["it says:", *real]))


if __name__ == "__main__":
    unittest.main()
