# SPDX-License-Identifier: EUPL-1.2
"""Which files there are, and how each is written."""
import json

from . import rde

MAKERS = [
    lambda folder: rde.write("2025-02", folder),
    lambda folder: rde.write("2025-07-01", folder),
    lambda folder: rde.write("2025-08-31", folder),
]


def write_all(folder):
    """Writes every sample and, beside it, its truth; returns the names of the files."""
    names = []
    for make in MAKERS:
        content = make(folder)
        names.append(content["file"])
        if "rows" in content:
            names.append(content["file"].replace(".xlsx", ".truth.json"))
            text = json.dumps(content, ensure_ascii=False, indent=1)
            (folder / names[-1]).write_text(text + "\n", encoding="utf-8")
    return names
