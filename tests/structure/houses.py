# SPDX-License-Identifier: EUPL-1.2
"""Which folder of src/ may include what; one way."""

# A folder may include itself and those before it.
FLOORS = [
    {"util"},
    {"messages"},
    {"spreadsheet"},
    {"register"},
    {"rules"},
    {"check"},
    {"versions", "sample", "publish"},
    {"report"},
    {"workbook"},
    {"cli"},
]
FLOOR_OF = {folder: level for level, floor in enumerate(FLOORS) for folder in floor}
TOP = "main.cpp"

# Headers of others -> the folders that may include them.
LIBRARIES = {
    "CLI/": {"cli"},
    "yaml-cpp/": {"rules"},
    "zip.h": {"spreadsheet", "workbook"},
    "zlib.h": {"spreadsheet", "workbook"},
    "pugixml.hpp": {"spreadsheet", "workbook"},
    "xlsxwriter.h": {"workbook"},
    "openssl/": {"util"},
    "iostream": {"cli", TOP},  # nothing below cli writes to a stream
    "expat.h": set(),  # an oracle in tests
    "doctest/": set(),
}


def house_of(path):
    """The folder of `src/` that `path` lies in, or the file itself where it lies in none."""
    return path.split("/")[0]


def faults(source):
    """A sentence for every include of `source` that goes against the flow."""
    house = house_of(source.path)
    if house != TOP and house not in FLOOR_OF:
        yield f"src/{source.path}: {house} is no folder of the house"
        return
    for include in source.includes:
        other = house_of(include)
        if other in FLOOR_OF and "/" in include:
            same_floor = house != TOP and FLOOR_OF[other] == FLOOR_OF[house]
            if house != TOP and FLOOR_OF[other] > FLOOR_OF[house] or same_floor and other != house:
                yield f"src/{source.path}: {house} may not include {include}"
        for library, houses in LIBRARIES.items():
            matches = include.startswith(library) if library.endswith("/") else include == library
            if matches and house not in houses:
                yield f"src/{source.path}: {include} belongs in {' or '.join(sorted(houses)) or 'tests'}"
