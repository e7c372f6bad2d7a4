# SPDX-License-Identifier: EUPL-1.2
"""Judges one file: the program, the oracle and openpyxl read it, each within a limit of time."""

import resource
import signal
from dataclasses import dataclass, field
from pathlib import Path

import compare
import openpyxl_cells
import oracle
import program
from package import Refused

READER_SECONDS = 60  # for the oracle and openpyxl, which are slow
MEMORY = 4 << 30  # bytes for a worker, and for the program that it runs
WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm")

# What the oracle says of a file.
EQUAL, DIFFERENT, BOTH_REFUSE, NOT_JUDGED = "equal", "different", "both refuse it", "not for the oracle"


class OutOfTime(BaseException):
    """No Exception: readers that catch everything must not catch this."""


@dataclass
class Judgement:
    """What was found out about one file."""

    file: str
    run: program.Run
    verdict: str = NOT_JUDGED
    differences: list = field(default_factory=list)
    why: str = ""  # what the verdict says no more of
    openpyxl: compare.Tally = None
    not_read: str = ""  # why openpyxl does not read it

    @property
    def kind(self):
        return Path(self.file).suffix.lower().removeprefix(".") or "no ending"


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def in_time(read, path, seconds=READER_SECONDS):
    """`read(path)`; raises OutOfTime."""

    def stop(*_):
        raise OutOfTime

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        return read(path)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def ask_oracle(judgement, path):
    """Sets the verdict; the oracle's cells where it reads the file."""
    refused = judgement.run.outcome == program.REFUSED
    try:
        cells = in_time(oracle.read, path)
    except oracle.NoWorkbook:
        return None
    except Refused as reason:
        judgement.verdict, judgement.why = BOTH_REFUSE if refused else DIFFERENT, f"the oracle refuses it: {reason}"
        return None
    except (OutOfTime, MemoryError):
        judgement.verdict, judgement.why = DIFFERENT, "the oracle was not done in time"
        return None
    if judgement.run.outcome != program.READ:
        judgement.verdict, judgement.why = DIFFERENT, f"the oracle reads it; the program: {judgement.run.sentence}"
        return None
    judgement.differences = compare.with_oracle(judgement.run.cells, [cell[:4] for cell in cells])
    judgement.verdict = DIFFERENT if judgement.differences else EQUAL
    return cells


def ask_openpyxl(judgement, path, cells):
    try:
        seen = in_time(openpyxl_cells.read, path)
    except openpyxl_cells.NotRead as reason:
        judgement.not_read = str(reason)
    except OutOfTime:
        judgement.not_read = f"not done in {READER_SECONDS} s"
    else:
        judgement.openpyxl = compare.with_openpyxl(judgement.file, judgement.run.cells, cells, seen)


def judge(binary, folder, file):
    """The Judgement of `file`, a path below `folder`. Its cells are not kept."""
    path = str(Path(folder, file).resolve())
    run = program.run(binary, path)
    judgement = Judgement(file, run)
    if judgement.kind in {ending[1:] for ending in WORKBOOKS} and run.outcome in (program.READ, program.REFUSED):
        cells = ask_oracle(judgement, path)
        if cells is not None:
            ask_openpyxl(judgement, path, cells)
    judgement.run = run._replace(cells=len(run.cells))
    return judgement
