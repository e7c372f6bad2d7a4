#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Structure of the built-in rule set, checked without the program: rules_data_test.py [RULES_DIR]

No key twice, both languages everywhere, every field complete, references and holes known, spellings written as words,
patterns and word lists in agreement with the examples of the fields and with those in tests/data.
"""
import pathlib
import re
import sys
import unicodedata

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "rules"
HOLES = {"header", "article", "meaning", "why", "good", "bad", "none", "says", "characters", "words", "list"}
FIELD_KEYS = {"header", "aliases", "proposed", "several_columns", "list", "none", "none_words", "none_spellings",
              "prefilled", "date", "meaning", "why", "good", "bad", "checks", "verified", "note", "second_aliases", "dpv",
              "unit_in_header"}
REGISTER_KEYS = FIELD_KEYS | {"aliases+", "required", "basis", "article", "public"}
KINDS = set(re.findall(r'Kind\{"([\w-]+)"', (ROOT / "src/rules/kinds.cpp").read_text(encoding="utf-8")))
VALUE_KEYS = {"label", "spellings", "whole", "groups", "valid_from", "valid_to", "expected", "verified", "note", "dpv"}
READ_AS = {}
KNOWN_KINDS = {"missing-column", "empty", "placeholder", "not-applicable", "own-word", "required-with", "list", "list-part",
               "pattern", "only-words", "date", "too-short", "duplicate"}
problems = []


def fault(where, what):
    problems.append(f"{where}: {what}")


class Loader(yaml.BaseLoader):
    """All scalars as text; a key that stands twice is a fault."""


def mapping(loader, node, deep=False):
    seen = set()
    for key, _ in node.value:
        if key.value in seen:
            fault(f"{node.start_mark.name}:{key.start_mark.line + 1}", f"key {key.value} stands twice")
        seen.add(key.value)
    return yaml.BaseLoader.construct_mapping(loader, node, deep=True)


Loader.add_constructor("tag:yaml.org,2002:map", mapping)


def read(path):
    text = path.read_text(encoding="utf-8")
    if len(text.splitlines()) > 400:
        fault(path.name, f"{len(text.splitlines())} lines, at most 400")
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"(^|[:\s-])[&*][A-Za-z_]+\s*$|(^|\s)!!?[A-Za-z]+\s", re.sub(r"'[^']*'|\"[^\"]*\"|#.*", "", line)):
            fault(f"{path.name}:{number}", "anchors, aliases and tags are not used")
    return yaml.load(text, Loader)


def merge(into, more, where):
    for key, value in more.items():
        if key in into and isinstance(into[key], dict) and isinstance(value, dict):
            merge(into[key], value, f"{where}.{key}")
        elif key in into:
            fault(f"{where}.{key}", "stands in two files")
        else:
            into[key] = value


def fold(text):
    text = unicodedata.normalize("NFD", text.lower())
    return " ".join("".join(c for c in text if unicodedata.category(c) != "Mn").split())


def words(text):
    return re.sub(r"[^0-9a-z*]+", " ", fold(text)).split()


def strip_header(text):
    text = re.sub(r"[(\[][^)\]]*[)\]]", " ", fold(text))
    return re.sub(r"^[0-9]+\s+", "", " ".join(re.sub(r"[^0-9a-z]+", " ", text).split()))


def bilingual(value, where):
    if not isinstance(value, dict) or set(value) != {"nl", "en"} or not all(v.strip() for v in value.values()):
        fault(where, "needs a text in nl and in en")
        return
    for lang, text in value.items():
        for hole in re.findall(r"\{([^}]*)\}", text):
            if hole not in HOLES:
                fault(f"{where}.{lang}", f"unknown hole {{{hole}}}")


def without_apart(text, denials):
    """The text without denials that a comma or bracket keeps apart from what follows."""
    for denial in denials:
        text = re.sub(rf"(?<![^\W_]){denial}(?![^\W_])(?! [^\W_])", " ", fold(text))
    return text


def read_as(have, one):
    """The words as a list of references has them: "eerste lid" is "lid 1"."""
    if one.get("references") != "true":
        return have
    out = []
    while have:
        best = max((k for k in READ_AS if tuple(have[:len(k)]) == k), key=len, default=None)
        out += READ_AS[best] if best else have[:1]
        have = have[len(best) if best else 1:]
    return out


def of_other_act(have, begin, end, acts):
    """Whether the words from begin to end refer to an article of another act."""
    def goes_on(word):
        return len(word) == 1 or word[0].isdigit() or word in acts["across"]

    while end < len(have) and goes_on(have[end]):
        end += 1
    if end < len(have) and have[end] in acts["names"]:
        return True
    return begin > 0 and have[begin - 1] in acts["names"] and (begin == 1 or not goes_on(have[begin - 2]))


def find_in(text, one):
    """The values that a text names: at each place the longest spelling, whose words are then used up."""
    values, denials, acts = one["values"], one.get("denials", []), one.get("other_acts")
    have, found, at = read_as(words(without_apart(text, denials)), one), set(), 0
    for ident, value in values.items():
        if have in [read_as(words(w), one) for w in value.get("whole", [])]:
            found.add(ident)
    while at < len(have):
        best = (0, None)
        for ident, value in values.items():
            for want in value["split"]:
                fits = len(want) <= len(have) - at and all(
                    h == w or (w.endswith("*") and h.startswith(w[:-1])) for h, w in zip(have[at:], want))
                if fits and len(want) > best[0]:
                    best = (len(want), ident)
        denied = at > 0 and have[at - 1] in denials
        if best[1] and not denied and not (acts and of_other_act(have, at, at + best[0], acts)):
            found.add(best[1])
        at += max(best[0], 1)
    return found


def named(text, rule_list):
    """The values that each part of a cell names."""
    for value in rule_list["values"].values():
        spellings = list(value["label"].values()) + value.get("spellings", [])
        value.setdefault("split", [read_as(words(s), rule_list) for s in spellings])
    if rule_list.get("match", "part") == "whole":
        return [{i for i, v in rule_list["values"].items() if words(text) in v["split"]}]
    return [find_in(p, rule_list) for p in re.split(r"[\n;]", text) if p.strip()]


def check_lists(lists):
    for name, one in lists.items():
        where = f"lists.{name}"
        bilingual(one.get("title"), f"{where}.title")
        for key in set(one) - {"title", "source", "match", "references", "values", "denials", "other_acts", "not_offered", "denials_behind",
                               "explained"}:
            fault(where, f"unknown key {key}")
        if not one.get("source"):
            fault(where, "has no source")
        owner = {}
        for ident, value in one["values"].items():
            at = f"{where}.{ident}"
            bilingual(value.get("label"), f"{at}.label")
            for key in set(value) - VALUE_KEYS:
                fault(at, f"unknown key {key}")
            for key in ("valid_from", "valid_to"):
                if key in value and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value[key]):
                    fault(at, f"{key} is no date")
            for s in value.get("spellings", []) + value.get("whole", []):
                if s != " ".join(words(s)) or "*" in s[:-1]:
                    fault(at, f"spelling '{s}' is not written as folded words, * at the end only")
                if words(s) != read_as(words(s), one):
                    fault(at, f"spelling '{s}' is read as '{' '.join(read_as(words(s), one))}'")
            for s in value.get("spellings", []):
                if s in (" ".join(words(t)) for t in value["label"].values()):
                    fault(at, f"spelling '{s}' repeats the label")
            for s in {" ".join(words(t)) for t in value["label"].values()} | set(value.get("spellings", [])):
                if s in owner:
                    fault(at, f"spelling '{s}' is also of {owner[s]}")
                owner[s] = ident


def check_checks(checks, where, rules, field=None):
    for name, check in checks.items():
        at = f"{where}.checks.{name}"
        kind = check.get("kind", name)
        if kind not in KINDS and "off" not in check and name not in rules["checks"]:
            fault(at, f"unknown kind {kind}")
        if kind in ("list", "list-part") and field is not None and not field.get("list"):
            fault(at, "the field has no list")
        for key in ("what", "why", "how"):
            if key in check:
                bilingual(check[key], f"{at}.{key}")
        if name not in rules["checks"] and "off" not in check and not {"what", "why", "how"} <= set(check):
            fault(at, "a check without general texts needs its own what, why and how")
        for pattern in check.get("accepts", []) + check.get("accepts_rest", []) + check.get("ignores", []):
            if re.search(r"\(\?[=!<]|\\[1-9]|\(\?P", pattern):
                fault(at, f"not in RE2: {pattern[:60]}")
            re.compile(pattern)


def accepts(check, text):
    text = fold(text)
    if any(re.search(p, text, re.A) for p in check.get("accepts", [])):
        return True
    for pattern in check.get("ignores", []):
        text = re.sub(pattern, lambda m: " " * len(m.group()), text, flags=re.A)
    return any(re.search(p, text, re.A) for p in check.get("accepts_rest", []))


def conditions(node, register, rules, where):
    if "all" in node or "any" in node or "not" in node:
        for sub in node.get("all", []) + node.get("any", []) + ([node["not"]] if "not" in node else []):
            conditions(sub, register, rules, where)
        return
    field = register["fields"].get(node["field"])
    if field is None:
        fault(where, f"condition on unknown field {node['field']}")
        return
    values = rules["lists"][merged(node["field"], field, rules)["list"]]["values"] if "has" in node or "names_other_than" in node else {}
    for ident in node.get("has", []):
        if ident not in values:
            fault(where, f"condition on unknown value {ident}")
    for group in node.get("names_other_than", []):
        if not any(group in v.get("groups", []) for v in values.values()):
            fault(where, f"condition on unknown group {group}")


def merged(ident, own, rules):
    field = dict(rules["fields"].get(ident, {}))
    checks = dict(field.get("checks", {}))
    for name, check in own.get("checks", {}).items():
        checks[name] = {**checks.get(name, {}), **check}
    field.update({k: v for k, v in own.items() if k != "aliases+"})
    field["aliases"] = field.get("aliases", []) + own.get("aliases+", [])
    field["checks"] = checks
    return field


def hit(check, kind, field, text, rules):
    """Whether the check, as far as it needs no workbook, finds fault with the text."""
    one = rules["lists"].get(field.get("list") or "")
    if kind == "list":
        return not any(named(text, one)) or out_of_force(text, one)
    if kind == "list-part":
        return any(named(text, one)) and not all(named(text, one))
    if kind == "pattern":
        return not accepts(check, text)
    if kind == "only-words":
        said = {fold(w) for w in check["words"]}
        return not {w for w in words(text) if w not in said and not any(w.startswith(s[:-1]) for s in said if s[-1] == "*")}
    if kind == "too-short":
        return len(text) < int(check["characters"]) or len(text.split()) < int(check["words"])
    if kind == "date":
        return not re.fullmatch(r"\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2}", text)
    return False


def check_examples(field, rules, where):
    """Each good example passes every check of its field; each bad example is caught by one of them."""
    checks = [(c, c.get("kind", n)) for n, c in field["checks"].items() if "off" not in c]
    none = [fold(w) for w in ([field["none"]] if field.get("none") else []) + field.get("none_spellings", [])]
    no_answer = {fold(w).rstrip(".!:") for w in rules["words"]["placeholders"] + rules["words"]["not_applicable"]}
    for good in field["good"]:
        if fold(good) not in none and any(hit(c, k, field, good, rules) for c, k in checks):
            fault(where, f"good example is caught: {good}")
    # What kinds that this test does not know make of an example is tried by `rules check`.
    known = all(kind in KNOWN_KINDS for _, kind in checks)
    for bad in field["bad"] if known else []:
        if fold(bad).rstrip(".!:") not in no_answer and not any(hit(c, k, field, bad, rules) for c, k in checks):
            fault(where, f"bad example is not caught: {bad}")


def out_of_force(text, one):
    return any("valid_to" in one["values"][i] for ids in named(text, one) for i in ids)


def check_registers(rules):
    for name, register in rules["registers"].items():
        where = f"registers.{name}"
        bilingual(register["title"], f"{where}.title")
        bilingual(register["law"], f"{where}.law")
        if register["ended"] != rules["registers"]["avg"]["ended"]:
            fault(where, "ended is not that of the other registers")
        for ident in register["recognise"]["fields"] + register["key"]:
            if ident not in register["fields"]:
                fault(where, f"unknown field {ident}")
        headers = {}
        for ident, own in register["fields"].items():
            at = f"{where}.fields.{ident}"
            for key in set(own) - REGISTER_KEYS:
                fault(at, f"unknown key {key}")
            field = merged(ident, own, rules)
            for key in ("header", "meaning", "why"):
                bilingual(field.get(key), f"{at}.{key}")
            for key in ("good", "bad", "article", "basis", "required"):
                if not field.get(key):
                    fault(at, f"has no {key}")
            if field.get("basis") not in ("wet", "register"):
                fault(at, "basis is wet or register")
            if field.get("list") and field["list"] not in rules["lists"]:
                fault(at, f"unknown list {field['list']}")
            if isinstance(field["required"], dict):
                bilingual(field["required"].get("says"), f"{at}.required.says")
                conditions(field["required"]["when"], register, rules, at)
            elif field["required"] not in ("always", "expected", "optional"):
                fault(at, f"required: {field['required']}")
            for lang in ("nl", "en"):
                if re.search(r"\bart(ikel|icle|\.)", field["why"][lang]):
                    fault(f"{at}.why.{lang}", "holds an article number; the article has its own key")
            check_checks(field["checks"], at, rules, field)
            check_examples(field, rules, at)
            for alias in set(map(strip_header, field["aliases"])) | set(map(strip_header, field["header"].values())):
                headers.setdefault(alias, []).append(ident)
        for alias, owners in sorted(headers.items()):
            if len(owners) > 1 and (alias, *sorted(owners)) != ("grondslag", "legal_basis", "legal_provision"):
                fault(where, f"header '{alias}' is of {' and '.join(owners)}")


def check_terms(rules):
    """Every term is one that the vocabularies have; tests/data/dpv_terms.yaml says where they were read."""
    known = yaml.load((ROOT / "tests/data/dpv_terms.yaml").read_text(encoding="utf-8"), Loader)["terms"]
    said = {(f"vocabulary.{key}", rules["vocabulary"][key]) for key in ("activity", "label", "day")}
    for ident, field in rules["fields"].items():
        said |= {(f"fields.{ident}.dpv.{key}", field["dpv"][key]) for key in ("property", "type") if key in field.get("dpv", {})}
    for name, one in rules["lists"].items():
        said |= {(f"lists.{name}.{ident}.dpv", value["dpv"]) for ident, value in one["values"].items() if "dpv" in value}
    if len(said) < 60:
        fault("dpv", f"only {len(said)} terms were found")
    for where, term in sorted(said):
        prefix, _, name = term.partition(":")
        if name not in known.get(prefix, []):
            fault(where, f"{term} is not in tests/data/dpv_terms.yaml")
    for name, register in rules["registers"].items():
        for ident, field in register["fields"].items():
            if field.get("public") == "true" and not rules["fields"].get(ident, {}).get("dpv"):
                fault(f"registers.{name}.fields.{ident}", "is public, and linked data does not tell it")


def main():
    entry = read(RULES / "rde.yaml")
    rules = {k: v for k, v in entry.items() if k != "include"}
    for name in entry["include"]:
        merge(rules, read(RULES / name), "")
    left = {str(p.relative_to(RULES)) for p in RULES.glob("rde/*.yaml")} - set(entry["include"])
    for name in sorted(left):
        fault(name, "is not included")
    bilingual(rules["title"], "title")
    READ_AS.update({tuple(words(k)): words(v) for k, v in rules["words"]["read_as"].items()})
    check_lists(rules["lists"])
    check_checks(rules["checks"], "checks", rules)
    for ident, field in rules["fields"].items():
        for key in set(field) - FIELD_KEYS:
            fault(f"fields.{ident}", f"unknown key {key}")
        if not any(ident in r["fields"] for r in rules["registers"].values()):
            fault(f"fields.{ident}", "is in no register")
    check_registers(rules)
    check_terms(rules)
    folded = [fold(w) for w in rules["words"]["placeholders"]]
    for word in {w for w in folded if folded.count(w) > 1}:
        fault("words.placeholders", f"'{word}' stands twice")
    for pattern in rules["words"]["placeholder_patterns"] + rules["words"]["placeholder_endings"]:
        if re.search(r"\(\?[=!<]|\\[1-9]|\(\?P", pattern):
            fault("words.placeholder_patterns", f"not in RE2: {pattern[:60]}")
        re.compile(pattern)
    table = yaml.load((ROOT / "tests/data/retention_examples.yaml").read_text(encoding="utf-8"), Loader)
    pattern = rules["fields"]["retention_period"]["checks"]["invalid"]
    for text in table["good"]:
        if not accepts(pattern, text):
            fault("retention_examples.good", f"does not pass: {text}")
    for text in table["bad"]:
        if accepts(pattern, text):
            fault("retention_examples.bad", f"passes: {text}")
    examples = yaml.load((ROOT / "tests/data/list_examples.yaml").read_text(encoding="utf-8"), Loader)
    for name, texts in examples.items():
        for text, values in texts.items():
            found = set().union(*named(text, rules["lists"][name]))
            if found != set(values):
                fault("list_examples", f"{name}: {text}: found {sorted(found)}")
    for problem in problems:
        print(problem)
    print(f"{len(problems)} faults")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
