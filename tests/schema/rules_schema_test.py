# SPDX-License-Identifier: EUPL-1.2
"""schema/rules.schema.json takes every rules file of ours, knows the keys of the loader and no other, and refuses
unknown keys and wrong types wherever they stand."""

import json
import re
import sys
import unittest
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/structure"))
from man_pages_test import loader, source  # noqa: E402

SCHEMA = json.loads((ROOT / "schema/rules.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

# Mappings of which the keys are names that the file gives.
BY_NAME = {"lists", "values", "fields", "checks", "registers", "decisions", "expected", "read_as", "numbers",
           "units", "steps", "starts", "prefixes"}
EXAMPLES = ("examples", "bad"), ("examples", "good")
NOTHING_TAKES = {"zzz": []}  # neither a value, nor a list, nor a row, nor a mapping with this key


class Loader(yaml.SafeLoader):
    """YAML 1.2, as editors read it: `off`, `nee` and 2025-07-01 are texts."""


Loader.yaml_implicit_resolvers = {}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
Loader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]+$"), list("-+0123456789"))
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(?:~|null|)$"), ["~", "n", ""])


def read(path):
    # As JSON would hold it: every key a text.
    return json.loads(json.dumps(yaml.load(path.read_text(encoding="utf-8"), Loader)))


def files():
    # Faulty on purpose, or no rules: project files and exceptions.
    others = ("dubbele-sleutel", "geen-yaml", "onbekende-sleutel", "project", "uitzondering")
    inputs = [path for path in (ROOT / "tests/golden/inputs").glob("*.yaml") if not path.stem.startswith(others)]
    return sorted([*(ROOT / "rules").rglob("*.yaml"), *inputs])


DOCUMENTS = {str(path.relative_to(ROOT)): read(path) for path in files()}


def places(node, path=(), shape=()):
    """Every node with the way to it: the keys, and those keys with names made equal."""
    yield path, shape, node
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from places(item, (*path, index), (*shape, 0))
    elif isinstance(node, dict):
        row = any(shape[i:i + 2] in EXAMPLES for i in range(len(shape)))
        by_name = row or (shape and shape[-1] in BY_NAME)
        for key, item in node.items():
            yield from places(item, (*path, key), (*shape, "*" if by_name else key.removesuffix("+")))


def only(path, value):
    """The document in which nothing but `value` stands."""
    for key in reversed(path):
        value = [value] if isinstance(key, int) else {key: value}
    return value


def every_shape():
    """One place of each shape in our files: the keys to it and what stands there."""
    seen = {}
    for document in DOCUMENTS.values():
        for path, shape, node in places(document):
            seen.setdefault((shape, type(node)), (path, node))
    return [(shape, path, node) for (shape, _), (path, node) in seen.items()]


def takes(document):
    return VALIDATOR.is_valid(document)


def properties(schema):
    """All keys that a schema knows."""
    keys = set()
    if isinstance(schema, dict):
        keys |= set(schema.get("properties", {}))
        for name, part in schema.items():
            keys |= set().union(*(properties(one) for one in part.values())) if name in (
                "properties", "definitions", "patternProperties") else properties(part)
    elif isinstance(schema, list):
        keys = set().union(*map(properties, schema))
    return keys


class RulesSchema(unittest.TestCase):
    def test_is_a_schema(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)

    def test_takes_our_files(self):
        self.assertGreater(len(DOCUMENTS), 10)
        for name, document in DOCUMENTS.items():
            faults = [f"{list(fault.absolute_path)}: {fault.message[:200]}" for fault in VALIDATOR.iter_errors(document)]
            self.assertEqual(faults, [], name)

    def test_knows_the_keys_of_the_loader_and_no_other(self):
        keys, _, _ = loader()
        self.assertEqual(properties(SCHEMA) ^ keys, set())

    def test_knows_the_kinds(self):
        kinds = re.findall(r'Kind\{"([\w-]+)"', source("rules/kinds.cpp"))
        self.assertEqual(SCHEMA["definitions"]["check"]["properties"]["kind"]["enum"], kinds)

    def test_refuses_an_unknown_key_everywhere(self):
        tried = 0
        for shape, path, node in every_shape():
            in_row = any(shape[i:i + 2] in EXAMPLES for i in range(len(shape)))
            if not isinstance(node, dict) or in_row or (shape and shape[-1] in BY_NAME):
                continue
            tried += 1
            with self.subTest(path):
                self.assertTrue(takes(only(path, node)))
                self.assertFalse(takes(only(path, {**node, "zzz": "x"})))
        self.assertGreater(tried, 30)

    def test_refuses_a_wrong_type_everywhere(self):
        for shape, path, node in every_shape():
            with self.subTest(path):
                wrong = [["x", ["y"]]] if isinstance(node, dict) else NOTHING_TAKES
                self.assertTrue(takes(only(path, node)), node)
                self.assertFalse(takes(only(path, wrong)))

    def test_refuses_words_that_are_none_of_the_known_ones(self):
        check = ("checks", "empty")
        field = ("fields", "dpo")
        for path in ((*check, "severity"), (*check, "severity", "required"), (*check, "audience"), (*check, "kind"),
                     (*check, "counts_for_law"), (*check, "valid_from"), (*check, "characters"),
                     (*field, "several_columns"), (*field, "required"), (*field, "basis"), (*field, "prefilled"),
                     ("lists", "a", "match"), ("lists", "a", "values", "b", "valid_to"), ("examples_on",)):
            with self.subTest(path):
                self.assertFalse(takes(only(path, "zzz")))

    def test_takes_what_the_loader_takes(self):
        for document in (
            {"checks": {"empty": None}},
            {"registers": {"a": {"fields": {"b": None}}}},
            {"fields": {"dpo": {"aliases+": ["x"], "good": [1, True, "x"]}}},
            {"checks": {"x": {"examples": {"bad": ["x", {"dpo": "x"}, [{"dpo": "x"}, "y"]], "good+": ["x"]}}}},
            {"checks": {"x": {"when": {"all": [{"not": {"field": "a", "blank": True}}, {"any": []}]}}}},
        ):
            with self.subTest(document):
                self.assertTrue(takes(document))


if __name__ == "__main__":
    unittest.main()
