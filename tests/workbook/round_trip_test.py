# SPDX-License-Identifier: EUPL-1.2
"""`feedback` and `merge` as whole runs: what an independent reader finds in the workbooks, and what stays as it was."""

import datetime
import hashlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
PROGRAM = Path(sys.argv.pop(1))
DAY = ("--reference-date", "2025-07-01")
OUR_SHEETS = ["Bevindingen", "Toelichting", "Samenvatting"]
# What a spreadsheet program could take for a formula or a command.
PAYLOADS = ["=1+1", "+31 6", "-geheim", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", "_x0041_", "a\u202eb", "\u200b", "x" * 32767]


def run(*arguments, cwd=None):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, capture_output=True, text=True, check=False)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def figures(*paths):
    """What `check` counts: register by register, rows, complete, required and filled."""
    import json

    report = json.loads(run("check", *paths, "--format", "json", *DAY).stdout)
    return [tuple(register[key] for key in ("register", "rows", "complete", "complete_law", "required_fields", "filled_fields"))
            for register in report["registers"]]


def texts(path):
    """All cell values by sheet; formulas as they stand."""
    workbook = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in workbook}


def said(path):
    """What the sheet of findings says is wrong, row by row."""
    sheet = openpyxl.load_workbook(path)["Bevindingen"]
    column = [cell.value for cell in sheet[3]].index("Wat is er mis")
    return [row[column] for row in sheet.iter_rows(min_row=4, values_only=True) if row[column]]


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="rt"))
        self.addCleanup(shutil.rmtree, self.folder)

    def assert_no_way_out(self, path):
        """No formula, no link to outside."""
        for sheet in openpyxl.load_workbook(path):
            for row in sheet.iter_rows():
                for cell in row:
                    self.assertNotEqual(cell.data_type, "f", (path.name, sheet.title, cell.coordinate))
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                if name.endswith(".rels"):
                    self.assertNotIn(b"External", package.read(name), (path.name, name))


class Feedback(Folder):
    def feedback(self, *sources, status=0):
        done = run("feedback", *sources, "-o", self.folder / "terug", "--deadline", "2025-09-01", *DAY)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stdout, "")
        return sorted((self.folder / "terug").glob("*.xls?"))

    def test_of_a_register_with_several_directies(self):
        source = SAMPLES / "rde-2025-07-01.xlsx"
        before = digest(source)
        workbooks = self.feedback(source)
        self.assertEqual(digest(source), before)
        self.assertEqual(len(workbooks), 13)
        self.assertEqual(figures(*workbooks), figures(source))
        for path in workbooks:
            with self.subTest(path.name):
                self.assertTrue(path.with_suffix(".txt").is_file())
                self.assert_no_way_out(path)
                workbook = openpyxl.load_workbook(path)
                register = workbook.worksheets[0]
                self.assertEqual(register.title, "AVG-verwerkingsregister")
                self.assertEqual([name for name in workbook.sheetnames if name in OUR_SHEETS], OUR_SHEETS)
                self.assertTrue(register.freeze_panes)
                self.assertTrue(register.auto_filter.ref)
                self.assertTrue(register.data_validations.dataValidation)
                columns = [str(validation.sqref).split(":")[0] for validation in register.data_validations.dataValidation]
                self.assertEqual(len(columns), len(set(columns)), "one validation a column")
                noted = [cell.coordinate for row in register.iter_rows() for cell in row if cell.comment]
                marked = [row for row in workbook["Bevindingen"].iter_rows(values_only=True)]
                self.assertGreater(len(marked), len(noted) // 2)
                self.assertTrue(noted)

    def test_columns_that_were_missing_stand_at_the_end(self):
        [fiod] = [path for path in self.feedback(SAMPLES / "rde-2025-07-01.xlsx") if path.name.startswith("Fiscale")]
        wpg = openpyxl.load_workbook(fiod)["Wpg-verwerkingsregister"]
        headers = [[cell.value for cell in row if cell.value] for row in wpg.iter_rows(max_row=5)]
        [header] = [row for row in headers if "Profilering" in row]
        self.assertEqual(header[-2:], ["Profilering", "Autorisaties (functies)"])

    def test_what_one_directie_sent_comes_back_as_it_was_but_for_marks(self):
        source = SAMPLES / "datacoordinator.xlsx"
        [back] = self.feedback(source)
        before, after = texts(source), texts(back)
        self.assertEqual({name: after[name] for name in before}, before)
        self.assertEqual(list(after)[len(before):], OUR_SHEETS)
        with zipfile.ZipFile(source) as sent, zipfile.ZipFile(back) as returned:
            same = [name for name in sent.namelist() if name in returned.namelist() and sent.read(name) == returned.read(name)]
            self.assertIn("xl/sharedStrings.xml", same)
            self.assertIn("docProps/core.xml", same)
        self.assertEqual(figures(back), figures(source))

    def test_marked_twice_is_marked_once(self):
        [once] = self.feedback(SAMPLES / "datacoordinator.xlsx")
        again = self.folder / "nog eens"
        self.assertEqual(run("feedback", once, "-o", again, *DAY, "--deadline", "2025-09-01").returncode, 0)
        [twice] = again.glob("*.xlsx")
        self.assertEqual(openpyxl.load_workbook(twice).sheetnames, openpyxl.load_workbook(once).sheetnames)
        without_source = [{**texts(path), "Samenvatting": [row for row in texts(path)["Samenvatting"]
                                                           if not str(row[0]).startswith("Gemaakt van: ")]} for path in (once, twice)]
        self.assertEqual(*without_source)

    def test_a_mended_cell_raises_the_figures_by_that_cell(self):
        [back] = self.feedback(SAMPLES / "datacoordinator.xlsx")
        [(_, rows, complete, _, required, filled)] = figures(back)
        workbook = openpyxl.load_workbook(back)
        findings = [row for row in workbook["Bevindingen"].iter_rows(min_row=4, values_only=True)]
        [where] = [row for row in findings if row and row[6] and "maatregelen" in row[5] and "niet ingevuld" in row[6]][:1]
        sheet = workbook[where[[cell.value for cell in workbook["Bevindingen"][3]].index("Werkblad")]]
        address = where[[cell.value for cell in workbook["Bevindingen"][3]].index("Cel")]
        sheet[address] = "Toegang op functie, logging, versleuteling; risicoanalyse van systeem X, BIV 222"
        workbook.save(back)
        [(_, rows_after, complete_after, _, required_after, filled_after)] = figures(back)
        self.assertEqual((rows_after, required_after, filled_after), (rows, required, filled + 1))
        self.assertIn(complete_after, (complete, complete + 1))

    def test_existing_files_stay_unless_forced(self):
        workbooks = self.feedback(SAMPLES / "datacoordinator.xlsx")
        workbooks[0].write_bytes(b"verbeterd")
        again = run("feedback", SAMPLES / "datacoordinator.xlsx", "-o", self.folder / "terug", *DAY)
        self.assertEqual(again.returncode, 4, again.stderr)
        self.assertIn("Kies met -o een andere map", again.stderr)
        self.assertIn("weg wat erin verbeterd is", again.stderr)
        self.assertEqual(workbooks[0].read_bytes(), b"verbeterd")
        forced = run("feedback", SAMPLES / "datacoordinator.xlsx", "-o", self.folder / "terug", "--force", *DAY)
        self.assertEqual(forced.returncode, 0, forced.stderr)
        self.assertGreater(len(workbooks[0].read_bytes()), 1000)

    def test_a_row_that_is_there_twice_names_the_other(self):
        source = SAMPLES / "datacoordinator.xlsx"
        [back] = self.feedback(source)
        self.assertEqual([row for row in said(back) if "eerdere rij" in row], [
            "Deze verwerking staat er al: FG-code, directie en naam zijn gelijk aan die van een eerdere rij: zie rij 10"])
        # Of two files with the same rows, the later ones name the file of the earlier.
        copy = self.folder / "kopie.xlsx"
        shutil.copy(source, copy)
        shutil.rmtree(self.folder / "terug")
        later = [row for path in self.feedback(source, copy) for row in said(path) if "zie rij 10 " in row]
        self.assertEqual({row.partition(": zie ")[2] for row in later},
                         {"rij 10 van werkblad Verwerkingen MKB in datacoordinator.xlsx"})

    def test_rows_that_stand_elsewhere_now_are_named_where_they_stand(self):
        """In a workbook of one directie out of many, a row has another number than it had."""
        for path in self.feedback(SAMPLES / "rde-2025-07-01.xlsx"):
            workbook = openpyxl.load_workbook(path)
            head = [cell.value for cell in workbook["Bevindingen"][3]]
            for row in workbook["Bevindingen"].iter_rows(min_row=4, values_only=True):
                what, _, other = (row[head.index("Wat is er mis")] or "").partition(": zie rij ")
                if what.startswith("Deze verwerking staat er al") and other.isdigit():
                    sheet = workbook[row[head.index("Werkblad")]]
                    cell = sheet[row[head.index("Cel")]]
                    self.assertEqual(sheet.cell(int(other), cell.column).value, cell.value, (path.name, row))
                    self.assertIn(f"zie rij {other}.", cell.comment.text)

    def test_the_letter_does_not_call_a_repeated_code_empty(self):
        source = self.folder / "dubbel.xlsx"
        workbook = openpyxl.load_workbook(SAMPLES / "datacoordinator.xlsx")
        sheet = workbook.worksheets[0]
        for _ in range(15):
            sheet.append([cell.value for cell in sheet[10]])
        workbook.save(source)
        self.feedback(source)
        letter = " ".join(next((self.folder / "terug").glob("*.txt")).read_text(encoding="utf-8").split())
        self.assertIn("gelijk aan die van een eerdere rij: 16 keer.", letter)
        self.assertIn("A31 (zie rij 10)", letter)

    def test_the_summary_says_why_a_field_without_a_finding_is_not_in_order(self):
        source = self.folder / "onduidelijk.xlsx"
        workbook = openpyxl.load_workbook(SAMPLES / "datacoordinator.xlsx")
        sheet = workbook.worksheets[0]
        for column in [cell.column for cell in sheet[8] if cell.value in ("2. Rechtsgrond", "Wettelijke grondslag")]:
            for row in range(10, 15):
                sheet.cell(row, column).value = None
        workbook.save(source)
        [back] = self.feedback(source)
        summary = {row[0]: row for row in texts(back)["Samenvatting"] if row and row[0]}
        remarks = [row[2] for row in summary.values() if len(row) > 2 and row[2] and "hangt af van" in row[2]]
        self.assertTrue(remarks, summary)
        self.assertTrue(any('"2. Rechtsgrond"' in remark for remark in remarks), remarks)
        self.assertTrue(any(name.startswith("5. Bewaartermijn(en)") for name in summary), summary)

    def test_what_has_no_directie_names_the_file_it_came_from(self):
        names = ["eerste.xlsx", "tweede.xlsx"]
        for name in names:
            workbook = openpyxl.load_workbook(SAMPLES / "datacoordinator.xlsx")
            sheet = workbook.worksheets[0]
            workbook.save(self.folder / name)
        done = run("feedback", *(self.folder / name for name in names), "-o", self.folder / "terug", *DAY)
        self.assertEqual(done.returncode, 0, done.stderr)
        letter = " ".join(next((self.folder / "terug").glob("*.txt")).read_text(encoding="utf-8").split())
        for name, path in zip(names, sorted((self.folder / "terug").glob("*.xlsx"))):
            self.assertIn(f"gemaakt van {self.folder / name}", done.stderr)
            self.assertIn(f"{path.name} is gemaakt van het bestand {name}.", letter)
            self.assertIn([f"Gemaakt van: {name}", None, None], texts(path)["Samenvatting"])

    def test_an_input_is_never_a_target(self):
        source = self.folder / "Midden- en Kleinbedrijf.xlsx"
        shutil.copy(SAMPLES / "datacoordinator.xlsx", source)
        before = digest(source)
        done = run("feedback", source, "-o", self.folder, "--force", *DAY)
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertEqual(digest(source), before)

    def test_a_protected_sheet_stays_and_gets_a_workbook_beside_it(self):
        source = self.folder / "beveiligd.xlsx"
        workbook = openpyxl.load_workbook(SAMPLES / "datacoordinator.xlsx")
        for sheet in workbook:
            sheet.protection.enable()
        workbook.save(source)
        [findings] = self.feedback(source)
        self.assertTrue(findings.name.endswith("Bevindingen.xlsx"), findings.name)
        self.assertEqual(openpyxl.load_workbook(findings).sheetnames, OUR_SHEETS)
        letter = next((self.folder / "terug").glob("*.txt")).read_text(encoding="utf-8")
        self.assertIn("beveiligd tegen wijzigingen", " ".join(letter.split()))

    def test_what_looks_like_a_formula_stays_text(self):
        source = self.folder / "vreemd.xlsx"
        workbook = openpyxl.load_workbook(SAMPLES / "rde-2025-02.xlsx")
        sheet = workbook.worksheets[0]
        for index, payload in enumerate(PAYLOADS):
            cell = sheet.cell(row=sheet.max_row - index, column=9)
            cell.value = payload
            cell.data_type = "s"
        workbook.save(source)
        for path in self.feedback(source):
            self.assert_no_way_out(path)
        merged = self.folder / "moeder.xlsx"
        self.assertEqual(run("merge", source, "-o", merged, *DAY).returncode, 0)
        self.assert_no_way_out(merged)
        found = {value for rows in texts(merged).values() for row in rows for value in row}
        for payload in PAYLOADS[:4] + PAYLOADS[7:8]:
            self.assertIn(payload, found)

    def test_where_it_goes_must_be_said(self):
        self.assertEqual(run("feedback", SAMPLES / "datacoordinator.xlsx").returncode, 2)
        self.assertEqual(run("merge", SAMPLES / "datacoordinator.xlsx").returncode, 2)
        self.assertEqual(run("merge", SAMPLES / "datacoordinator.xlsx", "-o", self.folder / "x.csv").returncode, 2)

    def test_what_holds_no_register_is_told(self):
        done = run("feedback", SAMPLES / "bes-lijst.xlsx", "-o", self.folder / "terug")
        self.assertEqual(done.returncode, 3)
        self.assertFalse(list(self.folder.glob("terug/*")))

    def test_a_deadline_before_the_reference_date_is_warned_of(self):
        done = run("feedback", SAMPLES / "datacoordinator.xlsx", "-o", self.folder / "terug",
                   "--deadline", "2025-06-01", "--reference-date", "2025-07-25")
        self.assertEqual(done.returncode, 0)
        self.assertIn("uiterlijk op 2025-06-01, en dat is vóór de peildatum 2025-07-25.", done.stderr)


class Merge(Folder):
    def merge(self, *sources, status=0):
        target = self.folder / "moeder.xlsx"
        done = run("merge", *sources, "-o", target, "--force", *DAY)
        self.assertEqual(done.returncode, status, done.stderr)
        return target

    def test_every_row_has_its_origin(self):
        merged = self.merge(SAMPLES / "leveringen", status=3)  # a planning lies among them
        self.assertEqual(figures(merged), figures(*sorted(path for path in (SAMPLES / "leveringen").rglob("*")
                                                          if path.suffix in (".xlsx", ".ods", ".csv") and path.name[0] != "~")))
        sheet = openpyxl.load_workbook(merged).worksheets[0]
        headers = [cell.value for cell in sheet[1]]
        file, where, row = (headers.index(name) for name in
                            ("Aangeleverd in bestand", "Aangeleverd op werkblad", "Aangeleverd in rij"))
        for cells in sheet.iter_rows(min_row=2, values_only=True):
            self.assertTrue(cells[file] and cells[where] and cells[row])
        self.assert_no_way_out(merged)

    def test_sheets_that_feedback_added_get_no_line(self):
        back = self.folder / "terug"
        self.assertEqual(run("feedback", SAMPLES / "leveringen", "-o", back, *DAY).returncode, 3)
        listed = texts(self.merge(back))["Samenvoeging"][2:]
        self.assertTrue(listed)
        # What a directie made itself is told, though ours has such a name too.
        self.assertIn("Toelichting", [row[1] for row in listed])
        self.assertNotIn("Toelichting 2", [row[1] for row in listed])
        self.assertFalse([row for row in listed if row[1] in ("Bevindingen", "Samenvatting")])

    def test_equal_rows_of_two_files_are_taken_once_and_told(self):
        copy = self.folder / "kopie.xlsx"
        shutil.copy(SAMPLES / "datacoordinator.xlsx", copy)
        merged = self.merge(SAMPLES / "datacoordinator.xlsx", copy, "--set", "directie=MKB")
        workbook = openpyxl.load_workbook(merged)
        self.assertEqual(workbook.worksheets[0].max_row - 1, 22)
        self.assertEqual(workbook["Gelijke rijen"].max_row - 2, 22)

    def test_clashing_rows_are_all_there_and_marked(self):
        other = self.folder / "anders.xlsx"
        workbook = openpyxl.load_workbook(SAMPLES / "datacoordinator.xlsx")
        sheet = workbook.worksheets[0]
        changed = 0
        for cells in sheet.iter_rows(min_row=10):
            for cell in cells:
                if isinstance(cell.value, str) and len(cell.value) > 40 and not changed:
                    cell.value += " En nog iets."
                    changed += 1
        workbook.save(other)
        merged = openpyxl.load_workbook(self.merge(SAMPLES / "datacoordinator.xlsx", other, "--set", "directie=MKB"))
        self.assertEqual(merged.worksheets[0].max_row - 1, 23)
        remarks = [row[-1] for row in merged.worksheets[0].iter_rows(min_row=2, values_only=True) if row[-1]]
        # The row as it was, as it became, and the other row of the sample that has its key.
        self.assertEqual(len(remarks), 3)
        self.assertEqual(merged["Botsende rijen"].max_row - 2, 3)
        mended = next(cell for row in merged.worksheets[0].iter_rows(min_row=2) for cell in row
                      if str(cell.value).endswith("En nog iets."))
        header = merged.worksheets[0].cell(1, mended.column).value
        self.assertTrue(remarks[0].endswith(f"maar anders in: {header}. Kies welke blijft."), remarks[0])
        filled = [cell.row for row in merged.worksheets[0].iter_rows(min_row=2, min_col=mended.column, max_col=mended.column)
                  for cell in row if cell.fill.fill_type == "solid"]
        self.assertEqual(len(filled), 3)

    def test_a_date_as_text_is_the_same_date(self):
        delivery = SAMPLES / "leveringen/C&F verwerkingen AVG 2025.xlsx"
        workbook = openpyxl.load_workbook(delivery)
        changed = 0
        for cells in workbook.worksheets[0].iter_rows():
            for cell in cells:
                if isinstance(cell.value, datetime.datetime):
                    cell.value = cell.value.strftime("%d-%m-%Y")
                    changed += 1
        self.assertGreater(changed, 0)
        other = self.folder / "tekst.xlsx"
        workbook.save(other)
        merged = openpyxl.load_workbook(self.merge(delivery, other))
        self.assertNotIn("Botsende rijen", merged.sheetnames)
        self.assertEqual(merged.worksheets[0].max_row - 1, 15)

    def test_the_same_deliveries_give_the_same_bytes(self):
        first = digest(self.merge(SAMPLES / "leveringen", status=3))
        self.assertEqual(digest(self.merge(SAMPLES / "leveringen", "--jobs", "1", status=3)), first)


if __name__ == "__main__":
    unittest.main()
