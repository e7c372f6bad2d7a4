# SPDX-License-Identifier: EUPL-1.2
"""The schemas of the reports of `compare`, `trend` and `sample` take what the golden runs of these commands give, have
its keys in their order, and refuse a report that lacks one."""

import copy
import json
import unittest

import jsonschema

from reports import ROOT, at, golden_reports, members, name_of


def schema_of(kind):
    return json.loads((ROOT / f"schema/{kind}.schema.json").read_text(encoding="utf-8"))


SCHEMAS = {kind: schema_of(kind) for kind in ("compare", "trend", "sample")}
REPORTS = {kind: golden_reports(kind) for kind in SCHEMAS}


def definition(root, schema):
    """What a schema says of an object, at the end of references and of what may be null."""
    while "properties" not in schema:
        if "anyOf" in schema:
            schema = schema["anyOf"][0]
        elif "$ref" in schema:
            schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
        else:
            return schema
    return schema


class TheSchemas(unittest.TestCase):
    def each(self):
        for kind, schema in SCHEMAS.items():
            self.assertTrue(REPORTS[kind], f"no golden run of {kind}")
            for name, report in REPORTS[kind].items():
                with self.subTest(name):
                    yield schema, report

    def test_are_valid_and_say_what_everything_is(self):
        for kind, schema in SCHEMAS.items():
            jsonschema.Draft202012Validator.check_schema(schema)
            for name, part in {kind: schema, **schema["$defs"]}.items():
                self.assertTrue(part.get("title") and part.get("description"), (kind, name))
                self.assertEqual(part.get("required"), list(part["properties"]) if "properties" in part else None)

    def test_take_every_report(self):
        for schema, report in self.each():
            validator = jsonschema.Draft202012Validator(schema)
            self.assertEqual([error.message for error in validator.iter_errors(report)], [])

    def test_have_the_keys_in_their_order(self):
        for schema, report in self.each():
            self.compare_keys(report, schema, schema, "")

    def compare_keys(self, value, schema, root, name):
        schema = definition(root, schema)
        if isinstance(value, dict):
            self.assertEqual(list(value), list(schema["properties"]), name)
            for key, member in value.items():
                self.compare_keys(member, schema["properties"][key], root, f"{name}.{key}")
        elif isinstance(value, list):
            for item in value:
                self.compare_keys(item, schema["items"], root, f"{name}[]")

    def test_refuse_a_report_without_a_key(self):
        for schema, report in self.each():
            validator, seen = jsonschema.Draft202012Validator(schema), set()
            small = {key: value[:3] if key == "rows" else value for key, value in report.items()}
            for path in members(small):
                if isinstance(path[-1], str) and name_of(path) not in seen:
                    seen.add(name_of(path))
                    lacking = copy.deepcopy(small)
                    del at(lacking, path[:-1])[path[-1]]
                    self.assertFalse(validator.is_valid(lacking), name_of(path))

    def test_what_adds_up_adds_up(self):
        for report in REPORTS["compare"].values():
            for register in report["registers"]:
                parts = register["difference"]
                for key in ("rows", "complete", "required_fields", "filled_fields"):
                    effects = sum(parts[cause].get(key, 0) for cause in ("cells", "rules", "other"))
                    total = register["before"][key] + parts["new"][key] - parts["gone"][key] + effects
                    self.assertEqual(total, register["after"][key], key)
                for key in register["counts"]:
                    of_directies = sum(directie["counts"][key] for directie in register["directies"])
                    self.assertEqual(of_directies, register["counts"][key], key)


if __name__ == "__main__":
    unittest.main()
