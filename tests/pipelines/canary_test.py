#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What stands in cells stays there: a canary in every cell but those of code, directie, keten and the header row shows up
in no report, log or error, at any verbosity, unless --show-values asks for it.

Usage: canary_test.py PROGRAM
"""

import csv
import json
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl

PROGRAM = Path(sys.argv.pop(1)).resolve()
ROOT = Path(__file__).resolve().parents[2]
DAY = ["--reference-date", "2025-07-01"]
CANARY = "kanarie7q"
NUMBER = 731733117
SHOWN = {"fg_code", "directie", "keten"}

# The canary as whatever a rule may look at closely, or say something of.
SHAPES = ["{}", "{} n.n.b.", "zie {}", "{}@voorbeeld.nl", "BSN {}", "6.1.{}", "art. 6 lid 1 {}", "doorgifte naar {}",
          "{}\nzo lang als nodig", "1 {}", "10 jaar {}", "geen {}", "- {}", "verwerker {}; bureau {}", "={}", "{} {} {}",
          "x" * 40000 + "{}", "ja, {}", "wet {} art. 3", "2025-13-{}"]


def fields():
    """The ids and headers of all fields of the AVG register."""
    done = subprocess.run([PROGRAM, "check", ROOT / "samples/rde-2025-07-01.xlsx", "--register", "avg", "--format",
                           "json", *DAY], capture_output=True, check=False)
    return {field["field"]: field["header"] for field in json.loads(done.stdout)["registers"][0]["fields"]}


def rows_of(headers):
    for number, shape in enumerate(SHAPES):
        text = shape.replace("{}", CANARY)[:32767]
        row = [text] * len(headers)
        for at, field in enumerate(headers):
            if field in SHOWN:
                row[at] = {"fg_code": f"FG-{number // 2:04}", "directie": "MKB", "keten": ""}[field]
        yield row
    yield [NUMBER if field not in SHOWN else "FG-0900" for field in headers]


def workbook(path, headers):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "AVG-verwerkingsregister"
    sheet.append([f"Titel {CANARY}"])
    sheet.append([])
    sheet.append(list(headers.values()))
    for row in rows_of(headers):
        sheet.append(row)
    sheet.cell(row=8, column=len(headers) + 3, value=CANARY)
    other = book.create_sheet("Overig")
    for number in range(5):
        other.append([f"{CANARY} {number}"] * 6)
    book.save(path)


def damaged(path, target):
    """A copy whose first sheet ends in the middle of a cell."""
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(target, "w") as copy:
        for name in package.namelist():
            content = package.read(name)
            copy.writestr(name, content[: len(content) // 2] if name == "xl/worksheets/sheet1.xml" else content)


class Canary(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        folder = Path(cls.scratch.name)
        headers = fields()
        cls.book, cls.csv, cls.damaged = folder / "boek.xlsx", folder / "lijst.csv", folder / "stuk.xlsx"
        workbook(cls.book, headers)
        damaged(cls.book, cls.damaged)
        with open(cls.csv, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows([list(headers.values()), *rows_of(headers)])
        shown = subprocess.run([PROGRAM, "check", "--help", "--lang", "en"], capture_output=True, text=True, check=True)
        words = shown.stdout.split("Format of the report: ")[1].split(".")[0]
        cls.formats = [word.strip() for word in words.split(",")]

    def runs(self):
        """Command lines over `file`; a command that is new needs a line here."""
        for file in (self.book, self.csv, self.damaged):
            for verbosity in ([], ["-v", "-v"]):
                for name in self.formats:
                    yield ["check", file, "--format", name, *verbosity]
                yield ["columns", file, *verbosity]
                for name in ("text", "json", "html", "markdown"):
                    yield ["compare", self.book, file, "--format", name, *verbosity]
                    yield ["trend", f"2025-07={file}", "--format", name, *verbosity]
            yield ["check", file, "--sheet", "Bestaat niet"]
            yield ["check", file, "--limit", "cells=50"]
            yield ["check", file, "--limit", "string=100"]
            yield ["check", file, "--group-by", "keten", "-v"]
            yield ["check", file, "--rules", "ico", "-v"]
            yield ["check", file, "--expect", file]
            yield ["check", file, "--expect", ROOT / "samples/bes-lijst.xlsx", "-v"]

    def test_in_no_cell_is_in_any_report_log_or_error(self):
        count = 0
        for arguments in self.runs():
            day = [] if arguments[0] == "columns" else DAY
            done = subprocess.run([PROGRAM, *arguments, *day], capture_output=True, check=False)
            with self.subTest(" ".join(str(word) for word in arguments)):
                self.assertNotEqual(done.returncode, 5)
                for shown in self.readable(done.stdout), done.stderr:
                    self.assertNotIn(CANARY.encode(), shown.lower())
                    self.assertNotIn(str(NUMBER).encode(), shown)
            count += 1
        self.assertGreater(count, 80)

    @staticmethod
    def readable(output):
        if not output.startswith(b"PK"):
            return output
        with tempfile.TemporaryFile() as file:
            file.write(output)
            with zipfile.ZipFile(file) as package:
                return b"".join(package.read(name) for name in package.namelist())

    def test_shows_up_when_it_is_asked_for(self):
        for name in ("json", "csv", "xlsx", "junit", "sarif", "github", "gitlab"):
            done = subprocess.run([PROGRAM, "check", self.book, "--format", name, "--show-values", *DAY],
                                  capture_output=True, check=False)
            self.assertIn(CANARY.encode(), self.readable(done.stdout).lower(), name)


if __name__ == "__main__":
    unittest.main()
