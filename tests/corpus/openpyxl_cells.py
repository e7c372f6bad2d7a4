# SPDX-License-Identifier: EUPL-1.2
"""What openpyxl sees in a workbook, in the words of `registertoets cells`."""

import datetime
import math
import warnings
from typing import NamedTuple

import openpyxl
from openpyxl.utils.datetime import to_excel
from values import DAY_SECONDS, duration_text, join_date, number_text, time_text

HALF_SECOND = datetime.timedelta(milliseconds=500)


class Seen(NamedTuple):
    """A cell by openpyxl's account; `number` is what a number or date is stored as, else None."""

    type: str
    text: str
    number: float = None


class NotRead(Exception):
    """openpyxl gives up on the file: in 3.0 that may be any exception."""


def seconds_of(moment):
    """The time of day of `moment`, a time or datetime, in whole seconds."""
    return moment.hour * 3600 + moment.minute * 60 + moment.second


def date_text(value):
    """The text of a date, time, datetime or timedelta; None for anything else."""
    if isinstance(value, datetime.datetime):
        whole = value + HALF_SECOND
        return join_date(whole.date().isoformat(), seconds_of(whole))
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return time_text((seconds_of(value) + (value.microsecond >= 500000)) % DAY_SECONDS)
    if isinstance(value, datetime.timedelta):
        return duration_text(math.floor(value.total_seconds() + 0.5))
    return None


def seen(cell, epoch):
    """The openpyxl `cell`, which has a value, as Seen."""
    value = cell.value
    if isinstance(value, bool):
        return Seen("boolean", "TRUE" if value else "FALSE")
    if isinstance(value, (int, float)):
        finite = math.isfinite(value)
        return Seen("number", number_text(value) if finite else str(value), float(value) if finite else None)
    date = date_text(value)
    if date is not None:
        return Seen("date", date, to_excel(value, epoch))
    return Seen("error" if cell.data_type == "e" else "text", str(value))


def read(path):
    """What openpyxl sees in each cell that has a value, by sheet and address. Raises NotRead."""
    found = {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            # Not sheet.rows: that makes a cell of every place, and a sheet may claim XFD1048576.
            for cell in sheet._cells.values():
                if cell.value is not None and cell.value != "":
                    found[sheet.title, cell.coordinate] = seen(cell, book.epoch)
    except Exception as error:
        raise NotRead(f"{type(error).__name__}: {error}") from error
    return found
