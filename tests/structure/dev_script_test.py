# SPDX-License-Identifier: EUPL-1.2
"""./dev on machines that lack things: its neighbours (apt, cmake, ninja, sudo) are stubs that note their calls."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from sources import ROOT

TOOLS = ("bash", "cat", "chmod", "cp", "dirname", "env", "flock", "grep", "mkdir", "nproc", "readlink", "rm", "sed", "touch")

# `apt-get install` notes what is then installed; `cmake --preset` makes a build folder, `--build` the program.
STUBS = {
    "dpkg-query": 'for name; do grep -qsx -- "$name" "$STATE/installed" && printf "%s=installed " "$name"; done; exit 1',
    "apt-get": """echo "apt-get $*" >>"$STATE/calls"
for word; do [[ $word == install ]] && found=1; [[ ${found-} ]] && echo "$word" >>"$STATE/installed"; done; exit 0""",
    "cmake": """case "$*" in
*--preset*) echo configure >>"$STATE/calls"; dir=$2/build/${4-release}; mkdir -p "$dir"; echo "ninja" >"$dir/build.ninja"
    echo "CMAKE_HOME_DIRECTORY:INTERNAL=$2" >"$dir/CMakeCache.txt" ;;
*) grep -qx ninja "$2/build.ninja" || exit 1
    [[ -e $STATE/code_is_wrong ]] && { echo "error: wrong code"; exit 1; }
    [[ -e $2/registertoets ]] && { echo "ninja: no work to do."; exit 0; }
    echo "[1/1] Linking"
    printf '#!/bin/bash\\necho "ran $*"; exit 3\\n' >"$2/registertoets"; chmod +x "$2/registertoets" ;;
esac""",
    "sudo": 'exec "$@"',
    "ctest": 'echo "ctest $*" >>"$STATE/calls"',
    "npm": """[[ -e $STATE/no_registry ]] && { echo "npm ERR! network"; exit 1; }
echo "npm $1 in ${PWD##*/}" >>"$STATE/calls"; [[ -f package.json && -f package-lock.json ]]""",
    "ninja": 'grep -qx ninja "$2/build.ninja"',
}


class Machine(unittest.TestCase):
    """A tree with ./dev in it, and a PATH that holds stubs."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.state = Path(temporary.name).resolve()
        self.tree = self.state / "a tree"
        self.bin = self.state / "bin"
        for folder in (self.state, self.tree, self.bin):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o777)  # some tests are run by nobody
        for name in ("dev", "CMakePresets.json"):
            shutil.copy(ROOT / name, self.tree)
        for name in TOOLS:
            (self.bin / name).symlink_to(shutil.which(name))
        for name, body in STUBS.items():
            self.stub(name, body)

    def stub(self, name, body):
        path = self.bin / name
        path.write_text(f"#!/bin/bash\n{body}\n")
        path.chmod(0o755)

    def dev(self, *arguments, **options):
        environment = {"PATH": str(self.bin), "STATE": str(self.state), "HOME": "/nonexistent"}
        return subprocess.run(
            [self.tree / "dev", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            **options,
        )

    def calls(self):
        path = self.state / "calls"
        return path.read_text().splitlines() if path.exists() else []


class WherePackagesAreMissing(Machine):
    def test_installs_them_and_only_them_once(self):
        (self.state / "installed").write_text("g++\ncmake\n")
        first = self.dev("build")
        self.assertEqual(first.returncode, 0, first.stderr)
        self.assertEqual(first.stdout.splitlines()[-1], str(self.tree / "build/release/registertoets"))
        self.assertIn("dev: installing ninja-build ", first.stderr)
        self.assertEqual(self.calls()[0], "apt-get -q update")
        self.assertNotIn("g++", self.calls()[1])
        second = self.dev("build")
        self.assertEqual((second.stdout, second.stderr), (first.stdout, ""))
        self.assertEqual(len(self.calls()), 3, "update, install, configure: each once")

    def test_without_root_and_sudo_says_what_root_must_do(self):
        (self.bin / "sudo").unlink()
        nobody = {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}
        run = self.dev("build", **nobody)
        self.assertEqual((run.returncode, run.stdout), (125, ""))
        self.assertIn("As root: apt-get install g++ cmake ", run.stderr)

    def test_elsewhere_than_on_debian_says_what_to_do(self):
        (self.bin / "apt-get").unlink()
        run = self.dev("build")
        self.assertEqual((run.returncode, run.stdout), (125, ""))
        self.assertIn("this is not Debian", run.stderr)


class WhereNothingIsMissing(Machine):
    def setUp(self):
        super().setUp()
        self.stub("dpkg-query", 'shift 3; for name; do printf "%s=installed " "$name"; done')

    def test_passes_status_and_output_through(self):
        self.dev("build")
        run = self.dev("check", "a file.xlsx", "--lang", "en")
        self.assertEqual((run.returncode, run.stdout, run.stderr), (3, "ran check a file.xlsx --lang en\n", ""))

    def test_a_build_shows_on_standard_error_only(self):
        run = self.dev("check", "a.xlsx")
        self.assertEqual((run.stdout, run.stderr), ("ran check a.xlsx\n", "[1/1] Linking\n"))

    def test_makes_a_broken_or_moved_build_folder_anew(self):
        folder = self.tree / "build/release"
        for name, contents in (
            ("build.ninja", "garbage"),
            ("CMakeCache.txt", "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n"),
        ):
            self.dev("build")
            (folder / name).write_text(contents)
            (folder / "left over").touch()
            run = self.dev("build")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assertFalse((folder / "left over").exists(), name)

    def test_wrong_code_is_125_and_keeps_the_build_folder(self):
        self.dev("build")
        (self.state / "code_is_wrong").touch()
        run = self.dev("check", "a.xlsx")
        self.assertEqual((run.returncode, run.stdout), (125, ""))
        self.assertIn("error: wrong code", run.stderr)
        self.assertEqual(self.calls().count("configure"), 1)

    def test_help_names_every_command(self):
        commands = {"check", "bench", "corpus", "marking", "test", "asan", "fuzz", "build", "golden", "screenshots", "package",
                    "format", "tidy", "cppcheck", "valgrind", "compilers", "help"}
        listed = set(re.findall(r"^  ([a-z]+)", self.dev("help").stdout, re.M))
        self.assertEqual(listed, commands)
        self.assertEqual(self.dev("unheard-of").returncode, 2)
        script = (ROOT / "dev").read_text(encoding="utf-8")
        self.assertTrue(all(f"\n    {command}" in script for command in commands))


class ThePackagesOfThePageTests(Machine):
    def setUp(self):
        super().setUp()
        self.stub("dpkg-query", 'shift 3; for name; do [[ $name == npm ]] || printf "%s=installed " "$name"; done')
        self.page = self.tree / "tests/page"
        self.page.mkdir(parents=True)
        (self.page / "package.json").write_text("{}\n")
        (self.page / "package-lock.json").write_text('{"one": 1}\n')

    def npm_calls(self):
        return [call for call in self.calls() if call.startswith("npm")]

    def test_are_installed_when_the_lock_file_changed_and_only_then(self):
        for _ in range(2):
            run = self.dev("test", "-R", "page")
            self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(self.npm_calls(), ["npm ci in page"])
        (self.page / "package-lock.json").write_text('{"two": 2}\n')
        self.dev("test")
        self.assertEqual(len(self.npm_calls()), 2)
        self.assertFalse((self.page / "node_modules").exists())

    def test_are_not_needed_for_the_quick_tests(self):
        self.dev("test", "fast")
        self.assertEqual(self.npm_calls(), [])

    def test_that_cannot_be_installed_leave_the_other_tests_to_run(self):
        (self.state / "no_registry").touch()
        run = self.dev("test")
        self.assertIn("npm ERR! network", run.stderr)
        self.assertIn("the tests of pages will fail", run.stderr)
        self.assertTrue(any(call.startswith("ctest ") for call in self.calls()))
        (self.state / "no_registry").unlink()
        self.dev("test")
        self.assertEqual(self.npm_calls(), ["npm ci in page"])

    def test_npm_is_debians_only_where_there_is_none(self):
        self.dev("test")
        self.assertFalse([call for call in self.calls() if call.startswith("apt-get")])
        (self.bin / "npm").unlink()
        self.dev("test")
        self.assertTrue(any(call.endswith("install --no-install-recommends npm") for call in self.calls()))


if __name__ == "__main__":
    unittest.main()
