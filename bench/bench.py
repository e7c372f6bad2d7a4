#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""`./dev bench [quick|full] [record]`: how fast registers are read and judged, beside inflating alone and others.

All programs run in turn, round after round, so that whatever else the machine does falls on all of them."""

import argparse
import os
import sys
import time
from pathlib import Path

import ratios
import table
from generator import files
from programs import LIMIT, OURS, PEERS, Runner

HERE = Path(__file__).resolve().parent
RECORDED = HERE / "recorded.json"
# By file: rounds, and whether the peers run too; rounds are odd.
PLANS = {
    "quick": {"r835": (3, True), "i835": (3, False), "r10000": (1, True), "r100000": (1, False)},
    "usual": {
        "r835": (7, True), "i835": (7, True), "r10000": (5, True), "i10000": (5, True), "r100000": (3, True),
        "i100000": (3, True), "r1000000": (3, False), "ghost_rows": (5, False), "ghost_cells": (3, False),
    },
}
PLANS["full"] = {name: (rounds, True) for name, (rounds, _) in PLANS["usual"].items()} | {"i1000000": (1, True)}
SECONDS = {"quick": 90}  # after which no run is begun
# Slow on large files: a round of theirs is worth no second.
PEER_ROUNDS = {"r100000": 1, "i100000": 1, "r1000000": 1, "ghost_rows": 1, "ghost_cells": 1}


def say(text):
    print(text, file=sys.stderr, flush=True)


def measure(runner, path, name, plan, late):
    """By program, its runs on the file `path`. Where the peers run in fewer rounds, each ratio to them is of
    those rounds. No run is begun once it is `late`, and of what did not run nothing is said."""
    rounds, peers = plan
    runs = {program: [] for program in (LIMIT, *OURS, *(PEERS if peers else ()))}
    if not late():
        runner.run(LIMIT, path)  # so that the file is in memory for the first round as for the others
    for turn in range(rounds):
        for program, done in runs.items():
            if not late() and (program not in PEERS or turn < PEER_ROUNDS.get(name, rounds)):
                done.append(runner.run(program, path))
    return {program: done for program, done in runs.items() if done and runs[LIMIT]}


def load_text(start):
    return "Load average at the start {:.1f}, at the end {:.1f}; {} cores.".format(
        start, os.getloadavg()[0], os.cpu_count()
    )


def compare(found):
    """What moved against recorded.json, as text."""
    recorded = ratios.load(RECORDED)
    if not recorded:
        return "Nothing is recorded yet: ./dev bench record"
    lines = list(ratios.moved(recorded, found))
    if not lines:
        return "Nothing moved against what is recorded."
    return "\n".join(["Moved against what is recorded (bench/recorded.json):", *(f"  {line}" for line in lines)])


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--files", required=True, help=argparse.SUPPRESS)
    parser.add_argument("words", nargs="*", metavar="quick|full|record")
    parser.add_argument("--only", action="append", choices=files.FILES, help="this file; again for more")
    options = parser.parse_args()
    if set(options.words) - {"quick", "full", "record"}:
        parser.error("the words are quick or full, and record")
    plan_name = next((word for word in options.words if word in PLANS), "usual")
    plan = PLANS[plan_name]
    if options.only:
        plan = {name: plan.get(name, (1, False)) for name in options.only}
    start, began = os.getloadavg()[0], time.monotonic()
    runner, measured, found = Runner(options.build), {}, {}
    def late():
        return time.monotonic() - began > SECONDS.get(plan_name, float("inf"))

    for name, file_plan in plan.items():
        if late():
            say(f"bench: {name} is left out: the machine is too busy for it now")
            continue
        path = files.make(options.files, name)
        say(f"bench: {name}, {file_plan[0]} rounds")
        measured[name] = measure(runner, path, name, file_plan, late)
        found[name] = ratios.of_file(measured[name])
    parts = runner.parts(files.make(options.files, "r835"))
    found["parts"] = ratios.of_parts(parts)
    print(table.render(measured), table.NOTE, sep="\n\n")
    print("\nParts, as multiples of hashing the same texts: "
          + ", ".join(f"{name.split(' ')[0]} {value:g}" for name, value in found["parts"].items()) + ".")
    print(load_text(start), f"It took {time.monotonic() - began:.0f} s.")
    if "record" in options.words:
        ratios.save(RECORDED, found)
        print(f"Recorded in {RECORDED.relative_to(HERE.parent)}.")
    else:
        print(compare(found))


if __name__ == "__main__":
    main()
