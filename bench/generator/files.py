# SPDX-License-Identifier: EUPL-1.2
"""The files of the benchmarks by name, made where they are not there yet."""

from pathlib import Path
from typing import NamedTuple

from . import package, rows

LAST_ROW = 1048576  # of any sheet
GHOSTS = {"rows": rows.ghost_rows, "cells": rows.ghost_cells}
GHOST_REGISTER = 800  # rows before the ghosts


class File(NamedTuple):
    """`count` rows, with shared or inline strings, and behind them ghosts of a kind down to the last row."""

    name: str
    count: int
    shared: bool = True
    ghosts: str = ""

    @property
    def file_name(self):
        return f"{self.name}.xlsx"


FILES = {
    file.name: file
    for file in (
        *(File(f"r{count}", count) for count in (835, 10_000, 100_000, 1_000_000)),
        *(File(f"i{count}", count, shared=False) for count in (835, 10_000, 100_000, 1_000_000)),
        *(File(f"ghost_{kind}", GHOST_REGISTER, ghosts=kind) for kind in GHOSTS),
    )
}


def write(path, file, last_row=LAST_ROW, seed=1):
    """Writes `file` to `path`; returns how many rows and cells have a value."""
    register = rows.Register(file.count, seed)
    counted = {"rows": 0, "cells": 0}

    def sheet_rows():
        for row, cells in register.rows(file.shared):
            counted["rows"] += 1
            counted["cells"] += cells
            yield row
        if file.ghosts:
            yield from GHOSTS[file.ghosts](counted["rows"] + 1, last_row)

    strings = (f"<si>{rows.text_element(text)}</si>" for text in register.strings()) if file.shared else None
    package.write(Path(path), register.sample.sheet, sheet_rows(), strings, large=file.count > 200_000)
    return counted


def make(folder, name):
    """The path of the file `name` in `folder`, which is made once."""
    path = Path(folder) / FILES[name].file_name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, FILES[name])
    return path
