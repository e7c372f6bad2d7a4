#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The findings as csv and as a workbook, read by other programs: the same findings as in JSON, no formula, no link
to outside, the same bytes whatever --jobs is, and known again as a report of ours.

Usage: findings_test.py PROGRAM
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile
from collections import Counter
from pathlib import Path

import openpyxl

PROGRAM = sys.argv.pop(1)
CELL = re.compile(r"[A-Z]+[0-9]+")
SEVERITIES = {"Fout": "error", "Waarschuwing": "warning", "Tip": "info"}

# What must not become a formula, break out of a cell or be lost (openpyxl writes no control characters).
PAYLOADS = ["=1+1", "@SUM(A1)", "+cmd", "-2+3", "＝1+1", "＋1", "－1", "＠SUM(A1)", "_x0041_", '";=1+1;"', "a\n=1+1",
            "\t=1+1", "\u202e=1+1", "-12,5", "=HYPERLINK(\"http://voorbeeld.nl\")"]
LONG = "=" * 32767
LINKS = Path(__file__).resolve().parents[1] / "golden/inputs/werkprocessen.csv"
HEADERS = ["FG-code", "Directie", "Naam verwerking", "Verwerkingsverantwoordelijke (naam en contactgegevens)",
           "Verwerkingsdoeleinden", "Categorieën betrokkenen", "Categorieën persoonsgegevens",
           "Categorieën ontvangers", "Bewaartermijn", "Beveiligingsmaatregelen"]


def hostile_register(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "=1+1"
    sheet.append(HEADERS)
    for number, payload in enumerate(PAYLOADS + [LONG]):
        row = [payload] * len(HEADERS)
        row[2] = f"{payload[:50]} {number}"
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.data_type = "s"  # openpyxl would take = for a formula
    book.save(path)


class Findings(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.folder = Path(cls.scratch.name)
        cls.register = cls.folder / "=register.xlsx"
        hostile_register(cls.register)
        for name in ("json", "csv", "xlsx"):
            setattr(cls, name, cls.folder / f"verslag.{name}")
            # The links stand on a sheet that is no register; a finding on one has a cell too.
            cls.run_program(cls.register, LINKS, "-o", getattr(cls, name))
        cls.expected = Counter((finding["fingerprint"], finding["cell"], finding["severity"])
                               for finding in json.loads(cls.json.read_text(encoding="utf-8"))["findings"])

    @classmethod
    def run_program(cls, *arguments):
        done = subprocess.run([PROGRAM, "check", *arguments, "--show-values", "--reference-date", "2025-07-01"],
                              capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1, 3):
            raise AssertionError(done.stderr)
        return done.stdout

    def rows(self):
        sheet = openpyxl.load_workbook(self.xlsx)["Bevindingen"]
        headings = [cell.value for cell in sheet[3]]
        return [dict(zip(headings, (cell.value for cell in row))) for row in sheet.iter_rows(min_row=4)]

    def records(self):
        with open(self.csv, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, delimiter=";", strict=True))

    def compared(self, rows):
        return Counter((row["Kenmerk registertoets"], row["Cel"] if CELL.fullmatch(row["Cel"] or "") else None,
                        SEVERITIES[row["Ernst"]]) for row in rows)

    def test_the_same_findings_stand_in_json_csv_and_workbook(self):
        self.assertGreater(len(self.expected), 50)
        self.assertEqual(self.compared(self.rows()), self.expected)
        self.assertEqual(self.compared(self.records()), self.expected)

    def test_no_cell_of_the_workbook_is_a_formula(self):
        kinds = Counter(cell.data_type for sheet in openpyxl.load_workbook(self.xlsx) for row in sheet.iter_rows()
                        for cell in row)
        self.assertEqual(set(kinds) - {"s", "n"}, set())
        values = {row["Er staat"] for row in self.rows()}
        self.assertIn("=1+1", values)
        self.assertTrue(any(value and len(value) == 32767 for value in values))

    def test_nothing_leads_out_of_the_workbook(self):
        with zipfile.ZipFile(self.xlsx) as package:
            for name in package.namelist():
                if name.endswith(".rels"):
                    self.assertNotIn(b"External", package.read(name))
                self.assertNotIn("externalLink", name)

    def test_no_field_of_the_csv_begins_a_formula(self):
        number = re.compile(r"[+-]?\d+([.,]\d+)?")
        for record in self.records():
            for value in record.values():
                self.assertFalse(value[:1] in "=+-@＝＋－＠" and value and not number.fullmatch(value), value)
                self.assertNotRegex(value, r"[\t\r\n]")
        self.assertIn("'=1+1", {record["Er staat"] for record in self.records()})

    def test_the_same_bytes_whatever_jobs(self):
        for name in ("csv", "xlsx"):
            other = self.folder / f"anders.{name}"
            self.run_program(self.register, LINKS, "-j", "3", "-o", other)
            self.assertEqual(other.read_bytes(), getattr(self, name).read_bytes())
            other.unlink()

    def test_a_folder_run_passes_reports_over_and_a_later_run_replaces_them(self):
        shown = self.run_program(self.folder, "--format", "json")
        skipped = [Path(file["path"]).name for file in json.loads(shown)["files"] if file["skipped"]]
        self.assertEqual(sorted(skipped), ["verslag.csv", "verslag.xlsx"])
        self.run_program(self.register, LINKS, "-o", self.xlsx)
        self.assertEqual(openpyxl.load_workbook(self.xlsx).sheetnames[:2], ["Samenvatting", "Bevindingen"])


if __name__ == "__main__":
    unittest.main()
