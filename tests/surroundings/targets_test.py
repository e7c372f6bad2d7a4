#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Where results may not go, or cannot: full devices, pipes that close, files of a most size, folders that take
nothing, streams that are closed, and targets that are inputs under whatever name.

Usage: targets_test.py PROGRAM
"""

import os
import resource
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import DAY, PROGRAM, SAMPLE, WRITERS, files_in, obey_permissions, run

RULES = "extends: rde\nid: eigen\n"
EXCEPTIONS = "exceptions:\n  - {rule: avg.purposes.vague, directie: MKB, reason: x, owner: y, until: 2025-12-31}\n"


class Targets(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.register = self.folder / "register.xlsx"
        shutil.copy(SAMPLE, self.register)

    def assert_refused(self, done, *words):
        self.assertEqual(done.returncode, 4, (str(done.stdout)[:500], done.stderr))
        for word in words:
            self.assertIn(word, done.stderr.decode())


class Devices(Targets):
    def test_full_device(self):
        for words in (["check", SAMPLE, *DAY], ["check", SAMPLE, *DAY, "--format", "xlsx"], ["rules", "list"],
                      ["cells", SAMPLE], ["--help"], ["template", "-o", "-"]):
            with self.subTest(words), open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, check=False)
                self.assertEqual(done.returncode, 4, done.stderr)
                self.assertIn("standaarduitvoer", done.stderr.decode())
                self.assertIn("vol", done.stderr.decode())
        for name, (words, files) in WRITERS.items():
            if files and len(files) == 1 and files[0].endswith((".html", ".json")):
                with self.subTest(name):
                    there = [word for word in words if word not in ("-o", files[0])]
                    format_of = Path(files[0]).suffix[1:]
                    self.assert_refused(run([*there, "--format", format_of, "-o", "/dev/full"], self.folder),
                                        "/dev/full", "schijf is vol")

    def test_reader_that_goes_away(self):
        """The reader has what it wanted; that is no error, and says nothing."""
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([PROGRAM, "check", SAMPLE, *DAY], stdout=writer, stderr=subprocess.PIPE, check=False)
        os.close(writer)
        self.assertEqual((done.returncode, done.stderr), (1, b""))

    def test_files_of_a_most_size(self):
        """A limit on the size of files, which ends other programs by a signal: the same for those that libraries keep
        parts in, so that it stands for a full disk there too. Nothing is written, or all of it."""
        for name, (words, _) in WRITERS.items():
            whole = None
            for most in (None, 700, 4096, 8192, 16_384, 65_536):
                with self.subTest(name, most=most):
                    folder = self.folder / f"{name}-{most}"
                    folder.mkdir()
                    done = run(words, folder,
                               preexec_fn=lambda: most and resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)))
                    found = files_in(folder)
                    whole = whole or found
                    if done.returncode in (0, 1):
                        self.assertEqual(found, whole)
                    else:
                        self.assert_refused(done)
                    self.assertEqual([file for file in found if whole.get(file) != found[file]], [])

    def test_streams_that_are_closed(self):
        """What is said to people may not end in a file that happens to get the number of the stream."""
        for closed in ((0,), (1,), (2,), (0, 1, 2)):
            with self.subTest(closed):
                target = self.folder / "verslag.json"
                target.unlink(missing_ok=True)
                done = subprocess.run([PROGRAM, "check", SAMPLE, self.folder / "absent.xlsx", *DAY, "-o", target],
                                      preexec_fn=lambda: [os.close(stream) for stream in closed], stdin=subprocess.DEVNULL,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
                self.assertEqual(done.returncode, 3)
                self.assertTrue(target.read_text(encoding="utf-8").startswith('{\n  "schema"'))
                self.assertNotIn("registertoets: ", target.read_text(encoding="utf-8"))
        done = subprocess.run([PROGRAM, "check", SAMPLE, *DAY], preexec_fn=lambda: os.close(1), check=False,
                              stderr=subprocess.PIPE)
        self.assert_refused(done, "standaarduitvoer")


class Folders(Targets):
    def test_that_take_no_files(self):
        """/proc takes none from anybody."""
        for name, (words, _) in WRITERS.items():
            with self.subTest(name):
                at = words.index("-o" if "-o" in words else "--write-rules") + 1
                target = "/proc/self/" + ("new" if name in ("feedback", "export") else words[at])
                self.assert_refused(run([*words[:at], target, *words[at + 1:]], self.folder))

    def test_that_are_read_only(self):
        closed = self.folder / "dicht"
        closed.mkdir()
        closed.chmod(0o555)
        self.addCleanup(closed.chmod, 0o755)
        for name, (words, _) in WRITERS.items():
            with self.subTest(name):
                self.assert_refused(run(words, closed, preexec_fn=obey_permissions), "u mag daar niet schrijven")
        self.assertEqual(files_in(closed), {})

    def test_with_files_that_are_read_only(self):
        """A file that may not be written is replaced as its folder allows, or is left as it was."""
        old = self.folder / "a.json"
        old.write_text("{}")
        old.chmod(0o444)
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        before = files_in(self.folder)
        done = run(["check", SAMPLE, *DAY, "--force", "-o", "a.json"], self.folder, preexec_fn=obey_permissions)
        self.assert_refused(done, "a.json")
        self.assertEqual(files_in(self.folder), before)

    def test_that_are_not_there(self):
        self.assert_refused(run(["check", SAMPLE, "-o", "nergens/a.html"], self.folder), "nergens/a.html",
                            "geen map nergens")


class Inputs(Targets):
    def make_links(self, name):
        """Other names of the file `name`."""
        path = self.folder / name
        (self.folder / "map").mkdir(exist_ok=True)
        symbolic, hard = self.folder / f"symbolisch-{name}", self.folder / f"hard-{name}"
        symbolic.symlink_to(path)
        os.link(path, hard)
        return [path, Path(f"./{name}"), Path(f"map/../{name}"), symbolic, hard]

    def test_are_never_written_over(self):
        (self.folder / "regels.yaml").write_text(RULES)
        (self.folder / "uit.yaml").write_text(EXCEPTIONS)
        (self.folder / "project.yaml").write_text("lang: nl\n")
        shutil.copy(SAMPLE.parent / "bes-lijst.xlsx", self.folder / "lijst.xlsx")
        run(["check", SAMPLE, *DAY, "-o", "eerder.json"], self.folder)
        options = ["--rules", "regels.yaml", "--exceptions", "uit.yaml", "--config", "project.yaml"]
        only_check = ["--expect", "lijst.xlsx", "--baseline", "eerder.json", "--no-worse-than", "eerder.json"]
        commands = {"check": only_check, "merge": [], "sample": ["--size", "3"], "compare": ["register.xlsx"]}
        for name in ("register.xlsx", "regels.yaml", "uit.yaml", "project.yaml", "lijst.xlsx", "eerder.json"):
            before = (self.folder / name).read_bytes()
            for link in self.make_links(name):
                for command, more in commands.items():
                    read = name in [*options, *more, "register.xlsx"]
                    if not read or (command in ("merge", "sample") and link.suffix != ".xlsx"):
                        continue
                    with self.subTest(command, target=str(link)):
                        done = run([command, "register.xlsx", *more, *options, *DAY, "--force", "-o", link], self.folder)
                        self.assertEqual((self.folder / name).read_bytes(), before)
                        self.assert_refused(done)

    def test_standard_input_is_not_written_over(self):
        with open(self.register, "rb") as register:
            done = run(["check", "-", *DAY, "--force", "-o", "register.xlsx"], self.folder, stdin=register)
        self.assert_refused(done)
        self.assertEqual(self.register.read_bytes(), SAMPLE.read_bytes())

    def test_one_target_under_two_names(self):
        (self.folder / "map").mkdir()
        (self.folder / "link").symlink_to("map")
        for other in ("./map/a.html", "map/../map/a.html", "link/a.html"):
            with self.subTest(other):
                done = run(["check", SAMPLE, "-o", "map/a.html", "-o", other], self.folder)
                self.assertEqual(done.returncode, 2, done.stderr)

    def test_links_stay_links(self):
        (self.folder / "echt").mkdir()
        (self.folder / "echt/a.html").write_text("")
        (self.folder / "a.html").symlink_to("echt/a.html")
        done = run(["check", SAMPLE, *DAY, "-o", "a.html"], self.folder)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertTrue((self.folder / "a.html").is_symlink())
        self.assertIn(b"<!DOCTYPE html>", (self.folder / "echt/a.html").read_bytes())


if __name__ == "__main__":
    unittest.main()
