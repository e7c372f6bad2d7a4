# SPDX-License-Identifier: EUPL-1.2
"""Workbooks as senders make them: with all that has to survive marking."""

import zipfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, GradientFill, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

PROJECT = "application/vnd.ms-office.vbaProject"
MACRO_BOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def full(path):
    """A sheet with dropdown, note, conditional format, table, merge, formula, link, fills and hidden rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "AVG's & meer"
    for row in (["Doel", "Termijn", "Aantal"], ["loon", "7 jaar", 3], ["zorg", None, 4], ["=tekst", "geen", 5]):
        sheet.append(row)
    sheet["A4"].data_type = "s"
    sheet["C5"] = "=SUM(C2:C4)"
    sheet["D2"].fill = PatternFill("solid", fgColor="FFFFFF00")
    sheet["A2"].fill = PatternFill("solid", fgColor="FF00FF00")
    sheet["A3"].fill = GradientFill(stop=("FF00FF00", "FFFFFFFF"))
    sheet["A2"].font = Font(bold=True, italic=True)
    sheet["A2"].border = Border(left=Side("thick"))
    sheet["C2"].number_format = "#,##0.00"
    sheet["B2"].comment = Comment("een notitie", "wie")
    sheet["E9"].hyperlink = "https://example.nl/"
    sheet.merge_cells("A8:C8")
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["F"].fill = PatternFill("solid", fgColor="FFDDDDDD")
    dropdown = DataValidation("list", formula1='"geen,wel"')
    dropdown.add("B2:B99")
    sheet.add_data_validation(dropdown)
    sheet.conditional_formatting.add("C2:C9", CellIsRule("greaterThan", ["3"], fill=PatternFill(bgColor="FFFF0000")))
    sheet.add_table(Table(displayName="Tabel", ref="A1:C4"))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = None
    sheet.print_title_rows = "1:1"
    book.create_sheet("Ander")["B2"] = 1
    book.save(path)
    return path


def with_macros(path):
    """The same as xlsm, with a project that is only bytes and a picture that nothing shows."""
    with zipfile.ZipFile(full(path)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    types = parts["[Content_Types].xml"].decode()
    usual = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = types.replace(usual, MACRO_BOOK)
    types = types.replace("</Types>", f'<Override PartName="/xl/vbaProject.bin" ContentType="{PROJECT}"/></Types>')
    parts["[Content_Types].xml"] = types.encode()
    relations = parts["xl/_rels/workbook.xml.rels"].decode()
    relation = '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
    relation += 'Target="vbaProject.bin"/></Relationships>'
    parts["xl/_rels/workbook.xml.rels"] = relations.replace("</Relationships>", relation).encode()
    parts["xl/vbaProject.bin"] = bytes(range(256))
    parts["xl/media/image1.png"] = b"\x89PNG"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path
