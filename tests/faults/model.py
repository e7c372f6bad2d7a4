# SPDX-License-Identifier: EUPL-1.2
"""What the generator makes: rows of a register, and what was planted in one of them."""

import datetime
from dataclasses import dataclass, field

REFERENCE_DATE = datetime.date(2025, 7, 1)


@dataclass(frozen=True)
class Planted:
    """One fault: of what kind, which cells are right for its finding (none: the row, or the sheet), by which rules."""

    kind: str
    fields: tuple
    rules: tuple  # the rule that is meant, and others that may find it
    text: str


@dataclass
class Row:
    """One verwerking. `values` are by field id; `given` is what the row was made of and no column shows."""

    register: str
    values: dict
    given: dict = field(default_factory=dict)
    fault: Planted | None = None
    partner: bool = False  # stands beside a planted fault, so that findings on it are nobody's mistake
    place: tuple = ()  # file, sheet, number of the row; the workbook fills it in

    @property
    def clean(self):
        return self.fault is None and not self.partner


@dataclass(frozen=True)
class Kind:
    """A kind of fault. `plant(row, chance, turn)` spoils a right row and returns (fields, rules, text)."""

    name: str
    register: str
    plant: object
    fits: object = lambda row: True
    count: int = 0  # how often it is planted where that is not for the caller to say


def day(date, form):
    """`date` as people write it; form 0 to 3."""
    months = "januari februari maart april mei juni juli augustus september oktober november december".split()
    return (
        date.strftime("%d-%m-%Y"),
        f"{date.day} {months[date.month - 1]} {date.year}",
        f"{date.day}-{date.month}-{date.year}",
        date.strftime("%Y-%m-%d"),
    )[form % 4]


def days_before(count):
    return REFERENCE_DATE - datetime.timedelta(days=count)
