# SPDX-License-Identifier: EUPL-1.2
"""Checks that the folder of deliveries is what the README promises."""
import json
import zipfile

from .. import directies as d
from . import csvfile, folder, others

_MOST_BYTES = 400_000
_ROWS = (8, 45)  # of a delivery
_LOCK_BYTES = 165


def _faults_of_files(top, truth, names):
    found = {path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file()}
    if found != names:
        yield f"other files than those of the truth: {sorted(found ^ names)}"
    if sum(path.stat().st_size for path in top.rglob("*") if path.is_file()) > _MOST_BYTES:
        yield f"more than {_MOST_BYTES} bytes"
    for name in truth["skipped"]:
        if (top / name).stat().st_size != _LOCK_BYTES:
            yield f"{name} is no lock file of Excel"
    for name in names:
        if name.endswith(".ods"):
            first = zipfile.ZipFile(top / name).infolist()[0]
            if (first.filename, first.compress_type) != ("mimetype", zipfile.ZIP_STORED):
                yield f"{name} does not begin with its type"
        if name.endswith(".csv"):
            data = (top / name).read_bytes()
            if not {b"\x80", b"\xe9"} <= {data[at:at + 1] for at in range(len(data))} or b'\n' not in data.replace(b"\r\n", b""):
                yield f"{name} lacks a euro sign, an accent or a line break within a cell ({csvfile.ENCODING})"


def _faults_of_truth(truth):
    delivered = {file["directie"] for file in truth["files"]}
    if set(truth["nothing_delivered"]) != set(d.ORDER) - delivered or truth["nothing_delivered"] != [d.IV]:
        yield "another directie than Informatievoorziening delivers nothing"
    for file in truth["files"]:
        rows = [row for row in truth["rows"] if row["file"] == file["file"]]
        if not _ROWS[0] <= len(rows) <= _ROWS[1]:
            yield f"{file['file']} has {len(rows)} rows"
        if len({row["complete_but_for_missing_columns"] for row in rows}) != 2:
            yield f"{file['file']} has not both kinds of rows"
    coverage = truth["together"][0]["coverage"]
    if len(coverage["unknown"]) != 2:
        yield f"codes that are not on the list: {coverage['unknown']}"
    if sum("complete_alone" in row for row in truth["rows"]) != 2 or sum("repeats" in row for row in truth["rows"]) != 4:
        yield "rows that stand there twice"


def faults(samples):
    """What is not as promised, one sentence each."""
    top = samples / folder.FOLDER
    truth = json.loads((samples / f"{folder.FOLDER}.truth.json").read_text(encoding="utf-8"))
    names = {file["file"] for file in truth["files"]} | set(truth["no_register"]) | set(truth["skipped"])
    if truth["no_register"] != [others.PLANNING]:
        yield "another file that is no register"
    yield from _faults_of_files(top, truth, names)
    yield from _faults_of_truth(truth)
