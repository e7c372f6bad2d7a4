# SPDX-License-Identifier: EUPL-1.2
"""The sample that large registers are made of, and what a column of it holds: codes, lists, dates or prose."""

import datetime
from pathlib import Path
from typing import NamedTuple

import openpyxl

FILE = Path(__file__).resolve().parents[2] / "samples/rde-2025-07-01.xlsx"
HEADER_ROW = 3  # above it a title and the articles
PROSE_LENGTH = 24  # shorter texts are answers such as `geen`, which every register repeats
PROSE_SHARE = 0.1  # a column with fewer distinct texts than this is a closed list
EPOCH = datetime.datetime(1899, 12, 30)  # day 0 of a workbook


class Sample(NamedTuple):
    """`head` are the rows above the first processing activity; a cell is a text, a day number or None."""

    sheet: str
    head: list
    rows: list
    prose: set  # numbers of the columns whose texts vary from row to row


def cell_of(value):
    return (value - EPOCH).days if isinstance(value, datetime.datetime) else value


def read(path=FILE):
    """The first sheet of the workbook at `path`; its first column holds the codes of the rows."""
    book = openpyxl.load_workbook(path, read_only=True)
    sheet = book.worksheets[0]
    rows = [[cell_of(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    book.close()
    head, body = rows[:HEADER_ROW], [row for row in rows[HEADER_ROW:] if isinstance(row[0], str) and any(row[1:])]
    prose = set()
    for column in range(1, len(head[-1])):
        texts = [row[column] for row in body if isinstance(row[column], str)]
        if len(set(texts)) > PROSE_SHARE * len(texts):
            prose.add(column)
    return Sample(sheet.title, head, body, prose)


def is_prose(sample, column, value):
    return column in sample.prose and isinstance(value, str) and len(value) >= PROSE_LENGTH
