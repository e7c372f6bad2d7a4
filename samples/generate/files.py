# SPDX-License-Identifier: EUPL-1.2
"""Which files there are, and how each is written."""
import json

from . import bes, datacoordinator, rde
from .deliveries import folder as deliveries
from .versions import VERSIONS


def _makers():
    for name in VERSIONS:
        yield lambda folder, name=name: rde.write(name, folder)
    yield datacoordinator.write
    yield bes.write


_A_LINE_EACH = ("files", "rows")


def _truth_text(content):
    """JSON with a row (or file) per line, so that a change shows as the row it is."""
    head = {key: value for key, value in content.items() if key not in _A_LINE_EACH}
    text = json.dumps(head, ensure_ascii=False, indent=1)[:-2]
    for key in _A_LINE_EACH:
        if key in content:
            lines = ",\n".join("  " + json.dumps(item, ensure_ascii=False) for item in content[key])
            text += f',\n "{key}": [\n{lines}\n ]'
    return text + "\n}\n"


def _write_deliveries(folder):
    """Writes the folder of deliveries and, beside it, its truth; returns the names of the files."""
    names, content = deliveries.write(folder)
    names.append(f"{deliveries.FOLDER}.truth.json")
    (folder / names[-1]).write_text(_truth_text(content), encoding="utf-8")
    return names


def write_all(folder):
    """Writes every sample and, beside it, its truth; returns the names of the files."""
    names = []
    for make in _makers():
        content = make(folder)
        names.append(content["file"])
        if "rows" in content:
            names.append(content["file"].replace(".xlsx", ".truth.json"))
            (folder / names[-1]).write_text(_truth_text(content), encoding="utf-8")
    return names + _write_deliveries(folder)
