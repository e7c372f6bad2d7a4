# SPDX-License-Identifier: EUPL-1.2
"""Writes samples that were drawn and reviewed, as the program draws them and a reviewer leaves them:

    python3 tests/golden/inputs/make_reviews.py PROGRAM

samples/steekproef.xlsx          forty rows of the register of July, judged, one of them not yet
tests/golden/inputs/ …-fouten.xlsx  four rows of a datacoördinator, with all that can be wrong with verdicts
"""
import hashlib
import subprocess
import sys
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).resolve().parent
HEADING_ROW, VERDICT, REMARK, MARK = 3, 8, 9, 10
OFTEN_WRONG = {"retention_period": 16, "purposes": 8, "security_measures": 10, "recipient_categories": 6}


def draw(program, source, size, seed, target):
    subprocess.run([program, "sample", source, "--size", str(size), "--seed", str(seed), "--reference-date", "2025-07-01",
                    "-q", "--force", "-o", target], cwd=ROOT, check=True)


def chance(mark, most=100):
    return int(hashlib.sha256(mark.encode()).hexdigest(), 16) % most


def lines(sheet):
    return [row for row in range(HEADING_ROW + 1, sheet.max_row + 1) if sheet.cell(row, MARK).value]


def judge(sheet):
    """Most is right; some fields are wrong more often than others; the last row was not looked at yet."""
    last = max(int(sheet.cell(row, 1).value) for row in lines(sheet))
    for row in lines(sheet):
        mark = sheet.cell(row, MARK).value
        field = mark.split(".", 3)[3]
        if sheet.cell(row, 1).value == last:
            continue
        place = chance(mark)
        wrong = place < OFTEN_WRONG.get(field, 1)
        sheet.cell(row, VERDICT).value = "niet goed" if wrong else "niet te beoordelen" if place == 99 else "goed"
        if wrong:
            sheet.cell(row, REMARK).value = "Nagevraagd bij de proceseigenaar: klopt niet meer."


def spoil(sheet):
    """Words of their own, two verdicts on one question, lines that are gone or have no mark."""
    rows = lines(sheet)
    for row in rows:
        sheet.cell(row, VERDICT).value = "goed"
    sheet.cell(rows[3], VERDICT).value = "bijna goed"
    sheet.cell(rows[5], VERDICT).value = "?"
    sheet.cell(rows[7], VERDICT).value = " Juist "
    sheet.cell(rows[9], VERDICT).value = None
    sheet.append([cell.value for cell in sheet[rows[1]]])
    sheet.cell(sheet.max_row, VERDICT).value = "fout"
    sheet.cell(rows[11], MARK).value = None
    sheet.delete_rows(rows[-2], 2)


def main(program):
    for source, size, change, target in (
        ("samples/rde-2025-07-01.xlsx", 40, judge, ROOT / "samples/steekproef.xlsx"),
        ("samples/datacoordinator.xlsx", 4, spoil, HERE / "steekproef-fouten.xlsx"),
    ):
        draw(program, source, size, 2025, target)
        book = openpyxl.load_workbook(target)
        change(book["Beoordeling"])
        book.properties.modified = book.properties.created
        book.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
