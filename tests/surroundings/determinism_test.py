#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The same bytes of everything that is written, whatever the locale, the time zone, the number of jobs, what memory
held before, and the run. With a second program, one that another compiler made, the same bytes of that too.

Usage: determinism_test.py PROGRAM [OTHER_PROGRAM]
"""

import csv
import hashlib
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from program import DAY, LATER, PROGRAM, REVIEW, ROOT, SAMPLE, WRITERS, files_in, run

OTHER = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 and Path(sys.argv[1]).is_file() else None
EARLIER = ROOT / "samples/rde-2025-02.xlsx"
FOLDER = "samples/leveringen"
FORMATS = ["text", "json", "csv", "xlsx", "html", "markdown", "junit", "sarif", "github", "gitlab"]

# What goes to standard output, beside the files of WRITERS.
SHOWN = {
    **{f"check {name}": ["check", LATER, FOLDER, "--format", name] for name in FORMATS},
    **{f"compare {name}": ["compare", EARLIER, LATER, "--format", name] for name in ("text", "json", "html", "markdown")},
    **{f"trend {name}": ["trend", f"2025-02={EARLIER}", f"2025-08={LATER}", "--format", name]
       for name in ("text", "json", "html", "markdown")},
    **{f"publish {name}": ["publish", LATER, "--format", name, "-o", "-"] for name in ("html", "markdown", "jsonld")},
    **{f"result {name}": ["sample", "--result", REVIEW, "--format", name] for name in ("text", "json", "html", "markdown")},
    "english": ["check", LATER, "--lang", "en"],
    "columns": ["columns", LATER], "cells": ["cells", SAMPLE], "trace": ["trace", LATER, "K17"], "list": ["rules", "list"],
    "explain": ["explain"],
}
WITH_DAY = {"check", "compare", "trend", "publish", "trace", "columns"}

LOCALES = ["C", "C.UTF-8", "nl_NL.UTF-8", "tr_TR.UTF-8"]
ZONES = ["UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "America/Adak", ":nonsense"]


def sums(program=PROGRAM, environment=None, more=()):
    """The SHA-256 of all that is written, by what it is."""
    environment = {"PATH": os.environ["PATH"], **(environment or {})}
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, words in SHOWN.items():
            day = DAY if words[0] in WITH_DAY else []
            jobs = more if words[0] in WITH_DAY else []
            done = subprocess.run([program, *words, *day, *jobs], cwd=ROOT, env=environment, capture_output=True, check=False)
            if done.returncode not in (0, 1, 3):
                raise AssertionError(f"{name} ends in {done.returncode}: {done.stderr.decode()}")
            found[name] = hashlib.sha256(done.stdout).hexdigest()
            found[f"{name}, to people"] = hashlib.sha256(done.stderr).hexdigest()
        for name, (words, _) in WRITERS.items():
            place = Path(folder, name)
            place.mkdir()
            subprocess.run([program, *words], cwd=place, env=environment, capture_output=True, check=False)
            found.update({f"{name}: {file}": content for file, content in files_in(place).items()})
    return found


class SameBytes(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.expected = sums()

    def assert_same(self, found):
        self.assertEqual([name for name in self.expected if found.get(name) != self.expected[name]], [])
        self.assertEqual(found.keys(), self.expected.keys())

    def test_there_is_something(self):
        self.assertGreater(len(set(self.expected.values())), 50)

    def test_runs(self):
        # What is not initialised holds something else each time.
        self.assert_same(sums(environment={"MALLOC_PERTURB_": "165"}))

    def test_jobs(self):
        for jobs in ("1", "7"):
            with self.subTest(jobs):
                self.assert_same(sums(more=["--jobs", jobs]))

    def test_jobs_within_a_file(self):
        # Thousands of rows, of which many are equal: what several threads judge comes together as one would have it.
        with open(ROOT / "samples/rijksregister.csv", newline="", encoding="utf-8-sig") as sample:
            header, *rows = csv.reader(sample, delimiter=";")
        with tempfile.TemporaryDirectory() as folder:
            with open(Path(folder, "veel.csv"), "w", newline="", encoding="utf-8") as many:
                writer = csv.writer(many, delimiter=";")
                writer.writerow(header)
                for turn in range(120):
                    writer.writerows([f"{turn % 90}-{row[0]}", f"{turn % 90}-{row[1]}", *row[2:]] for row in rows)
            found = {}
            for jobs in ("1", "2", "8"):
                words = ["check", "veel.csv", "--rules", "rijksregister", "--format", "json", "--show-values", *DAY, "--jobs", jobs]
                done = subprocess.run([PROGRAM, *words], cwd=folder, capture_output=True, check=False)
                self.assertEqual(done.returncode, 1, done.stderr)
                found[jobs] = done.stdout
            self.assertGreater(found["1"].count(b"duplicate"), 100)
            self.assertEqual([jobs for jobs, text in found.items() if text != found["1"]], [])

    def test_time_zones(self):
        for zone in ZONES:
            with self.subTest(zone):
                self.assert_same(sums(environment={"TZ": zone}))

    def test_locales(self):
        with tempfile.TemporaryDirectory() as folder:
            for locale in LOCALES:
                with self.subTest(locale):
                    language = locale.partition(".")[0]
                    if locale not in ("C", "C.UTF-8"):
                        made = subprocess.run(["localedef", "-i", language, "-f", "UTF-8", Path(folder, locale)],
                                              capture_output=True, check=False)
                        if not Path(folder, locale).is_dir():
                            self.skipTest(f"no sources of {locale}: install the package locales ({made.stderr.decode()})")
                    self.assert_same(sums(environment={"LC_ALL": locale, "LANG": locale, "LOCPATH": folder}))

    def test_language(self):
        """It says the language, the command line wins, and what is no language is told like there."""
        def said(language, *words):
            done = run(["columns", SAMPLE, *words], ROOT, environment={"REGISTERTOETS_LANG": language})
            return done.returncode, (done.stdout + done.stderr).decode()

        dutch, english = (run(["columns", SAMPLE, "--lang", lang], ROOT).stdout.decode() for lang in ("nl", "en"))
        self.assertNotEqual(dutch, english)
        self.assertEqual(said("en"), (0, english))
        self.assertEqual(said(""), (0, dutch))
        self.assertEqual(said("en", "--lang", "nl"), (0, dutch))
        status, text = said("de")
        self.assertEqual(status, 2)
        self.assertIn("REGISTERTOETS_LANG", text)
        self.assertEqual(said("de", "--lang", "en"), (0, english))

    @unittest.skipIf(OTHER is None, "no second program is named: see ./dev compilers")
    def test_compilers(self):
        self.assert_same(sums(program=OTHER))


if __name__ == "__main__":
    unittest.main()
