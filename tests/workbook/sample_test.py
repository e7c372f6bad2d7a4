# SPDX-License-Identifier: EUPL-1.2
"""`sample` as whole runs: the workbook as an independent reader sees it, and what comes back from a reviewer, from
LibreOffice and from openpyxl. The argument is the program."""

import json
import random
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from collections import Counter
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
PROGRAM = Path(sys.argv.pop(1)).resolve()
DAY = ("--reference-date", "2025-07-01")
HEADING_ROW, NUMBER, VALUE, VERDICT, MARK = 3, 1, 6, 8, 10
SHEETS = ["Leeswijzer", "Beoordeling", "Toelichting", "Getrokken rijen", "Trekking", "Keuzelijsten"]


def run(*arguments):
    return subprocess.run([PROGRAM, "sample", *map(str, arguments)], capture_output=True, text=True, check=False)


def lines(path):
    """The lines of the sheet of questions."""
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path)["Beoordeling"].iter_rows(
        min_row=HEADING_ROW + 1)]


def drawn(path):
    """Which rows were drawn: directie, code and name, in the order of the draw."""
    return [tuple(row[1:4]) for row in openpyxl.load_workbook(path)["Getrokken rijen"].iter_rows(
        min_row=3, values_only=True)]


def result(path, status=0):
    """What the program reads back, without what the file is called."""
    done = run("--result", path, "--format", "json")
    assert done.returncode == status, done.stderr
    report = json.loads(done.stdout)
    del report["run"], report["review"]["path"], report["review"]["sha256"]
    for wrong in report["wrong"]:
        del wrong["cell"]
    return report


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="rt"))
        self.addCleanup(shutil.rmtree, self.folder)

    def draw(self, *arguments, name="steekproef.xlsx", source=SAMPLES / "rde-2025-07-01.xlsx", seed=7, size=30, status=0):
        path = self.folder / name
        done = run(source, "--size", size, "--seed", seed, "-o", path, *DAY, *arguments)
        self.assertEqual((done.returncode, done.stdout), (status, ""), done.stderr)
        return path

    def judged(self, path, name="beoordeeld.xlsx"):
        """A copy with a verdict on every question, some of them wrong."""
        book = openpyxl.load_workbook(path)
        sheet = book["Beoordeling"]
        chance = random.Random(1)
        for row in range(HEADING_ROW + 1, sheet.max_row + 1):
            sheet.cell(row, VERDICT).value = chance.choices(
                ["goed", "niet goed", "niet te beoordelen"], [40, 2, 1])[0]
        book.save(self.folder / name)
        return self.folder / name


class Drawing(Folder):
    def test_the_same_seed_gives_the_same_workbook_and_another_gives_another(self):
        first, again, other = self.draw(name="a.xlsx"), self.draw(name="b.xlsx"), self.draw(name="c.xlsx", seed=8)
        self.assertEqual(lines(first), lines(again))
        self.assertNotEqual(set(drawn(first)), set(drawn(other)))

    def test_the_order_of_the_rows_does_not_matter(self):
        source = SAMPLES / "rde-2025-07-01.xlsx"
        book = openpyxl.load_workbook(source)
        sheet = book["AVG-verwerkingsregister"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
        random.Random(3).shuffle(rows)
        for number, row in enumerate(rows, 4):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
        book.save(self.folder / "geschud.xlsx")
        shuffled = self.draw("--register", "avg", name="b.xlsx", source=self.folder / "geschud.xlsx")
        self.assertEqual(drawn(self.draw("--register", "avg", name="a.xlsx")), drawn(shuffled))

    def test_every_directie_has_a_row_and_every_row_is_complete(self):
        report = json.loads(subprocess.run([PROGRAM, "check", SAMPLES / "rde-2025-07-01.xlsx", "--format", "json", *DAY],
                                           capture_output=True, text=True, check=False).stdout)
        complete = {(row["directie"], row["key"]) for row in report["rows"] if row["complete"]}
        rows = drawn(self.draw())
        self.assertEqual(len(rows), 30)
        self.assertLessEqual({row[:2] for row in rows}, complete)
        self.assertEqual({row[0] for row in rows}, {directie for directie, _ in complete})
        self.assertEqual(len(set(rows)), 30)

    def test_without_a_seed_one_is_chosen_and_told(self):
        done = run(SAMPLES / "datacoordinator.xlsx", "--size", 3, "-o", self.folder / "a.xlsx", *DAY)
        self.assertEqual(done.returncode, 0, done.stderr)
        seed = done.stderr.split("startgetal ")[1].split(":")[0]
        self.assertTrue(seed.isdigit(), done.stderr)
        facts = {row[0]: row[1] for row in openpyxl.load_workbook(self.folder / "a.xlsx")["Trekking"].iter_rows(
            values_only=True)}
        self.assertEqual(str(facts["Startgetal (seed)"]), seed)
        self.assertIn(f"--seed {seed}", facts["Opdracht"])
        again = self.draw(name="b.xlsx", source=SAMPLES / "datacoordinator.xlsx", seed=seed, size=3)
        self.assertEqual(drawn(self.folder / "a.xlsx"), drawn(again))

    def test_a_review_is_not_written_over_and_is_no_register(self):
        path = self.draw()
        self.assertEqual(run(SAMPLES / "datacoordinator.xlsx", "--size", 3, "-o", path, *DAY).returncode, 4)
        shutil.copy(SAMPLES / "datacoordinator.xlsx", self.folder)
        done = subprocess.run([PROGRAM, "check", self.folder, *DAY], capture_output=True, text=True, check=False)
        self.assertIn("steekproef.xlsx is overgeslagen", done.stderr + done.stdout)
        self.assertIn("van de 22 verwerkingen", done.stdout)


class TheWorkbook(Folder):
    def test_is_made_to_be_filled_in(self):
        path = self.draw()
        book = openpyxl.load_workbook(path)
        self.assertEqual(book.sheetnames, SHEETS)
        self.assertEqual(book["Keuzelijsten"].sheet_state, "hidden")
        sheet = book["Beoordeling"]
        self.assertEqual(sheet.freeze_panes, "A4")
        self.assertEqual(sheet.print_title_rows, "$3:$3")
        self.assertEqual(sheet.page_setup.orientation, "landscape")
        self.assertTrue(sheet.sheet_properties.pageSetUpPr.fitToPage)
        self.assertIn(sheet.page_setup.fitToWidth, (None, 1))  # 1 is what is meant where it is not said
        self.assertEqual(sheet.page_setup.fitToHeight, 0)
        self.assertEqual(sheet.auto_filter.ref, f"A3:J{sheet.max_row}")
        self.assertEqual(len(sheet.merged_cells.ranges), 0)
        (choice,) = sheet.data_validations.dataValidation
        self.assertEqual(str(choice.sqref), f"H4:H{sheet.max_row}")
        self.assertEqual(choice.formula1, "Keuzelijsten!$A$2:$A$4")
        self.assertEqual([row[0].value for row in book["Keuzelijsten"]["A2:A4"]],
                         ["goed", "niet goed", "niet te beoordelen"])
        questions = [row for row in sheet.iter_rows(min_row=HEADING_ROW + 1)]
        self.assertTrue(all(row[VALUE - 1].alignment.wrap_text for row in questions))
        self.assertTrue(all(row[VERDICT - 1].value is None for row in questions))
        self.assertEqual(len({row[MARK - 1].value for row in questions}), len(questions))

    def test_holds_no_formula_and_no_way_out(self):
        book = openpyxl.load_workbook(SAMPLES / "datacoordinator.xlsx")
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(min_row=11):
            for cell, text in zip(row[3:9], ("=1+1", "@SUM(A1)", "-geheim", "+31 6", "_x0041_", "=HYPERLINK(\"http://x\")")):
                if isinstance(cell.value, str):
                    cell.value, cell.data_type = f"{text} {cell.value}", "s"
        book.save(self.folder / "vijandig.xlsx")
        path = self.draw("--all-rows", source=self.folder / "vijandig.xlsx", size=20)
        found = Counter()
        for of_sheet in openpyxl.load_workbook(path):
            for row in of_sheet.iter_rows():
                for cell in row:
                    self.assertNotEqual(cell.data_type, "f", (of_sheet.title, cell.coordinate))
                    found[str(cell.value)[:4]] += 1
        self.assertGreater(found["=1+1"], 3)
        self.assertGreater(found["@SUM"], 3)
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                if name.endswith(".rels"):
                    self.assertNotIn(b"External", package.read(name), name)


class Results(Folder):
    def test_whoever_saved_it_says_the_same(self):
        path = self.judged(self.draw(source=SAMPLES / "leveringen", size=20, status=3))
        expected = result(path)
        self.assertGreater(len(expected["wrong"]), 3)
        self.assertGreater(expected["review"]["judged"], 200)
        profile = f"-env:UserInstallation=file://{self.folder}/profile"
        for extension in ("xlsx", "ods"):
            subprocess.run(["soffice", profile, "--headless", "--convert-to", extension, "--outdir", self.folder / "saved",
                            path], stdin=subprocess.DEVNULL, capture_output=True, timeout=180, check=True)
            with self.subTest(extension):
                self.assertEqual(result(self.folder / f"saved/beoordeeld.{extension}"), expected)

    def test_lines_in_another_order_say_the_same(self):
        path = self.judged(self.draw())
        expected = result(path)
        book = openpyxl.load_workbook(path)
        sheet = book["Beoordeling"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADING_ROW + 1)]
        random.Random(2).shuffle(rows)
        for number, row in enumerate(rows, HEADING_ROW + 1):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
        sheet.title = "Anders genoemd"
        book.move_sheet("Trekking", -4)
        book.save(self.folder / "gesorteerd.xlsx")
        self.assertEqual(result(self.folder / "gesorteerd.xlsx"), expected)

    def test_counts_add_up(self):
        report = result(self.judged(self.draw()))
        verdicts = Counter(row[VERDICT - 1] for row in lines(self.folder / "beoordeeld.xlsx"))
        review = report["review"]
        self.assertEqual(review["unable"], verdicts["niet te beoordelen"])
        self.assertEqual(review["judged"], verdicts["goed"] + verdicts["niet goed"])
        self.assertEqual(len(report["wrong"]), verdicts["niet goed"])
        for register in report["registers"]:
            answers = Counter()
            for field in register["fields"]:
                for key in ("asked", "judged", "right", "wrong", "unable"):
                    parts = sum(directie["estimate"][key] for directie in field["directies"])
                    self.assertEqual(field["total"][key], parts, (field["field"], key))
                    answers[key] += parts
            for key, count in answers.items():
                self.assertEqual(sum(directie["answers"][key] for directie in register["directies"]), count)
            for key in ("frame", "drawn"):
                self.assertEqual(sum(directie[key] for directie in register["directies"]), register[key])
            for estimate in [register["whole_rows"], *(field["total"] for field in register["fields"])]:
                if estimate["percent_right"] is not None:
                    self.assertLessEqual(estimate["percent_low"], estimate["percent_right"])
                    self.assertLessEqual(estimate["percent_right"], estimate["percent_high"])

    def test_a_register_judged_in_full_has_no_margin(self):
        path = self.judged(self.draw(source=SAMPLES / "datacoordinator.xlsx", size=1000))
        (register,) = result(path)["registers"]
        self.assertEqual(register["frame"], register["drawn"])
        whole = register["whole_rows"]
        self.assertEqual(whole["percent_low"], whole["percent_right"])

    def test_nothing_of_cells_is_told(self):
        path = self.draw()
        book = openpyxl.load_workbook(path)
        sheet = book["Beoordeling"]
        for row in range(HEADING_ROW + 1, sheet.max_row + 1):
            sheet.cell(row, VALUE).value = sheet.cell(row, VALUE + 1).value = sheet.cell(row, VERDICT + 1).value = "kanarie7q"
            sheet.cell(row, 4).value = "kanarie7q"
            sheet.cell(row, VERDICT).value = "kanarie7q" if row % 5 == 0 else "niet goed"
        book.save(self.folder / "kanarie.xlsx")
        for form in ("text", "json", "html", "markdown"):
            done = run("--result", self.folder / "kanarie.xlsx", "--format", form, "-v", "--max-findings", 0)
            self.assertEqual(done.returncode, 3)
            self.assertNotIn("kanarie7q", done.stdout + done.stderr, form)
            self.assertIn("Beoordeling", done.stdout)


if __name__ == "__main__":
    unittest.main()
