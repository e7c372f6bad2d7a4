#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The manual pages against the program: clean mdoc, every option, command, limit, rule kind and key of a rules file
and none besides, examples that load, and two languages that say the same. The argument is the program."""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import man_page
from sources import ROOT

PROGRAM = Path("registertoets")
COMMAND_PAGE, RULES_PAGE = "registertoets.1", "registertoets-rules.5"
LANGUAGES = {"en": ROOT / "man", "nl": ROOT / "man/nl"}

# NAME stays: mandoc and apropos know the line with the page's name by it alone.
DUTCH_TITLES = {
    "NAME": "NAME", "SYNOPSIS": "OVERZICHT", "DESCRIPTION": "BESCHRIJVING", "COMMANDS": "OPDRACHTEN",
    "OPTIONS": "OPTIES", "LIMITS": "GRENZEN", "ENVIRONMENT": "OMGEVING", "FILES": "BESTANDEN",
    "EXIT STATUS": "AFSLUITSTATUS", "EXAMPLES": "VOORBEELDEN", "SEE ALSO": "ZIE OOK", "STANDARDS": "NORMEN",
    "SECURITY CONSIDERATIONS": "BEVEILIGING", "RULE SETS": "REGELSETS", "WORDS": "WOORDEN", "LISTS": "LIJSTEN",
    "FIELDS AND COLUMNS": "VELDEN EN KOLOMMEN", "REGISTERS": "REGISTERS", "CONDITIONS": "VOORWAARDEN",
    "CHECKS": "CONTROLES", "KINDS": "SOORTEN", "TEXTS": "TEKSTEN", "VERIFICATION": "HERKOMST",
    "TRYING RULES": "REGELS BEPROEVEN", "RETENTION PERIODS": "BEWAARTERMIJNEN", "CAVEATS": "VALKUILEN",
    "REPORT FORMATS": "VORMEN VAN HET VERSLAG",
    "EXCEPTIONS": "UITZONDERINGEN", "PROJECT FILE": "PROJECTBESTAND",
}  # fmt: skip


def source(path):
    return (ROOT / "src" / path).read_text(encoding="utf-8")


def pages(name):
    return {lang: man_page.read(folder / name) for lang, folder in LANGUAGES.items()}


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)


def commands():
    """The name of each command by its bit."""
    return {bit: name for name, bit in re.findall(r'Command\{"(\w+)",\s*(k_\w+)', source("cli/commands.cpp"))}


def option_table():
    """Of each option the names, and the commands that take it."""
    by_bit = commands()
    sets = {"k_every": set(by_bit.values())} | {bit: {name} for bit, name in by_bit.items()}
    for name, bits in re.findall(r"(k_\w+) = ((?:k_\w+(?: \| )?)+),", source("cli/option_table.hpp")):
        sets[name] = set().union(*(sets[bit] for bit in bits.split(" | ")))
    options = []
    for long, short, rest in re.findall(r'OptionSpec\{"(--[\w-]+)",\s*"(-\w)?",(.*?)\}', source("cli/option_table.cpp"),
                                        re.DOTALL):
        taken_by = set().union(*(sets[bit] for bit in re.findall(r"\bk_\w+", rest)))
        options.append(({long, short} - {""}, taken_by))
    return options


def limits():
    """The default of each limit."""
    table = re.findall(r"std::uint64_t (\w+) = (?:std::uint64_t\{(\d+)\} << (\d+)|(\d+));",
                       source("spreadsheet/limits.hpp"))
    return {name: int(plain) if plain else int(base) << int(shift) for name, base, shift, plain in table}


def loader():
    """What the loader says: its keys, the words that it takes for a value, the holes of texts."""
    files = [*(ROOT / "src/rules").glob("load*.cpp"), *(ROOT / "src/rules/kinds").glob("*.cpp"),
             ROOT / "src/rules/mapping_reader.cpp", ROOT / "src/rules/rule_texts.cpp"]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    keys = set(re.findall(r"\.(?:any|mapping|text|text_or_fail|texts|local_text|flag|number|date|one_of|allow)"
                          r'\("(\w+)"', code))
    keys |= set(re.findall(r'read_patterns\(options, "(\w+)"\)', code))
    keys |= set(re.findall(r'one_of\(reader, "(\w+)"', code))
    keys |= set(re.findall(r'Question\{"(\w+)"', code))
    keys |= set(re.findall(r'(?:fields?|list)_option\(options, "(\w+)"', code))
    keys |= set(re.findall(r'(?:word_set|read_patterns)\(reader, "(\w+)"\)', code))
    keys |= set(re.findall(r'\.take\("(\w+)"', code))
    keys |= set(re.findall(r'std::pair\{"(\w+)", &rule\.', code))
    keys |= set(re.findall(r'load_term\(\w+, "(\w+)"', code))
    for names in re.findall(r"passed_over : \{([^}]*)\}", code):
        keys |= set(re.findall(r'"(\w+)"', names))
    values = set()
    for names in re.findall(r"const std::vector<std::string> k_\w+\{([^}]*)\}", code):
        values |= set(re.findall(r'"(\w+)"', names))
    holes = set(re.findall(r'\bHole\{"(\w+)"', code)) | {"header"}
    assert len(holes) > 5, "is the pattern of the holes still right?"
    return keys, values, holes


class Mdoc(unittest.TestCase):
    def test_is_clean_and_fits_80_columns(self):
        with tempfile.TemporaryDirectory() as folder:
            # Pages that refer to each other are sought where they would be installed.
            for page in (COMMAND_PAGE, RULES_PAGE):
                place = Path(folder, "man" + page[-1])
                place.mkdir()
                (place / page).symlink_to(ROOT / "man" / page)
            environment = dict(os.environ, MANPATH=folder)
            for lang in LANGUAGES:
                for page in (COMMAND_PAGE, RULES_PAGE):
                    path = LANGUAGES[lang] / page
                    lint = subprocess.run(["mandoc", "-K", "utf-8", "-T", "lint", "-W", "style", path],
                                          env=environment, capture_output=True, text=True, check=False)
                    self.assertEqual((lint.returncode, lint.stdout), (0, ""), path)
                    shown = subprocess.run(["mandoc", "-K", "utf-8", "-T", "utf8", "-O", "width=80", path],
                                           capture_output=True, text=True, encoding="utf-8", check=True).stdout
                    lines = re.sub(".\b", "", shown).splitlines()
                    self.assertEqual([line for line in lines if len(line) > 80], [], path)


class CommandPage(unittest.TestCase):
    def setUp(self):
        self.options = option_table()
        self.pages = pages(COMMAND_PAGE)
        self.assertGreater(len(self.options), 20, "is the pattern of the option table still right?")
        self.assertGreater(len(commands()), 5, "is the pattern of the commands still right?")

    def test_has_every_option_with_its_commands_and_no_other(self):
        names = set().union(*(names for names, _ in self.options))
        for lang, page in self.pages.items():
            self.assertEqual(page.flags(), names, lang)
            section = page.sections.index(DUTCH_TITLES["OPTIONS"] if lang == "nl" else "OPTIONS")
            items = {frozenset("-" + w for w in item.words("Fl")): item
                     for item in page.items if item.section == section}
            self.assertEqual(set(items), {frozenset(names) for names, _ in self.options}, lang)
            for names_of_one, taken_by in self.options:
                first = items[frozenset(names_of_one)].lines[0]
                said = {w for _, w in man_page.pairs_of(first)} if first.startswith(".Pq Cm") else None
                self.assertEqual(said or set(commands().values()), taken_by, (lang, names_of_one))

    def test_has_the_options_of_each_command_in_its_synopsis(self):
        every = set(commands().values())
        for lang, page in self.pages.items():
            own = {name: flags for name, flags in page.synopsis.items() if name}
            self.assertEqual(set(own), every, lang)
            for name, flags in own.items():
                expected = [names for names, taken_by in self.options if name in taken_by and taken_by != every]
                self.assertTrue(all(len(names & flags) == 1 for names in expected), (lang, name))
                self.assertEqual(len(flags), len(expected), (lang, name))

    def test_has_every_command(self):
        actions = re.findall(r'Action\{"(\w+)"', source("cli/command_rules.cpp"))
        expected = {(name,) for name in commands().values() if name != "rules"}
        expected |= {("rules", action) for action in actions}
        for lang, page in self.pages.items():
            section = page.sections.index(DUTCH_TITLES["COMMANDS"] if lang == "nl" else "COMMANDS")
            items = {tuple(item.words("Cm")) for item in page.items if item.section == section}
            self.assertEqual(items, expected, lang)

    def test_has_every_format(self):
        formats = set(re.findall(r'Format\{"(\w+)"', source("cli/report_formats.cpp")))
        self.assertGreater(len(formats), 5, "is the pattern of the formats still right?")
        for lang, page in self.pages.items():
            self.assertEqual(formats - page.marked("Cm"), set(), lang)

    def test_has_every_key_of_an_exception_and_its_example_is_read(self):
        keys = set(re.findall(r'\b(?:part|text|text_or_fail)\("(\w+)"\)', source("check/exceptions_file.cpp")))
        self.assertGreater(len(keys), 6, "is the pattern of the keys still right?")
        for lang, page in self.pages.items():
            section = page.sections.index(DUTCH_TITLES["EXCEPTIONS"] if lang == "nl" else "EXCEPTIONS")
            items = {word for item in page.items if item.section == section for word in item.words("Cm")}
            self.assertEqual(items, keys, lang)
            [example] = [text for of, text in page.examples if of == section]
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, "exceptions.yaml")
                path.write_text(example, encoding="utf-8")
                done = run("check", ROOT / "samples/datacoordinator.xlsx", "-q", "--exceptions", path)
            self.assertEqual((done.returncode, done.stderr), (1, ""), lang)

    def test_the_example_of_a_project_file_is_read(self):
        for lang, page in self.pages.items():
            section = page.sections.index(DUTCH_TITLES["PROJECT FILE"] if lang == "nl" else "PROJECT FILE")
            [example] = [text for of, text in page.examples if of == section]
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, ".registertoets.yaml")
                path.write_text(example, encoding="utf-8")
                # Found from a folder below it, and read but for the files that it names.
                Path(folder, "below").mkdir()
                for name in re.findall(r"\w+\.yaml\b", example):
                    Path(folder, name).write_text("exceptions: []\n" if name.startswith(("exc", "uit")) else "id: rde\nextends: rde\n",
                                                  encoding="utf-8")
                done = subprocess.run([PROGRAM, "check", ROOT / "samples/datacoordinator.xlsx", "--format", "json"],
                                      cwd=Path(folder, "below"), capture_output=True, text=True, check=False)
            self.assertIn(done.returncode, (0, 1), done.stderr)
            self.assertIn('"config": {"path": "../.registertoets.yaml"', done.stdout)

    def test_has_every_limit_with_its_default(self):
        known = limits()
        self.assertEqual(len(known), source("spreadsheet/limits.cpp").count("    NamedLimit{"))
        for lang, page in self.pages.items():
            section = page.sections.index(DUTCH_TITLES["LIMITS"] if lang == "nl" else "LIMITS")
            items = {item.words("Cm")[0]: " ".join(item.lines) for item in page.items if item.section == section}
            self.assertEqual(set(items), set(known), lang)
            for name, default in known.items():
                self.assertRegex(items[name], rf"\b{default}\b", (lang, name))

    def test_examples_use_options_that_are_there(self):
        names = set().union(*(names for names, _ in self.options))
        for lang, page in self.pages.items():
            used = set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", "".join(text for _, text in page.examples)))
            self.assertLessEqual(used, names, lang)
            self.assertGreater(len(used), 5, lang)


class Help(unittest.TestCase):
    def test_lists_the_options_of_the_table(self):
        for name in commands().values():
            shown = run(name, "--help", "--lang", "en")
            self.assertEqual(shown.returncode, 0, shown.stderr)
            listed = {frozenset({short, long} - {""})
                      for short, long in re.findall(r"^  (?:(-\w), |    )(--[\w-]+)", shown.stdout, re.MULTILINE)}
            self.assertEqual(listed, {frozenset(names) for names, taken_by in option_table() if name in taken_by})


class RulesPage(unittest.TestCase):
    def setUp(self):
        self.pages = pages(RULES_PAGE)

    def test_has_every_kind_and_no_other(self):
        kinds = set(re.findall(r'Kind\{"([\w-]+)"', source("rules/kinds.cpp")))
        self.assertGreater(len(kinds), 10, "is the pattern of the kinds still right?")
        for lang, page in self.pages.items():
            section = page.sections.index(DUTCH_TITLES["KINDS"] if lang == "nl" else "KINDS")
            items = {item.words("Cm")[0] for item in page.items if item.section == section}
            self.assertEqual(items, kinds, lang)

    def test_has_every_key_and_value_that_the_loader_takes_and_no_other_key(self):
        keys, values, holes = loader()
        self.assertGreater(len(keys), 60, "are the patterns of the keys still right?")
        kinds = set(re.findall(r'Kind\{"([\w-]+)"', source("rules/kinds.cpp")))
        holes = {"{" + hole + "}" for hole in holes}
        for lang, page in self.pages.items():
            words = page.marked("Cm")
            self.assertEqual((keys | values | holes) - words, set(), lang)
            heads = {word for item in page.items for word in item.words("Cm")}
            self.assertEqual(heads - keys - kinds - holes, set(), lang)

    def test_examples_load(self):
        for lang, page in self.pages.items():
            self.assertGreater(len(page.examples), 2, lang)
            with tempfile.TemporaryDirectory() as folder:
                arguments = []
                for section, text in page.examples:
                    if section != page.sections.index(DUTCH_TITLES["EXAMPLES"] if lang == "nl" else "EXAMPLES"):
                        continue
                    path = Path(folder, text.split()[1])  # "# name.yaml"
                    path.write_text(text, encoding="utf-8")
                    arguments += ["--rules", path]
                    alone = run("rules", "list", "--lang", "en", "--rules", path)
                    self.assertEqual((alone.returncode, alone.stderr), (0, ""))
                    judged = run("rules", "check", "--lang", "en", path)
                    self.assertEqual(judged.returncode, 0, judged.stdout)
                together = run("rules", "list", "--lang", "en", *arguments)
            self.assertEqual(together.returncode, 0, together.stderr)
            # What they are there for: a rule off with a reason, a rule of an added field, a field newly required.
            self.assertRegex(together.stdout, r"avg\.keten\.empty\s+off \(")
            self.assertIn("avg.process_owner.no-role", together.stdout)
            self.assertIn("avg.dpia.required-with", together.stdout)


class Twins(unittest.TestCase):
    def test_say_the_same(self):
        for name in (COMMAND_PAGE, RULES_PAGE):
            english, dutch = pages(name).values()
            self.assertEqual([DUTCH_TITLES[title] for title in english.sections], dutch.sections)
            self.assertEqual(english.subsections, dutch.subsections)
            for macro in ("Fl", "Cm", "Ev"):
                words = [[(section, word) for section, of, word in page.words if of == macro]
                         for page in (english, dutch)]
                self.assertEqual(set(words[0]), set(words[1]), (name, macro))
            self.assertEqual([item.section for item in english.items], [item.section for item in dutch.items], name)
            self.assertEqual(len(english.examples), len(dutch.examples), name)
        english, dutch = pages(RULES_PAGE).values()
        self.assertEqual(english.examples, dutch.examples)


if __name__ == "__main__":
    PROGRAM = Path(sys.argv.pop(1)).resolve()
    unittest.main()
