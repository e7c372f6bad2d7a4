# SPDX-License-Identifier: EUPL-1.2
"""Registers whose cells, headers, sheets and file names try to be obeyed by whoever reads a report."""

import openpyxl

# Markup, formulas, controls, direction of text, workflow commands, quotes. `_x001B_` is how xlsx writes a control.
PAYLOADS = [
    "<script>alert(1)</script>", "</failure></testcase>", "]]>", "&amp;&#x41;&lol;", "<!--", "=1+1", "@SUM(A1)",
    "+cmd|' /C calc'!A0", "-2+3", "\u202e=1+1", "\u2066a\u2069", "\u200b\ufeff", "_x001B_[31m", "_x0000_", "_x0007_",
    "_x009B_1m", "_xFFFE_", "_xD800_", "::error::owned", " ::stop-commands::x", "::add-mask::a", "##[error]owned",
    "##vso[task.setvariable variable=a]b", "###[group]", "%0A::error::x", "a\n::warning::x", "a\r\n##[debug]x",
    "\"quotes' and \\ `ticks`", "','\"},{\"", "a|b [link](javascript:x) @all #1", "\\u202e", "\U0001f469\u200d\U0001f4bb",
    "e" + "\u0301" * 500,
]
LONG = "x<&\"::error::" * 3000  # cut by the reader at 32,767
HEADERS = ["FG-code", "Directie", "Naam verwerking", "Verwerkingsverantwoordelijke (naam en contactgegevens)",
           "Verwerkingsdoeleinden", "Categorieën betrokkenen", "Categorieën persoonsgegevens",
           "Categorieën ontvangers", "Bewaartermijn", "Beveiligingsmaatregelen"]
HOSTILE_HEADER = "Termijn <b>&\"' ::error::x ##vso[a]b, %0A"
FILE_NAME = "=1+1 <b>&\"' ::error::x,##[error]y%0A\u202e\n::warning::z.xlsx"
SHEET_NAME = "=1<b>&\"' ##vso,%0A"

# Rules under which the hostile header is that of a field.
RULES = "extends: rde\nregisters:\n  avg:\n    fields:\n      retention_period:\n        aliases+: ['{}']\n"


def register(folder):
    """Writes a register that is hostile all over; gives its path and that of the rules for it."""
    path = folder / FILE_NAME
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET_NAME
    sheet.append([HOSTILE_HEADER if header == "Bewaartermijn" else header for header in HEADERS])
    for number, payload in enumerate(PAYLOADS + [LONG[:32767]]):
        row = [payload] * len(HEADERS)
        row[0] = f"{payload[:200]} {number}"
        row[1] = payload if number % 2 else "MKB"
        row[2] = f"{payload[:50]} {number}"
        row[8] = None if number % 3 else payload
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.value is not None:
                cell.data_type = "s"  # openpyxl would take = for a formula
    book.save(path)
    rules = folder / "regels.yaml"
    rules.write_text(RULES.format(HOSTILE_HEADER.replace("'", "''")), encoding="utf-8")
    return path, rules
