#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Fills a folder with inputs to begin fuzzing with, a folder for each target: parts of our own small workbooks,
and what stands in found/.

    seeds.py FOLDER
"""

import shutil
import sys
import zipfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LONGEST = 200_000  # bytes; longer inputs slow a fuzzer down

# Which parts of a package are inputs of which target.
PARTS = {
    "sheet": "xl/worksheets/",
    "fastpath": "xl/worksheets/",
    "inflate": "xl/",
    "marking": "xl/worksheets/",
    "strings": "xl/sharedStrings.xml",
    "styles": "xl/styles.xml",
    "ods": "content.xml",
}
PACKED = {"inflate"}


def pack(content):
    """`content` as a zip file holds it: deflate without a header."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def put(folder, target, name, content):
    if len(content) <= LONGEST:
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        (place / name.replace("/", "_").replace(" ", "_")).write_bytes(content)


def add_package(folder, path):
    put(folder, "container", path.name, path.read_bytes())
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as package:
        for part in package.namelist():
            for target, start in PARTS.items():
                if part.startswith(start):
                    content = package.read(part)
                    put(folder, target, f"{path.stem}-{part}", pack(content) if target in PACKED else content)


def main():
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    for path in sorted([*(ROOT / "samples").rglob("*.*"), *(ROOT / "tests/golden/inputs").iterdir()]):
        if path.suffix in (".xlsx", ".ods", ".xls"):
            add_package(folder, path)
        elif path.suffix == ".csv":
            put(folder, "csv", path.name, path.read_bytes())
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        put(folder, "rules", path.name, path.read_bytes())
    for path in sorted((HERE / "found").iterdir()):
        put(folder, path.name.split("-")[0], path.name, path.read_bytes())


if __name__ == "__main__":
    main()
