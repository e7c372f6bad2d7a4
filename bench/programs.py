# SPDX-License-Identifier: EUPL-1.2
"""What is measured, and running it once under bench_measure."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
LIMIT = "inflate"  # what the others are held against
OURS = ("cells -q", "check -q", "check")
PEERS = ("openpyxl", "xlsx2csv", "ssconvert")
SECONDS = 900  # what is not done by then counts as not done
# Of the program: 1 is a register that falls short, as ours do.
DONE = {"check -q": (0, 1), "check": (0, 1)}


class Taken(NamedTuple):
    """Seconds and MiB of one run."""

    wall: float
    cpu: float
    peak: float


def commands(build):
    """The command of each program, without the file."""
    program = f"{build}/registertoets"
    judge = [program, "check", "--reference-date", "2025-07-01"]
    return {
        LIMIT: [f"{build}/bench/bench_inflate"],
        "cells -q": [program, "cells", "-q"],
        "check -q": [*judge, "-q"],
        "check": [*judge, "--format", "text"],
        "openpyxl": [sys.executable, "-B", str(HERE / "read_openpyxl.py")],
        "xlsx2csv": ["xlsx2csv"],
        "ssconvert": ["ssconvert", "--export-type=Gnumeric_stf:stf_csv"],
    }


class Runner:
    """Runs programs of the build folder `build` on files."""

    def __init__(self, build):
        self._build = Path(build)
        self._commands = commands(build)

    def run(self, program, path):
        """What `program` took for the file `path`; None where it was not done in time."""
        after = ["fd://1"] if program == "ssconvert" else []
        with tempfile.NamedTemporaryFile("r", suffix=".json") as result:
            words = [self._build / "bench/bench_measure", result.name, SECONDS, *self._commands[program], path, *after]
            subprocess.run([str(word) for word in words], check=True)
            found = json.load(result)
        if found["status"] is None:
            return None
        if found["status"] not in DONE.get(program, (0,)):
            raise SystemExit(f"bench: {program} {path} ended in {found['status']}")
        return Taken(found["wall"], found["cpu"], found["peak_kib"] / 1024)

    def parts(self, path):
        """Nanoseconds of processor time of each inner part, over the texts of the register `path`."""
        words = [self._build / "bench/bench_parts", "--benchmark_format=json", "--benchmark_min_time=0.2", path]
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True)
        return {row["name"]: row["cpu_time"] for row in json.loads(done.stdout)["benchmarks"]}
