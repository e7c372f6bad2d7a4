# SPDX-License-Identifier: EUPL-1.2
"""Marked copies of workbooks with all that has to survive, again after LibreOffice saved them; and that the judge of
marked copies notices what was planted."""

import argparse
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

import features
import made_workbooks
import marking
import openpyxl

ROOT = Path(__file__).resolve().parents[2]
LARGE = 50_000  # bytes: the larger samples are of the same make
TOOL = PROGRAM = None  # set by main
MARKS = ("F9CFC", "FCE8B", "D9E8F")  # how the colours of marks begin


def fills(path):
    """The fill of each cell with one, by sheet and address, without the sheets that the tool adds, and without the
    column that gives its fill to cells that are added in it."""
    book = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.coordinate): (cell.fill.fill_type, cell.fill.fgColor.rgb)
        for sheet in book.worksheets[:2]
        for row in sheet.iter_rows()
        for cell in row
        if cell.fill.fill_type and cell.fill.fill_type != "linear" and cell.column_letter != "F"
    }


def saved_by_libreoffice(path, folder):
    profile = f"-env:UserInstallation=file://{folder}/profile"
    target = folder / "saved"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", path.suffix[1:], "--outdir", target, path],
                   stdin=subprocess.DEVNULL, capture_output=True, timeout=180, check=True)
    return target / path.name


def saved_by_openpyxl(path, folder):
    """As Excel would save it when someone has renamed a sheet of ours: defined names follow."""
    book = openpyxl.load_workbook(path)
    if len(book.worksheets) > 2:
        book.worksheets[2].title = "Anders genoemd"
        book.defined_names["_registertoets_blad_1"].value = "'Anders genoemd'!$A$1"
    target = folder / "openpyxl.xlsx"
    book.save(target)
    return target


def marks(path):
    """Where a mark is, and of which kind."""
    return {place: rgb[2:7] for place, (_, rgb) in fills(path).items() if rgb[2:7] in MARKS}


class Marking(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def mark(self, source, name, status=0):
        target = self.folder / name
        done = marking.run(TOOL, source, target)
        self.assertEqual(done.returncode, status, done.stdout)
        return target

    def test_all_that_was_there_survives(self):
        for name, make in {"full.xlsx": made_workbooks.full, "macros.xlsm": made_workbooks.with_macros}.items():
            with self.subTest(name):
                outcome = marking.judge(TOOL, PROGRAM, make(self.folder / name), self.folder)
                self.assertEqual((outcome.faults, outcome.refusal), ([], None))
                for feature in ("dropdowns", "conditional formats", "merges", "tables", "notes", "links"):
                    self.assertEqual(outcome.seen[f"sheets with {feature}"], 1, feature)

    def test_samples(self):
        for path in marking.workbooks_below(ROOT / "samples"):
            if path.stat().st_size < LARGE:
                with self.subTest(path.name):
                    self.assertEqual(marking.judge(TOOL, PROGRAM, path, self.folder).faults, [])

    def test_macros_stay_macros(self):
        copy = self.mark(made_workbooks.with_macros(self.folder / "a.xlsm"), "b.xlsm")
        with zipfile.ZipFile(copy) as package:
            self.assertIn(made_workbooks.MACRO_BOOK, package.read("[Content_Types].xml").decode())
            self.assertEqual(package.read("xl/vbaProject.bin"), bytes(range(256)))

    def test_only_fills_differ(self):
        source = made_workbooks.full(self.folder / "a.xlsx")
        copy = openpyxl.load_workbook(self.mark(source, "b.xlsx")).worksheets[0]
        self.assertEqual(copy["A2"].fill.fgColor.rgb[2:7], MARKS[0])
        self.assertTrue(copy["A2"].font.b and copy["A2"].font.i)
        self.assertEqual(copy["A2"].border.left.style, "thick")
        self.assertEqual(copy["C2"].number_format, "#,##0.00")
        self.assertEqual([sheet.title for sheet in copy.parent.worksheets[2:]], ["Bevindingen", "Samenvatting"])
        links = [cell.hyperlink for row in copy.parent["Bevindingen"] for cell in row if cell.hyperlink]
        self.assertEqual([(one.target, one.location) for one in links], [(None, "'AVG''s & meer'!A1")])
        self.assertEqual(copy.parent["Bevindingen"]["B4"].data_type, "s")

    def test_marking_again_after_another_program_saved_it(self):
        source = made_workbooks.full(self.folder / "a.xlsx")
        copy = self.mark(source, "b.xlsx")
        for save in (saved_by_libreoffice, saved_by_openpyxl):
            with self.subTest(save.__name__):
                again = self.mark(save(copy, self.folder), "again.xlsx")
                self.assertEqual(openpyxl.load_workbook(again).sheetnames,
                                 ["AVG's & meer", "Ander", "Bevindingen", "Samenvatting"])
                once = self.mark(save(source, self.folder), "once.xlsx")
                self.assertGreater(len(marks(once)), 10)
                self.assertEqual(marks(again), marks(once))

    def test_what_a_mark_covered_comes_back(self):
        source = made_workbooks.full(self.folder / "a.xlsx")
        before = fills(source)
        copy = self.mark(source, "b.xlsx")
        for saved in (copy, saved_by_libreoffice(copy, self.folder), saved_by_openpyxl(copy, self.folder)):
            done = marking.run(TOOL, "--none", saved, self.folder / "clean.xlsx")
            self.assertEqual(done.returncode, 0, done.stdout)
            self.assertEqual(fills(self.folder / "clean.xlsx"), before)

    def test_the_same_input_gives_the_same_bytes(self):
        source = made_workbooks.full(self.folder / "a.xlsx")
        one, other = self.mark(source, "b.xlsx"), self.mark(source, "c.xlsx")
        self.assertEqual(one.read_bytes(), other.read_bytes())

    def test_the_judge_notices_what_was_planted(self):
        source = made_workbooks.full(self.folder / "a.xlsx")
        seen = features.read(source)
        seen["Ander"]["dropdowns"] = ["planted"]
        with mock.patch.object(features, "read", side_effect=[seen, features.read(source)]):
            faults = marking.judge(TOOL, PROGRAM, source, self.folder).faults
        self.assertEqual(faults, ["openpyxl finds other dropdowns in Ander"])
        outcome = marking.Outcome("planted")
        copy = self.mark(source, "b.xlsx")
        other = openpyxl.load_workbook(source)
        other["Ander"]["B2"] = 2
        other.save(self.folder / "c.xlsx")
        marking.compare_parts(self.folder / "c.xlsx", copy, outcome)
        self.assertIn("sheet xl/worksheets/sheet2.xml says something else", outcome.faults)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--program", type=Path, required=True)
    options, others = parser.parse_known_args()
    TOOL, PROGRAM = options.tool.resolve(), options.program.resolve()
    unittest.main(argv=[sys.argv[0], *others])
