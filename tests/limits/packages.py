# SPDX-License-Identifier: EUPL-1.2
"""Workbooks that no program would write, made piece by piece so that making them takes no memory either."""

import zipfile

MEGABYTE = 1 << 20
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADERS = ["FG-code", "Directie", "Naam verwerking", "Verwerkingsverantwoordelijke (naam en contactgegevens)",
           "Verwerkingsdoeleinden", "Categorieën betrokkenen", "Categorieën persoonsgegevens",
           "Categorieën ontvangers", "Bewaartermijn", "Beveiligingsmaatregelen"]
ROW = ["FG-0001", "MKB", "Innen van belastingschulden", "De minister van Financiën, Postbus 20201, Den Haag",
       "Innen van schulden", "Belastingplichtigen", "Naam en adres", "geen", "7 jaar na afloop van de zaak",
       "Versleuteling van bestanden"]


def text_cell(text, style=""):
    return f'<c t="inlineStr"{style}><is><t>{text}</t></is></c>'


def row_of(texts):
    return "<row>" + "".join(map(text_cell, texts)) + "</row>"


def sheet_of(rows, before="", after=""):
    """The pieces of a sheet of `rows`, each of them XML."""
    yield f"<worksheet {MAIN}>{before}<sheetData>"
    yield from rows
    yield f"</sheetData>{after}</worksheet>"


def register_rows(rows=()):
    """A header and `rows`, lists of texts; else one row."""
    yield row_of(HEADERS)
    for row in rows or [ROW]:
        yield row_of(row)


def relations_of(relations):
    """The pieces of a part with these relationships: id, kind, target."""
    yield '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    for name, kind, target in relations:
        yield f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
    yield "</Relationships>"


def workbook_of(names, before=""):
    yield f'<workbook {MAIN} xmlns:r="{RELATIONS}">{before}<sheets>'
    for number, name in enumerate(names, 1):
        yield f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>'
    yield "</sheets></workbook>"


def write(path, parts):
    """Writes a zip of `parts`: names and pieces of text."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, pieces in parts.items():
            with package.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece.encode())


def xlsx(path, sheet=None, strings=None, styles=None, **parts):
    """A workbook of one sheet. `parts` replace or add parts: workbook, relations, or others by their name."""
    relations = [("r1", "worksheet", "sheet1.xml"), ("s1", "sharedStrings", "strings.xml"), ("s2", "styles", "styles.xml")]
    package = {
        "[Content_Types].xml": [
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
            'worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.spreadsheetml.sheet.main+xml"/></Types>'],
        "_rels/.rels": relations_of([("m", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": parts.pop("workbook", None) or workbook_of(["Register"]),
        "xl/_rels/workbook.xml.rels": parts.pop("relations", None) or relations_of(relations),
        "xl/strings.xml": strings or [f"<sst {MAIN}/>"],
        "xl/styles.xml": styles or [f"<styleSheet {MAIN}/>"],
        "xl/sheet1.xml": sheet or sheet_of(register_rows()),
    }
    write(path, package | parts)


def ods(path, table):
    """An OpenDocument workbook with these pieces of XML in its one table."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    write(path, {
        "mimetype": ["application/vnd.oasis.opendocument.spreadsheet"],
        "content.xml": [
            f'<office:document-content xmlns:office="{office}:office:1.0" xmlns:table="{office}:table:1.0" '
            f'xmlns:text="{office}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Register">',
            *table, "</table:table></office:spreadsheet></office:body></office:document-content>"]})


def fods(path, encoding, sheets, blanks=0):
    """A flat OpenDocument of so many sheets, each a register of one row with so many blanks behind it."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    rows = (ods_row(HEADERS) + ods_row(ROW)).replace("ë", "e") + " " * blanks
    with path.open("w", encoding="ascii") as file:
        file.write(f'<?xml version="1.0" encoding="{encoding}"?><office:document xmlns:office="{office}:office:1.0" '
                   f'xmlns:table="{office}:table:1.0" xmlns:text="{office}:text:1.0" office:mimetype="application/'
                   'vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>')
        file.writelines(f'<table:table table:name="S{number}">{rows}</table:table>' for number in range(sheets))
        file.write("</office:spreadsheet></office:body></office:document>")


def ods_row(texts, attributes=""):
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


def times(piece, count, batch=10_000):
    """`piece` so often, in a few large pieces."""
    whole, rest = divmod(count, batch)
    for _ in range(whole):
        yield piece * batch
    yield piece * rest
