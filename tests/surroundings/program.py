# SPDX-License-Identifier: EUPL-1.2
"""The program under test with calls.cpp before it, and the commands that write."""

import ctypes
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples/datacoordinator.xlsx"
LATER = ROOT / "samples/rde-2025-08-31.xlsx"
REVIEW = ROOT / "samples/steekproef.xlsx"
DAY = ["--reference-date", "2025-07-01"]

PROGRAM = Path(sys.argv.pop(1)).resolve()
CALLS = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 and sys.argv[1].endswith(".so") else None

# What is written into a folder, by the name of the case: the words, and the files that must come about.
WRITERS = {
    "check": (["check", SAMPLE, *DAY, "-o", "a.html", "-o", "a.json", "-o", "a.xlsx", "-o", "a.txt", "-o", "a.csv"],
              ["a.html", "a.json", "a.xlsx", "a.txt", "a.csv"]),
    "feedback": (["feedback", SAMPLE, *DAY, "-o", "terug"], None),
    "merge": (["merge", SAMPLE, *DAY, "-o", "a.xlsx"], ["a.xlsx"]),
    "template": (["template", *DAY, "-o", "a.xlsx"], ["a.xlsx"]),
    "sample": (["sample", SAMPLE, "--size", "5", "--seed", "1", *DAY, "-o", "a.xlsx"], ["a.xlsx"]),
    "result": (["sample", "--result", REVIEW, "-o", "a.html", "-o", "a.json"], ["a.html", "a.json"]),
    "publish": (["publish", LATER, *DAY, "-o", "a.html"], ["a.html"]),
    "compare": (["compare", SAMPLE, SAMPLE, *DAY, "-o", "a.json"], ["a.json"]),
    "trend": (["trend", f"2025-01={SAMPLE}", f"2025-02={SAMPLE}", *DAY, "-o", "a.html"], ["a.html"]),
    "columns": (["columns", SAMPLE, "--write-rules", "a.yaml"], ["a.yaml"]),
    "list": (["rules", "list", "-o", "a.txt"], ["a.txt"]),
    "export": (["rules", "export", "-o", "regels"], None),
}


CAPABILITIES_THAT_OPEN_ALL = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH (linux/capability.h)
DROP_FROM_BOUNDING_SET = 24  # PR_CAPBSET_DROP (linux/prctl.h)


def run(words, folder, calls=None, **options):
    """Runs the program in `folder`; `calls` are settings of calls.cpp without their prefix."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "ASAN_OPTIONS": "verify_asan_link_order=0"}
    if calls is not None:
        environment["LD_PRELOAD"] = str(CALLS)
        environment.update({f"CALLS_{name}": str(value) for name, value in calls.items()})
    environment.update(options.pop("environment", {}))
    options.setdefault("stdin", subprocess.DEVNULL)
    for stream in ("stdout", "stderr"):
        options.setdefault(stream, subprocess.PIPE)
    return subprocess.run([PROGRAM, *words], cwd=folder, env=environment, check=False, timeout=300, **options)


def obey_permissions():
    """Takes from root what lets it read and write anywhere; for a process that is about to start a program."""
    if os.geteuid() == 0:
        for capability in CAPABILITIES_THAT_OPEN_ALL:
            if ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, capability, 0, 0, 0) != 0:
                raise PermissionError("root may not give up a capability here")


def files_in(folder):
    """Every file below `folder`, hidden ones too, with the SHA-256 of its bytes."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(Path(folder).rglob("*"))
            if path.is_file() and not path.is_symlink()}
