# SPDX-License-Identifier: EUPL-1.2
"""Registers whose headers, sheet and file names, keys, directies and cells try to be more than text.

Usage: hostile_register.py FOLDER
"""

import csv
import json
import sys
from pathlib import Path

import openpyxl

# `ontsnapt` stands where markup would come out as an element; the page tests look for it.
PAYLOADS = [
    "<script>globalThis.intruder='cel'</script>",
    "</script><script id=ontsnapt>globalThis.intruder='einde'</script>",
    "</style></title></textarea></svg><b id=ontsnapt>vet</b>",
    "<img id=ontsnapt src=x onerror=\"globalThis.intruder='img'\">",
    "<svg id=ontsnapt onload=globalThis.intruder='svg'><title>x</title></svg>",
    "\" id=ontsnapt onfocus=globalThis.intruder='attribuut' autofocus x=\"",
    "' id=ontsnapt onmouseover=globalThis.intruder='attribuut' x='",
    "<a id=ontsnapt href=\"javascript:globalThis.intruder='a'\">klik</a>",
    "<iframe id=ontsnapt src=\"https://voorbeeld.nl/\"></iframe><base href=//voorbeeld.nl>",
    "<!-- <b id=ontsnapt> --!><![CDATA[ <b id=ontsnapt> ]]>",
    "&lt;b&gt; &amp; &#60;b id=ontsnapt&#62; &copy &nosuch;",
    "{{constructor.constructor('globalThis.intruder=1')()}} ${7*7} `x`",
    "_x001B_[31mrood_x0007__x0008_ _x0085_ \u2028 \u2029 \ufeff",
    "rechts \u202eom gedraaid\u202c \u2066geïsoleerd\u2069 \u200e\u200f\u061c תורה العربية",
    "Hottentottententententoonstellingsverwerkingsregistercommissievoorzitter" * 12,
    "https://voorbeeld.nl/" + "zonderafbreking/" * 60,
    "e\u0301" * 40 + "Z\u0351\u036b\u0343\u036a\u0302" * 40 + " 👩‍👩‍👧‍👦 \U0001f1f3\U0001f1f1 𝕏",
]
HEADERS = [
    "FG-code", "Directie", "Keten", "Naam verwerking", "Verwerkingsverantwoordelijke (naam en contactgegevens)",
    "Verwerkingsdoeleinden", "Categorieën betrokkenen", "Categorieën persoonsgegevens", "Categorieën ontvangers",
    "Bewaartermijn", "Beveiligingsmaatregelen", "Grondslag",
]
KEPT_OUT_OF_SHEET_NAMES = str.maketrans("", "", "[]:*?/\\")
WIDE = "W" * 60


def rows():
    """One payload to a row in all its cells, and one to a column beside an ordinary directie."""
    for number, payload in enumerate(PAYLOADS):
        yield [f"{payload[:80]}{number}"] + [payload] * (len(HEADERS) - 1)
        row = [PAYLOADS[(number + column) % len(PAYLOADS)] for column in range(len(HEADERS))]
        row[1] = "MKB"
        yield row


def workbook(path):
    book = openpyxl.Workbook()
    for sheet_name in ("<b id=ontsnapt>\"'&amp;", "\u202eAVG " + WIDE):
        sheet = book.create_sheet(sheet_name.translate(KEPT_OUT_OF_SHEET_NAMES)[:31])
        sheet.append(HEADERS + PAYLOADS)  # headers that no rule knows
        for row in rows():
            sheet.append(row)
        for cells in sheet.iter_rows():
            for cell in cells:
                cell.data_type = "s"
    del book[book.sheetnames[0]]
    book.save(path)


def table(path):
    """A csv; one with control characters in it would be no text to the program."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADERS + ["<b id=ontsnapt>", "\u202e" + WIDE * 4])
        for number, payload in enumerate(PAYLOADS):
            writer.writerow([f"csv {number} {payload[:40]}"] + [payload] * (len(HEADERS) + 1))


def rules(path):
    """Rules by which each row is complete and all of it public, so that `publish` shows it."""
    texts = {lang: PAYLOADS[number] for lang, number in (("nl", 1), ("en", 5))}
    names = ["fg_code", "directie", "keten"] + [f"veld{number}" for number in range(3, len(HEADERS))]
    kinds = ["missing-column", "empty", "placeholder", "not-applicable", "own-word", "required-with"]
    checks = {kind: {"severity": "info", "what": texts, "why": texts, "how": texts} for kind in kinds}
    register = {
        "title": texts, "law": texts, "recognise": {"fields": names[3:], "at_least": 4}, "key": ["fg_code", "veld3"],
        "overview": {"name": "veld3", "columns": ["fg_code", "keten", "directie", "veld5"]},
        "fields": {name: {"header": {"nl": header, "en": header}, "public": True} for name, header in zip(names, HEADERS)},
    }
    whole = {"id": "alles", "version": "1", "title": texts, "checks": checks, "registers": {"alles": register}}
    path.write_text(json.dumps(whole), encoding="utf-8")  # which is YAML too


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    workbook(folder / "<img id=ontsnapt src=x onerror=globalThis.intruder=1> \"'&amp; \u202emoc.xlsx")
    table(folder / ("\x1b[31m\x07<b id=ontsnapt>" + WIDE * 2 + "\n.csv"))
    (folder / "<svg id=ontsnapt onload=globalThis.intruder=1>\x1b]0;\u2028.xlsx").write_bytes(b"geen werkmap\0")
    rules(folder / "all-public.yaml")


if __name__ == "__main__":
    main()
