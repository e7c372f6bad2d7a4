# SPDX-License-Identifier: EUPL-1.2
"""What a delivery is made of: columns in somebody's own words, sheets that are a register, and a look."""
import datetime
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Column:
    """A column: the fields that it answers (none for one of their own), and how its cells follow from a row.

    `value` is called with the row and its number, from 1; without it the cell is that of the only field.
    """

    fields: tuple
    header: str
    width: int = 22
    value: object = None
    note: str = ""
    group: str = ""


def col(name, header, width=22, value=None, note="", group=""):
    """A column that answers the field `name`, or several."""
    return Column((name,) if isinstance(name, str) else tuple(name), header, width, value, note, group)


def own(header, width, value, note="", group=""):
    """A column that only the sender knows; `value` is a text for every row, or called as in `Column`."""
    return Column((), header, width, value if callable(value) else lambda row, nth: value, note, group)


@dataclass(frozen=True)
class Look:
    """How a sheet looks; `date_format` is that of the spreadsheet program."""

    font: str = "Calibri"
    size: int = 10
    fill: str = "FFDCE6F1"
    borders: bool = True
    date_format: str = "dd-mm-yyyy"


@dataclass(frozen=True)
class Part:
    """A sheet that is a register.

    `named` says that the directie follows from the name of the sheet or file, where a row does not say it.
    `gaps` are the rows (from 1) above which a line is left blank, `hidden` those that a filter hides, `below` the
    lines after the last row, which are no rows of the register.
    """

    sheet: str
    columns: tuple
    rows: tuple
    title: tuple = ()
    register: str = "avg"
    named: bool = False
    gaps: frozenset = frozenset()
    hidden: frozenset = frozenset()
    below: tuple = ()
    freeze: int = 2  # columns that stay in sight
    filtered: bool = True

    @property
    def fields(self):
        """The fields that have a column."""
        return {name for column in self.columns for name in column.fields}


@dataclass(frozen=True)
class Delivery:
    """A file of the folder; `more` are sheets that are no register, as (name, lines)."""

    path: str
    directie: str
    day: datetime.date
    parts: tuple
    look: Look = Look()
    more: tuple = ()


@dataclass
class Page:
    """A sheet as lines of cells, for whatever writes it; lines and columns are counted from 1."""

    name: str
    lines: list
    widths: list
    roles: dict = field(default_factory=dict)  # line: title, group, header or note; without one it is a row
    merges: list = field(default_factory=list)  # (line, first column, last column)
    freeze: tuple = ()  # line and column of the first cell that moves
    filter: tuple = ()  # header line, last line
    hidden: frozenset = frozenset()
