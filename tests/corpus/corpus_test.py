# SPDX-License-Identifier: EUPL-1.2
"""The comparison itself: it agrees on our own files and on peculiar ones, and notices what was planted."""

import argparse
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import classes
import compare
import corpus
import judge
import openpyxl_cells
import oracle
import program
import tiny_workbook as tiny
from peculiar_workbooks import DIFFERENT, PECULIAR
from summary import Summary

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = None  # set by main
LARGE = 50_000  # bytes: the larger samples are of the same make, and openpyxl is slow

class InAFolder(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def judge(self, file):
        return judge.judge(PROGRAM, self.folder, file)

    def write(self, name, all_parts, **changes):
        return tiny.write(self.folder / name, all_parts, **changes).name


class Agreement(InAFolder):
    def test_on_our_own_files(self):
        folders = ROOT / "samples", ROOT / "tests/golden/inputs"
        for path in (path for folder in folders for path in sorted(folder.rglob("*.xlsx"))):
            if path.stat().st_size > LARGE:
                continue
            with self.subTest(path.name):
                judgement = judge.judge(PROGRAM, path.parent, path.name)
                self.assertEqual(Summary([judgement], program.Reasons()).failures, [])
                self.assertNotEqual(judgement.verdict, judge.DIFFERENT, judgement.why)
                if judgement.verdict == judge.EQUAL:
                    self.assertEqual(judgement.not_read, "")
                    self.assertEqual(judgement.openpyxl.compared, judgement.run.cells)

    def test_on_what_other_programs_write(self):
        for name, (all_parts, changes, expected) in PECULIAR.items():
            with self.subTest(name):
                file = self.write("peculiar.xlsx", all_parts, **changes)
                cells = oracle.read(self.folder / file)
                self.assertEqual([" ".join(cell[1:4]) for cell in cells], expected)
                judgement = self.judge(file)
                self.assertEqual((judgement.verdict, judgement.differences), (judge.EQUAL, []), judgement.why)

    def test_on_what_is_refused(self):
        sound = tiny.parts('<row r="1"><c r="A1"><v>1</v></c></row>')
        for name, change in {
            "no sheet": {"xl/worksheets/sheet1.xml": None},
            "a DOCTYPE": {"xl/sharedStrings.xml": '<!DOCTYPE sst><sst/>'},
            "no XML": {"xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>"},
            "a row too far": {
                "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{tiny.MAIN}"><sheetData><row r="1048577"><c>'
                "<v>1</v></c></row></sheetData></worksheet>"
            },
        }.items():
            with self.subTest(name):
                changed = {part: text for part, text in {**sound, **change}.items() if text is not None}
                judgement = self.judge(self.write("refused.xlsx", changed))
                self.assertEqual(judgement.verdict, judge.BOTH_REFUSE, judgement.why)
                self.assertNotEqual(program.Reasons().name_of(judgement.run.sentence), "other")


class DifferencesWithOpenpyxl(InAFolder):
    def test_each_class_is_shown_by_a_file(self):
        self.assertEqual(list(DIFFERENT), [one.name for one in classes.CLASSES])
        for name, (rows, more, theirs) in DIFFERENT.items():
            with self.subTest(name):
                file = self.write("different.xlsx", tiny.parts(rows, **more))
                self.assertEqual(openpyxl_cells.read(self.folder / file)["S", "A1"].text, theirs)
                judgement = self.judge(file)
                self.assertEqual(judgement.verdict, judge.EQUAL, judgement.differences)
                tally = judgement.openpyxl
                self.assertEqual(dict(tally.values + tally.shown), {name: 1})

    def test_another_value_in_such_a_cell_has_no_name(self):
        for name, (rows, more, _) in DIFFERENT.items():
            with self.subTest(name):
                file = self.write("different.xlsx", tiny.parts(rows, **more))
                planted = {("S", "A1"): openpyxl_cells.Seen("text", "planted")}
                with mock.patch.object(openpyxl_cells, "read", lambda _, seen=planted: seen):
                    tally = self.judge(file).openpyxl
                self.assertEqual(dict(tally.values), {classes.UNNAMED: 1})


class WhatIsPlanted(InAFolder):
    """That the tool fails where it should."""

    def setUp(self):
        super().setUp()
        row = '<row r="1"><c r="A1" t="str"><v>same</v></c><c r="B1"><v>{}</v></c></row>'
        self.file = self.write("a.xlsx", tiny.parts(row.format(1)))
        self.changed = tiny.write(self.folder / "b.changed", tiny.parts(row.format(2)))

    def failures(self, judgement):
        return Summary([judgement], program.Reasons()).failures

    def test_a_cell_that_the_oracle_reads_otherwise(self):
        read = oracle.read
        with mock.patch.object(oracle, "read", lambda _: read(self.changed)):
            judgement = self.judge(self.file)
        self.assertEqual(judgement.differences, [compare.Difference("S", "B1", "number 1", "number 2")])
        self.assertEqual(self.failures(judgement), ["1 file(s) differ from the oracle"])

    def test_a_cell_that_openpyxl_reads_otherwise(self):
        read = openpyxl_cells.read
        with mock.patch.object(openpyxl_cells, "read", lambda _: {**read(self.folder / self.file), **changed}):
            changed = {("S", "B1"): openpyxl_cells.Seen("number", "2", 2.0)}
            judgement = self.judge(self.file)
        self.assertEqual(
            self.failures(judgement),
            [
                "more than 0.1 % of the values differ from openpyxl",
                "1 cell(s) differ from openpyxl in a way that has no name",
            ],
        )

    def test_a_refusal_of_one_of_the_two(self):
        with mock.patch.object(oracle, "read", side_effect=oracle.Refused("damaged", "planted")):
            self.assertEqual(self.judge(self.file).verdict, judge.DIFFERENT)
        refusal = program.Run(program.REFUSED, 3, 0.1, [], "registertoets: planted")
        with mock.patch.object(program, "run", lambda *_: refusal):
            self.assertEqual(self.judge(self.file).verdict, judge.DIFFERENT)

    def test_a_crash_a_hang_and_another_status(self):
        for body, words in {
            "kill -SEGV $$": "1 file(s) crash",
            "exec sleep 60": "1 file(s) hang over 5 s",
            "exit 5": "1 file(s) have a status other than 0 and 3",
            "echo no cell": "1 file(s) have a status other than 0 and 3",
        }.items():
            with self.subTest(body), mock.patch.object(program.run, "__defaults__", (0.5,)):
                stub = self.folder / "stub"
                stub.write_text(f"#!/bin/sh\n{body}\n")
                stub.chmod(0o755)
                self.assertEqual(self.failures(judge.judge(stub, self.folder, self.file)), [words])

    def test_order(self):
        cells = [("S", "A1", "number", "1"), ("S", "B1", "number", "2")]
        self.assertEqual(compare.with_oracle(cells, cells), [])
        self.assertEqual(len(compare.with_oracle(cells, cells[::-1])), 1)


class TheCommand(InAFolder):
    def run_corpus(self, *arguments):
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()):
            try:
                status = corpus.main([*arguments, "--program", str(PROGRAM)])
            except SystemExit as stop:
                status = stop.code
        return status, out.getvalue()

    def test_says_what_came_of_a_folder(self):
        self.write("a.xlsx", tiny.parts('<row r="1"><c r="A1"><v>1</v></c></row>'))
        (self.folder / "empty.csv").touch()
        (self.folder / ".hidden").touch()
        status, out = self.run_corpus(str(self.folder), "-v")
        self.assertEqual(status, 0, out)
        self.assertIn("a.xlsx; oracle: equal; openpyxl: 0 of 1 differ\n", out)
        self.assertIn("refused for: seems_empty 1\n", out)
        self.assertRegex(out, r"\nall +2 +1 +1 +0 +0 +0\n")
        self.assertTrue(out.endswith("All criteria are met.\n"), out)

    def test_a_folder_without_files_is_a_wrong_command(self):
        self.assertEqual(self.run_corpus(str(self.folder))[0], 2)
        self.assertEqual(self.run_corpus(str(self.folder / "absent"))[0], 2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    options, others = parser.parse_known_args()
    PROGRAM = options.program.resolve()
    unittest.main(argv=[sys.argv[0], *others])
