# SPDX-License-Identifier: EUPL-1.2
"""Writes pages as a workbook of Excel."""
import datetime

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from ..workbook import new_workbook, save

_SIDE = Side(style="thin", color="FFBFBFBF")
_BORDER = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_WRAP = Alignment(wrap_text=True, vertical="top")
_MIDDLE = Alignment(wrap_text=True, vertical="center", horizontal="center")


class _Styles:
    """The few styles of a workbook, by role."""

    def __init__(self, look):
        self._look = look
        self._fonts = {
            "title": Font(name=look.font, size=look.size + 3, bold=True),
            "group": Font(name=look.font, size=look.size, bold=True),
            "header": Font(name=look.font, size=look.size, bold=True),
            "note": Font(name=look.font, size=look.size - 1, italic=True),
            None: Font(name=look.font, size=look.size),
        }
        self._fill = PatternFill("solid", fgColor=look.fill)

    def apply(self, cell, role):
        cell.font = self._fonts[role]
        if role != "title":
            cell.alignment = _MIDDLE if role == "group" else _WRAP
            if self._look.borders:
                cell.border = _BORDER
        if role in ("group", "header"):
            cell.fill = self._fill
        if isinstance(cell.value, datetime.date):
            cell.number_format = self._look.date_format


def _write(sheet, page, styles):
    for number, line in enumerate(page.lines, 1):
        role = page.roles.get(number)
        for index, value in enumerate(line, 1):
            if value is not None or role != "title":
                cell = sheet.cell(number, index, value)
                styles.apply(cell, role)
        if number in page.hidden:
            sheet.row_dimensions[number].hidden = True
    for index, width in enumerate(page.widths, 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    for line, first, last in page.merges:
        sheet.merge_cells(start_row=line, end_row=line, start_column=first, end_column=last)
    if page.freeze:
        sheet.freeze_panes = sheet.cell(*page.freeze)
    if page.filter:
        sheet.auto_filter.ref = f"A{page.filter[0]}:{get_column_letter(len(page.widths))}{page.filter[1]}"


def write(path, pages, look, day, title):
    """Writes `pages` to `path` as saved on `day`."""
    book = new_workbook(title, "Alles in dit werkboek is verzonnen; gemaakt door samples/generate.py van registertoets.")
    styles = _Styles(look)
    for page in pages:
        _write(book.create_sheet(page.name), page, styles)
    save(book, path, day)
