# SPDX-License-Identifier: EUPL-1.2
"""Texts that are made to exhaust a machine: csv, YAML, JSON. Each function writes one."""

import json

from attack import attack
from packages import HEADERS, MEGABYTE, ROW, register_rows, row_of, sheet_of, times, xlsx

CHECK = (("check", "SAMPLE", "--rules", "@"), ("rules", "check", "@"))
EXCEPTIONS = (("check", "SAMPLE", "--exceptions", "@"), ("check", "SAMPLE", "--config", "@"))
REPORT = (("check", "SAMPLE", "--baseline", "@"),)


def csv(path, pieces):
    with path.open("w", encoding="utf-8") as file:
        file.write(";".join(HEADERS) + "\n")
        file.writelines(pieces)


@attack(3, "string_bytes|16777216", suffix=".csv")
def csv_of_one_line(path):
    csv(path, times("a", 300 * MEGABYTE, MEGABYTE))


@attack(3, "string_bytes|16777216|aanhaling", suffix=".csv")
def csv_with_a_quote_that_stays_open(path):
    csv(path, ['"', *times("a;\n", 30 * MEGABYTE, MEGABYTE)])


@attack(3, "columns|16384", suffix=".csv")
def csv_of_all_columns(path):
    csv(path, times("a;", 50 * MEGABYTE, MEGABYTE))


@attack(3, "geen enkele verwerking", suffix=".csv")
def csv_of_empty_lines(path):
    csv(path, times("\n", 50 * MEGABYTE, MEGABYTE))


@attack(1, suffix=".csv", megabytes=900)
def csv_of_all_rows(path):
    csv(path, times(";;x\n", 1_040_000))


@attack(2, "Ankers", suffix=".yaml", commands=CHECK)
def yaml_of_aliases(path):
    lines = [f"{chr(98 + level)}: &{chr(98 + level)} [{', '.join(['*' + chr(97 + level)] * 9)}]\n" for level in range(20)]
    path.write_text("a: &a [x, x]\n" + "".join(lines))


@attack(2, "sleutel|YAML", suffix=".yaml", commands=CHECK + EXCEPTIONS)
def yaml_that_is_deep_in_brackets(path):
    path.write_text("a: " + "[" * 200_000)


@attack(2, "YAML", suffix=".yaml", commands=CHECK + EXCEPTIONS)
def yaml_that_is_deep_in_dashes(path):
    path.write_text("a:\n " + "- " * 100_000)


@attack(2, "", suffix=".yaml", commands=CHECK + EXCEPTIONS)
def yaml_of_many_keys(path):
    path.write_text("extends: rde\nlists:\n" + "".join(f"  k{number:07}: {{}}\n" for number in range(100_000)))


@attack(2, "lezen|gelezen", suffix=".yaml", commands=CHECK + EXCEPTIONS)
def yaml_of_one_long_word(path):
    path.write_text("a: " + "b" * 20 * MEGABYTE)


@attack(2, "patroon", suffix=".yaml", commands=CHECK)
def yaml_with_a_pattern_that_grows(path):
    path.write_text("extends: rde\nregisters:\n  avg:\n    fields:\n      purposes:\n        checks:\n"
                    "          vorm: {kind: pattern, accepts: ['((((a{100}){100}){100}){100})']}\n")


@attack(2, "geen JSON-verslag", suffix=".json", commands=REPORT)
def json_that_is_deep(path):
    path.write_text('{"a":' + "[" * 1_000_000)


@attack(2, "geen JSON-verslag", suffix=".json", commands=REPORT)
def json_of_one_string(path):
    path.write_text('{"a":"' + "x" * 50 * MEGABYTE + '"}')


@attack(2, "geen JSON", suffix=".json", commands=REPORT)
def json_of_one_number(path):
    path.write_text('{"schema":1e999999,"rows":[' + "1" * 10_000_000 + "]}")


@attack(3, "geen JSON-verslag", suffix=".json", commands=(("compare", "@", "SAMPLE"),))
def json_of_many_registers(path):
    path.write_text(json.dumps({"schema": 1, "tool": {"name": "registertoets", "version": "0"},
                                "run": {"reference_date": "2025-07-01", "rules": []},
                                "registers": [{"register": f"r{number}", "fields": []} for number in range(60_000)]}))


@attack(1, suffix=".csv")
def csv_of_cells_that_join_values(path):
    """Each value of "bsn of bsn of …" may be denied by what stands in front of all of them."""
    with path.open("w", encoding="utf-8") as file:
        file.write(";".join([*HEADERS, "Bijzondere persoonsgegevens"]) + "\n")
        file.writelines(";".join([f"FG-{number}", *ROW[1:], f"{number} " + "bsn of " * 4600]) + "\n" for number in range(250))


@attack(1, suffix=".csv")
def csv_of_cells_of_references(path):
    """Each article of "6 1 e 6 1 e …" may be of another act that stands behind all of them."""
    with path.open("w", encoding="utf-8") as file:
        file.write(";".join([*HEADERS, "Grondslag (art. 6 AVG)"]) + "\n")
        file.writelines(";".join([f"FG-{number}", *ROW[1:], f"{number} " + "6 1 e " * 5400]) + "\n" for number in range(250))


@attack(1, commands=(("check", "SAMPLE", "--expect", "@"), ("check", "@", "--expect", "@")))
def list_of_long_codes(path):
    """Codes of three hundred words, and cells of a thousand codes to find them in."""
    codes = " ".join(f"FG-{number}" for number in range(1500))
    xlsx(path, sheet=sheet_of([row_of(["FG-code", "Bedrijfsproces", *HEADERS[1:]]),
                               *(row_of([f"{codes} {number}", f"Proces {number}", *ROW[1:]]) for number in range(1000))]))


@attack(1, commands=(("feedback", "@", "-o", "terug"), ("merge", "@", "-o", "m.xlsx"),
                     ("sample", "@", "--all-rows", "--size", "20000", "-o", "s.xlsx"), ("compare", "@", "@"),
                     ("check", "@", "-o", "a.html"), ("columns", "@")))
def register_for_every_command(path):
    xlsx(path, sheet=sheet_of(register_rows([f"FG-{number}", *ROW[1:]] for number in range(20_000))))
