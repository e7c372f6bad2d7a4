# SPDX-License-Identifier: EUPL-1.2
"""The law is data: finds what only the rule files may name (fields, headers, articles, directies, ketens)."""

import re
from dataclasses import dataclass, field

import yaml

# The two fields that the program itself names, in options and in the JSON report.
ALLOWED_FIELDS = {"directie", "keten"}

# Words of rule files that are also words of a program: word -> why it may stand in the sources.
PLAIN_WORDS = {
    "data": "the member function of every container; English for the keten Gegevens",
    "directie": "a group of the report, as the field that may be named",
    "keten": "a group of the report, as the field that may be named",
    "part": "a part of a workbook's package (OPC); short for the directie Particulieren",
    "processing activities": "the English for verwerkingen",
    "processing activity": "the English for verwerking, as every sentence about a row has it",
    "status": "the exit status, and its key in the JSON report",
}

# Sentences that name the law itself and decide nothing: (file, what is named) -> why.
ALLOWED_ARTICLES = {
    ("messages/cli.def", "artikel 30"): "what the program is for, in --help",
    ("messages/cli.def", "artikel 31d"): "what the program is for, in --help",
    ("messages/cli.def", "article 30"): "what the program is for, in --help",
    ("messages/cli.def", "article 31d"): "what the program is for, in --help",
}

ARTICLE = re.compile(r"\b(?:art\.|art|artt\.|artikel|artikelen|article|articles)\s*\d+[a-z]*|\b31d\b", re.IGNORECASE)
ARTICLE_NAME = re.compile(r"(?:^|_)(?:art|artikel|article)_?\d|(?:^|_)31d", re.IGNORECASE)
HEADER_KEYS = {"header", "headers", "alias", "aliases", "label", "labels"}
LABEL_KEYS = {"id", "label", "labels", "spellings", "name", "names", "alias", "aliases", "abbreviation"}


@dataclass
class Words:
    """What the rule files name."""

    fields: set = field(default_factory=set)
    headers: set = field(default_factory=set)
    labels: set = field(default_factory=set)


def texts(node):
    """All texts below `node`."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for child in node.values():
            yield from texts(child)
    elif isinstance(node, list):
        for child in node:
            yield from texts(child)


def texts_under(node, keys):
    """All texts below those mappings' keys of `node`, at any depth, that are in `keys`."""
    if isinstance(node, dict):
        for key, child in node.items():
            yield from texts(child) if key in keys else texts_under(child, keys)
    elif isinstance(node, list):
        for child in node:
            yield from texts_under(child, keys)


def entries(node):
    """The (id, entry) pairs of a mapping by id, or of a list of mappings that hold their id."""
    if isinstance(node, dict):
        return [(key, child) for key, child in node.items() if isinstance(child, dict)]
    if isinstance(node, list):
        return [(child["id"], child) for child in node if isinstance(child, dict) and "id" in child]
    return []


def collect(node, words):
    """Adds to `words` what `node`, a part of a rule file, names."""
    if isinstance(node, list):
        for child in node:
            collect(child, words)
    if not isinstance(node, dict):
        return
    for key, child in node.items():
        if key == "fields":
            for name, entry in entries(child):
                words.fields.add(name)
                words.headers.update(texts_under(entry, HEADER_KEYS))
        elif key in {"directies", "ketens"}:
            values = child.get("values", child) if isinstance(child, dict) else child
            words.labels.update(texts_under(values, LABEL_KEYS))
            words.labels.update(name for name, _ in entries(values))
        else:
            collect(child, words)


def read_rules(folder):
    """The Words of all rule files below `folder`."""
    words = Words()
    for path in sorted(folder.rglob("*.y*ml")):
        # The base loader leaves `nee` and `1.0` the texts that they are.
        for document in yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader):
            collect(document, words)
    return words


def plain(text):
    return " ".join(text.casefold().split())


def bare(name):
    """An identifier without the prefix of its kind, in snake_case."""
    name = re.sub(r"^(m_|k_)", "", name)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).strip("_").casefold()


def phrase(words):
    """A pattern for any of `words`, not as parts of longer words; for an empty set one that never matches."""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)" if words else r"(?!)")


class LawFinder:
    """Finds in sources what `words` and the articles of the law say.

    Where a name is a single word, such as a header `Doel`, only a whole literal is that name: as a part of a sentence
    it is just a word. Names of several words, field ids with an underscore and abbreviations in capitals are found
    inside sentences too. What is shorter than three letters ("P", "IV") is no evidence. Rule files may spell names in
    lower case, as the program compares them.
    """

    def __init__(self, words):
        fields = words.fields - ALLOWED_FIELDS
        names = words.headers | words.labels
        self.fields = {name for name in fields if name not in PLAIN_WORDS}
        # Headers count only as they are written: "Name" is a header, "name" a key of the report.
        self.exact = {name for name in names if len(name) >= 3 and plain(name) not in PLAIN_WORDS}
        self.exact.update(name.upper() for name in words.labels if len(name) == 3)
        self.whole = {plain(name) for name in words.labels if len(name) >= 4} - set(PLAIN_WORDS)
        self.ids_within = phrase({name for name in self.fields if "_" in name})
        several = {plain(name) for name in names if " " in name.strip() and len(name) >= 8}
        self.names_within = phrase(several - set(PLAIN_WORDS))
        self.capitals_within = phrase({name.upper() for name in words.labels if len(name) >= 4 and name.isalpha()})

    def in_literal(self, path, text):
        """What `text`, a string literal of the file `path`, names."""
        found = {match[0] for match in ARTICLE.finditer(text) if (path, match[0]) not in ALLOWED_ARTICLES}
        if text in self.fields or text.strip() in self.exact or plain(text) in self.whole:
            found.add(text)
        found.update(match[0] for match in self.ids_within.finditer(text))
        found.update(match[0] for match in self.names_within.finditer(plain(text)))
        found.update(match[0] for match in self.capitals_within.finditer(text))
        return found

    def in_name(self, name):
        """What the identifier `name` names."""
        words = bare(name)
        found = set()
        if ARTICLE_NAME.search(name) or words in self.fields or words in self.whole:
            found.add(name)
        found.update(field for field in self.fields if "_" in field and f"_{field}_" in f"_{words}_")
        return found

    def faults(self, source):
        """A sentence for everything in `source` that belongs in rules/."""
        for line, text in source.literals:
            for word in sorted(self.in_literal(source.path, text)):
                yield f'src/{source.path}:{line}: the text "{word}" belongs in rules/'
        for line, name in source.names:
            for word in sorted(self.in_name(name)):
                yield f"src/{source.path}:{line}: the name {name} says {word}, which belongs in rules/"
