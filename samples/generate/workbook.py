# SPDX-License-Identifier: EUPL-1.2
"""Writes workbooks that look as people make them, with the same bytes every time."""
import datetime
import io
import os

os.environ["OPENPYXL_LXML"] = "False"  # one XML writer, whatever is installed

from openpyxl import Workbook  # noqa: E402
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # noqa: E402
from openpyxl.utils import get_column_letter  # noqa: E402

from .package import rewrite  # noqa: E402

_THIN = Side(style="thin", color="FFBFBFBF")
HEADER_FILL = PatternFill("solid", fgColor="FFDCE6F1")
GROUP_FILL = PatternFill("solid", fgColor="FFEEF3F8")
BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
WRAP = Alignment(wrap_text=True, vertical="top")
FONT = Font(name="Calibri", size=10)
BOLD = Font(name="Calibri", size=10, bold=True)


def new_workbook(title, description):
    """A workbook without sheets, marked as fictional in its properties."""
    book = Workbook()
    book.remove(book.active)
    book.properties.title = title
    book.properties.subject = "Fictief voorbeeld van registertoets"
    book.properties.description = description
    book.properties.creator = "registertoets, samples/generate.py"
    book.properties.lastModifiedBy = "registertoets"
    book.properties.keywords = "FICTIEF"
    return book


def style_header(cell, fill=HEADER_FILL):
    cell.font, cell.fill, cell.border, cell.alignment = BOLD, fill, BORDER, WRAP


def put(cell, value):
    """Writes a value with the look of a body cell; days get the Dutch date format."""
    cell.value = value
    cell.font, cell.alignment, cell.border = FONT, WRAP, BORDER
    if isinstance(value, datetime.date):
        cell.number_format = "dd-mm-yyyy"


def write_register(book, name, title, columns, rows, decorate=lambda row, name, value: value, prefilled=()):
    """A register sheet: title, groups, header in row 3, then the rows. Returns the number of each row.

    `prefilled` are rows at the end that hold only what is the same for every row, as in a form to fill in.
    """
    sheet = book.create_sheet(name)
    sheet["A1"] = title
    sheet["A1"].font = Font(name="Calibri", size=14, bold=True)
    for index, (_, header, group, width) in enumerate(columns, 1):
        previous = columns[index - 2][2] if index > 1 else None
        style_header(sheet.cell(2, index, group if group != previous else None), GROUP_FILL)
        style_header(sheet.cell(3, index, header))
        sheet.column_dimensions[get_column_letter(index)].width = width
    numbers = []
    for number, row in enumerate(list(rows) + list(prefilled), 4):
        for index, (field, *_) in enumerate(columns, 1):
            cell = row.cells.get(field)
            put(sheet.cell(number, index), decorate(row, field, cell.value) if cell else None)
        numbers.append(number)
    last = get_column_letter(len(columns))
    sheet.auto_filter.ref = f"A3:{last}{max(numbers)}"
    sheet.freeze_panes = "C4"
    sheet.row_dimensions[3].height = 45
    sheet.sheet_view.zoomScale = 85
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:3"
    return numbers[:len(rows)]


def write_notes(book, name, lines):
    """A sheet with a line of text per row."""
    sheet = book.create_sheet(name)
    sheet.column_dimensions["A"].width = 110
    for number, line in enumerate(lines, 1):
        sheet.cell(number, 1, line).alignment = WRAP
    sheet["A1"].font = Font(name="Calibri", size=14, bold=True)


def save(book, path, day, rich=()):
    """Saves `book` as of nine o'clock on `day`; the first word of the strings in `rich` gets bold."""
    moment = datetime.datetime(day.year, day.month, day.day, 9, 0, 0)
    book.properties.created = moment
    saved = io.BytesIO()
    book.save(saved)
    rewrite(saved, path, moment, rich)
