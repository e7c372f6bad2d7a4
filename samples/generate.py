#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Rewrites all sample files beside this script, with the same bytes every time.

generate.py            writes the workbooks and their truth files
generate.py --check    writes them elsewhere, compares, and checks what the README promises
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from generate import files, selfcheck  # noqa: E402

FOLDER = Path(__file__).resolve().parent

if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit(selfcheck.main(FOLDER))
    if sys.argv[1:]:
        sys.exit(__doc__)
    files.write_all(FOLDER)
