# SPDX-License-Identifier: EUPL-1.2
"""Faults of whole sheets and workbooks: columns that are missing or double, registers that are not there."""

import random

import judge
from headers import HEADERS, WPG, columns
from kinds.tables import ALWAYS
from model import Planted
from right_avg import Avg
from right_wpg import Wpg
from words.police import BOA, FIOD
from workbooks import TITLES, Sheet, write_xlsx

OPTIONAL = ("keten", "business_process", "processors", "systems", "dpia", "last_reviewed")
DOUBLE = (
    "purposes", "retention_period", "recipient_categories", "data_subject_categories", "controller", "personal_data_categories",
)
NO_POLICE = (
    "Organisatie & Personeel", "Control & Financiën", "Klantinteractie & -services", "Uitvoerings- en Handhavingsbeleid",
    "Informatievoorziening & Databeheersing",
)
NAMES = {
    "avg": ("AVG-verwerkingsregister", "Verwerkingen AVG", "Register AVG"),
    "wpg": ("Wpg-verwerkingsregister", "Verwerkingen Wpg", "Wpg"),
}
FOR_OTHERS = (
    "Als verwerker in opdracht van de gemeente Utrecht innen van gemeentelijke heffingen",
    "Verwerken van loongegevens in opdracht van het UWV, als verwerker",
    "Wij zijn verwerker voor het waterschap Vallei en Veluwe en versturen de aanslagen",
    "In opdracht van de provincie Gelderland als verwerker bijhouden van heffingen",
    "Als verwerker voor de Sociale Verzekeringsbank scannen van post",
    "Verwerker in opdracht van het CAK: innen van eigen bijdragen", "Innen van boeten als verwerker, in opdracht van het CJIB",
    "Als verwerker hosten van een systeem voor de Kamer van Koophandel",
)


class Sheets:
    """Makes small sheets of right rows that are nobody's mistake."""

    def __init__(self, seed):
        self.chance = random.Random(f"sheets {seed}")
        self.makers = {"avg": Avg(f"{seed} sheets"), "wpg": Wpg(f"{seed} sheets")}

    def sheet(self, name, register, without=(), count=3, directie=None):
        rows = [self.makers[register].row(directie) for _ in range(count)]
        for row in rows:
            row.partner = True
        return Sheet(name, register, columns(register, self.chance, without), rows, self.chance.choice(TITLES))


def column_set(folder, seed):
    """One workbook per register; on each sheet a column is missing or there twice. Pairs of sheet and Planted."""
    made = Sheets(seed)
    files, planted = [], []
    for register in ("avg", "wpg"):
        fields = [(field, "missing-column") for field in ALWAYS[register] * 2]
        fields += [(field, "missing-column (optional)") for field in OPTIONAL * 4]
        sheets = []
        for number, (field, kind) in enumerate(fields, 1):
            sheets.append(made.sheet(f"{register.upper()} {number}", register, (field,)))
            planted.append((sheets[-1], Planted(f"{register} {kind}", (), (f"{register}.{field}.missing-column",), field)))
        for number in range(20):
            sheets.append(double(made, register, number, planted))
        path = folder / f"kolommen {register}.xlsx"
        write_xlsx(path, sheets)
        files.append(path)
    return files, planted


def double(made, register, number, planted):
    """A sheet with one field in two columns by the same header. By two headers they may belong together, as technical
    and organisational measures do."""
    field = DOUBLE[number % len(DOUBLE)]
    sheet = made.sheet(f"{register.upper()} dubbel {number}", register)
    first = dict(sheet.columns)[field]
    sheet.columns.append((field, first))
    shown = f"{field}: {first!r} and {sheet.columns[-1][1]!r}"
    planted.append(
        (sheet, Planted(f"{register}.column.duplicate", (len(sheet.columns),), (f"{register}.column.duplicate",), shown))
    )
    return sheet


def workbooks(folder, seed):
    """Pairs of a workbook and what it lacks (None: nothing), each to be run by itself."""
    made = Sheets(f"{seed} workbooks")
    for number in range(20):
        police = (FIOD + BOA)[number % 4]
        name = NAMES["avg"][number % 3]
        yield write(folder / f"zonder wpg {number}.xlsx", *alone(made, number, name, police)), Planted(
            "wpg.sheet.missing", (), ("wpg.sheet.missing",), f"{police} without Wpg sheet, {number % 3}",
        )
        only = made.sheet(NAMES["wpg"][number % 3], "wpg", directie=police)
        yield write(folder / f"zonder avg {number}.xlsx", only), Planted(
            "avg.sheet.missing", (), ("avg.sheet.missing",), f"{police} without AVG sheet",
        )
        both = [made.sheet(name, "avg", directie=police), made.sheet(NAMES["wpg"][number % 3], "wpg", directie=police)]
        both[0].rows[1].values["purposes"] = FOR_OTHERS[number % len(FOR_OTHERS)]
        yield write(folder / f"verwerker {number}.xlsx", *both), Planted(
            "avg-verwerker.sheet.missing", (), ("avg-verwerker.sheet.missing",), FOR_OTHERS[number % len(FOR_OTHERS)],
        )
        yield write(
            folder / f"zonder politietaak {number}.xlsx", made.sheet(name, "avg", directie=NO_POLICE[number % len(NO_POLICE)]),
        ), None


def alone(made, number, name, police):
    """An AVG sheet, and in one of three a Wpg sheet in which nothing was filled in."""
    sheets = [made.sheet(name, "avg", directie=police)]
    if number % 3 == 2:
        sheets.append(made.sheet("Wpg-verwerkingsregister", "wpg", count=0))
    return sheets


def write(path, *sheets):
    write_xlsx(path, list(sheets))
    return path


def judge_columns(program, folder, seed, tally):
    files, planted = column_set(folder, seed)
    report = judge.run(program, files)
    judge.learn_rules(report, tally)
    on_sheet = {}
    for finding in report["findings"]:
        if finding["row"] is None:
            on_sheet.setdefault(finding["sheet"], []).append(finding)
    for sheet, fault in planted:
        findings = on_sheet.get(sheet.name, [])
        wanted = {sheet.letter(number) for number in fault.fields}
        hit = any(finding["rule"] in fault.rules and (not wanted or finding["column"] in wanted) for finding in findings)
        tally.note(fault, hit, sorted({finding["rule"] for finding in findings}))


def judge_workbooks(program, folder, seed, tally):
    for path, fault in workbooks(folder, seed):
        findings = judge.run(program, [path])["findings"]
        rules = {finding["rule"] for finding in findings if finding["row"] is None}
        if fault:
            tally.note(fault, bool(rules & set(fault.rules)), sorted(rules))
        else:
            tally.clean["avg", "rows"] += 1
            tally.clean["avg", "warning"] += bool(rules)
            for rule in sorted(rules):
                tally.false[rule].append((path.name, "a finding on a workbook that lacks nothing"))
