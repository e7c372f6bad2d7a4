#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Inputs that are no ordinary files, that change while they are read, and whose names no program likes.

Usage: reading_test.py PROGRAM CALLS.so
"""

import json
import os
import shutil
import socket
import tempfile
import unittest
from pathlib import Path

from program import DAY, LATER, ROOT, SAMPLE, files_in, obey_permissions, run

CSV = ROOT / "samples/rijksregister.csv"
ODS = ROOT / "samples/leveringen/Kopie van KI&S verwerkingen 2025.ods"
FORMATS = ["text", "json", "csv", "xlsx", "html", "markdown", "junit", "sarif", "github", "gitlab"]
MOST_READS = 60  # of a sample; a block is 8 KiB or more


class Reading(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)


class Change(Reading):
    """A file that changes while it is read is told of, or was read before or after. Never is anything else said of it
    than of the old or the new file, and never does the program break."""

    def runs(self, words, sample, how):
        """The command with the input changed before each of its reads in turn."""
        for number in range(1, MOST_READS):
            folder = self.folder / f"{sample.suffix[1:]}-{how}-{number}"
            folder.mkdir()
            register = folder / f"register{sample.suffix}"
            shutil.copy(sample, register)
            shutil.copy(LATER, f"{register}.new")
            count = folder / "count"
            done = run([*words, register.name, *DAY], folder,
                       {"AT": number, "OF": "read", "DO": how, "FILE": register, "COUNT": count})
            last = count.exists() and int(count.read_text()) < number
            count.unlink(missing_ok=True)
            yield number, done, folder
            shutil.rmtree(folder)
            if last:
                return

    def test_check(self):
        for sample in (SAMPLE, ODS, CSV):
            for how in ("truncate", "grow", "remove", "replace"):
                with self.subTest(sample.name, how=how):
                    for number, done, _ in self.runs(["check"], sample, how):
                        self.assertIn(done.returncode, (0, 1, 3), (number, done.stderr))

    def test_what_is_written_of_it(self):
        for words in (["feedback", "-o", "uit"], ["merge", "-o", "uit.xlsx"], ["sample", "--size", "3", "--seed", "1", "-o",
                                                                              "uit.xlsx"]):
            whole = None
            for how in ("replace", "truncate"):
                with self.subTest(words[0], how=how):
                    for number, done, folder in self.runs(words, SAMPLE, how):
                        self.assertIn(done.returncode, (0, 3), (number, done.stderr))
                        made = {name: content for name, content in files_in(folder).items() if name.startswith("uit")}
                        if done.returncode == 0 and how == "truncate":
                            whole = whole or made
                            self.assertEqual(made, whole, number)


class Kinds(Reading):
    def test_that_are_no_files(self):
        """None of them makes the program wait, or break; each gets a sentence."""
        pipe, place = self.folder / "pijp.xlsx", self.folder / "stekker.xlsx"
        os.mkfifo(pipe)
        with socket.socket(socket.AF_UNIX) as plug:
            plug.bind(str(place))
            for path in (pipe, place, Path("/dev/null"), self.folder / "map.xlsx"):
                if path.name == "map.xlsx":
                    path.mkdir()
                for command in (["check"], ["columns"], ["cells"], ["feedback", "-o", self.folder / "uit"]):
                    with self.subTest(path.name, command=command[0]):
                        done = run([*command, path], self.folder)
                        self.assertEqual(done.returncode, 3, done.stderr)
                        self.assertTrue(done.stderr or done.stdout)

    def test_folder_that_holds_them(self):
        """What cannot be read in a folder is told, and a link to a folder is named; neither drops out in silence."""
        inputs = self.folder / "in"
        inputs.mkdir()
        os.mkfifo(inputs / "pijp.xlsx")
        (inputs / "rond").symlink_to(inputs)
        (inputs / "nergens.xlsx").symlink_to("weg.xlsx")
        shutil.copy(SAMPLE, inputs / "register.xlsx")
        done = run(["check", inputs, *DAY], self.folder)
        self.assertEqual(done.returncode, 3)
        for name in (b"pijp.xlsx", b"nergens.xlsx", b"rond"):
            self.assertIn(name, done.stderr + done.stdout)
        (inputs / "pijp.xlsx").unlink()
        (inputs / "nergens.xlsx").unlink()
        self.assertEqual(run(["check", inputs, *DAY], self.folder).returncode, 1)

    def test_that_may_not_be_read(self):
        """Beside files that may be read: the others are judged, and the one and the folder are told of."""
        closed_file, closed_folder = self.folder / "dicht.xlsx", self.folder / "dicht"
        shutil.copy(SAMPLE, closed_file)
        closed_file.chmod(0)
        closed_folder.mkdir(0)
        self.addCleanup(closed_folder.chmod, 0o755)
        for path in (closed_file, closed_folder):
            with self.subTest(path.name):
                done = run(["check", path, SAMPLE, *DAY], self.folder, preexec_fn=obey_permissions)
                self.assertEqual(done.returncode, 3, done.stderr)
                said = " ".join(done.stdout.decode().split())
                self.assertRegex(said, f"{path} kan niet .*worden gelezen")
                self.assertIn("8 van de 22", said)
        for option in ("--rules", "--exceptions", "--config", "--baseline"):
            with self.subTest(option):
                done = run(["check", SAMPLE, *DAY, option, closed_file], self.folder, preexec_fn=obey_permissions)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn("dicht.xlsx", done.stderr.decode())

    def test_options_that_name_them(self):
        map_ = self.folder / "map"
        map_.mkdir()
        for option in ("--rules", "--exceptions", "--config", "--baseline", "--no-worse-than", "--expect"):
            for path in (map_, Path("/dev/null"), self.folder / "absent"):
                with self.subTest(option, path=str(path)):
                    done = run(["check", SAMPLE, *DAY, option, path], self.folder)
                    # An empty file of settings says nothing, and that is allowed.
                    fine = path.name == "null" and option == "--config"
                    self.assertEqual(done.returncode, 1 if fine else 2, done.stderr)


class Names(Reading):
    def test_of_files(self):
        """Lines, escapes and bytes that are no UTF-8: each report is what its format asks for all the same."""
        for name in (b"a\nb.xlsx", b"a\xff\xfe\xc3.xlsx", b"\x1b[31m.xlsx", b"-o.xlsx", b"x" * 250 + b".xlsx", "e\u0301\u202e.xlsx".encode()):
            path = os.fsencode(self.folder) + b"/" + name
            shutil.copy(SAMPLE, path)
            for form in FORMATS:
                with self.subTest(name, form=form):
                    done = run(["check", path, *DAY, "--format", form], self.folder)
                    self.assertEqual(done.returncode, 1, done.stderr)
                    self.assertNotIn(b"\x1b", done.stdout if form != "xlsx" else b"")
                    if form != "xlsx":
                        done.stdout.decode("utf-8")
                    if form in ("json", "sarif", "gitlab"):
                        json.loads(done.stdout)
            os.unlink(path)

    def test_of_targets(self):
        for name in (b"a\nb.html", b"a\xff\xfe.html", b"-.html", b"x" * 250 + b".html"):
            with self.subTest(name):
                target = os.fsencode(self.folder) + b"/" + name
                for _ in range(2):  # anew, and over itself
                    done = run(["check", SAMPLE, *DAY, "-o", target], self.folder)
                    self.assertEqual(done.returncode, 1, done.stderr)
                    self.assertTrue(os.path.exists(target))
        self.assertEqual(len(list(self.folder.iterdir())), 4)


class Threads(Reading):
    def test_that_are_not_to_be_had(self):
        """On a terminal there is one for the progress of the run, which is decoration."""
        expected = run(["check", SAMPLE, *DAY], self.folder)
        keyboard, terminal = os.openpty()
        self.addCleanup(os.close, keyboard)
        try:
            done = run(["check", SAMPLE, *DAY, "--jobs", "4"], self.folder, calls={"THREADS": "no"}, stderr=terminal)
        finally:
            os.close(terminal)
        self.assertEqual((done.returncode, done.stdout), (expected.returncode, expected.stdout))


if __name__ == "__main__":
    unittest.main()
