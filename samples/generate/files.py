# SPDX-License-Identifier: EUPL-1.2
"""Which files there are, and how each is written."""
import json

from . import bes, datacoordinator, rde
from .versions import VERSIONS


def _makers():
    for name in VERSIONS:
        yield lambda folder, name=name: rde.write(name, folder)
    yield datacoordinator.write
    yield bes.write


def _truth_text(content):
    """JSON with a row per line, so that a change shows as the row it is."""
    rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in content["rows"])
    head = json.dumps({key: value for key, value in content.items() if key != "rows"}, ensure_ascii=False, indent=1)
    return head[:-2] + ',\n "rows": [\n' + rows + "\n ]\n}\n"


def write_all(folder):
    """Writes every sample and, beside it, its truth; returns the names of the files."""
    names = []
    for make in _makers():
        content = make(folder)
        names.append(content["file"])
        if "rows" in content:
            names.append(content["file"].replace(".xlsx", ".truth.json"))
            (folder / names[-1]).write_text(_truth_text(content), encoding="utf-8")
    return names
