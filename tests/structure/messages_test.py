#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue of sentences: each is used, each is translated, and no other file speaks Dutch."""

import re
import sys

from sources import ROOT

ENTRY = re.compile(r'MESSAGE\((\w+),\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')

# Sentences that are the same in both languages: holes, signs and names alone.
SAME = re.compile(r"^(?:\{[^}]*\}|[\s,.:;·()<>…\-]|registertoets|explain|sha256)*$")
# Sentences whose words happen to be the same in both languages.
SAME_WORDS = {"register", "open", "{cell} in {file}", "→ tab", "{column} ({header}) is {field}: {how}"}


def text_of(literals):
    return "".join(STRING.findall(literals))


def catalogue():
    entries = {}
    for path in sorted((ROOT / "src/messages").glob("*.def")):
        for name, dutch, english in ENTRY.findall(path.read_text(encoding="utf-8")):
            entries[name] = (path.name, text_of(dutch), text_of(english))
    return entries


def main():
    entries = catalogue()
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "src").rglob("*.[ch]pp")))
    used = set(re.findall(r"\bMsg::(\w+)", code))
    faults = []
    if len(entries) < 100:
        faults.append(f"only {len(entries)} sentences were found: is the pattern still right?")
    for name, (file, dutch, english) in entries.items():
        if name not in used:
            faults.append(f"{file}: {name} is not used")
        if dutch == english and not SAME.match(dutch) and dutch not in SAME_WORDS:
            faults.append(f"{file}: {name} is not translated: {dutch}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
