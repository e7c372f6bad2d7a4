# SPDX-License-Identifier: EUPL-1.2
"""The list of business processes (BES-lijst) that registers are compared with."""
import datetime

from openpyxl.styles import Font

from .population import processes
from .workbook import new_workbook, put, save, style_header

_HEADERS = (("FG-code", 12), ("Bedrijfsproces", 70), ("Directie", 46), ("Keten", 28))


def write(folder):
    """Writes the list of all processes, those of a directie that delivers nothing too."""
    book = new_workbook("FICTIEF voorbeeld: BES-lijst", "Alles in dit werkboek is verzonnen; gemaakt door samples/generate.py van registertoets.")
    sheet = book.create_sheet("BES-lijst")
    sheet["A1"] = "FICTIEF voorbeeld - lijst van bedrijfsprocessen (BES), stand 06-11-2024"
    sheet["A1"].font = Font(name="Calibri", size=14, bold=True)
    for index, (header, width) in enumerate(_HEADERS, 1):
        style_header(sheet.cell(3, index, header))
        sheet.column_dimensions["ABCD"[index - 1]].width = width
    number = 3
    for number, process in enumerate(processes(), 4):
        for index, value in enumerate((process.code, process.name, process.directie, process.keten), 1):
            put(sheet.cell(number, index), value)
    sheet.auto_filter.ref = f"A3:D{number}"
    sheet.freeze_panes = "A4"
    save(book, folder / "bes-lijst.xlsx", datetime.date(2024, 11, 6))
    return {"file": "bes-lijst.xlsx"}
