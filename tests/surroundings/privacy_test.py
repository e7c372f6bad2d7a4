#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""No network, no other programs, no files but inputs, outputs and the program's own.

What a program imports is all that it can call by name. What the C library calls within itself (time zones, say) passes
calls.cpp by; tools that see that too ask for rights that a test may not have.

Usage: privacy_test.py PROGRAM CALLS.so
"""

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import DAY, LATER, PROGRAM, SAMPLE, WRITERS, run

NETWORK = {"accept", "accept4", "bind", "connect", "getaddrinfo", "gethostbyname", "gethostbyname2", "getnameinfo",
           "listen", "recv", "recvfrom", "recvmsg", "recvmmsg", "res_query", "res_search", "send", "sendmsg", "sendmmsg",
           "sendto", "socket", "socketpair"}
PROGRAMS = {"execl", "execle", "execlp", "execv", "execve", "execvp", "execvpe", "fexecve", "fork", "vfork", "popen",
            "posix_spawn", "posix_spawnp", "system", "wordexp", "dlopen", "dlmopen"}

# Libraries that could, and why they do not.
COULD = {
    "libc": "it is what others would call; the program and the libraries below import no such call of it",
    "libcrypto": "its BIOs can connect; the program takes digests alone (see below)",
    "libasan": "in a build with sanitizers only: it stands before every call of the C library",
    "libubsan": "in a build with sanitizers only",
}
DIGESTS = re.compile(r"^(EVP_(Digest|MD|Encode|sha)|SHA256|OPENSSL_init_crypto)")

# Paths that may be opened beside inputs and outputs.
OWN = [
    re.compile(r"^/proc/self/fd/\d+$"),       # files in memory and files without a name yet
    re.compile(r"^/dev/null$"),
    re.compile(r"^/tmp/tmp\.\w{10}$"),  # libxlsxwriter: the parts of a workbook, in files that lose their names at once
    re.compile(r"^/proc/self/maps$|^/proc/self/cmdline$|^/proc/self/environ$"),  # sanitizers
]


def symbols(path, kind):
    """The dynamic symbols of that kind in a program or library, without their versions."""
    done = subprocess.run(["nm", "-D", f"--{kind}-only", path], capture_output=True, text=True, check=True)
    return {line.split()[-1].split("@")[0] for line in done.stdout.splitlines() if line.split()}


def libraries():
    done = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True)
    return [Path(path) for path in re.findall(r"=> (/\S+)", done.stdout)]


def name_of(library):
    return library.name.split(".so")[0].split("-2")[0]


class Imports(unittest.TestCase):
    def test_nothing_of_the_network_and_no_programs(self):
        imported = symbols(PROGRAM, "undefined")
        self.assertGreater(len(imported), 100)
        self.assertEqual(imported & (NETWORK | PROGRAMS), set())

    def test_libraries_that_could(self):
        found = {name_of(library) for library in libraries() if symbols(library, "undefined") & NETWORK}
        self.assertLessEqual(found, set(COULD), "say in COULD why a new library does not")
        self.assertGreater(len(libraries()), 5)

    def test_digests_alone_of_libcrypto(self):
        crypto = [library for library in libraries() if name_of(library) == "libcrypto"]
        self.assertEqual(len(crypto), 1)
        used = symbols(PROGRAM, "undefined") & symbols(crypto[0], "defined")
        self.assertTrue(used)
        self.assertEqual([name for name in used if not DIGESTS.match(name)], [])


class Files(unittest.TestCase):
    def opened(self, words):
        """The paths that a command opens, in a folder of its own, which it gives too."""
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "log")
            done = run(words, folder, {"LOG": log})
            self.assertIn(done.returncode, (0, 1), done.stderr)
            # A command that needs no file opens none.
            paths = set(log.read_text(encoding="utf-8", errors="surrogateescape").splitlines() if log.exists() else ())
            return {str(Path(folder, path)) if not path.startswith("/") else path for path in paths}, folder

    def test_that_are_opened(self):
        more = {"cells": (["cells", SAMPLE], None), "trace": (["trace", SAMPLE, "B9"], None), "list": (["rules", "list"], None),
                "explain": (["explain", "avg.purposes.empty"], None)}
        for name, (words, _) in (WRITERS | more).items():
            with self.subTest(name):
                paths, folder = self.opened(words)
                named = [str(word).split("=")[-1] for word in words]
                strangers = [path for path in paths if path not in named and not path.startswith(folder + "/")
                             and path not in (folder, ".") and not any(own.match(path) for own in OWN)]
                self.assertEqual(strangers, [])
                self.assertEqual([path for path in paths if path.startswith("/tmp/tmp.") and Path(path).exists()], [])

    def test_that_the_recorder_sees(self):
        paths, _ = self.opened(["check", SAMPLE, *DAY])
        self.assertIn(str(SAMPLE), paths)
        self.assertNotIn(str(LATER), paths)


if __name__ == "__main__":
    unittest.main()
