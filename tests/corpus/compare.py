# SPDX-License-Identifier: EUPL-1.2
"""Holds the cells of the program against those of another reader."""

from collections import Counter
from typing import NamedTuple

import classes

SAMPLES = 3  # differences that are kept per file and class
HALF_SECOND = 0.5 / 86400


class Difference(NamedTuple):
    """Two accounts of one cell; None where a reader does not find it."""

    sheet: str
    address: str
    ours: str
    theirs: str


def by_place(cells):
    """The values of (sheet, address, type, text) by place: a row that is in the file twice gives a place two."""
    places = {}
    for sheet, address, *value in cells:
        places.setdefault((sheet, address), []).append(" ".join(value))
    return places


def joined(values):
    return None if values is None else ", ".join(values)


def with_oracle(ours, theirs):
    """The Differences between the program and the oracle: cells, values and their order must be the same."""
    if ours == theirs:
        return []
    mine, other = by_place(ours), by_place(theirs)
    found = [
        Difference(*place, joined(mine.get(place)), joined(other.get(place)))
        for place in {**mine, **other}
        if mine.get(place) != other.get(place)
    ]
    if found:
        return found
    first = next(index for index, (one, two) in enumerate(zip(ours, theirs)) if one != two)
    return [Difference(*ours[first][:2], "this cell is next", f"{' '.join(theirs[first][:2])} is next")]


class Tally:
    """The comparison with openpyxl, over one file or many. A cell that both read as the same number, of which one
    makes a date and the other not, or another date, differs in what is shown; all else differs in value."""

    def __init__(self):
        self.compared = 0
        self.only_ours = 0
        self.only_theirs = 0
        self.values = Counter()  # by class
        self.shown = Counter()  # by class
        self.samples = {}  # class -> a few of (file, Difference)

    def add(self, other):
        self.compared += other.compared
        self.only_ours += other.only_ours
        self.only_theirs += other.only_theirs
        self.values.update(other.values)
        self.shown.update(other.shown)
        for name, samples in other.samples.items():
            self.samples.setdefault(name, []).extend(samples)

    def differ(self, name, same_number, file, difference):
        (self.shown if same_number else self.values)[name] += 1
        samples = self.samples.setdefault(name, [])
        if len(samples) < SAMPLES:
            samples.append((file, difference))


def is_same_number(raw, theirs):
    number = None if raw is None else classes.number_of(raw)
    return None not in (number, theirs.number) and abs(number - theirs.number) < HALF_SECOND + abs(number) * 1e-15


def with_openpyxl(file, ours, oracle_cells, seen):
    """The Tally of `file`: cells of the program, of the oracle (for how they are stored) and of openpyxl."""
    tally = Tally()
    raws = {(cell.sheet, cell.address): cell.raw for cell in oracle_cells}
    mine = {(sheet, address): (kind, text) for sheet, address, kind, text in ours}
    for place, value in mine.items():
        theirs = seen.get(place)
        if theirs is None:
            tally.only_ours += 1
            continue
        tally.compared += 1
        if value != (theirs.type, theirs.text):
            raw = raws.get(place)
            difference = Difference(*place, " ".join(value), f"{theirs.type} {theirs.text}")
            tally.differ(classes.name_of(raw, value, theirs), is_same_number(raw, theirs), file, difference)
    tally.only_theirs = sum(place not in mine for place in seen)
    return tally
