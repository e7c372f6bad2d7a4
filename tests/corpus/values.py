# SPDX-License-Identifier: EUPL-1.2
"""Values as `registertoets cells` writes them: numbers shortest round-trip, dates ISO 8601, to the second."""

import datetime
import math
import re
from decimal import Decimal

import formats

DAY_SECONDS = 86400
FALSE_LEAP_DAY = 60  # 18.17.4.1: in the 1900 compatibility system serial 60 is 29 February 1900

ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
ISO_DATE = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)?(?:(?:^|(?<=\d)T)(?P<minutes>\d\d:\d\d)(?P<seconds>:\d\d)?(?:[.,]\d*)?)?Z?", re.ASCII
)


def unescaped(text):
    """`text` with each _xHHHH_ of ST_Xstring (22.9.2.19) decoded once; halves of a pair that stand alone, and
    NUL, are no characters."""
    if "_x" not in text:
        return text
    units = ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    whole = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")


def parse_number(text):
    """The finite xsd:double that `text` is, or None."""
    if not NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def number_text(number):
    """The fewest digits that read back as `number`, without exponent from 1e-6 up to 1e21."""
    if number == 0:
        return "0"
    if 1e-6 <= abs(number) < 1e21:
        text = format(Decimal(repr(float(number))), "f")
        return text.removesuffix(".0")
    mantissa, exponent = repr(float(number)).split("e")
    return f"{mantissa}e{exponent}"


def time_text(seconds):
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def duration_text(seconds):
    parts = [(seconds // 3600, "H"), (seconds // 60 % 60, "M"), (seconds % 60, "S")]
    return "PT" + ("".join(f"{count}{letter}" for count, letter in parts if count) or "0S")


def join_date(day, seconds):
    """A date, with its time where that is not midnight."""
    return f"{day}T{time_text(seconds)}" if seconds else str(day)


class DateSystem:
    """The date systems of 18.17.4.1: 1900 and 1904 as Excel counts, and 1900 by the calendar, which also knows what
    was before (where workbookPr says dateCompatibility="false")."""

    FIRST_OF_CALENDAR = -693593  # 0001-01-01
    END_OF_1900, END_OF_1904 = 2958466, 2957004  # the day after 9999-12-31

    def __init__(self, is_1904=False, compatible=True):
        self.is_1904 = is_1904
        self.compatible = compatible
        self._first = 0 if is_1904 or compatible else self.FIRST_OF_CALENDAR
        self._end = self.END_OF_1904 if is_1904 else self.END_OF_1900

    def day(self, serial):
        """The date of whole serial number `serial`, as ISO 8601 writes it."""
        if self.is_1904:
            base = datetime.date(1904, 1, 1)
        elif self.compatible and serial == FALSE_LEAP_DAY:
            return "1900-02-29"
        elif self.compatible and serial < FALSE_LEAP_DAY:
            base = datetime.date(1899, 12, 31)
        else:
            base = datetime.date(1899, 12, 30)
        return (base + datetime.timedelta(days=serial)).isoformat()

    def text(self, serial, kind):
        """What `serial` is under a format that shows `kind`, or None where it is no date of this system."""
        if serial < (0 if kind == formats.DURATION else self._first):
            return None
        seconds = math.floor(serial * DAY_SECONDS + 0.5)
        if seconds >= self._end * DAY_SECONDS:
            return None
        if kind == formats.DURATION:
            return duration_text(seconds)
        day, time = divmod(seconds, DAY_SECONDS)
        # A serial below 1 is a time of no day, unless it is shown as the date that it is in 1904.
        if day == 0 and not (self.is_1904 and kind == formats.DATE):
            return time_text(time)
        return join_date(self.day(day), time)


def iso_text(text):
    """A date, time or both of ISO 8601 as `cells` writes it: no fractions, no Z, no midnight; else `text`."""
    match = ISO_DATE.fullmatch(text)
    if not match or not (match["date"] or match["minutes"]):
        return text
    time = match["minutes"] and match["minutes"] + (match["seconds"] or ":00")
    if not match["date"]:
        return time
    return match["date"] if time in (None, "00:00:00") else f"{match['date']}T{time}"
