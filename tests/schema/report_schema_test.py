# SPDX-License-Identifier: EUPL-1.2
"""schema/report.schema.json takes every report of the golden runs, and refuses all that differs from them in form."""

import collections
import json
import unittest

import jsonschema

from reports import ROOT, at, golden_reports, members, name_of, narrowed, report_with_the_rest, shape, type_of

SCHEMA = json.loads((ROOT / "schema/report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
REPORTS = golden_reports()
REPORTS["with the rest"] = report_with_the_rest(REPORTS)

SAMPLES = {"null": None, "boolean": True, "integer": 7, "number": 0.5, "string": "?", "array": [], "object": {}}

# Texts that may say anything; all others are of a list or have a form. No object of a report is a map.
MAY_BE_ANYTHING = {
    "files[].sheets[].columns[].header",
    "files[].sheets[].missing_columns[].article",
    "files[].sheets[].name",
    "files[].sheets[].unknown_columns[].header",
    "findings[].article",
    "findings[].directie",
    "findings[].header",
    "findings[].keten",
    "findings[].key",
    "findings[].related[].sheet",
    "findings[].sheet",
    "findings[].value",
    "gates.results[].directie",
    "registers[].coverage.missing[].directie",
    "registers[].coverage.missing[].keten",
    "registers[].coverage.missing[].name",
    "registers[].coverage.unknown[].directie",
    "registers[].coverage.unknown[].keten",
    "registers[].coverage.unknown[].name",
    "registers[].fields[].article",
    "registers[].groups[].name",
    "rows[].directie",
    "rows[].keten",
    "rows[].key",
    "rows[].sheet",
    "run.arguments[]",
    "run.expected.sheet",
    "run.rules[].version",
}
# The same, but for nothing.
MAY_BE_ANY_TEXT = {
    "files[].error.message",
    "files[].notices[]",
    "files[].path",
    "files[].sheets[].missing_columns[].header",
    "files[].sheets[].notices[]",
    "files[].sheets[].reason",
    "files[].skipped",
    "findings[].file",
    "findings[].message",
    "findings[].related[].file",
    "gates.baseline.path",
    "gates.exceptions.entries[].accepts",
    "gates.exceptions.entries[].owner",
    "gates.exceptions.entries[].reason",
    "gates.exceptions.path",
    "gates.no_worse_than.path",
    "registers[].coverage.missing[].code",
    "registers[].coverage.unknown[].code",
    "registers[].fields[].header",
    "registers[].rules[].how",
    "registers[].rules[].title",
    "registers[].rules[].why",
    "rows[].file",
    "run.config.path",
    "run.expected.notices[]",
    "run.expected.path",
    "run.rules[].id",
}
# Null or not by something else in the same object.
NULL_BY_THE_REST = {
    "files[].sheets[].header_row",
    "files[].sheets[].reason",
    "files[].sheets[].register",
    "findings[].cell",
    "findings[].column",
    "findings[].header",
    "findings[].row",
    "gates.results[].percent_complete",
    "gates.results[].required",
    "registers[].coverage.percent_complete",
    "registers[].coverage.percent_present",
    "registers[].fields[].percent_filled",
    "registers[].groups[].coverage.percent_complete",
    "registers[].groups[].coverage.percent_present",
    "registers[].groups[].percent_complete",
    "registers[].groups[].percent_complete_law",
    "registers[].groups[].percent_filled",
    "registers[].percent_complete",
    "registers[].percent_complete_law",
    "registers[].percent_filled",
}
# Arrays that hold something, and those that hold nothing twice.
NEVER_EMPTY = {
    "files[].sheets[].columns",
    "files[].sheets[].columns[].fields",
    "registers[].fields",
    "run.arguments",
    "run.rules",
}
NEVER_DOUBLE = {"files[].sheets[].columns[].fields", "rows[].lacking"}

ARRAYS = ("files", "registers", "rows", "findings")


def distinct_places():
    """Reports narrowed to one item of each array, with a path in them; every shape of every place once."""
    seen = set()
    for report in REPORTS.values():
        for path in members(report):
            parent = at(report, path[:-1])
            key = (name_of(path), shape(parent) if isinstance(parent, dict) else shape(at(report, path)))
            if key not in seen:
                seen.add(key)
                # Without what lies beside it, which would take most of the time.
                beside = {name: [] for name in ARRAYS if name != path[0]}
                yield narrowed({**report, **beside}, path)


def types_by_name():
    types = collections.defaultdict(set)
    for report in REPORTS.values():
        for path in members(report):
            types[name_of(path)].add(type_of(at(report, path)))
    for seen in types.values():
        if "number" in seen:
            seen.add("integer")
    return types


def definition(schema):
    """What stands at the end of references, but for those that only add to an object's own keys."""
    while "$ref" in schema and "properties" not in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema


def required_of(schema):
    inherited = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]["required"] if "$ref" in schema else []
    return [*schema["required"], *inherited]


class TheSchema(unittest.TestCase):
    def test_is_valid(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_says_what_everything_is_and_requires_every_key(self):
        for name, schema in {"report": SCHEMA, **SCHEMA["$defs"]}.items():
            with self.subTest(name):
                self.assertTrue(schema.get("title") and schema.get("description"))
                if "properties" in schema:
                    self.assertEqual(sorted(required_of(schema)), sorted(schema["properties"]))

    def test_takes_every_report(self):
        self.assertGreater(len(REPORTS), 6)
        for name, report in REPORTS.items():
            with self.subTest(name):
                self.assertEqual([error.message for error in VALIDATOR.iter_errors(report)], [])

    def test_has_the_keys_of_every_report_in_their_order(self):
        for name, report in REPORTS.items():
            with self.subTest(name):
                self.compare_keys(report, SCHEMA, "")

    def compare_keys(self, value, schema, name):
        schema = definition(schema)
        if isinstance(value, dict):
            self.assertEqual(list(value), list(schema["properties"]), name)
            for key, member in value.items():
                if isinstance(member, (dict, list)):
                    inherited = schema["properties"][key]
                    if inherited is True:  # said where `$ref` points to
                        inherited = definition({"$ref": schema["$ref"]})["properties"][key]
                    self.compare_keys(member, inherited, f"{name}.{key}")
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, (dict, list)):
                    self.compare_keys(item, schema["items"], f"{name}[]")


class AReportThatDiffers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.places = list(distinct_places())
        cls.types = types_by_name()

    def accepts(self, report, path, value):
        parent = at(report, path[:-1])
        before = parent[path[-1]]
        parent[path[-1]] = value
        accepted = VALIDATOR.is_valid(report)
        parent[path[-1]] = before
        return accepted

    def test_in_nothing_is_taken(self):
        self.assertGreater(len(self.places), 400)
        for report, path in self.places:
            self.assertTrue(VALIDATOR.is_valid(report), name_of(path))

    def test_in_lacking_a_key_is_refused(self):
        for report, path in self.places:
            parent = at(report, path[:-1])
            if isinstance(parent, dict):
                members_of_parent = dict(parent)
                del parent[path[-1]]
                self.assertFalse(VALIDATOR.is_valid(report), f"without {name_of(path)}")
                parent.clear()
                parent.update(members_of_parent)

    def test_in_a_type_is_refused(self):
        for report, path in self.places:
            for wrong in SAMPLES.keys() - self.types[name_of(path)]:
                self.assertFalse(self.accepts(report, path, SAMPLES[wrong]), f"{name_of(path)}: {wrong}")

    def test_in_being_null_against_the_rest_of_its_object_is_refused(self):
        met = collections.defaultdict(set)
        for report, path in self.places:
            name, value = name_of(path), at(report, path)
            if name in NULL_BY_THE_REST:
                met[name].add(value is None)
                wrong = self.types[name] - {"null"} if value is None else {"null"}
                for kind in wrong:
                    self.assertFalse(self.accepts(report, path, self.example(name, kind)), f"{name}: {kind}")
        self.assertEqual(met, {name: {True, False} for name in NULL_BY_THE_REST})

    def example(self, name, kind):
        """A right value of that type, from some report."""
        values = (at(report, path) for report, path in self.places if name_of(path) == name)
        return next((value for value in values if type_of(value) == kind), SAMPLES[kind])

    def test_in_contradicting_itself_is_refused(self):
        for name, value, *path in (
            ("json-values", None, "files", 0, "sha256"),  # there is no error
            ("json-values", True, "rows", 0, "complete"),  # fields are lacking
            ("json-per-keten-en", False, "rows", 1, "complete_law"),  # the row is complete
            ("json-values", False, "registers", 0, "groups", 0, "delivered"),  # it has rows
            ("json-values", "FG-0001", "findings", 0, "key"),  # it is about the sheet
            ("json-values", "Inkomensheffing", "findings", 0, "keten"),
            ("json-values", None, "findings", 1, "sheet"),  # it is about a row
            ("with the rest", "volgt", "findings", -1, "value"),  # it is about a column
            ("with the rest", "volgt", "findings", -3, "value"),  # it is about a row, without a column
        ):
            self.assertFalse(self.accepts(REPORTS[name], path, value), path)
        of_a_register = REPORTS["json-values"]["files"][0]["sheets"][0]
        for key in ("rows", "directie_from", "columns", "missing_columns", "unknown_columns"):
            path = ("files", 0, "sheets", 0, key)  # it is no register
            self.assertFalse(self.accepts(REPORTS["json-no-register"], path, of_a_register[key]), path)

    def test_in_a_text_that_is_not_free_is_refused(self):
        free = set()
        for report, path in self.places:
            name = name_of(path)
            if isinstance(at(report, path), str):
                self.assertEqual(self.accepts(report, path, ""), name in MAY_BE_ANYTHING, name)
                self.assertEqual(self.accepts(report, path, "?"), name in MAY_BE_ANYTHING | MAY_BE_ANY_TEXT, name)
                free |= {name} & (MAY_BE_ANYTHING | MAY_BE_ANY_TEXT)
        self.assertEqual(free, MAY_BE_ANYTHING | MAY_BE_ANY_TEXT)

    def test_in_an_array_that_is_empty_or_holds_doubles_is_refused_where_it_must_not(self):
        for report, path in self.places:
            name, value = name_of(path), at(report, path)
            if isinstance(value, list) and value:
                self.assertEqual(self.accepts(report, path, []), name not in NEVER_EMPTY, name)
                self.assertEqual(self.accepts(report, path, value * 2), name not in NEVER_DOUBLE, name)

    def test_in_a_number_that_cannot_be_is_refused(self):
        for report, path in self.places:
            name, value = name_of(path), at(report, path)
            if type_of(value) in ("integer", "number"):
                self.assertFalse(self.accepts(report, path, -1), name)
            if type_of(value) == "number":
                self.assertFalse(self.accepts(report, path, 100.1), name)

    def test_in_a_key_more_is_taken(self):
        for report, path in self.places:
            parent = at(report, path[:-1])
            if isinstance(parent, dict):
                parent["later"] = {}
                self.assertTrue(VALIDATOR.is_valid(report), name_of(path))
                del parent["later"]


if __name__ == "__main__":
    unittest.main()
