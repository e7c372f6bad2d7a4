# SPDX-License-Identifier: EUPL-1.2
"""Writes a workbook of one sheet straight into a zip file, part by part, in bounded memory."""

import os
import zipfile
from itertools import islice

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DAY = (2025, 7, 1, 9, 0, 0)  # of every entry, so that the same register is the same file
LEVEL = 4  # of deflate: quicker than the usual 6, and little larger
PIECES = 500  # rows or strings that are packed at a time
LARGE = 2 << 30  # bytes that a part may have without zip64


def _content_types(shared):
    parts = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles")]
    parts += [("sharedStrings", "sharedStrings")] if shared else []
    rows = "".join(f'<Override PartName="/xl/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>' for name, kind in parts)
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{rels}{rows}</Types>'


def _relationships(*kinds_and_targets):
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds_and_targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _workbook(sheet):
    return (f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            f'<sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>')


def _styles():
    """Style 0 is General, 1 wraps its text, 2 is a date, 3 has a fill."""
    formats = ((0, 0, ""), (0, 0, '<alignment vertical="top" wrapText="1"/>'), (14, 0, ""), (0, 2, ""))
    cells = "".join(
        f'<xf numFmtId="{number}" fontId="0" fillId="{fill}" borderId="0" xfId="0" applyNumberFormat="1" '
        f'applyFill="1" applyAlignment="1">{alignment}</xf>'
        for number, fill, alignment in formats
    )
    fills = ('<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
             '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill>')
    return (f'{HEAD}<styleSheet xmlns="{MAIN}">'
            '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
            f'<fills count="3">{fills}</fills><borders count="1"><border/></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="4">{cells}</cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')


def _write(archive, name, pieces, large=False):
    entry = zipfile.ZipInfo(name, DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry._compresslevel = LEVEL  # the only way to have both a level and a day
    pieces = iter(pieces)
    with archive.open(entry, "w", force_zip64=large) as part:
        while block := "".join(islice(pieces, PIECES)):
            part.write(block.encode())


def write(path, sheet, rows, strings=None, large=False):
    """Writes the workbook `path`: `rows` are those of its sheet as XML, `strings` the elements of its shared strings
    (None: it has none), `large` whether a part may be over 2 GiB. The file is whole or not there."""
    shared = strings is not None
    targets = [("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")]
    targets += [("sharedStrings", "sharedStrings.xml")] if shared else []
    half = path.with_name(path.name + ".half")
    with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, "[Content_Types].xml", [_content_types(shared)])
        _write(archive, "_rels/.rels", [_relationships(("officeDocument", "xl/workbook.xml"))])
        _write(archive, "xl/workbook.xml", [_workbook(sheet)])
        _write(archive, "xl/_rels/workbook.xml.rels", [_relationships(*targets)])
        _write(archive, "xl/styles.xml", [_styles()])
        _write(archive, "xl/worksheets/sheet1.xml", _around("worksheet", _around("sheetData", rows)), large)
        if shared:
            _write(archive, "xl/sharedStrings.xml", _around("sst", strings), large)
    os.replace(half, path)


def _around(name, pieces):
    root = name in ("worksheet", "sst")
    yield f'{HEAD}<{name} xmlns="{MAIN}">' if root else f"<{name}>"
    yield from pieces
    yield f"</{name}>"
