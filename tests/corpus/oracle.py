# SPDX-License-Identifier: EUPL-1.2
"""Reads an xlsx workbook by the letter of ISO/IEC 29500 (ECMA-376): slow, plain, and with nothing of ours in it.

Clauses are of part 1 where no other part is named. Where the standard is silent and registertoets(1) speaks, as on
limits, that is followed.
"""

import re
from typing import NamedTuple

from formats import NUMBER, Format
from package import SEPARATOR, Package, Refused
from values import DateSystem, iso_text, number_text, parse_number, unescaped

# Transitional, and strict (part 1 and part 4 list both).
MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
REFERENCES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)

LAST_ROW, LAST_COLUMN = 1048576, 16384
LONGEST_TEXT = 32767  # characters of a cell; what is longer is cut
LONGEST_STRING = 16 << 20  # bytes

REFERENCE = re.compile(r"([A-Za-z]+)(\d+)", re.ASCII)
INDEX = re.compile(r"\d+", re.ASCII)


class NoWorkbook(Exception):
    """No package, or one without a workbook of SpreadsheetML: not for this oracle to judge."""


class Raw(NamedTuple):
    """A cell as it stands in the file: for telling why another reader sees something else."""

    type: str
    value: str  # of v, is or the shared string, before escapes were decoded
    format: Format
    date_system: DateSystem


class Cell(NamedTuple):
    sheet: str
    address: str
    type: str
    text: str
    raw: Raw = None


def local(name):
    """The name of an element of SpreadsheetML; "" for one of another namespace."""
    namespace, _, own = name.rpartition(SEPARATOR)
    return own if namespace in MAIN else ""


def paths(events):
    """The events with the path of elements instead of a name; a text's path is that of its parent."""
    path = [""]
    for kind, name, attributes in events:
        if kind == "text":
            yield kind, path[-1], name
        elif kind == "start":
            path.append(f"{path[-1]}/{local(name)}")
            yield kind, path[-1], attributes
        else:
            yield kind, path.pop(), None


def is_on(value):
    """xsd:boolean, which the strict schema also spells on and off."""
    return value in ("1", "true", "on")


def index_of(text):
    return int(text) if INDEX.fullmatch(text) else None


def column_number(letters):
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_letters(number):
    letters = ""
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def kept(text):
    """Refuses a text that is over the limit."""
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST_STRING:
        raise Refused("limit", "a string over 16 MiB")
    return text


def shared_strings(package, part):
    """The texts of sst (18.4.9), with their escapes: each si is its t, or the t of its runs r, without rPh."""
    strings = []
    text = []
    for kind, path, content in paths(package.events(part)):
        if path == "/sst/si" and kind == "start":
            text = []
        elif kind == "text" and path in ("/sst/si/t", "/sst/si/r/t"):
            text.append(content)
        elif path == "/sst/si" and kind == "end":
            strings.append(kept("".join(text)))
    return strings


def cell_formats(package, part):
    """The Format of each xf of cellXfs (18.8.10); a numFmt (18.8.30) goes before the builtin of its id."""
    codes = {}
    numbers = []
    for kind, path, attributes in paths(package.events(part)):
        if kind == "start" and path == "/styleSheet/numFmts/numFmt":
            codes[attributes.get("numFmtId")] = attributes.get("formatCode")
        elif kind == "start" and path == "/styleSheet/cellXfs/xf":
            numbers.append(attributes.get("numFmtId", "0"))
    made = {number: Format(index_of(number), codes.get(number)) for number in set(numbers)}
    return [made[number] for number in numbers]


class Sheet:
    """One worksheet part: `cells` gives its cells in the order of the file."""

    def __init__(self, book, name, part):
        self._book = book
        self._name = name
        self._part = part
        self._row = self._column = 0
        self._row_is_numbered = False
        self._cells = {}  # of the row being read, by column

    def cells(self):
        cell = "/worksheet/sheetData/row/c"
        values = (cell + "/v", cell + "/is/t", cell + "/is/r/t")
        attributes, texts = {}, {}
        for kind, path, content in paths(self._book.package.events(self._part)):
            if kind == "text":
                if path in values:
                    source = "v" if path == values[0] else "is"
                    texts[source] = texts.get(source, "") + content
            elif path == cell:
                if kind == "start":
                    attributes, texts = content, {}
                    self._place(attributes.get("r", ""))
                else:
                    self._add(attributes, texts)
            elif path == "/worksheet/sheetData/row":
                if kind == "start":
                    self._start_row(content.get("r", ""))
                else:
                    yield from self._cells_of_row()

    def _start_row(self, number):
        """18.3.1.73: r is optional; a row without one follows the row before."""
        self._row_is_numbered = bool(index_of(number))
        self._row = index_of(number) or self._row + 1
        self._column = 0
        self._cells = {}
        if self._row > LAST_ROW:
            raise Refused("limit", f"row {self._row}")

    def _place(self, reference):
        """18.3.1.4: r is optional; a cell without one is right of the cell before."""
        match = REFERENCE.fullmatch(reference)
        self._column = column_number(match[1]) if match else self._column + 1
        if match and not self._row_is_numbered:
            self._row = int(match[2])
            self._row_is_numbered = True
        if self._column > LAST_COLUMN:
            raise Refused("limit", f"column {self._column}")

    def _add(self, attributes, texts):
        stored = attributes.get("t", "n")
        # 18.18.11 wants is under inlineStr and v elsewhere; where only the other one is there, it is the value.
        if "is" in texts and (stored == "inlineStr" or "v" not in texts):
            stored = "inlineStr"
        value = texts.get("is" if stored == "inlineStr" and "is" in texts else "v", "")
        value = self._book.string(value.strip()) if stored == "s" else kept(value)
        raw = Raw(stored, value, self._book.format(attributes.get("s", "0")), self._book.date_system)
        self._cells[self._column] = (*typed(raw), raw)

    def _cells_of_row(self):
        """A cell that stands twice in a row has its last value: the standard wants each once."""
        for column, (kind, text, raw) in sorted(self._cells.items()):
            if text:
                yield Cell(self._name, f"{column_letters(column)}{self._row}", kind, text, raw)


def typed(raw):
    """The type and the text of a cell by its attribute t (18.18.11)."""
    if raw.type in ("s", "str", "inlineStr"):
        if raw.value is None:
            return "error", "#REF!"  # no such shared string
        return "text", unescaped(raw.value)[:LONGEST_TEXT]
    value = raw.value.strip(" \t\r\n")
    if not value:
        return "number", ""
    if raw.type == "b":
        return "boolean", "TRUE" if value.lower() in ("1", "true") else "FALSE"
    if raw.type == "e":
        return "error", unescaped(raw.value)[:LONGEST_TEXT]
    if raw.type == "d":
        return "date", iso_text(value)
    number = parse_number(value)
    if number is None:
        return "text", value
    kind = raw.format.kind_for(number)
    date = None if kind == NUMBER else raw.date_system.text(number, kind)
    return ("number", number_text(number)) if date is None else ("date", date)


class Book:
    """A workbook: its package, strings, formats and sheets."""

    def __init__(self, path):
        self.package = Package(path)
        main = self._related(self.package.relationships(""), "officeDocument")
        if not main:
            raise NoWorkbook
        self.date_system = DateSystem()
        self._sheets = []
        self._relationships = self.package.relationships(main)
        self._read_workbook(main)
        strings = self._related(self._relationships, "sharedStrings")
        styles = self._related(self._relationships, "styles")
        self._strings = shared_strings(self.package, strings) if strings in self.package else None
        self._formats = cell_formats(self.package, styles) if styles in self.package else []

    @staticmethod
    def _related(relationships, kind):
        types = [f"{base}/{kind}" for base in REFERENCES]
        return next((one.target for one in relationships.values() if one.type in types), "")

    def _read_workbook(self, main):
        for kind, path, attributes in paths(self.package.events(main)):
            if kind != "start":
                continue
            if not path.startswith("/workbook"):
                raise NoWorkbook
            if path == "/workbook/workbookPr":
                # 18.2.28; dateCompatibility is true where it is absent
                compatible = is_on(attributes.get("dateCompatibility", "1"))
                self.date_system = DateSystem(is_on(attributes.get("date1904")), compatible)
            elif path == "/workbook/sheets/sheet":
                ids = (attributes.get(f"{base}{SEPARATOR}id") for base in REFERENCES)
                reference = next((one for one in ids if one is not None), None)
                self._sheets.append((unescaped(attributes.get("name", "")), self._relationships.get(reference)))

    def string(self, index):
        """The shared string of `index`; "" for no index, None where there is no such string."""
        number = index_of(index)
        if not index:
            return ""
        if self._strings is None:
            raise Refused("damaged", "there are no shared strings")
        return None if number is None or number >= len(self._strings) else self._strings[number]

    def format(self, style):
        number = index_of(style)
        known = number is not None and number < len(self._formats)
        return self._formats[number] if known else Format(0)

    def cells(self):
        worksheet = [f"{base}/worksheet" for base in REFERENCES]
        for name, relationship in self._sheets:
            if relationship is None:
                raise Refused("damaged", f"sheet {name} is missing")
            if relationship.type in worksheet:  # charts, dialogs and macros hold no cells
                yield from Sheet(self, name, relationship.target).cells()


def read(path):
    """The cells of workbook `path` that have a value. Raises Refused, or NoWorkbook where it is something else."""
    with open(path, "rb") as stream:
        if stream.read(2) != b"PK":
            raise NoWorkbook
    return list(Book(path).cells())
