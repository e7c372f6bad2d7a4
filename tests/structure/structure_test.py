# SPDX-License-Identifier: EUPL-1.2
"""The shape of the tree: includes, sizes, licence lines, and that the law stands in rules/ alone."""

import re
import unittest

import houses
from law import LawFinder, Words, collect, read_rules
from sources import ROOT, parse, read_tree

import yaml

SOURCES = read_tree(ROOT / "src")
RULES = ROOT / "rules"
LONGEST_FILE = 400

SAMPLE_RULES = """
fields:
  fg_code: {headers: {nl: FG-code}}
  dpo: {header: Functionaris}
  status: {header: {nl: Stand}}
  retention_period:
    header: {nl: Bewaartermijn, en: Retention period}
    aliases: [Bewaar- en vernietigingstermijn, "Hoe lang bewaren?"]
  directie: {header: {nl: Directie}}
lists:
  directies:
    title: {nl: Directies}
    values:
      fiod: {label: {nl: Fiscale Inlichtingen- en Opsporingsdienst}, spellings: [fiod]}
      mkb: {label: {nl: Midden- en Kleinbedrijf}, spellings: [mkb, p]}
  ketens:
    - {id: interactie, label: {nl: Interactie}}
"""


def sample_finder():
    words = Words()
    collect(yaml.load(SAMPLE_RULES, Loader=yaml.BaseLoader), words)
    return LawFinder(words)


def law_faults(text, path="check/a.cpp"):
    return list(sample_finder().faults(parse(path, text)))


class TheTree(unittest.TestCase):
    def assert_none(self, faults):
        faults = list(faults)
        self.assertFalse(faults, "\n" + "\n".join(faults))

    def test_has_sources(self):
        self.assertTrue(SOURCES)

    def test_includes_point_one_way(self):
        self.assert_none(fault for source in SOURCES for fault in houses.faults(source))

    def test_the_build_knows_where_patterns_stand(self):
        code = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src/rules").rglob("*.cpp")))
        # Those of placeholders are looked for as one, with their endings.
        read = {key for key in re.findall(r'read_patterns\(\w+, "(\w+)"\)', code) if not key.startswith("placeholder_")}
        known = re.search(r"k_keys\{(.*?)\};", (ROOT / "src/rules/pattern_keys.hpp").read_text(encoding="utf-8"), re.S)
        self.assertTrue(read)
        self.assertEqual(read, set(re.findall(r'"(\w+)"', known[1])))

    def test_one_file_knows_yaml(self):
        users = [source.path for source in SOURCES if any("yaml-cpp/" in name for name in source.includes)]
        self.assertLessEqual(len(users), 1, users)

    def test_no_file_is_long(self):
        self.assert_none(
            f"src/{source.path} has {source.lines} lines, over {LONGEST_FILE}"
            for source in SOURCES
            if source.lines > LONGEST_FILE
        )

    def test_every_source_names_its_licence(self):
        kinds = {".cpp", ".hpp", ".def", ".py", ".mjs", ".sh", ".cmake"}
        files = [path for folder in ("src", "tests", "bench", "packaging") for path in (ROOT / folder).rglob("*")]
        self.assert_none(
            f"{path.relative_to(ROOT)}: no SPDX line at the top"
            for path in sorted(files)
            if path.suffix in kinds or path.name == "CMakeLists.txt"
            if "SPDX-License-Identifier: EUPL-1.2" not in path.read_text(encoding="utf-8")[:200]
        )

    def test_the_law_is_data(self):
        words = read_rules(RULES)
        if (RULES / "rde").is_dir():  # else this test would go on passing when the layout of rules/ changes
            self.assertIn("retention_period", words.fields)
            self.assertGreater(len(words.headers), len(words.fields))
            self.assertGreater(len(words.labels), 20)
        finder = LawFinder(words)
        self.assert_none(fault for source in SOURCES for fault in finder.faults(source))


class TheFinderOfTheLaw(unittest.TestCase):
    """That the test above can fail, and on what it does not."""

    def test_finds_what_rules_name(self):
        for text in (
            'auto id = "retention_period";',
            'auto id = "dpo";',
            'auto rule = "avg.fg_code.empty";',
            "int retention_period = 0;",
            "int m_fg_code = 0;",
            "struct RetentionPeriod {};",
            'auto header = "Bewaartermijn";',
            'auto header = "Bewaar- en " "vernietigingstermijn";',
            'auto sentence = "Vul de retention  period in.";',
            'auto name = R"(Midden- en Kleinbedrijf)";',
            'auto name = "MKB";',
            'auto sentence = "Alleen voor de FIOD.";',
            'auto name = "interactie";',
            'auto basis = "AVG art. 30 lid 1";',
            'auto basis = "artikel 9 AVG";',
            'auto basis = "31d";',
            "bool art_30_applies = true;",
        ):
            with self.subTest(text):
                self.assertTrue(law_faults(text))

    def test_leaves_words_of_a_program(self):
        for text in (
            "// retention_period, art. 30 AVG, Bewaartermijn",
            "/* FIOD */ int directie = 0; auto keten = \"keten\";",
            'auto key = "status"; int status = 3; auto title = "title";',
            'auto unit = "P"; auto key = "bewaartermijn";',
            'auto sentence = "Een interactie met de lezer, start 30.";',
            '#include "check/retention_period.hpp"',
            "int thousands = 1'000; char quote = '\"'; int smart_30 = 0;",
        ):
            with self.subTest(text):
                self.assertEqual(law_faults(text), [])

    def test_the_purpose_of_the_program_may_be_said(self):
        text = 'MESSAGE(program_purpose, "artikel 30 AVG")'
        self.assertEqual(law_faults(text, "messages/cli.def"), [])
        self.assertTrue(law_faults(text, "messages/check.def"))


class TheHouses(unittest.TestCase):
    def faults(self, path, include):
        return list(houses.faults(parse(path, f"#include {include}\n")))

    def test_flow(self):
        allowed = [
            ("check/a.cpp", '"check/b.hpp"'),
            ("check/a.cpp", '"rules/b.hpp"'),
            ("messages/a.cpp", '"util/b.hpp"'),
            ("main.cpp", '"cli/b.hpp"'),
            ("cli/a.cpp", '"workbook/b.hpp"'),
            ("workbook/a.cpp", '"report/b.hpp"'),
            ("cli/a.cpp", "<CLI/CLI.hpp>"),
            ("check/a.cpp", "<string>"),
        ]
        forbidden = [
            ("spreadsheet/a.cpp", '"register/b.hpp"'),
            ("util/a.cpp", '"messages/b.hpp"'),
            ("report/a.cpp", '"workbook/b.hpp"'),
            ("check/a.cpp", "<xlsxwriter.h>"),
            ("report/a.cpp", "<CLI/CLI.hpp>"),
            ("register/a.cpp", "<zip.h>"),
            ("spreadsheet/a.cpp", "<expat.h>"),
            ("check/a.cpp", "<iostream>"),
            ("attic/a.cpp", "<string>"),
        ]
        for path, include in allowed:
            self.assertEqual(self.faults(path, include), [], (path, include))
        for path, include in forbidden:
            self.assertTrue(self.faults(path, include), (path, include))


if __name__ == "__main__":
    unittest.main()
