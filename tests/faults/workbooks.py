# SPDX-License-Identifier: EUPL-1.2
"""Writes rows as workbooks of several sheets, with titles above the header, or as CSV; notes where each row came."""

import csv
import datetime
from dataclasses import dataclass, field

import openpyxl
from openpyxl.utils import get_column_letter

TITLES = (
    (), (("Verwerkingsregister",),), (("Register van verwerkingsactiviteiten",), ("versie 2.3, stand 30 juni 2025",), ()),
    ((), ("Aanlevering verwerkingen 2025", None, "ingevuld door de datacoördinator"), (), ()),
    (("Belastingdienst", "Verwerkingen", "vertrouwelijk"), ()),
)


@dataclass
class Sheet:
    """A sheet to be written. `letters` gives the column of each field once it is laid out."""

    name: str
    register: str
    columns: list
    rows: list
    titles: tuple = ()
    file: str = ""
    letters: dict = field(default_factory=dict)
    header_row: int = 0

    def lay_out(self, file, separator=False):
        self.file = file
        self.header_row = len(self.titles) + 1
        for number, (name, _) in enumerate(self.columns, 1):
            self.letters.setdefault(name, get_column_letter(number))
        for number, row in enumerate(self.rows, self.header_row + 1):
            row.place = (file, None if separator else self.name, number)

    @staticmethod
    def letter(number):
        return get_column_letter(number)

    def lines(self):
        yield from self.titles
        yield [name for _, name in self.columns]
        for row in self.rows:
            yield [row.values.get(name) if name else None for name, _ in self.columns]


def write_xlsx(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        sheet.lay_out(str(path))
        page = book.create_sheet(sheet.name)
        for line in sheet.lines():
            page.append(list(line))
        page.freeze_panes = page.cell(row=sheet.header_row + 1, column=1)
        date_columns = [number for number, (name, _) in enumerate(sheet.columns, 1) if name == "last_reviewed"]
        for row in range(sheet.header_row + 1, page.max_row + 1):
            for number in date_columns:
                cell = page.cell(row=row, column=number)
                if isinstance(cell.value, datetime.datetime):
                    cell.number_format = "dd-mm-yyyy"
    book.save(path)


def write_csv(path, sheet):
    sheet.lay_out(str(path), separator=True)
    with open(path, "w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        for line in sheet.lines():
            writer.writerow([value.strftime("%d-%m-%Y") if isinstance(value, datetime.datetime) else value for value in line])
