# SPDX-License-Identifier: EUPL-1.2
"""Runs the program and holds its findings against what was planted."""

import json
import subprocess
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from model import REFERENCE_DATE

COUNTS = ("error", "warning")


@dataclass
class Tally:
    """Results of all runs together."""

    planted: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    missed: dict = field(default_factory=lambda: defaultdict(list))
    clean: Counter = field(default_factory=Counter)  # per register: rows, error, warning
    false: dict = field(default_factory=lambda: defaultdict(list))  # per rule: examples
    columns: Counter = field(default_factory=Counter)
    lost_columns: list = field(default_factory=list)
    rules: set = field(default_factory=set)  # all that the program knows
    only: tuple = ()  # kinds that are counted, by a part of their names; none: all
    wanted: dict = field(default_factory=dict)  # kind -> the rules that it is meant for

    def note(self, planted, hit, instead):
        if self.only and not any(word in planted.kind for word in self.only):
            return
        self.planted[planted.kind] += 1
        self.wanted.setdefault(planted.kind, set()).add(planted.rules[0])
        if hit:
            self.found[planted.kind] += 1
        else:
            self.missed[planted.kind].append((planted.text, planted.rules, instead))


def run(program, files, *options):
    """The report of `check` over `files`."""
    command = [
        str(program), "check", "--format", "json", "--reference-date", REFERENCE_DATE.isoformat(), "--show-values", *options,
        *map(str, files),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 2 and "--expect" in done.stderr:  # an option that is still to come
        return {"files": [], "registers": [], "findings": []}
    if done.returncode not in (0, 1):
        raise RuntimeError(f"status {done.returncode}: {' '.join(command)}\n{done.stderr[-2000:]}{done.stdout[:300]}")
    return json.loads(done.stdout)


def learn_rules(report, tally):
    """Notes which rules the program knows."""
    for register in report["registers"]:
        tally.rules.update(rule["rule"] for rule in register["rules"])


def by_row(report):
    """Findings by file name and row, and by sheet where they have one."""
    rows = defaultdict(list)
    for finding in report["findings"]:
        if finding["row"] is not None:
            name = Path(finding["file"]).name
            rows[name, finding["sheet"], finding["row"]].append(finding)
            rows[name, None, finding["row"]].append(finding)
    return rows


def judge_rows(report, sheets, tally):
    """Every row of `sheets` against the findings of `report`."""
    learn_rules(report, tally)
    rows = by_row(report)
    for sheet in sheets:
        for row in sheet.rows:
            file, name, number = row.place
            findings = list(rows[Path(file).name, name, number])
            if row.given.get("either"):
                for other in row.given["before"]:
                    findings += rows[Path(other.place[0]).name, *other.place[1:]]
            judge_row(row, sheet, findings, tally)


def judge_row(row, sheet, findings, tally):
    if row.fault:
        letters = {sheet.letters[name] for name in row.fault.fields}
        hit = any(
            finding["rule"] in row.fault.rules and (not letters or finding["column"] in letters or finding["column"] is None)
            for finding in findings
        )
        instead = sorted(
            {
                finding["rule"]
                for finding in findings if not letters or finding["column"] in letters or finding["column"] is None
            }
        )
        tally.note(row.fault, hit, instead)
    elif row.clean:
        tally.clean[row.register, "rows"] += 1
        worst = [severity for severity in COUNTS if any(finding["severity"] == severity for finding in findings)]
        for severity in worst:
            tally.clean[row.register, severity] += 1
        for finding in findings:
            if finding["severity"] in COUNTS:
                shown = row.values.get(finding["field"]) if finding["field"] else row.place
                tally.false[finding["rule"]].append((shown, finding["message"]))


def judge_columns(report, sheets, tally):
    """Whether every column was taken for the field that it is."""
    seen = {(Path(file["path"]).name, sheet["name"]): sheet for file in report["files"] for sheet in file["sheets"]}
    by_file = {name: sheet for (name, _), sheet in seen.items()}
    for sheet in sheets:
        name = Path(sheet.file).name
        read = seen.get((name, sheet.name)) or by_file.get(name) or {"columns": []}
        fields = {column["column"]: column["fields"] for column in read["columns"]}
        for field_name, header in sheet.columns:
            if field_name:
                tally.columns["placed"] += 1
                if field_name in fields.get(sheet.letters[field_name], []):
                    tally.columns["found"] += 1
                else:
                    tally.lost_columns.append((sheet.register, field_name, header, fields.get(sheet.letters[field_name])))
