# SPDX-License-Identifier: EUPL-1.2
"""The classes of difference between this program and openpyxl 3.0, each with what decides it.

Clauses are of ISO/IEC 29500-1 (ECMA-376 part 1). A class recognises a difference by how the cell is stored, not by
the file it is in, and says what openpyxl should then have seen: another difference in such a cell stays unnamed.
"""

from typing import Callable, NamedTuple

from formats import NUMBER
from values import parse_number

FALSE_LEAP_DAY = 60
LONGEST_TEXT = 32767


class Class(NamedTuple):
    """`is_it` judges (raw cell of the oracle, type and text of ours, Seen of openpyxl)."""

    name: str
    clause: str
    why: str
    is_it: Callable


def number_of(raw):
    """The number that the cell holds, or None."""
    return parse_number(raw.value.strip()) if raw.type == "n" and raw.value else None


def is_escape(raw, _, theirs):
    undone = (raw.value, raw.value.replace("x005F_", ""))
    return "_x" in raw.value and theirs.type == "text" and theirs.text in undone


def is_cut(_, ours, theirs):
    return ours[0] == "text" and len(ours[1]) == LONGEST_TEXT and theirs.text.startswith(ours[1])


def is_false_leap_day(raw, ours, theirs):
    days = (ours[1][:10], theirs.text[:10])
    return not raw.date_system.is_1904 and int(number_of(raw) or 0) == FALSE_LEAP_DAY and days == (
        "1900-02-29",
        "1900-02-28",
    )


def is_day_0_of_1904(raw, ours, theirs):
    number = number_of(raw)
    return (
        raw.date_system.is_1904
        and number is not None
        and 0 <= number < 1
        and ours[1].startswith("1904-01-01")
        and theirs.type == "date"
    )


def is_early_by_calendar(raw, ours, theirs):
    number = number_of(raw)
    early = number is not None and 0 < number < FALSE_LEAP_DAY + 1
    return early and not raw.date_system.compatible and (ours[0], theirs.type) == ("date", "date")


def is_out_of_range(raw, ours, theirs):
    number = number_of(raw)
    outside = number is not None and raw.date_system.text(number, raw.format.kind_for(number)) is None
    return outside and ours[0] == "number" and (theirs.type == "date" or theirs.text == "#VALUE!")


def is_unseen_format(raw, ours, theirs):
    """A date format that openpyxl takes for one of numbers."""
    number = number_of(raw)
    shows_date = number is not None and raw.format.kind_for(number) != NUMBER
    return shows_date and (ours[0], theirs.type) == ("date", "number")


def is_literal_letter(raw, ours, theirs):
    number = number_of(raw)
    shows_number = number is not None and raw.format.kind_for(number) == NUMBER
    return shows_number and ours[0] == "number" and (theirs.type == "date" or theirs.text == "#VALUE!")


# The first that fits names the difference.
CLASSES = [
    Class(
        "escaped characters",
        "22.9.2.19, ST_Xstring",
        "_xHHHH_ stands for one character; openpyxl shows the escape",
        is_escape,
    ),
    Class(
        "text past 32 767 characters",
        "no clause; registertoets(1), --limit string_characters",
        "what a cell of Excel cannot hold is cut, with a notice; openpyxl shows all",
        is_cut,
    ),
    Class(
        "29 February 1900",
        "18.17.4.1",
        "serial 60 of the 1900 compatibility system is a day that never was; openpyxl shows the 28th, as for 59",
        is_false_leap_day,
    ),
    Class(
        "first day of 1904",
        "18.17.4.1",
        "serial 0 of the 1904 system is 1904-01-01; openpyxl shows a time",
        is_day_0_of_1904,
    ),
    Class(
        "early 1900 by the calendar",
        "18.2.28, dateCompatibility, and 18.17.4.1",
        "without compatibility serial 1 is 1899-12-31; openpyxl always counts as Excel does",
        is_early_by_calendar,
    ),
    Class(
        "number out of the range of dates",
        "18.17.4.1",
        "below the lower limit of the date system (in Excel: ####) a number is no date; openpyxl goes on counting",
        is_out_of_range,
    ),
    Class(
        "date format not seen",
        "18.8.30 and 18.8.31",
        "d or [h] alone, A/P and builtin ids of East Asia are dates; openpyxl wants a letter that is not the first",
        is_unseen_format,
    ),
    Class(
        "letter that is no date",
        "18.8.31",
        "a letter that is escaped, in a width (_d) or beside digits shows no date; openpyxl takes it for one",
        is_literal_letter,
    ),
]

UNNAMED = "no class"


def name_of(raw, ours, theirs):
    """The name of the class of a difference."""
    fits = (one.name for one in CLASSES if raw is not None and raw.value is not None and one.is_it(raw, ours, theirs))
    return next(fits, UNNAMED)
