#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The jobs of samples/ci: the commands in them run, and gate as their README says.

Usage: samples_test.py PROGRAM
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import yaml

PROGRAM = Path(sys.argv.pop(1)).resolve()
ROOT = Path(__file__).resolve().parents[2]
JOBS = ROOT / "samples/ci"
COMMAND = re.compile(r"^registertoets check .*", re.DOTALL)


def strings(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def commands(path):
    """The command lines of registertoets in the job at `path`."""
    job = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [text.replace("$(Build.ArtifactStagingDirectory)/", "")
            for text in strings(job) if COMMAND.match(text)]


class Jobs(unittest.TestCase):

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        programs = self.folder / "bin"
        programs.mkdir()
        (programs / "registertoets").symlink_to(PROGRAM)
        self.environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(self.folder)}
        self.work = self.folder / "werk"
        (self.work / "registers").mkdir(parents=True)
        self.deliver("samples/rde-2025-07-01.xlsx")

    def deliver(self, sample):
        shutil.copy(ROOT / sample, self.work / "registers/register.xlsx")

    def run_command(self, *command):
        return subprocess.run(command, cwd=self.work, env=self.environment, capture_output=True, text=True, check=False)

    def check(self, *arguments):
        return self.run_command("registertoets", "check", "registers", *arguments)

    def test_every_job_has_one_command_that_runs(self):
        self.check("-o", "eerder.json")
        for path in sorted(JOBS.glob("*.yml")):
            found = commands(path)
            self.assertEqual(len(found), 1, path)
            with self.subTest(path.name):
                done = self.run_command(*shlex.split(found[0]))
                self.assertEqual(done.returncode, 0, done.stderr)
                written = re.findall(r"-o (\S+)", found[0])
                self.assertGreaterEqual(len(written), 4)
                for name in written:
                    self.assertGreater((self.work / name).stat().st_size, 0)

    def test_what_got_worse_makes_a_job_fail(self):
        self.check("-o", "eerder.json")
        self.deliver("samples/rde-2025-02.xlsx")
        for path in sorted(JOBS.glob("*.yml")):
            done = self.run_command(*shlex.split(commands(path)[0]))
            self.assertEqual(done.returncode, 1, done.stderr)

    def test_the_hook_lets_known_errors_pass_and_stops_new_ones(self):
        git = ["git", "-c", "user.name=a", "-c", "user.email=a@voorbeeld.nl"]
        self.assertEqual(self.run_command("git", "init", "-q").returncode, 0)
        shutil.copy(JOBS / "pre-commit", self.work / ".git/hooks/pre-commit")
        self.run_command("git", "add", "registers")
        self.assertEqual(self.run_command(*git, "commit", "-qm", "a").returncode, 1)
        self.check("-o", "eerder.json")
        self.run_command("git", "add", "eerder.json")
        done = self.run_command(*git, "commit", "-qm", "a")
        self.assertEqual(done.returncode, 0, done.stderr)
        (self.work / "los.csv").write_text("a;b\n1;2\n", encoding="utf-8")
        self.run_command("git", "add", "los.csv")
        self.assertEqual(self.run_command(*git, "commit", "-qm", "b").returncode, 0)
        self.deliver("samples/datacoordinator.xlsx")
        (self.work / "los.csv").write_text("a;b\n1;3\n", encoding="utf-8")  # no register, and no excuse
        self.run_command("git", "add", "registers", "los.csv")
        done = self.run_command(*git, "commit", "-qm", "c")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        (self.work / ".registertoets.yaml").write_text("fail-on: never\n", encoding="utf-8")
        done = self.run_command(*git, "commit", "-qm", "c")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
