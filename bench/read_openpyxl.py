# SPDX-License-Identifier: EUPL-1.2
"""Reads every cell of a workbook with openpyxl, in its mode for large files."""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(value is not None for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for value in row))
