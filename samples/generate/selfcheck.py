# SPDX-License-Identifier: EUPL-1.2
"""Checks the files as they stand: counts, variety, right rows that are right, and the same bytes when made again."""
import collections
import json
import re
import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook

from . import files
from .columns import AVG, AVG_FIELDS, WPG
from .deliveries import selfcheck as deliveries
from .truth import LAW, REGISTER

_FREE = ("processing_activity", "purposes", "legal_provision", "data_subject_categories", "personal_data_categories",
         "recipient_categories", "retention_period", "security_measures")
_EXPECTED = {  # version: rows, complete
    "2025-02": (400, 12), "2025-07-01": (667, 247), "2025-08-31": (702, 288)}
_LAWS = ("AWR", "IW 1990", "Wet IB 2001", "Wet LB 1964", "Wet OB 1968", "Wet Vpb 1969", "Successiewet 1956", "Wet MRB 1994", "Wet BPM 1992",
         "Wet DB 1965", "WBR", "Wfsv", "Zvw", "Awir", "Awb", "Wet BRP", "Handelsregisterwet", "Wabb", "Woo", "Archiefwet", "Ambtenarenwet 2017",
         "UAVG", "Wpg", "WIB", "Sv")
_TERM = re.compile(r"\d+ (jaar|maanden|weken|dagen) (na|nadat|vanaf)|\d+ (jaar|maanden|weken)\b.*\b(na|vanaf)\b|[Bb]lijvend bewaren")
_UNFILLED = {"volgt", "n.t.b.", "?", "nog invullen", "nader te bepalen", "onbekend", "-", "tbd", "xxx", "n.v.t.", "#N/A"}


class Wrong(Exception):
    """A promise that the files do not keep."""


def _require(holds, what):
    if not holds:
        raise Wrong(what)


def _text(value):
    return " ".join(str(value).replace("\u00a0", " ").split()) if value is not None else ""


def _read(path, sheet, columns):
    """Rows by field with their numbers, headers checked."""
    grid = list(load_workbook(path)[sheet].iter_rows(values_only=True))
    _require([_text(header) for header in grid[2]] == [header for _, header, *_ in columns], f"{path.name}: headers of {sheet}")
    fields = [name for name, *_ in columns]
    rows = {number: dict(zip(fields, map(_text, row))) for number, row in enumerate(grid[3:], 4)}
    return {number: row for number, row in rows.items() if any(row[name] for name in fields if name not in ("controller", "dpo", "directie"))}


def _check_variety(rows):
    for name in _FREE:
        counts = collections.Counter(row[name] for row in rows.values() if row[name])
        value, count = counts.most_common(1)[0]
        _require(count * 20 <= len(rows), f"{name}: {value!r} stands in {count} of {len(rows)} rows")
    for name, least in (("purposes", 150), ("retention_period", 60)):
        distinct = {row[name].rstrip(".") for row in rows.values() if len(row[name]) > 25}
        _require(len(distinct) >= least, f"{name}: {len(distinct)} distinct values")


def _check_right(row):
    """What a complete row must at least look like; reads the text, not the plan."""
    for name in LAW | REGISTER:
        answered = row[name] == "n.v.t." and name in ("joint_controllers", "special_categories", "transfers")
        _require(row[name] and (answered or row[name] not in _UNFILLED), name)
    _require(re.fullmatch(r"FG-\d{4}", row["fg_code"]), "fg_code")
    _require(_TERM.search(row["retention_period"]), "retention_period")
    if re.search(r"\b[ce]\. |6\.1\.[ce]|[Oo]penbaar gezag|[Pp]ublieke taak|[Ww]ettelijke pl|onder [ce] AVG|lid 1 [ce] AVG", row["legal_basis"]):
        _require(re.search(r"[Aa]rt(\.|ikel) \d+[a-z]*", row["legal_provision"]), "legal_provision")
        _require(any(law in row["legal_provision"] for law in _LAWS), "legal_provision names no known law")
    if row["special_categories"].lower() not in ("geen", "n.v.t."):
        _require(re.search(r"[Aa]rt\. \d+", row["special_categories_exception"]), "special_categories_exception")
    away = not re.match(r"(nee|geen|n\.v\.t\.)", row["transfers"].lower())
    if away and row["transfers"] not in ("België", "Duitsland", "België; Duitsland", "België; Duitsland; Frankrijk"):
        _require(re.search(r"art\. (45|46|49|96)", row["transfer_safeguards"]), "transfer_safeguards")
    _require("{" not in "".join(row.values()), "a slot that was not filled")


def _check_version(folder, version, expected):
    path = folder / f"rde-{version}.xlsx"
    rows = _read(path, "AVG-verwerkingsregister", AVG)
    truth = json.loads((folder / f"rde-{version}.truth.json").read_text(encoding="utf-8"))
    told = {row["row"]: row for row in truth["rows"] if row["sheet"] == "AVG-verwerkingsregister"}
    _require(rows.keys() == told.keys(), "rows of the workbook and of the truth")
    _require((len(rows), sum(row["complete"] for row in told.values())) == expected, "counts")
    _require(sum(row["complete_law"] for row in told.values()) >= expected[1], "complete by law")
    keys = collections.Counter((row["fg_code"], told[number]["directie"], row["processing_activity"]) for number, row in rows.items())
    _require(max(keys.values()) == 1, "two rows with one key")
    for number, row in rows.items():
        lacking = told[number]["lacking"]
        _require(lacking == [name for name in AVG_FIELDS if name in lacking], "order of the fields")
        if told[number]["complete"]:
            try:
                _check_right(row)
            except Wrong as error:
                raise Wrong(f"{path.name} row {number}: {error}") from error
    if version != "2025-02":
        police = [row for row in truth["rows"] if row["sheet"] == "Wpg-verwerkingsregister"]
        _require(len(_read(path, "Wpg-verwerkingsregister", WPG)) == len(police) == 5, "rows of the Wpg sheet")
        _require(sum(row["complete_but_for_missing_columns"] for row in police) == 4, "Wpg rows complete but for the columns")
    if version == "2025-07-01":
        _check_variety(rows)
        _require(len({row["directie"] for row in told.values()}) >= 8, "directies")


def _check_list(folder):
    grid = list(load_workbook(folder / "bes-lijst.xlsx")["BES-lijst"].iter_rows(min_row=4, values_only=True))
    _require(len(grid) == len({row[0] for row in grid}) == 835, "codes of the BES list")
    _require(len({(row[1], row[2]) for row in grid}) == 835, "names of the BES list")


def _check_all(folder):
    with tempfile.TemporaryDirectory() as other:
        for name in files.write_all(Path(other)):
            _require((folder / name).read_bytes() == (Path(other) / name).read_bytes(), f"{name} is not what the generator writes")
    for version, expected in _EXPECTED.items():
        _check_version(folder, version, expected)
    _check_list(folder)
    for fault in deliveries.faults(folder):
        raise Wrong(f"leveringen: {fault}")


def main(folder):
    """Checks the files in `folder`; the exit status is 0 when all holds."""
    try:
        _check_all(folder)
    except (Wrong, OSError) as error:
        print(f"samples: {error}", file=sys.stderr)
        return 1
    print("samples: all as promised")
    return 0
