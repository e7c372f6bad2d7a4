# SPDX-License-Identifier: EUPL-1.2
"""The JSON reports of the golden runs, and the places in them."""

import copy
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
END_OF_OUTPUT = "--- standard error\n"

# What reports may hold and none of the golden runs gives.
PROCESSES = [
    {"code": "FG-0001", "name": "Innen", "directie": "MKB", "keten": "Omzetbelasting"},
    {"code": "FG-0002", "name": None, "directie": None, "keten": None},
]
COVERAGE = {
    "expected": 3,
    "present": 2,
    "complete": 1,
    "percent_present": 66.6,
    "percent_complete": 33.3,
    "missing": PROCESSES,
    "unknown": PROCESSES,
}
COVERAGE_OF_NOTHING = {**COVERAGE, "expected": 0, "percent_present": None, "percent_complete": None}


def golden_reports(kind="check"):
    """The reports by the name of their run: every run of the command `kind` with `--format json` that came to one."""
    reports = {}
    for path in sorted((ROOT / "tests/golden/expected").glob("*.txt")):
        command, _, rest = path.read_text(encoding="utf-8").partition("\n")
        if command.split()[2] == kind and "--format json" in command and rest.startswith("{"):
            reports[path.stem] = json.loads(rest[: rest.index(END_OF_OUTPUT)])
    return reports


def report_with_the_rest(reports):
    """A report with what the schema promises and no golden run has, made of those that are there."""
    report = copy.deepcopy(reports["json-values"])
    files = copy.deepcopy(reports["json-unread"]["files"])
    files[0].update(error=None, skipped="Een verslag van registertoets.", notices=["Een onderdeel staat dubbel."])
    report["files"] += files
    report["files"][0]["sheets"][0]["missing_columns"][0]["rule"] = None
    register = report["registers"][0]
    register["coverage"] = COVERAGE
    report["registers"].append({**register, "coverage": COVERAGE_OF_NOTHING})
    nothing = dict.fromkeys(("rows", "complete", "complete_law", "complete_but_for_missing_columns"), 0)
    nothing.update(dict.fromkeys(("percent_complete", "percent_complete_law", "percent_filled")))
    nothing.update(required_fields=0, filled_fields=0, delivered=False)
    register["groups"].append({**register["groups"][0], **nothing})
    of_sheet, of_row = report["findings"][0], report["findings"][1]
    report["findings"] += [
        {**of_row, "status": "baseline", "directie": None, "keten": None},
        {**of_row, "status": "accepted"},
        {**of_row, "column": None, "cell": None, "header": None, "value": None, "key": None},
        {**of_sheet, "sheet": None, "directie": None},
        {**of_sheet, "column": "C", "header": "Doel"},
    ]
    nothing = {"rows": 0, "complete": 0, "percent_complete": None, "met": False, "rows_short": 0}
    report["gates"]["results"] = [*reports["json-gates"]["gates"]["results"]]
    report["gates"]["results"].append({**report["gates"]["results"][-1], "directie": "FIOD", **nothing})
    report["rows"][0].update(key=None, directie=None)
    return report


def type_of(value):
    """The type as JSON knows it, with whole numbers apart."""
    names = {type(None): "null", bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return names.get(type(value), "object")


def shape(value):
    """Equal for values with the same keys and types, all the way down."""
    if isinstance(value, dict):
        return tuple((key, shape(member)) for key, member in value.items())
    if isinstance(value, list):
        return frozenset(shape(item) for item in value)
    return type_of(value)


def name_of(path):
    """The path with every item of an array alike: files[].sheets[].name."""
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def members(value, path=()):
    """Every path to a key of an object, or to an item of an array; of items with equal shapes only the first."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield (*path, key)
            yield from members(member, (*path, key))
    elif isinstance(value, list):
        first = {}
        for index, item in enumerate(value):
            first.setdefault(shape(item), index)
        for index in first.values():
            yield (*path, index)
            yield from members(value[index], (*path, index))


def at(value, path):
    """What stands at `path`."""
    for step in path:
        value = value[step]
    return value


def narrowed(value, path):
    """A copy in which arrays hold one item, that on `path` where there is one; and `path` in that copy."""
    if isinstance(value, list):
        index = path[0] if path else 0
        inner, rest = narrowed(value[index], path[1:]) if value else (None, ())
        return ([inner], (0, *rest)) if value and path else ([inner] if value else [], ())
    if isinstance(value, dict):
        copied, rest = {}, ()
        for key, member in value.items():
            on_path = bool(path) and path[0] == key
            copied[key], below = narrowed(member, path[1:] if on_path else ())
            rest = (key, *below) if on_path else rest
        return copied, rest
    return value, ()
