#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The registers of the benchmarks are read as they are meant: rows, cells, texts, whatever way they are written."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench"))

from generator import files, rows  # noqa: E402: found by the line above

PROGRAM = sys.argv.pop()
COUNT = 835


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, check=False)
    if not done.stdout:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


class Registers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.shared, cls.inline = (cls.folder / f"{name}.xlsx" for name in ("shared", "inline"))
        cls.counted = files.write(cls.shared, files.File("shared", COUNT))
        files.write(cls.inline, files.File("inline", COUNT, shared=False))
        cls.cells = run("cells", "-q", cls.shared)

    def test_have_the_rows_and_cells_that_were_written(self):
        head = len(rows.Register(0).sample.head)
        self.assertEqual(self.counted["rows"], COUNT + head)
        self.assertEqual({key: self.cells[key] for key in self.counted}, self.counted)

    def test_say_the_same_with_shared_and_inline_strings(self):
        self.assertEqual(run("cells", "-q", self.inline), self.cells)

    def test_another_reader_reads_the_same_texts(self):
        ours = subprocess.run([PROGRAM, "cells", self.shared], capture_output=True, text=True, check=True).stdout
        ours = [cell["text"] for cell in map(json.loads, ours.splitlines()) if cell["type"] == "text"]
        book = openpyxl.load_workbook(self.shared, read_only=True)
        self.addCleanup(book.close)
        theirs = [value for row in book.worksheets[0].iter_rows(values_only=True) for value in row
                  if isinstance(value, str)]
        self.assertEqual(ours, theirs)

    def test_every_shared_string_is_used_and_there_once(self):
        register = rows.Register(COUNT)
        strings = list(register.strings())
        self.assertEqual(len(strings), len(set(strings)))
        said = "".join(xml for xml, _ in register.rows(shared=True))
        used = {int(part.split("<", 1)[0]) for part in said.split('t="s"><v>')[1:]}
        # The texts of rows that a register of few rows does not reach are the same in all others.
        self.assertEqual(used - set(range(len(strings))), set())
        self.assertGreater(len(used), 0.9 * len(strings))

    def test_are_judged_row_by_row_and_much_as_the_sample_is(self):
        report = run("check", "--format", "json", "--reference-date", "2025-07-01", self.shared)
        found = report["registers"][0]
        self.assertEqual(found["rows"], COUNT)
        self.assertTrue(30 < found["percent_complete"] < 45, found["percent_complete"])

    def test_ghosts_hold_nothing(self):
        plain = self.folder / "plain.xlsx"
        files.write(plain, files.File("plain", 40))
        for kind in files.GHOSTS:
            ghosts = self.folder / f"{kind}.xlsx"
            files.write(ghosts, files.File(kind, 40, ghosts=kind), last_row=3000)
            self.assertEqual(run("cells", "-q", ghosts), run("cells", "-q", plain), kind)
            self.assertGreater(ghosts.stat().st_size, plain.stat().st_size)

    def test_the_seed_decides(self):
        made = []
        for seed in (1, 1, 2):
            path = self.folder / f"{len(made)}.xlsx"
            files.write(path, files.File("seed", 40), seed=seed)
            made.append(path.read_bytes())
        self.assertEqual(made[0], made[1])
        self.assertNotEqual(made[0], made[2])


if __name__ == "__main__":
    unittest.main()
