# SPDX-License-Identifier: EUPL-1.2
"""Registers held against the list of processes (--expect) and against who should deliver (--expect-deliveries)."""

import random

import judge
import openpyxl
from headers import columns
from model import Planted
from right_avg import Avg
from right_wpg import Wpg
from sets_of_sheets import write
from words.police import BOA, FIOD
from workbooks import TITLES, Sheet

DIRECTIES = (
    "Particulieren", "Midden- en Kleinbedrijf", "Grote ondernemingen", "Centrale Administratieve Processen",
    "Informatievoorziening", "Klantinteractie & -services", "Fiscale Inlichtingen- en Opsporingsdienst",
    "Corporate Dienst Datafundamenten & Analytics", "Control & Financiën", "Uitvoerings- en Handhavingsbeleid",
)
OTHERS = ("Informatievoorziening & Databeheersing", "Organisatie & Personeel", "Facilitair Management & Informatie")
KETENS = (
    "Autoheffingen", "Bezwaar, beroep & klachten", "Gegevens", "Inkomensheffing", "Innen & betalen", "Interactie",
    "Loonheffing", "Omzetbelasting", "Overige middelen", "Schenk- en erfbelasting", "Vennootschapsbelasting",
)
EACH = 20


def renamed(name, turn):
    """`name` as it stands on no list any more."""
    words = name.split()
    return (
        f"{name} (oud)", " ".join(words[1:]), f"Proces {words[-1]}", f"Nieuw: {name}", f"{words[0]} en {words[-1]}",
        " ".join(words[:-1]),
    )[turn % 6]


def expected(folder, seed, register):
    """A register, its list of processes, its sheet, and codes of the list that no row has."""
    chance = random.Random(f"expect {seed} {register}")
    maker = (Avg if register == "avg" else Wpg)(f"{seed} expect")
    rows = [maker.row() for _ in range(4 * EACH)]
    listed = [
        ("FICTIEVE lijst van bedrijfsprocessen", None, None, None), (None,) * 4,
        ("FG-code", "Bedrijfsproces", "Directie", "Keten"),
    ]
    for number, row in enumerate(rows):
        row.values["business_process"] += f", onderdeel {number + 1}"
        name = row.values["business_process"]
        if number < EACH:
            fault, field, rule = Planted(
                f"{register}.fg_code.unknown-code", ("fg_code",), (f"{register}.fg_code.unknown-code",), row.values["fg_code"],
            ), None, None
            row.fault = fault
            continue
        if number < 2 * EACH:
            row.values["business_process"] = renamed(name, number)
            row.fault = Planted(
                f"{register}.business_process.inconsistent", ("business_process",),
                (f"{register}.business_process.inconsistent",), f"{row.values['business_process']!r}, on the list {name!r}",
            )
        elif number < 2 * EACH + 6:
            row.values["business_process"] = (name.upper(), f"{name} ", name.replace(" ", "  "))[number % 3]
        listed.append((row.values["fg_code"], name, row.values["directie"], row.values["keten"]))
    absent = [f"FG-{9000 + number}" for number in range(EACH)]
    listed += [
        (code, f"Proces zonder verwerking {code[3:]}", rows[-1].values["directie"], rows[-1].values["keten"])
        for code in absent
    ]
    book = openpyxl.Workbook()
    for line in listed:
        book.active.append(line)
    book.save(folder / f"lijst {register}.xlsx")
    sheet = Sheet("Wpg" if register == "wpg" else "AVG", register, columns(register, chance), rows, chance.choice(TITLES))
    return write(folder / f"register {register}.xlsx", sheet), folder / f"lijst {register}.xlsx", sheet, absent


def judge_expected(program, folder, seed, tally):
    for register in ("avg", "wpg"):
        path, list_path, sheet, absent = expected(folder, seed, register)
        report = judge.run(program, [path], "--expect", list_path)
        judge.judge_rows(report, [sheet], tally)
        rule = f"{register}.fg_code.not-delivered"
        said = [finding for finding in report["findings"] if finding["rule"] == rule]
        for code in absent:
            fault = Planted(rule, (), (rule,), code)
            tally.note(fault, any(names(finding, code) for finding in said), [])


def names(finding, text):
    """Whether `finding` is about `text`, wherever it says so."""
    return any(text in str(finding.get(key) or "") for key in ("key", "directie", "keten", "message", "value"))


def judge_deliveries(program, folder, seed, tally):
    """Runs in each of which one directie and one keten deliver nothing."""
    for number in range(2 * len(KETENS)):
        directie, keten = DIRECTIES[number % len(DIRECTIES)], KETENS[number % len(KETENS)]
        police = (FIOD + BOA)[number % 4]
        path = delivered(folder / f"aangeleverd {number}.xlsx", f"{seed} {number}", directie, keten, police)
        report = judge.run(program, [path], "--expect-deliveries")
        judge.learn_rules(report, tally)
        for rule, text in (
            ("avg.directie.not-delivered", directie), ("avg.keten.not-delivered", keten),
            ("wpg.directie.not-delivered", police),
        ):
            said = [finding for finding in report["findings"] if finding["rule"] == rule]
            tally.note(
                Planted(rule, (), (rule,), text), any(names(finding, text) for finding in said),
                [finding["message"] for finding in said],
            )
            tally.clean[rule[:3], "rows"] += 1
            wrong = [
                name
                for name in DIRECTIES + KETENS if name != text and any(
                    finding.get("directie") == name or finding.get("keten") == name
                    for finding in said
                )
            ]
            if rule.startswith("avg") and wrong:
                tally.clean["avg", "warning"] += 1
                tally.false[rule].append((", ".join(wrong), "delivered, and named as not delivered"))


def delivered(path, seed, directie, keten, police):
    """A register of all directies and ketens but these."""
    chance = random.Random(f"deliveries {seed}")
    avg, wpg = Avg(seed), Wpg(seed)
    rows = [avg.row(name) for name in DIRECTIES + OTHERS if name != directie]
    present = [name for name in KETENS if name != keten]
    for number, row in enumerate(rows + [avg.row(rows[0].values["directie"]) for _ in present]):
        row.values["keten"] = present[number % len(present)]
        rows += [row] if row not in rows else []
    sheets = [
        Sheet("AVG-verwerkingsregister", "avg", columns("avg", chance), rows),
        Sheet(
            "Wpg-verwerkingsregister", "wpg", columns("wpg", chance), [wpg.row(name) for name in FIOD + BOA if name != police],
        ),
    ]
    return write(path, *sheets)
