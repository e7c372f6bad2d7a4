# SPDX-License-Identifier: EUPL-1.2
"""Writes the folder of deliveries, and what is true of it."""
from .. import directies as d
from .. import truth
from ..columns import AVG_FIELDS
from ..model import Cell
from ..population import processes
from . import csvfile, english, ods, others, primary, services, staff, xlsx
from .layout import lay_out, plain

FOLDER = "leveringen"
_TITLE = "FICTIEF voorbeeld: aanlevering {}"
_WRITES_PAGES = {".xlsx": xlsx.write, ".ods": ods.write}


def _all():
    """The deliveries by path, those in a subfolder last."""
    made = primary.deliveries() + services.deliveries() + english.deliveries() + staff.deliveries()
    return sorted(made, key=lambda delivery: ("/" in delivery.path, delivery.path))


def _write(folder, delivery):
    """Writes a delivery; returns its parts with the lines of header and rows."""
    laid_out = [lay_out(part) for part in delivery.parts]
    path = folder / delivery.path
    path.parent.mkdir(parents=True, exist_ok=True)
    pages = [page for page, *_ in laid_out] + [plain(name, lines) for name, lines in delivery.more]
    if path.suffix == ".csv":
        csvfile.write(path, pages[0])
    else:
        _WRITES_PAGES[path.suffix](path, pages, delivery.look, delivery.day, _TITLE.format(delivery.directie))
    return [(part, header, numbers) for part, (_, header, numbers) in zip(delivery.parts, laid_out)]


def _as_read(row, part):
    """Makes the row what the sheet holds of it: no fields without a column, the directie from the name of sheet or file."""
    for name in list(row.cells):
        if name not in part.fields:
            del row.cells[name]
    cell = row.cells.get("directie")
    if part.named and (cell is None or cell.state == "empty"):
        row.cells["directie"] = Cell(row.directie, "ok")
    return row


def _key(row):
    """What names a row; the code in whichever way it is written."""
    values = [row.cells[name].value if name in row.cells else None for name in ("fg_code", "processing_activity")]
    return (str(values[0]).replace(" ", "-"), row.directie, values[1]) if values[0] else None


class _Truth:
    """Gathers what is true of each file and of the folder as a whole."""

    def __init__(self):
        self.files, self.rows, self._seen = [], [], {}

    def add(self, delivery, sheets):
        described = [self._sheet(delivery, *sheet) for sheet in sheets]
        self.files.append({"file": delivery.path, "directie": delivery.directie, "sheets": described})

    def _sheet(self, delivery, part, header, numbers):
        rows = [_as_read(row, part) for row in part.rows]
        present = part.fields | ({"directie"} if part.named else set())
        judged = [(number, row) for number, row in zip(numbers, rows) if not _ended(row)]
        missing = [name for name in truth.required_columns([row for _, row in judged], part.register) if name not in present]
        order = AVG_FIELDS if part.register == "avg" else truth.WPG_TRUTH_ORDER
        answers = [self._row(delivery, part, number, row, missing) for number, row in judged]
        result = {"sheet": part.sheet or None, "register": part.register, "header_row": header, **truth.totals(answers)}
        if not answers:
            result["complete_but_for_missing_columns"] = 0
        result["ended"] = len(rows) - len(judged)
        result["missing_columns"] = [name for name in order if name in missing]
        result["lacking"] = {name: count for name in order if (count := sum(name in answer["lacking"] for answer in answers))}
        return result

    def _row(self, delivery, part, number, row, missing):
        place = {"file": delivery.path, "sheet": part.sheet or None, "row": number}
        answer = {**place, "register": part.register, **truth.judge(row, part.register, missing)}
        key = _key(row)
        if key and (part.register, key) in self._seen:
            answer["repeats"] = self._seen[(part.register, key)]
            if answer["repeats"]["file"] != delivery.path:
                answer["complete_alone"] = answer["complete"]
            answer["complete"] = answer["complete_but_for_missing_columns"] = False
        elif key:
            self._seen[(part.register, key)] = place
        self.rows.append(answer)
        return answer

    def together(self, register):
        """Counts over the whole folder, and how much of the BES list its rows cover."""
        rows = [row for row in self.rows if row["register"] == register]
        known = {process.code for process in processes()}
        codes = {}
        for row in rows:
            if row["fg_code"]:
                codes.setdefault(row["fg_code"].replace(" ", "-"), []).append(row["complete"])
        coverage = {"expected": len(known), "present": len(known & codes.keys()),
                    "complete": sum(all(codes[code]) for code in known & codes.keys()), "unknown": sorted(codes.keys() - known)}
        return {"register": register, **truth.totals(rows), "coverage": coverage}


def _ended(row):
    cell = row.cells.get("status")
    return bool(cell) and cell.value == "Beëindigd"


def write(folder):
    """Writes the folder below `folder`; returns the names of its files and the content of its truth file."""
    top = folder / FOLDER
    told, received = _Truth(), {}
    for delivery in _all():
        told.add(delivery, _write(top, delivery))
        received.setdefault(delivery.directie, delivery.day)
    others.write_planning(top / others.PLANNING, received)
    lock = "~$" + primary.MKB_PATH
    others.write_lock(top / lock)
    names = [file["file"] for file in told.files] + [others.PLANNING, lock]
    return [f"{FOLDER}/{name}" for name in names], {
        "folder": FOLDER, "fictional": True, "no_register": [others.PLANNING], "skipped": [lock],
        "nothing_delivered": [name for name in d.ORDER if name not in received],
        "together": [told.together(register) for register in ("avg", "wpg")],
        "files": told.files, "rows": told.rows}
