# SPDX-License-Identifier: EUPL-1.2
"""Reads C++ sources as far as the tests of the structure need: includes, string literals, identifiers."""

import re
from dataclasses import dataclass, field
from pathlib import Path

TOKEN = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<directive> ^[ \t]*\#[ \t]*include[ \t]*[<"](?P<include>[^">]+)[">] )
    | (?P<raw> (?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<raw_text>.*?)\)(?P=delimiter)" )
    | (?P<string> (?:u8|[uUL])?"(?P<text>(?:\\.|[^"\\\n])*)" )
    | (?P<character> (?:u8|[uUL])?'(?:\\.|[^'\\\n])+' )
    | (?P<number> \.?\d(?:[\w.]|'\w)* )
    | (?P<name> [A-Za-z_]\w* )
    | (?P<other> \S )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


@dataclass
class Source:
    """What one file includes and says; `literals` and `names` are pairs of line and text."""

    path: str
    lines: int = 0
    includes: list = field(default_factory=list)
    literals: list = field(default_factory=list)
    names: list = field(default_factory=list)


def unescape(text):
    return re.sub(r"\\(.)", lambda match: " " if match[1] in "nrt" else match[1], text)


def parse(path, text):
    """The Source of `text`. Neighbouring literals are one literal, as they are to the compiler."""
    source = Source(path, lines=text.count("\n"))
    joined = False
    for token in TOKEN.finditer(text):
        line = text.count("\n", 0, token.start()) + 1
        if token["comment"]:
            continue
        if token["raw"] or token["string"]:
            words = token["raw_text"] if token["raw"] else unescape(token["text"])
            if joined:
                source.literals[-1] = (source.literals[-1][0], source.literals[-1][1] + words)
            else:
                source.literals.append((line, words))
        elif token["include"]:
            source.includes.append(token["include"])
        elif token["name"]:
            source.names.append((line, token["name"]))
        joined = bool(token["raw"] or token["string"])
    return source


def read_tree(folder):
    """All C++ files below `folder`, with paths relative to it."""
    files = (path for path in sorted(folder.rglob("*")) if path.suffix in {".cpp", ".hpp", ".def"})
    return [parse(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")) for path in files]


ROOT = Path(__file__).resolve().parents[2]
