# SPDX-License-Identifier: EUPL-1.2
"""What the programs ask that read reports for pipelines: each function gives the faults of a report, none when all is well,
and what the report holds of findings as (fingerprint, cell, severity)."""

import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import jsonschema

SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"
SARIF = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8-sig")))

GITHUB_LINE = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")
JUNIT_LINE = re.compile(r"^(.*?)\[([0-9a-f]{32})\](?: · .*)?$")
CELL = re.compile(r"!([A-Z]{1,3}[1-9][0-9]*)$")
SEVERITY_OF_LEVEL = {"error": "error", "warning": "warning", "note": "info"}
SEVERITY_AT_GITLAB = {"critical": "error", "minor": "warning", "info": "info"}


def relative(path):
    return bool(path) and not path.startswith(("/", "./", "../")) and "\\" not in path.split("/")[0][:2]


# SARIF

def sarif_faults(text):
    """Of the schema, and of GitHub's own rules."""
    report = json.loads(text)
    faults = [f"{list(error.absolute_path)}: {error.message}"[:300] for error in SARIF.iter_errors(report)]
    if text.startswith("\ufeff"):
        faults.append("a byte order mark")
    if len(report["runs"]) > 20:
        faults.append("more than 20 runs")
    for run in report["runs"]:
        faults += run_faults(run)
    return faults


def run_faults(run):
    rules = run["tool"]["driver"]["rules"]
    faults = [f"rule {rule['id']}: no {key}" for rule in rules
              for key in ("shortDescription", "fullDescription", "help") if not rule[key]["text"].strip()]
    faults += [f"rule {rule['id']}: too long" for rule in rules
               if max(len(rule["shortDescription"]["text"]), len(rule["fullDescription"]["text"])) > 1024]
    faults += [f"rule {rule['id']}: over 20 tags" for rule in rules if len(rule["properties"]["tags"]) > 20]
    if len({rule["id"] for rule in rules}) != len(rules):
        faults.append("a rule stands twice")
    if len(run["results"]) > 25000 or len(rules) > 25000:
        faults.append("too much for GitHub")
    marks = Counter(result["partialFingerprints"]["primaryLocationLineHash"] for result in run["results"])
    faults += [f"{count} results with mark {mark}" for mark, count in marks.items() if count > 1]
    for result in run["results"]:
        faults += result_faults(result, rules, run["artifacts"])
    return faults


def result_faults(result, rules, artifacts):
    faults = []
    if rules[result["ruleIndex"]]["id"] != result["ruleId"] or result["level"] not in SEVERITY_OF_LEVEL:
        faults.append("another rule, or no level")
    if not result["message"]["text"].strip() or not result["locations"]:
        faults.append("no message or no place")
    for location in result["locations"] + result.get("relatedLocations", []):
        place = location["physicalLocation"]
        region, artifact = place["region"], place["artifactLocation"]
        if not re.fullmatch(r"[A-Za-z0-9._~/%-]+", artifact["uri"]) or artifact["uri"].startswith(("/", ".")):
            faults.append(f"no relative URI: {artifact['uri']}")
        if artifacts[artifact.get("index", 0)]["location"]["uri"] != artifact["uri"] and "index" in artifact:
            faults.append("the index of another file")
        if not 1 <= region["startLine"] <= region["endLine"] or not 1 <= region["startColumn"] < region["endColumn"]:
            faults.append(f"no region: {region}")
    return [f"{result['ruleId']}: {fault}" for fault in faults]


def sarif_findings(text):
    found = Counter()
    for run in json.loads(text)["runs"]:
        for result in run["results"]:
            names = [logical["name"] for logical in result["locations"][0].get("logicalLocations", [])
                     if logical["kind"] == "cell"]
            found[result["partialFingerprints"]["registertoets/v1"], names[0] if names else None,
                  SEVERITY_OF_LEVEL[result["level"]]] += 1
    return found


# JUnit

def junit_faults(path):
    """Of our schema, and the counters."""
    done = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--schema", SCHEMAS / "junit.xsd", path],
                          capture_output=True, text=True, check=False)
    faults = [] if done.returncode == 0 else done.stderr.splitlines()[:20]
    root = ElementTree.parse(path).getroot()
    for suite in root.iter("testsuite"):
        faults += counter_faults(suite, suite.findall("testcase"))
    faults += counter_faults(root, root.findall("testsuite/testcase"))
    if Path(path).stat().st_size > 30_000_000 or len(list(root.iter())) > 250_000:
        faults.append("too much for GitLab")
    return faults


def counter_faults(element, cases):
    counted = {"tests": len(cases)}
    for key, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        counted[key] = sum(case.find(tag) is not None for case in cases)
    return [f"{element.get('name')}: {key} is {element.get(key)}, not {count}" for key, count in counted.items()
            if element.get(key) != str(count)]


def junit_findings(path):
    found = Counter()
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        severity = case.find("properties/property[@name='severity']")
        if severity is None:
            continue
        content = case.find("failure") if case.find("failure") is not None else case.find("system-out")
        for line in content.text.splitlines():
            match = JUNIT_LINE.match(line)
            if match:
                cell = CELL.search(match[1].rstrip())
                found[match[2], cell[1] if cell else None, severity.get("value")] += 1
    return found


# GitLab

def gitlab_faults(text):
    entries = json.loads(text)
    faults = ["a byte order mark"] if text.startswith("\ufeff") else []
    for entry in entries:
        if not entry["description"] or not entry["check_name"] or not entry["fingerprint"]:
            faults.append("an empty string")
        if entry["severity"] not in ("info", "minor", "major", "critical", "blocker"):
            faults.append(f"severity {entry['severity']}")
        if not relative(entry["location"]["path"]) or entry["location"]["lines"]["begin"] < 1:
            faults.append(f"place {entry['location']}")
    fingerprints = Counter(entry["fingerprint"] for entry in entries)
    return faults + [f"{count} entries with {mark}" for mark, count in fingerprints.items() if count > 1]


def gitlab_findings(text):
    found = Counter()
    for entry in json.loads(text):
        if entry["check_name"] in ("registertoets.unread", "registertoets.left-out"):
            continue
        address = re.match(r"(?:'(?:[^']|'')*'|[^'!: ]+)!([A-Z]{1,3}[1-9][0-9]*)(?= \(|:)", entry["description"])
        found[entry["fingerprint"], address[1] if address else None, SEVERITY_AT_GITLAB[entry["severity"]]] += 1
    return found


# GitHub Actions

def github_faults(text):
    """Every line is one of our commands, with properties that GitHub knows, within its caps."""
    faults = []
    kinds = Counter()
    for line in text.split("\n")[:-1]:
        match = GITHUB_LINE.fullmatch(line)
        if not match:
            faults.append(f"no command: {line[:200]!r}")
            continue
        kinds[match[1]] += 1
        names = [part.split("=", 1)[0] for part in match[2].split(",")]
        if set(names) - {"file", "line", "endLine", "col", "endColumn", "title"} or len(set(names)) != len(names):
            faults.append(f"properties {names}")
    if any(count > 10 for count in kinds.values()) or sum(kinds.values()) > 50:
        faults.append(f"more than GitHub shows: {kinds}")
    return faults


def github_findings(text):
    """(rule, row, column, kind) of each annotation that is a finding."""
    found = []
    for line in text.split("\n")[:-1]:
        kind, properties, _ = GITHUB_LINE.fullmatch(line).groups()
        named = dict(part.split("=", 1) for part in properties.split(","))
        if "line" in named:
            found.append((named["title"].split(" · ")[0], int(named["line"]), int(named["col"]), kind))
    return found
