#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Installs the build of the folder given, and tries what came: the list of files, the program, the completions."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = Path(sys.argv.pop())


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, **options)


def options_of_table():
    """The long names in the option table of the sources."""
    table = (ROOT / "src/cli/option_table.cpp").read_text(encoding="utf-8")
    return set(re.findall(r'OptionSpec\{"(--[a-z-]+)"', table))


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.prefix = Path(cls.folder.name)
        done = run("cmake", "--install", str(BUILD), "--prefix", str(cls.prefix))
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_file_is_in_its_place_and_no_other(self):
        expected = set((HERE / "installed.txt").read_text(encoding="utf-8").split())
        # The rules are whatever the tree has.
        expected.remove("share/registertoets/rules/*.yaml")
        expected |= {f"share/registertoets/{path.relative_to(ROOT)}" for path in (ROOT / "rules").rglob("*.yaml")}
        found = {str(path.relative_to(self.prefix)) for path in self.prefix.rglob("*") if path.is_file()}
        self.assertEqual(sorted(found), sorted(expected))

    def test_the_program_runs_from_there(self):
        done = run(str(self.prefix / "bin/registertoets"), "--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"^registertoets \d+\.\d+\.\d+\n$")

    def test_the_installed_rules_are_a_rule_set(self):
        rules = self.prefix / "share/registertoets/rules/rde.yaml"
        done = run(str(self.prefix / "bin/registertoets"), "explain", "purposes", "--rules", str(rules))
        self.assertEqual(done.returncode, 0, done.stderr)

    def completion(self, name):
        return self.prefix / "share" / name

    def test_every_option_is_in_every_completion(self):
        for name, prefix in (("bash-completion/completions/registertoets", "--"),
                             ("zsh/site-functions/_registertoets", "--"),
                             ("fish/vendor_completions.d/registertoets.fish", "-l ")):
            text = self.completion(name).read_text(encoding="utf-8")
            for option in options_of_table():
                self.assertRegex(text, re.escape(prefix + option[2:]) + r"\b", f"{option} in {name}")

    def bash(self, *words):
        script = (f'source "{self.completion("bash-completion/completions/registertoets")}"\n'
                  "compopt() { :; }\n"
                  'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _registertoets; echo "${COMPREPLY[@]}"\n')
        done = run("bash", "-c", script, "bash", "registertoets", *words)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_bash_completes_commands_options_and_values(self):
        self.assertEqual(self.bash("ru"), ["rules"])
        self.assertIn("check", self.bash(""))
        self.assertEqual(self.bash("columns", "--write"), ["--write-rules"])
        self.assertEqual(self.bash("check", "--lang", ""), ["nl", "en"])
        self.assertEqual(self.bash("check", "--color", "=", "al"), ["always"])
        self.assertEqual(self.bash("check", "--write"), [])
        self.assertEqual(self.bash("explain", "retention"), ["retention_period"])

    def fish(self, line):
        script = self.completion("fish/vendor_completions.d/registertoets.fish")
        done = run("fish", "--no-config", "-c", f"source {script}; complete -C '{line}'", cwd=self.prefix)
        self.assertEqual(done.stderr, "")
        return {entry.split("\t")[0] for entry in done.stdout.splitlines()}

    def test_fish_completes_commands_options_and_values(self):
        self.assertIn("rules", self.fish("registertoets ru"))
        self.assertEqual(self.fish("registertoets columns --write"), {"--write-rules"})
        self.assertEqual(self.fish("registertoets check --write"), set())
        self.assertEqual(self.fish("registertoets check --lang "), {"nl", "en"})

    def test_zsh_takes_its_script(self):
        done = run("zsh", "-f", "-n", str(self.completion("zsh/site-functions/_registertoets")))
        self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
