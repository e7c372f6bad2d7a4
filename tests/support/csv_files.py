# SPDX-License-Identifier: EUPL-1.2
"""Writes a csv with Python's csv module, and says what that module reads back from it.

usage: csv_files.py write FILE.csv SEPARATOR ENCODING LINE_END      makes a table; LINE_END is crlf or lf
       csv_files.py cells FILE.csv SEPARATOR ENCODING               prints its cells: row, column and text

The second output is what the tests hold the reader against. SEPARATOR may be `tab`.
"""

import csv
import random
import sys

LINE_ENDS = {"crlf": "\r\n", "lf": "\n"}


def separator_of(name):
    return "\t" if name == "tab" else name


def text(rng, alphabet):
    if rng.random() < 0.2:
        return ""
    return "".join(rng.choice(alphabet) for _ in range(rng.randrange(1, 40)))


def write(path, separator, encoding, line_end):
    rng = random.Random(20250701)
    alphabet = "abc XYZ;,|'\"\n éëï€–"
    with open(path, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator_of(separator), lineterminator=LINE_ENDS[line_end])
        for row in range(1200):
            writer.writerow([f"Kop {column}" if row == 0 else text(rng, alphabet) for column in range(12)])


def cells(path, separator, encoding):
    with open(path, encoding=encoding, newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter=separator_of(separator)), 1):
            for column, content in enumerate(row, 1):
                if content:
                    print(number, column, content.replace("\\", "\\\\").replace("\n", "\\n"), sep="\t")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    {"write": write, "cells": cells}[sys.argv[1]](*sys.argv[2:])
