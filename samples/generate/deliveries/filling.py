# SPDX-License-Identifier: EUPL-1.2
"""The rows of a delivery: right rows of the directie, spoilt as the person who filled them in would."""
import copy
from dataclasses import dataclass

from .. import faults
from ..chance import Chance
from ..population import slots
from ..texts import right_row


@dataclass(frozen=True)
class Habit:
    """How somebody fills in a form: how many rows have faults, and what is written where an answer is to come."""

    share: float
    later: tuple = (("volgt", 1),)


def choose(name, directie, size, keep=lambda slot: True):
    """`size` rows that `directie` may deliver, in the order of the codes; `name` tells draws apart."""
    return Chance("delivery", name).some([slot for slot in slots() if slot.directie == directie and keep(slot)], size)


def fill(name, chosen, day, habit, columns, same=None):
    """Rows for `chosen`. `same` holds what was filled down over all rows; faults fall on the other `columns`."""
    fields = {field for column in columns for field in column.fields} - (same or {}).keys()
    rows = []
    for slot in chosen:
        row = right_row(slot, day)
        for field, value in (same or {}).items():
            row.put(field, value)
        key = f"{name}/{slot.key}"
        if Chance("delivery faults", key).happens(habit.share):
            faults.apply(row, key, [field for field in faults.plan(row, key) if field in fields], habit.later)
        rows.append(row)
    return rows


def touch(rows, changes):
    """Writes `changes`, per number of a row (from 1) a list of (field, value, state), over what the rows say."""
    for nth, cells in changes.items():
        for cell in cells:
            rows[nth - 1].put(*cell)


def mended(row, day):
    """A later version of `row`: what was left open is filled in, as of `day`."""
    slot = next(slot for slot in slots() if slot.process.code == row.process.code and slot.directie == row.directie)
    later = right_row(slot, day)
    for name, cell in row.cells.items():
        if cell.state == "ok" and name != "last_reviewed":
            later.cells[name] = copy.copy(cell)
    later.put("last_reviewed", day)
    return later
