#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Every report format over registers that are hostile all over: the same findings in all, nothing that a reader obeys,
and what the consumers of pipelines ask.

Usage: formats_test.py PROGRAM
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import openpyxl

import consumers
import hostile

PROGRAM = Path(sys.argv.pop(1)).resolve()
ROOT = Path(__file__).resolve().parents[2]
DAY = ["--reference-date", "2025-07-01"]
SEVERITIES = {"Fout": "error", "Waarschuwing": "warning", "Tip": "info"}
CELL = re.compile(r"[A-Z]+[0-9]+")
# Controls but line ends, and characters that turn the direction of text.
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
COMMANDS = re.compile(r"##\[|##vso\[", re.IGNORECASE)


def formats():
    """The names of all formats that the program has."""
    shown = subprocess.run([PROGRAM, "check", "--help", "--lang", "en"], capture_output=True, text=True, check=True)
    return re.search(r"Format of the report: ([a-z, \n]+)\.", shown.stdout)[1].replace("\n", " ").replace(" ", "").split(",")


FORMATS = formats()


def run(*arguments, folder=ROOT):
    return subprocess.run([PROGRAM, "check", *arguments, *DAY], capture_output=True, cwd=folder, check=False)


def reports(folder, start, *arguments):
    """Writes each format into `folder`, in files that begin with `start`; gives their paths and the exit status."""
    paths = {name: folder / f"{start}.{name}" for name in FORMATS}
    words = [word for name, path in paths.items() for word in ("--format", name, "-o", path)]
    done = run(*arguments, *words, folder=folder)
    assert done.returncode in (0, 1, 3), done.stderr
    return paths, done.returncode


def json_findings(path):
    return Counter((finding["fingerprint"], finding["cell"], finding["severity"])
                   for finding in json.loads(path.read_text(encoding="utf-8"))["findings"])


def table_findings(rows):
    return Counter((row["Kenmerk registertoets"], row["Cel"] if CELL.fullmatch(row["Cel"] or "") else None,
                    SEVERITIES[row["Ernst"]]) for row in rows)


def csv_findings(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return table_findings(csv.DictReader(file, delimiter=";", strict=True))


def xlsx_findings(path):
    sheet = openpyxl.load_workbook(path)["Bevindingen"]
    headings = [cell.value for cell in sheet[3]]
    return table_findings(dict(zip(headings, (cell.value for cell in row))) for row in sheet.iter_rows(min_row=4))


def text_of(path):
    return path.read_text(encoding="utf-8")


# What each format that holds all findings holds.
FINDINGS = {
    "csv": csv_findings,
    "xlsx": xlsx_findings,
    "junit": consumers.junit_findings,
    "sarif": lambda path: consumers.sarif_findings(text_of(path)),
    "gitlab": lambda path: consumers.gitlab_findings(text_of(path)),
}


class Reports(unittest.TestCase):
    """Of a hostile register, with its values shown."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.folder = Path(cls.scratch.name)
        cls.register, cls.rules = hostile.register(cls.folder)
        cls.arguments = [cls.register, "--rules", "rde", "--rules", cls.rules]
        cls.paths, cls.status = reports(cls.folder, "verslag", *cls.arguments, "--show-values")
        cls.expected = json_findings(cls.paths["json"])

    def test_the_register_is_hostile_in_all_places(self):
        report = json.loads(text_of(self.paths["json"]))
        self.assertIn("\u202e", report["files"][0]["path"])
        self.assertIn("vso", report["files"][0]["sheets"][0]["name"])
        self.assertTrue(any("::error" in (finding["header"] or "") for finding in report["findings"]))
        self.assertTrue(any("\x1b[31m" in (finding["value"] or "") for finding in report["findings"]))
        self.assertTrue(any(len(finding["value"] or "") > 32000 for finding in report["findings"]))
        self.assertGreater(len(self.expected), 100)

    def test_the_same_findings_stand_in_every_format(self):
        for name, findings in FINDINGS.items():
            with self.subTest(name):
                self.assertEqual(findings(self.paths[name]) - self.expected, Counter())
                self.assertEqual(self.expected - findings(self.paths[name]), Counter())

    def test_no_format_is_forgotten(self):
        told = {"text", "markdown", "html", "json", "github", *FINDINGS}
        self.assertEqual(set(FORMATS) - told, set())

    def test_github_holds_the_worst(self):
        report = json.loads(text_of(self.paths["json"]))
        worst = {(finding["rule"], finding["row"]) for finding in report["findings"] if finding["severity"] == "error"}
        shown = consumers.github_findings(text_of(self.paths["github"]))
        errors = [(rule, row) for rule, row, _, kind in shown if kind == "error"]
        self.assertEqual(len(errors), 10)
        self.assertLessEqual({pair for pair in errors if "missing-column" not in pair[0]}, worst)
        self.assertRegex(text_of(self.paths["github"]).split("\n")[0], r"^::notice title=registertoets::.*GitHub toont")

    def test_each_consumer_takes_its_report(self):
        self.assertEqual(consumers.sarif_faults(text_of(self.paths["sarif"])), [])
        self.assertEqual(consumers.junit_faults(self.paths["junit"]), [])
        self.assertEqual(consumers.gitlab_faults(text_of(self.paths["gitlab"])), [])
        self.assertEqual(consumers.github_faults(text_of(self.paths["github"])), [])

    def test_nothing_in_a_report_is_obeyed(self):
        for name in set(FORMATS) - {"xlsx"}:
            text = text_of(self.paths[name]).removeprefix("\ufeff").replace("\r\n", "\n")
            with self.subTest(name):
                self.assertEqual(UNSAFE.findall(text), [])
                self.assertEqual(COMMANDS.findall(text), [])
                if name != "github":
                    self.assertEqual([line for line in text.split("\n") if line.lstrip().startswith("::")], [])

    def test_nothing_that_is_told_is_obeyed(self):
        for arguments in ([*self.arguments, "-v", "-v"], [self.folder / "::error::x\n##[error]y.xlsx"],
                          [*self.arguments, "--directie", "::error::x"], [self.register, "--sheet", "##vso[a]b"]):
            done = run(*arguments)
            text = (done.stdout + done.stderr).decode("utf-8")
            self.assertEqual(UNSAFE.findall(text), [])
            self.assertEqual(COMMANDS.findall(text), [])
            self.assertEqual([line for line in text.split("\n") if line.lstrip().startswith("::")], [])

    def test_xml_says_what_json_says(self):
        root = ElementTree.parse(self.paths["junit"]).getroot()
        self.assertEqual({element.tag for element in root.iter()} -
                         {"testsuites", "testsuite", "testcase", "properties", "property", "failure", "system-out",
                          "skipped", "error"}, set())

    def test_the_same_bytes_whatever_jobs(self):
        paths, _ = reports(self.folder, "anders", *self.arguments, "--show-values", "-j", "3")
        for name, path in paths.items():
            self.assertEqual(path.read_bytes(), self.paths[name].read_bytes(), name)


class Statuses(unittest.TestCase):

    def test_the_exit_status_is_the_same_for_all_formats(self):
        sample = "samples/datacoordinator.xlsx"
        cases = {0: [sample, "--fail-on", "never"], 1: [sample], 3: [sample, "samples/is-er-niet.xlsx"],
                 2: [sample, "--directie", "Bestaat niet"]}
        for status, arguments in cases.items():
            for name in FORMATS:
                with self.subTest(f"{name} {arguments}"):
                    self.assertEqual(run(*arguments, "--format", name).returncode, status)


class Consumers(unittest.TestCase):
    """Of folders, unread files, gates and findings that do not count."""

    def judge(self, *arguments, keeps_all=True):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            paths = {name: folder / name for name in ("json", "junit", "sarif", "github", "gitlab")}
            words = [word for name, path in paths.items() for word in ("--format", name, "-o", path)]
            done = run(*arguments, *words)
            self.assertIn(done.returncode, (0, 1, 3), done.stderr)
            self.assertEqual(consumers.sarif_faults(text_of(paths["sarif"])), [])
            self.assertEqual(consumers.junit_faults(paths["junit"]), [])
            self.assertEqual(consumers.gitlab_faults(text_of(paths["gitlab"])), [])
            self.assertEqual(consumers.github_faults(text_of(paths["github"])), [])
            for name in ("junit", "sarif", "gitlab"):
                self.assertEqual(FINDINGS[name](paths[name]), json_findings(paths["json"]), name)
            return {name: text_of(path) for name, path in paths.items()}

    def test_a_folder_with_what_cannot_be_read(self):
        shown = self.judge("samples/leveringen", "tests/golden/inputs/tekst.xlsx", "--lang", "en")
        run_of = json.loads(shown["sarif"])["runs"][0]["invocations"][0]
        self.assertFalse(run_of["executionSuccessful"])
        self.assertEqual(run_of["exitCode"], 3)
        self.assertTrue(any("tekst.xlsx" in note["message"]["text"] for note in run_of["toolExecutionNotifications"]))
        self.assertIn('"check_name": "registertoets.unread"', shown["gitlab"])
        self.assertIn("::error file=tests/golden/inputs/tekst.xlsx,title=registertoets::", shown["github"])
        self.assertIn('type="unread"', shown["junit"])

    def test_a_list_of_processes(self):
        self.judge("samples/leveringen", "--expect", "samples/bes-lijst.xlsx")

    def test_gates(self):
        shown = self.judge("samples/rde-2025-07-01.xlsx", "--fail-under", "avg=40", "--fail-under-directie", "avg=10")
        self.assertIn("vereist 40%: nog 20 verwerkingen", shown["junit"])
        self.assertIn("::error title=registertoets::AVG-verwerkingsregister: 247 van 667", shown["github"])
        self.assertIn("vereist 40%: nog 20 verwerkingen", shown["sarif"])
        root = ElementTree.fromstring(shown["junit"])
        self.assertEqual(root.get("failures"), str(len(root.findall(".//failure"))))
        self.assertEqual({case.get("classname") for case in root.iter("testcase") if case.find("failure") is not None},
                         {"registertoets"})

    def test_findings_that_do_not_count(self):
        with tempfile.TemporaryDirectory() as scratch:
            baseline = Path(scratch) / "eerder.json"
            run("samples/datacoordinator.xlsx", "-o", baseline)
            shown = self.judge("samples/datacoordinator.xlsx", "--baseline", baseline)
        self.assertEqual(ElementTree.fromstring(shown["junit"]).get("failures"), "0")
        self.assertEqual({result["baselineState"] for result in json.loads(shown["sarif"])["runs"][0]["results"]},
                         {"unchanged"})
        self.assertEqual(consumers.github_findings(shown["github"]), [])

    def test_accepted_findings_are_suppressed(self):
        shown = self.judge("samples/datacoordinator.xlsx", "--exceptions", "tests/golden/inputs/uitzonderingen-avg.yaml")
        results = json.loads(shown["sarif"])["runs"][0]["results"]
        self.assertTrue(any(result.get("suppressions") for result in results))

    def test_paths_are_relative_and_say_nothing_of_who_ran_it(self):
        shown = self.judge(ROOT / "samples/datacoordinator.xlsx")
        self.assertIn('"path": "samples/datacoordinator.xlsx"', shown["gitlab"])
        self.assertIn('"uri": "samples/datacoordinator.xlsx"', shown["sarif"])
        for name in ("junit", "sarif", "github", "gitlab"):
            self.assertNotIn(str(ROOT), shown[name])


if __name__ == "__main__":
    unittest.main()
