#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Holds an SBOM against the schemas of CycloneDX in a folder: validate_sbom.py SBOM FOLDER."""

import json
import sys
from pathlib import Path

from jsonschema import Draft7Validator, RefResolver


def schema(path):
    return json.loads(path.read_text(encoding="utf-8"))


def main(sbom, folder):
    top = schema(folder / "bom-1.5.SNAPSHOT.schema.json")
    base = top["$id"].rsplit("/", 1)[0]
    store = {f"{base}/{path.name}": schema(path) for path in folder.glob("*.json")}
    validator = Draft7Validator(top, resolver=RefResolver.from_schema(top, store=store))
    faults = [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(schema(sbom))]
    sys.exit("\n".join(faults) if faults else 0)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
