# SPDX-License-Identifier: EUPL-1.2
"""The sets of workbooks that are run, each by itself."""

import random

from headers import columns
from kinds import KINDS
from model import Planted
from right_avg import Avg
from right_wpg import Wpg
from words.hard import harden
from workbooks import TITLES, Sheet, write_csv, write_xlsx

LEAST = 20  # faults of a kind


def plant_all(kinds, makers, chance):
    """Rows with one fault each, LEAST of every kind."""
    rows = []
    for kind in kinds:
        for turn in range(max(LEAST, kind.count)):
            row = makers[kind.register].row()
            while not kind.fits(row):
                row = makers[kind.register].row()
            fields, rules, text = kind.plant(row, chance, turn)
            row.fault = Planted(kind.name, fields, rules, text)
            rows.append(row)
    return rows


def right_row(maker, number, chance):
    """A row without a fault, every third of them said in a harder way."""
    row = maker.row()
    if number % 3 == 0:
        harden(row.values, chance, row.register)
    return row


def dealt(rows, hands, chance):
    """`rows` shuffled and dealt out over as many lists; what must stand before a row goes to the top of its list."""
    chance.shuffle(rows)
    return [
        [other for row in rows[hand::hands] for other in row.given.get("before", ())] + rows[hand::hands]
        for hand in range(hands)
    ]


def main_set(folder, seed, total, kinds=KINDS):
    """Workbooks with both registers and a few CSV files: faults and right rows in one."""
    chance = random.Random(f"main {seed}")
    makers = {"avg": Avg(seed), "wpg": Wpg(seed)}
    planted = plant_all(kinds, makers, chance)
    right = max(600, total - len(planted))
    rows = planted + [right_row(makers["avg" if number % 4 else "wpg"], number, chance) for number in range(right)]
    sheets, files = [], []
    avg = dealt([row for row in rows if row.register == "avg"], 10, chance)
    wpg = dealt([row for row in rows if row.register == "wpg"], 6, chance)
    for number in range(6):
        names = (
            ("AVG-verwerkingsregister", "Wpg-verwerkingsregister"), ("Verwerkingen AVG", "Verwerkingen Wpg"), ("Blad1", "WPG"),
        )[number % 3]
        pair = [
            Sheet(name, register, columns(register, chance), hand, chance.choice(TITLES))
            for name, register, hand in zip(names, ("avg", "wpg"), (avg[number], wpg[number]))
        ]
        path = folder / f"levering {number + 1}.xlsx"
        write_xlsx(path, pair)
        sheets += pair
        files.append(path)
    for number in range(6, 10):
        sheet = Sheet("csv", "avg", columns("avg", chance), avg[number], chance.choice(TITLES))
        path = folder / f"export_{number}.csv"
        write_csv(path, sheet)
        sheets.append(sheet)
        files.append(path)
    return files, sheets
