#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""`template` by an independent reader: what Excel and LibreOffice make of the form. The argument is the program."""

import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter

PROGRAM = sys.argv.pop() if len(sys.argv) > 1 else "registertoets"
HEADER_ROW, EXAMPLE_ROW, FIRST_ROW, LAST_ROW = 6, 7, 8, 1048576
EXPLANATION, LISTS = {"nl": "Toelichting", "en": "Explanation"}, {"nl": "Keuzelijsten", "en": "Lists"}


def units(text):
    """The length of a text as Excel counts it."""
    return len((text or "").encode("utf-16-le")) // 2


def run(*arguments, text=True):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=text, check=False)


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def make(self, *arguments, name="a.xlsx"):
        path = self.folder / name
        made = run("template", "-o", path, *arguments)
        self.assertEqual((made.returncode, made.stdout), (0, ""), made.stderr)
        return path


class TheForm(Folder):
    def each(self):
        for rules in ("rde", "gemeente", "ico"):
            for lang in ("nl", "en"):
                path = self.make("--rules", rules, "--lang", lang, name=f"{rules}-{lang}.xlsx")
                with self.subTest(rules=rules, lang=lang):
                    yield path, openpyxl.load_workbook(path), lang

    def forms(self, book, lang):
        return [sheet for sheet in book if sheet.title not in (EXPLANATION[lang], LISTS[lang])]

    def test_holds_text_alone(self):
        for path, book, _ in self.each():
            for sheet in book:
                self.assertEqual([], sheet.merged_cells.ranges)
                for row in sheet.iter_rows():
                    for cell in row:
                        self.assertIn(type(cell.value), (str, type(None)), f"{sheet.title}!{cell.coordinate}")
                        self.assertNotEqual(cell.data_type, "f")
            with zipfile.ZipFile(path) as package:
                for name in package.namelist():
                    self.assertNotIn(b'TargetMode="External"', package.read(name), name)
                    self.assertNotIn("external", name.lower())

    def test_has_its_sheets_in_order_and_the_lists_hidden(self):
        for _, book, lang in self.each():
            self.assertEqual(book.sheetnames[-2:], [EXPLANATION[lang], LISTS[lang]])
            states = [sheet.sheet_state for sheet in book]
            self.assertEqual(states, ["visible"] * (len(states) - 1) + ["hidden"])
            for sheet in book.worksheets[:-1]:
                self.assertTrue(sheet["A1"].value)

    def test_columns_stay_in_view_and_can_be_filtered(self):
        for _, book, lang in self.each():
            for sheet in self.forms(book, lang):
                row = int("".join(c for c in sheet.freeze_panes if c.isdigit()))
                self.assertEqual(row, HEADER_ROW + 1)
                self.assertNotEqual(sheet.freeze_panes[0], "A")
                last = get_column_letter(sheet.max_column)
                self.assertTrue(sheet.auto_filter.ref.startswith(f"A{HEADER_ROW}:{last}"), sheet.auto_filter.ref)
                for column in range(1, sheet.max_column + 1):
                    self.assertTrue(sheet.cell(HEADER_ROW, column).value)
                    self.assertGreaterEqual(sheet.column_dimensions[get_column_letter(column)].width, 12)

    def test_has_one_validation_for_each_column_within_the_limits_of_excel(self):
        for _, book, lang in self.each():
            for sheet in self.forms(book, lang):
                found = sheet.data_validations.dataValidation
                ranges = sorted(str(one.sqref) for one in found)
                letters = [get_column_letter(column) for column in range(1, sheet.max_column + 1)]
                self.assertEqual(ranges, sorted(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}" for letter in letters))
                for one in found:
                    self.assertTrue(one.prompt)
                    self.assertLessEqual(units(one.promptTitle), 32)
                    self.assertLessEqual(units(one.prompt), 255)
                    self.assertLessEqual(units(one.errorTitle), 32)
                    self.assertLessEqual(units(one.error), 224)
                    if one.type == "list":
                        self.list_stands_there(book, one.formula1)

    def list_stands_there(self, book, formula):
        sheet, cells = formula.lstrip("=").split("!")
        values = [row[0].value for row in book[sheet.strip("'")][cells.replace("$", "")]]
        self.assertTrue(all(values), formula)
        self.assertEqual(len(values), len(set(values)), formula)

    def test_dates_are_shown_as_dates(self):
        book = openpyxl.load_workbook(self.make())
        for sheet in self.forms(book, "nl"):
            dates = [one for one in sheet.data_validations.dataValidation if one.type == "date"]
            self.assertEqual(len(dates), 1)
            column = str(dates[0].sqref).split(str(FIRST_ROW))[0]
            self.assertEqual(sheet.column_dimensions[column].number_format, "dd-mm-yyyy")

    def test_says_who_asks_for_a_column_in_words_beside_the_colour(self):
        book = openpyxl.load_workbook(self.make("--register", "avg"))
        sheet = book["AVG-verwerkingsregister"]
        words = {}
        for column in range(1, sheet.max_column + 1):
            cell = sheet.cell(HEADER_ROW - 2, column)
            words.setdefault(cell.value.split(":")[0], set()).add(cell.fill.fgColor.rgb)
        self.assertEqual({word for word in words if not word.startswith("Mag")},
                         {"Wettelijk", "Voorwaardelijk", "Organisatorisch", "Organisatorisch, gewenst"})
        self.assertTrue(all(len(colours) == 1 for colours in words.values()), words)
        self.assertEqual(book.sheetnames, ["AVG-verwerkingsregister", "Toelichting", "Keuzelijsten"])

    def test_fills_in_the_directie(self):
        book = openpyxl.load_workbook(self.make("--directie", "mkb", "--set", "dpo=FG, Postbus 1, 1000 AA Den Haag"))
        sheet = book["AVG-verwerkingsregister"]
        row = [cell.value for cell in sheet[FIRST_ROW]]
        self.assertEqual([text for text in row if text], ["Midden- en Kleinbedrijf", "FG, Postbus 1, 1000 AA Den Haag"])
        self.assertEqual(row, [cell.value for cell in sheet[FIRST_ROW + 99]])
        self.assertEqual(sheet.max_row, FIRST_ROW + 99)


class TheCommand(Folder):
    def test_says_what_else_is_the_same_in_every_row(self):
        def said(*arguments):
            return run("template", "-o", self.folder / "b.xlsx", "--force", *arguments).stderr

        self.assertNotIn("--set", said())
        self.assertIn("--set controller=… --set dpo=…", said("--directie", "MKB"))
        self.assertNotIn("--set", said("--directie", "MKB", "-q"))
        told = said("--directie", "MKB", "--set", "controller=De minister")
        self.assertIn("--set dpo=…", told)
        self.assertNotIn("controller=", told)

    def test_fills_in_what_the_rules_say_for_all_rows(self):
        rules = self.folder / "ours.yaml"
        rules.write_text("registers: {avg: {fields: {dpo: {constant: FG van Voorbeeld}}}}\n", encoding="utf-8")
        path = self.make("--rules", rules, "--directie", "MKB", "--register", "avg")
        sheet = openpyxl.load_workbook(path)["AVG-verwerkingsregister"]
        row = [cell.value for cell in sheet[FIRST_ROW]]
        self.assertEqual([text for text in row if text], ["Midden- en Kleinbedrijf", "FG van Voorbeeld"])

    def test_a_form_has_no_rows_until_it_is_filled_in(self):
        for arguments in ((), ("--directie", "MKB")):
            path = self.make(*arguments, name=f"{len(arguments)}.xlsx")
            checked = run("check", path)
            self.assertEqual(checked.returncode, 3)
            self.assertIn("staat geen enkele verwerking", checked.stdout)

    def test_check_tells_of_a_form_of_other_rules(self):
        path = self.make()
        self.assertNotIn("gemaakt met het sjabloon", run("check", path).stdout)
        told = " ".join(run("check", path, "--rules", "gemeente").stdout.split())
        self.assertIn("gemaakt met het sjabloon van de regels rde 1.0", told)

    def test_replaces_nothing_unasked(self):
        path = self.make()
        before = path.read_bytes()
        again = run("template", "-o", path, "--lang", "en")
        self.assertEqual(again.returncode, 4)
        self.assertEqual(path.read_bytes(), before)
        self.assertEqual(run("template", "-o", path, "--lang", "en", "--force").returncode, 0)
        self.assertNotEqual(path.read_bytes(), before)
        self.assertEqual([path], list(self.folder.iterdir()))

    def test_goes_to_standard_output(self):
        made = run("template", "-o", "-", "--register", "wpg", text=False)
        self.assertEqual((made.returncode, made.stdout[:2]), (0, b"PK"))

    def test_what_makes_no_form_is_said(self):
        for arguments in ((), ("-o", "a.xls"), ("-o", "a.xlsx", "b.xlsx"), ("-o", "a.xlsx", "--register", "avh"),
                          ("-o", "a.xlsx", "--directie", "niets"), ("-o", "a.xlsx", "--set", "keten=Bezwaar"),
                          ("-o", "a.xlsx", "--directie", "MKB", "--directie", "FIOD")):
            with self.subTest(arguments):
                refused = run("template", *arguments)
                self.assertEqual((refused.returncode, refused.stdout), (2, ""))
                self.assertTrue(refused.stderr)
        self.assertEqual([], list(self.folder.iterdir()))


if __name__ == "__main__":
    unittest.main()
