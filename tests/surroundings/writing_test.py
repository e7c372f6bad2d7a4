#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A program that is killed, or whose disk is full, at every step of writing: a file is the old one or the new one,
never a part of it, and nothing is left beside it that could be spared.

Usage: writing_test.py PROGRAM CALLS.so
"""

import hashlib
import signal
import tempfile
import unittest
from pathlib import Path

from program import WRITERS, files_in, run

MOST_STEPS = 500
OLD = b"\n"  # an older file of somebody's
OLD_SUM = hashlib.sha256(OLD).hexdigest()


def fresh_folder(case):
    temporary = tempfile.TemporaryDirectory()
    case.addCleanup(temporary.cleanup)
    return Path(temporary.name)


class Writing(unittest.TestCase):
    def whole(self, words):
        """What the command writes in an empty folder, with the sums of all files."""
        folder = fresh_folder(self)
        done = run(words, folder)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return files_in(folder)

    def folder_of(self, old):
        folder = fresh_folder(self)
        for name in old:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(OLD)
        return folder

    def cases(self):
        """Each command that writes, in an empty folder and over old files: its name, words, old and new files."""
        for case, (words, _) in WRITERS.items():
            new = self.whole(words)
            yield case, words, {}, new
            forced = [*words, "--force"]
            yield case, forced, {name: OLD_SUM for name in new}, self.whole(forced)

    def steps(self, words, old, what):
        """The command, disturbed at each of its steps in turn, until it has no more: the run and its folder."""
        for number in range(1, MOST_STEPS):
            folder = self.folder_of(old)
            done = run(words, folder, {"AT": number, "DO": what, "COUNT": folder / ".n"})
            counted = folder / ".n"
            last = counted.exists() and int(counted.read_text()) < number
            counted.unlink(missing_ok=True)
            if last:
                self.assertGreater(number, 2, "no step was seen")
                return
            yield number, done, files_in(folder)
        self.fail(f"more than {MOST_STEPS} steps")

    def assert_old_or_new(self, found, old, new, at):
        for name, content in found.items():
            if name in new:
                self.assertIn(content, (old.get(name), new[name]), f"{name} is half written at step {at}")
        for name in old:
            self.assertIn(name, found, f"{name} is gone at step {at}")
        return [name for name in found if name not in new]

    def test_killed_at_each_step(self):
        for case, words, old, new in self.cases():
            with self.subTest(case, over_old_files=bool(old)):
                for number, done, found in self.steps(words, old, "kill"):
                    self.assertEqual(done.returncode, -signal.SIGKILL)
                    left = self.assert_old_or_new(found, old, new, number)
                    # Replacing a file takes a name beside it, for a moment.
                    self.assertLessEqual(len(left), 1 if old else 0, left)
                    self.assertTrue(all(Path(name).name.startswith(".") for name in left), left)

    def test_full_disk_at_each_step(self):
        for case, words, old, new in self.cases():
            with self.subTest(case, over_old_files=bool(old)):
                for number, done, found in self.steps(words, old, "fail"):
                    at = f"step {number}: {done.stderr.decode()}"
                    left = self.assert_old_or_new(found, old, new, at)
                    self.assertEqual(left, [], at)
                    # Where files without a name cannot be made, it is done in another way.
                    if done.returncode in (0, 1):
                        self.assertEqual(found, new, at)
                    else:
                        self.assertEqual(done.returncode, 4, at)
                        self.assertRegex(done.stderr.decode(), r"(?m)^registertoets: .*(niet|geen).*$", at)

    def test_short_writes(self):
        words, _ = WRITERS["check"]
        new = self.whole(words)
        for number, done, found in self.steps(words, {}, "short"):
            self.assertEqual((done.returncode, found), (1, new), f"step {number}")


if __name__ == "__main__":
    unittest.main()
