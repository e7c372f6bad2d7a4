# SPDX-License-Identifier: EUPL-1.2
"""Writes pages as an OpenDocument 1.2 spreadsheet, with cells and lines repeated as LibreOffice saves them."""
import datetime
import re
import zipfile
from xml.sax.saxutils import escape, quoteattr

_MIME = "application/vnd.oasis.opendocument.spreadsheet"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACES = {"office": "office", "style": "style", "text": "text", "table": "table", "fo": "xsl-fo-compatible", "number": "datastyle",
           "meta": "meta", "config": "config"}
_NAMESPACES = "".join(f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for short, name in _SPACES.items())
_NAMESPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
_COLUMNS, _LINES = 1024, 1048576  # of a sheet

_CELL_STYLES = {  # role: style of the cell, of its text, whether it holds days
    "title": ("", 'fo:font-size="13pt" fo:font-weight="bold"'),
    "group": ('fo:background-color="{fill}" fo:border="0.05pt solid #808080"', 'fo:font-weight="bold"'),
    "header": ('fo:background-color="{fill}" fo:border="0.05pt solid #808080" fo:wrap-option="wrap"', 'fo:font-weight="bold"'),
    "note": ('fo:wrap-option="wrap"', 'fo:font-style="italic"'),
    "row": ('fo:wrap-option="wrap" style:vertical-align="top"', ""),
    "day": ('style:vertical-align="top"', ""),
}


def _document(kind, content):
    return f'{_DECLARATION}<office:document-{kind}{_NAMESPACES} office:version="1.2">{content}</office:document-{kind}>'


def _paragraph(line):
    """A line of text; blanks that XML would lose become elements."""
    def blanks(found):
        count = len(found[0]) - (0 if found.start() == 0 or found.end() == len(line) else 1)
        kept = "" if count == len(found[0]) else " "
        return f'{kept}<text:s text:c="{count}"/>' if count else " "

    return "<text:p>" + re.sub(r"  +|^ | $", blanks, escape(line)) + "</text:p>"


def _cell(value, role, spanned=1):
    style = f' table:style-name="ce-{role}"'
    span = f' table:number-columns-spanned="{spanned}" table:number-rows-spanned="1"' if spanned > 1 else ""
    if value is None:
        return "<table:table-cell", style + span + "/>"
    if isinstance(value, datetime.date):
        return "<table:table-cell", (f' table:style-name="ce-day" office:value-type="date" office:date-value="{value.isoformat()}">'
                                     f"<text:p>{value:%d-%m-%Y}</text:p></table:table-cell>")
    if isinstance(value, (int, float)):
        return "<table:table-cell", f'{style} office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    paragraphs = "".join(_paragraph(line) for line in value.split("\n"))
    return "<table:table-cell", f'{style}{span} office:value-type="string">{paragraphs}</table:table-cell>'


def _repeated(items, attribute):
    """The XML of `items`, pairs of a start and the rest of an element; equal neighbours are one that is repeated."""
    result, at = [], 0
    while at < len(items):
        end = at + 1
        while end < len(items) and items[end] == items[at]:
            end += 1
        start, rest = items[at]
        result.append(start + (f' {attribute}="{end - at}"' if end - at > 1 else "") + rest)
        at = end
    return "".join(result)


def _line(page, number, values):
    role = page.roles.get(number) or "row"
    spans = {first: last - first + 1 for line, first, last in page.merges if line == number}
    cells, at = [], 1
    while at <= len(page.widths):
        value, spanned = values[at - 1] if at <= len(values) else None, spans.get(at, 1)
        # A blank of a title has no look of its own.
        bare = value is None and (role == "title" or not values)
        cells.append(("<table:table-cell", "/>") if bare and spanned == 1 else _cell(value, role, spanned))
        cells += [("<table:covered-table-cell", "/>")] * (spanned - 1)
        at += spanned
    cells += [("<table:table-cell", "/>")] * (_COLUMNS - len(page.widths))
    hidden = ' table:visibility="filter"' if number in page.hidden else ""
    return "<table:table-row", f'{hidden}>{_repeated(cells, "table:number-columns-repeated")}</table:table-row>'


def _table(page):
    columns = [("<table:table-column", f' table:style-name="co-{width}" table:default-cell-style-name="Default"/>') for width in page.widths]
    columns += [("<table:table-column", ' table:style-name="co-12" table:default-cell-style-name="Default"/>')] * (_COLUMNS - len(page.widths))
    lines = [_line(page, number, values) for number, values in enumerate(page.lines, 1)]
    lines += [("<table:table-row", f'><table:table-cell table:number-columns-repeated="{_COLUMNS}"/></table:table-row>')] * (_LINES - len(lines))
    return (f'<table:table table:name={quoteattr(page.name)} table:style-name="ta1">{_repeated(columns, "table:number-columns-repeated")}'
            f'{_repeated(lines, "table:number-rows-repeated")}</table:table>')


def _content(pages, look):
    widths = sorted({width for page in pages for width in page.widths} | {12})
    styles = "".join(f'<style:style style:name="co-{width}" style:family="table-column"><style:table-column-properties '
                     f'style:column-width="{width * 0.2:.1f}cm"/></style:style>' for width in widths)
    styles += '<style:style style:name="ta1" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>'
    styles += ('<number:date-style style:name="N84" number:language="nl" number:country="NL"><number:day number:style="long"/><number:text>-</number:text>'
               '<number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>')
    for role, (cell, text) in _CELL_STYLES.items():
        days = ' style:data-style-name="N84"' if role == "day" else ""
        styles += f'<style:style style:name="ce-{role}" style:family="table-cell" style:parent-style-name="Default"{days}>'
        styles += f'<style:table-cell-properties {cell.format(fill="#" + look.fill[2:])}/>' if cell else ""
        styles += (f"<style:text-properties {text}/>" if text else "") + "</style:style>"
    body = "".join(_table(page) for page in pages)
    return _document("content", f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>")


def _styles(look):
    properties = f'<style:text-properties fo:font-family={quoteattr(look.font)} fo:font-size="{look.size}pt"/>'
    return _document("styles", '<office:styles><style:style style:name="Default" style:family="table-cell">' + properties + "</style:style></office:styles>"
                     '<office:automatic-styles><style:page-layout style:name="pm1"/></office:automatic-styles>'
                     '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm1"/></office:master-styles>')


def _meta(title, day):
    return _document("meta", "<office:meta><meta:generator>registertoets, samples/generate.py</meta:generator>"
                     f"<dc:title>{escape(title)}</dc:title><dc:subject>Fictief voorbeeld van registertoets</dc:subject>"
                     f"<dc:date>{day.isoformat()}T09:00:00</dc:date></office:meta>")


def _setting(name, kind, value):
    return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'


def _settings(pages):
    """Which cells stay in sight, per sheet."""
    tables = ""
    for page in pages:
        if page.freeze:
            line, column = page.freeze
            split = [("HorizontalSplitMode", "short", 2), ("VerticalSplitMode", "short", 2), ("HorizontalSplitPosition", "int", column - 1),
                     ("VerticalSplitPosition", "int", line - 1), ("ActiveSplitRange", "short", 3), ("PositionRight", "int", column - 1),
                     ("PositionBottom", "int", line - 1)]
            tables += f'<config:config-item-map-entry config:name={quoteattr(page.name)}>{"".join(_setting(*item) for item in split)}</config:config-item-map-entry>'
    view = (f'<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>{_setting("ViewId", "string", "view1")}'
            f'<config:config-item-map-named config:name="Tables">{tables}</config:config-item-map-named>'
            f'{_setting("ActiveTable", "string", escape(pages[0].name))}</config:config-item-map-entry></config:config-item-map-indexed>')
    return _document("settings", f'<office:settings><config:config-item-set config:name="ooo:view-settings">{view}</config:config-item-set></office:settings>'
                     ).replace(" office:version", ' xmlns:ooo="http://openoffice.org/2004/office" office:version', 1)


def _manifest(names):
    entries = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>' for name in names)
    return (f'{_DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
            f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{_MIME}"/>{entries}</manifest:manifest>')


def write(path, pages, look, day, title):
    """Writes `pages` to `path` as saved on `day`."""
    parts = {"content.xml": _content(pages, look), "styles.xml": _styles(look), "meta.xml": _meta(title, day), "settings.xml": _settings(pages)}
    parts["META-INF/manifest.xml"] = _manifest(list(parts))
    with zipfile.ZipFile(path, "w") as target:
        for name, text in {"mimetype": _MIME, **parts}.items():
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 9, 0, 0))
            # The type comes first and as it is, so that it can be read without unpacking.
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            target.writestr(entry, text.encode(), compresslevel=9)
