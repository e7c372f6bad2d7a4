# SPDX-License-Identifier: EUPL-1.2
"""Runs `registertoets cells` on a file and reads what it says."""

import json
import re
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

READ, REFUSED, CRASH, HANG, OTHER = "read", "refused", "crash", "hang", "other status"
OUTCOMES = {0: READ, 3: REFUSED}  # by exit status
SECONDS = 5
SENTENCES = Path(__file__).resolve().parents[2] / "src/messages/spreadsheet.def"
ENTRY = re.compile(r'MESSAGE\((\w+),\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Run(NamedTuple):
    """How the program ended; `status` is negative for a signal, None where it was not done in time."""

    outcome: str
    status: int
    seconds: float
    cells: list  # of (sheet, address, type, text), where it read the file
    sentence: str  # the last line of standard error


def run(program, path, seconds=SECONDS):
    """Has `program` write the cells of `path`."""
    start = time.monotonic()
    try:
        done = subprocess.run(
            [program, "cells", "--lang", "en", path],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Run(HANG, None, seconds, [], "")
    taken = time.monotonic() - start
    outcome = CRASH if done.returncode < 0 else OUTCOMES.get(done.returncode, OTHER)
    sentence = (done.stderr.decode("utf-8", "replace").splitlines() or [""])[-1]
    cells = []
    if outcome == READ:
        try:
            cells = [cell_of(line) for line in done.stdout.split(b"\n") if line]
        except (ValueError, KeyError) as error:
            outcome, sentence = OTHER, f"a line is no cell: {error!r}"
    return Run(outcome, done.returncode, taken, cells, sentence)


def cell_of(line):
    found = json.loads(line)
    return found["sheet"], found["cell"], found["type"], found["text"]


def pattern_of(english):
    """What the sentence `english` of the catalogue looks like when its holes are filled."""
    return re.compile(".*".join(re.escape(part) for part in re.split(r"\{[^}]*\}", english)), re.DOTALL)


class Reasons:
    """Which sentence of the catalogue a refusal is."""

    def __init__(self, sentences=SENTENCES):
        self._patterns = [
            (name, pattern_of("".join(LITERAL.findall(english))))
            for name, _, english in ENTRY.findall(sentences.read_text(encoding="utf-8"))
        ]

    def name_of(self, sentence):
        """The id of `sentence` in src/messages/, or "other"."""
        said = sentence.removeprefix("registertoets: ")
        return next((name for name, pattern in self._patterns if pattern.fullmatch(said)), "other")
