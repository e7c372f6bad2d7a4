# SPDX-License-Identifier: EUPL-1.2
"""Reads a manual page in mdoc as far as its tests need: sections, flags, words, list items, literal examples."""

from dataclasses import dataclass, field

# Macros that take what follows them on the line; each ends the one before.
MACROS = set("Ar Bd Bl Cm Dd Dq Dt Ed El Em Ev Fl It Lk Nd Nm No Ns Oc Oo Op Os Pa Pp Pq Ql Qq Sh Ss Sx Xr".split())
PUNCTUATION = set(".,:;|()[]")


@dataclass
class Item:
    """A list item: its head as pairs of macro and word, and what is said below it."""

    section: int
    head: list
    lines: list = field(default_factory=list)

    def words(self, macro):
        return [word for name, word in self.head if name == macro]


@dataclass
class Page:
    sections: list = field(default_factory=list)  # titles
    subsections: list = field(default_factory=list)  # numbers of sections
    words: list = field(default_factory=list)  # section, macro, word
    items: list = field(default_factory=list)
    examples: list = field(default_factory=list)  # section, text
    synopsis: dict = field(default_factory=dict)  # command: flags

    def marked(self, macro):
        """All words that `macro` marks."""
        return {word for _, name, word in self.words if name == macro}

    def flags(self):
        return {"-" + word for word in self.marked("Fl")}


def pairs_of(line):
    """The words of a macro line, each with the macro that it belongs to."""
    pairs, macro = [], ""
    for word in line[1:].split():
        if word in MACROS:
            macro = word
        elif word not in PUNCTUATION:
            pairs.append((macro, word.removesuffix(r"\&")))
    return pairs


def plain(text):
    """A literal line as it is shown."""
    return text.replace(r"\e", "\\").replace(r"\(aq", "'").replace(r"\&", "")


def read(path):
    page, item, example, command = Page(), None, None, None
    for line in path.read_text(encoding="utf-8").splitlines():
        section = len(page.sections) - 1
        if line == ".Ed":
            page.examples.append((section, "".join(example)))
            example = None
        elif example is not None:
            example.append(plain(line) + "\n")
        elif line.startswith(".Bd -literal"):
            example = []
        elif line.startswith(".Sh "):
            page.sections.append(line[4:])
            item = None
        elif line.startswith(".Ss "):
            page.subsections.append(section)
        elif line.startswith(".It "):
            item = Item(section, pairs_of(line))
            page.items.append(item)
        elif item is not None:
            item.lines.append(line)
        if line.startswith(".") and not line.startswith(r".\"") and example is None:
            pairs = pairs_of(line)
            page.words += [(section, macro, word) for macro, word in pairs]
            if section == 1:
                # A line of the synopsis is of the command that was named last; one without is for all.
                command = "" if line == ".Nm" else command
                named = [word for macro, word in pairs if macro == "Cm"]
                command = named[0] if named else command
                page.synopsis.setdefault(command, set()).update("-" + w for macro, w in pairs if macro == "Fl")
    return page
