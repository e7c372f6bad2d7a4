# SPDX-License-Identifier: EUPL-1.2
"""Writes a workbook with openpyxl, and says what openpyxl reads back from it.

usage: openpyxl_workbooks.py write FILE.xlsx      makes a workbook of all types of cells
       openpyxl_workbooks.py cells FILE.xlsx      prints its cells: sheet, address, type and text, split by tabs

The second output is what the tests hold the reader against. Line ends, tabs and backslashes in texts are escaped.
"""

import datetime
import random
import sys

import openpyxl


def write(path, write_only):
    rng = random.Random(20250701)
    book = openpyxl.Workbook(write_only=write_only)
    alphabet = "abc XYZ éëï€ß漢😀 <&>\"' _x000D_ \t\n  "
    for number, title in enumerate(("AVG", "Blad met spatie", "É & 'é'")):
        sheet = book.create_sheet(title)
        sheet.sheet_state = ("visible", "hidden", "veryHidden")[number]
        for row in range(400):
            sheet.append([value(rng, alphabet) for _ in range(rng.randrange(0, 30))])
    if not write_only:
        book.remove(book["Sheet"])
    book.save(path)


def value(rng, alphabet):
    kind = rng.randrange(9)
    if kind == 0:
        return rng.randrange(-(10**12), 10**12)
    if kind == 1:
        return rng.uniform(-1, 1) * 10.0 ** rng.randrange(-12, 25)
    if kind == 2:
        return rng.random() < 0.5
    if kind == 3:
        return datetime.date(1900, 3, 1) + datetime.timedelta(days=rng.randrange(100000))
    if kind == 4:
        return datetime.datetime(1990, 1, 1) + datetime.timedelta(seconds=rng.randrange(1, 10**9))
    if kind == 5:
        return datetime.time(rng.randrange(24), rng.randrange(60), rng.randrange(60))
    if kind == 6:
        return rng.choice(("#N/A", "#REF!", "#DIV/0!"))
    if kind == 7:
        return None
    return "".join(rng.choice(alphabet) for _ in range(rng.randrange(1, 40)))


def text_of(cell):
    content = cell.value
    if cell.data_type == "e":
        return "error", content
    if isinstance(content, bool):
        return "boolean", "TRUE" if content else "FALSE"
    if isinstance(content, (int, float)):
        return "number", repr(float(content))
    if isinstance(content, datetime.datetime):
        content = (content + datetime.timedelta(milliseconds=500)).replace(microsecond=0)
        midnight = content.time() == datetime.time(0)
        return "date", content.strftime("%Y-%m-%d") if midnight else content.strftime("%Y-%m-%dT%H:%M:%S")
    if isinstance(content, datetime.time):
        return "date", content.strftime("%H:%M:%S")
    return "text", str(content)


def cells(path):
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None or cell.value == "":
                    continue
                kind, text = text_of(cell)
                text = text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
                print(sheet.title, cell.coordinate, kind, text, sep="\t")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    {"write": lambda path: write(path, False), "write-only": lambda path: write(path, True), "cells": cells}[
        sys.argv[1]
    ](sys.argv[2])
