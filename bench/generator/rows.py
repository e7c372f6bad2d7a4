# SPDX-License-Identifier: EUPL-1.2
"""The rows of a register as XML, and its shared strings, both as streams: nothing grows with the number of rows.

The rows of the sample come again and again, in cycles. Every cycle has codes of its own. Every `CYCLES` cycles the
prose gets another ending, so that a register refers to a string some eleven times, as those that people keep do.
A string's number follows from where it first occurs, as it does in a workbook that Excel wrote; it is computed, so
that no table of strings is needed."""

import random
from itertools import islice
from xml.sax.saxutils import escape

from . import sample as samples

CYCLES = 6
CODES = 1000  # between the codes of one cycle and the next
OFFICES = ("Amsterdam", "Apeldoorn", "Arnhem", "Breda", "Den Haag", "Eindhoven", "Groningen", "Heerlen", "Leeuwarden",
           "Maastricht", "Rotterdam", "Utrecht", "Zwolle")
# Marks in a row that is nearly made: no XML text can hold them.
ROW, CODE = "\x00", "\x01"
TEXT_STYLE, DATE_STYLE, EMPTY_STYLE = 1, 2, 3


def letters(column):
    """The letters of `column` (0 is A)."""
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def text_element(text):
    return f'<t xml:space="preserve">{escape(text)}</t>' if text != text.strip() else f"<t>{escape(text)}</t>"


class Register:
    """What a register of `count` rows says; `seed` gives the order of the rows and the wording."""

    def __init__(self, count, seed=1, sample=None):
        self.sample = sample or samples.read()
        self.count = count
        self._seed = seed
        self._rows = list(self.sample.rows)
        random.Random(seed).shuffle(self._rows)
        self._fixed = self._fixed_texts()
        self._plain = self._first_places(with_prose=False)
        self._full = self._first_places(with_prose=True)
        self._ranks = {key: rank for rank, key in enumerate(self._full)}

    def _kind(self, column, value):
        if not isinstance(value, str):
            return None
        if column == 0 and value.rpartition("-")[2].isdecimal():
            return "code"
        return "prose" if samples.is_prose(self.sample, column, value) else "fixed"

    def _fixed_texts(self):
        """Texts that are the same in all cycles, by their numbers."""
        head = [value for row in self.sample.head for value in row if value is not None]
        body = [value for row in self._rows for column, value in enumerate(row) if self._kind(column, value) == "fixed"]
        return {text: number for number, text in enumerate(dict.fromkeys(head + body))}

    def _first_places(self, with_prose):
        """The texts that are new in a cycle, in their order, with the number of the row where each comes first."""
        places = {}
        for number, row in enumerate(self._rows):
            for column, value in enumerate(row):
                kind = self._kind(column, value)
                if kind == "code" or kind == "prose" and with_prose:
                    places.setdefault((kind, value), number)
        return places

    def _start(self, cycle):
        """The number of the first string that is new in `cycle`."""
        full = (cycle + CYCLES - 1) // CYCLES
        return len(self._fixed) + full * len(self._full) + (cycle - full) * len(self._plain)

    def _code(self, text, cycle):
        name, _, number = text.rpartition("-")
        return f"{name}-{int(number) + cycle * CODES:04d}" if cycle else text

    def _prose(self, text, variant):
        if not variant:
            return text
        office = OFFICES[(variant * 5 + self._seed) % len(OFFICES)]
        return f"{text} (kantoor {office}, team {variant})"

    def strings(self):
        """The shared strings, in order."""
        yield from self._fixed
        for cycle in range(-(-self.count // len(self._rows))):
            last = self.count - cycle * len(self._rows)
            new = self._plain if cycle % CYCLES else self._full
            for (kind, text), number in new.items():
                if number < last:
                    yield self._code(text, cycle) if kind == "code" else self._prose(text, cycle // CYCLES)

    def rows(self, shared):
        """Pairs of a row as XML and how many cells with a value it has, the rows above the register first."""
        for number, row in enumerate(self.sample.head, 1):
            cells = [self._cell(column, value, self._value(value, shared)) for column, value in enumerate(row)]
            yield "".join(self._row(cells)).replace(ROW, str(number)), len(row) - row.count(None)
        yield from islice(self._body(shared, len(self.sample.head) + 1), self.count)

    def _body(self, shared, number):
        counts = [len(row) - row.count(None) for row in self._rows]
        cycle = 0
        while True:
            if cycle % CYCLES == 0:
                nearly = [self._nearly(row, cycle // CYCLES, shared) for row in self._rows]
            new = self._plain if cycle % CYCLES else self._full
            ranks = {text: rank for rank, (kind, text) in enumerate(new) if kind == "code"}
            for row, xml, count in zip(self._rows, nearly, counts):
                if CODE in xml:
                    code = str(self._start(cycle) + ranks[row[0]]) if shared else self._code(row[0], cycle)
                    xml = xml.replace(CODE, code)
                yield xml.replace(ROW, str(number)), count
                number += 1
            cycle += 1

    def _nearly(self, row, variant, shared):
        """A row as it stands in all cycles of `variant`, but for its number and its code."""
        start = self._start(variant * CYCLES)
        cells = []
        for column, value in enumerate(row):
            kind = self._kind(column, value)
            if kind == "code":
                written = CODE if shared else f"<t>{CODE}</t>"
            elif kind == "prose":
                written = str(start + self._ranks[kind, value]) if shared else text_element(self._prose(value, variant))
            else:
                written = self._value(value, shared)
            cells.append(self._cell(column, value, written))
        return "".join(self._row(cells))

    def _value(self, value, shared):
        if not isinstance(value, str):
            return value
        return str(self._fixed[value]) if shared else text_element(value)

    @staticmethod
    def _cell(column, value, written):
        at = f'<c r="{letters(column)}{ROW}"'
        if value is None:
            return f'{at} s="{TEXT_STYLE}"/>'
        if not isinstance(value, str):
            return f'{at} s="{DATE_STYLE}"><v>{written}</v></c>'
        if written.startswith("<t"):
            return f'{at} s="{TEXT_STYLE}" t="inlineStr"><is>{written}</is></c>'
        return f'{at} s="{TEXT_STYLE}" t="s"><v>{written}</v></c>'

    @staticmethod
    def _row(cells):
        yield f'<row r="{ROW}" spans="1:{len(cells)}" ht="60" customHeight="1">'
        yield from cells
        yield "</row>"


def ghost_rows(first, last):
    """Rows that somebody gave a height and a style, without a cell."""
    for number in range(first, last + 1):
        yield f'<row r="{number}" s="{EMPTY_STYLE}" customFormat="1" ht="15.75" customHeight="1"/>'


def ghost_cells(first, last, columns=30):
    """Rows of cells that have a style and no value."""
    cells = "".join(f'<c r="{letters(column)}{ROW}" s="{EMPTY_STYLE}"/>' for column in range(columns))
    row = f'<row r="{ROW}" spans="1:{columns}">{cells}</row>'
    for number in range(first, last + 1):
        yield row.replace(ROW, str(number))
