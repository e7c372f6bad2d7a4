# SPDX-License-Identifier: EUPL-1.2
"""What debian/ says twice beside the rest of the tree: the version, what a build needs, the licence."""

import re
import unittest

from sources import ROOT


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


class Packaging(unittest.TestCase):
    def test_the_version_is_that_of_the_program(self):
        upstream = re.match(r"registertoets \(([^)-]+)-[^)]+\) ", read("debian/changelog"))[1]
        self.assertEqual(upstream, re.search(r"project\(registertoets VERSION (\S+) ", read("CMakeLists.txt"))[1])

    def test_a_build_needs_what_dev_installs(self):
        installed = re.search(r"^build_packages=\(([^)]*)\)", read("dev"), re.M)[1].split()
        depends = re.search(r"^Build-Depends: (.*(?:\n .*)*)", read("debian/control"), re.M)[1]
        needed = [entry.split()[0] for entry in depends.split(",")]
        # A compiler is always there for who builds packages, and debhelper for nothing else.
        self.assertEqual(sorted(set(needed) - {"debhelper-compat"}), sorted(set(installed) - {"g++"}))

    def test_the_copyright_file_holds_the_licence(self):
        paragraph = re.search(r"^License: EUPL-1.2\n((?: .*\n)+)", read("debian/copyright"), re.M)[1]
        text = "\n".join("" if line == " ." else line[1:] for line in paragraph.splitlines())
        self.assertEqual(text.split(), read("LICENSE").split())


if __name__ == "__main__":
    unittest.main()
