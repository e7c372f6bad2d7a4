# SPDX-License-Identifier: EUPL-1.2
"""Makes the parts of a saved workbook as Excel writes them: shared strings, declarations, fixed dates and zip."""
import re
import zipfile
from xml.sax.saxutils import escape

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PART = "xl/sharedStrings.xml"
_INLINE = re.compile(rb't="inlineStr"><is><t([^>]*)>([^<]*)</t></is></c>')
_TYPE = (b'<Override PartName="/xl/sharedStrings.xml" '
         b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
_RELATION = (b'<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" '
             b'Target="sharedStrings.xml" Id="rIdStrings"/></Relationships>')


class SharedStrings:
    """The strings of a workbook in the order in which they are first met."""

    def __init__(self, rich):
        self._rich = {escape(text).encode(): text for text in rich}
        self._index = {}
        self._uses = 0

    def move(self, sheet):
        """`sheet` with its strings moved here."""
        return _INLINE.sub(self._replace, sheet)

    def part(self):
        """The content of the part with all strings moved so far."""
        head = f'<sst xmlns="{_MAIN}" count="{self._uses}" uniqueCount="{len(self._index)}">'.encode()
        return head + b"".join(self._item(*key) for key in self._index) + b"</sst>"

    def _replace(self, found):
        self._uses += 1
        index = self._index.setdefault((found[1], found[2]), len(self._index))
        return b't="s"><v>%d</v></c>' % index

    def _item(self, attributes, text):
        if text in self._rich:
            return _rich(self._rich[text])
        return b"<si><t" + attributes + b">" + text + b"</t></si>"


def _rich(text):
    """A string whose first word is bold."""
    size = text.index(" ")
    font = '<sz val="10"/><rFont val="Calibri"/><family val="2"/>'
    return (f'<si><r><rPr><b/>{font}</rPr><t xml:space="preserve">{escape(text[:size])}</t></r>'
            f'<r><rPr>{font}</rPr><t xml:space="preserve">{escape(text[size:])}</t></r></si>').encode()


def _parts(source, moment, rich):
    """The parts of the saved workbook `source`, mended, in their order."""
    strings = SharedStrings(rich)
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    parts = {}
    for name in source.namelist():
        data = source.read(name)
        if name.startswith("xl/worksheets/sheet"):
            data = strings.move(data).replace(b' t="n"></c>', b"/>")
        elif name == "docProps/core.xml":
            data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
        parts[name] = data
    types, relations = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
    parts[types] = parts[types].replace(b"</Types>", _TYPE)
    parts[relations] = parts[relations].replace(b"</Relationships>", _RELATION)
    parts[_PART] = strings.part()
    ordered = [types] + [name for name in parts if name != types]
    return [(name, parts[name] if parts[name].startswith(b"<?xml") else _DECLARATION + parts[name]) for name in ordered]


def rewrite(saved, path, moment, rich=()):
    """Writes the workbook in the stream `saved` to `path`, the same bytes for the same content.

    Strings in `rich` get their first word in bold.
    """
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in _parts(source, moment, rich):
            entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            target.writestr(entry, data, compresslevel=9)
