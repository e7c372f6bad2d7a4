# SPDX-License-Identifier: EUPL-1.2
"""Makes the smallest workbooks that show one peculiarity each, for testing the comparison itself."""

import re
import zipfile
from xml.sax.saxutils import quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def relationships(*kinds_and_targets):
    rows = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds_and_targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def styles(formats):
    """Style 0 is General; the others are `formats`: pairs of id and code, where no code means the builtin one."""
    codes = "".join(
        f'<numFmt numFmtId="{number}" formatCode={quoteattr(code)}/>' for number, code in formats if code is not None
    )
    xf = '<xf numFmtId="{}" fontId="0" fillId="0" borderId="0"/>'
    rows = "".join(xf.format(number) for number, _ in ((0, None), *formats))
    return (
        f'{HEAD}<styleSheet xmlns="{MAIN}">' + (f"<numFmts>{codes}</numFmts>" if codes else "") +
        "<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders>"
        f'<cellStyleXfs>{xf.format(0)}</cellStyleXfs><cellXfs>{rows}</cellXfs></styleSheet>'
    )


def parts(rows, strings=(), formats=(), properties="", sheet="worksheets/sheet1.xml"):
    """The parts of a workbook with one sheet, called S: `rows` is the content of its sheetData, `strings` are those
    of each si, `properties` the attributes of workbookPr, `sheet` the target of its relationship."""
    table = "".join(f"<si>{content}</si>" for content in strings)
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}.sharedStrings+xml"/></Types>',
        "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr {properties}/>'
        '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships(
            ("worksheet", sheet), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/styles.xml": styles(formats),
        "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{MAIN}">{table}</sst>',
        "xl/worksheets/sheet1.xml": f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }


def strict(xml):
    """`xml` in the namespaces of the strict schema."""
    return xml.replace(MAIN, STRICT_MAIN).replace(OFFICE, STRICT_OFFICE)


def prefixed(xml):
    """`xml` with a prefix on each element."""
    return re.sub(r"<(/?)(?=[A-Za-z])", r"<\1x:", xml).replace(" xmlns=", " xmlns:x=")


def utf16(xml):
    """The bytes of `xml` in UTF-16, with a byte order mark."""
    return xml.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")


def write(path, all_parts, rename=str, recode=str):
    """Writes parts as the package `path`, each name and text changed by `rename` and `recode`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in all_parts.items():
            package.writestr(rename(name), recode(text))
    return path
