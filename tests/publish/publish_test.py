#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What `publish` writes, as others read it: an RDF library finds each activity that was published and nothing else, and
what is not public stands in no format, with or without data of people beside it.

Usage: publish_test.py PROGRAM
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import rdflib
import yaml

PROGRAM = Path(sys.argv.pop(1)).resolve()
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/page"))
import hostile_register  # noqa: E402

DAY = ["--reference-date", "2025-07-01"]
RULES = yaml.safe_load((ROOT / "rules/rde/publication.yaml").read_text(encoding="utf-8"))
PREFIXES = RULES["vocabulary"]["prefixes"]
ACTIVITY = rdflib.URIRef(PREFIXES["dpv"] + "PersonalDataProcess")
PURPOSE = rdflib.URIRef(PREFIXES["dpv"] + "hasPurpose")
LEGAL_BASIS = rdflib.URIRef(PREFIXES["dpv"] + "hasLegalBasis")
CANARY = "kanarie7q"


def publish(folder, source, name, *options):
    """Publishes in the format of `name`'s extension; gives the run and the text."""
    target = Path(folder, name)
    done = subprocess.run([PROGRAM, "publish", *source, "-o", target, *DAY, *options], capture_output=True, text=True,
                          encoding="utf-8", check=False)
    return done, target.read_text(encoding="utf-8") if target.exists() else ""


def told(done):
    """How many activities the program says it published."""
    return int(re.search(r"^(\d+) verwerking", done.stderr, re.MULTILINE)[1])


def fields():
    """The ids and headers of all fields of the AVG register, and those that are public."""
    done = subprocess.run([PROGRAM, "check", ROOT / "samples/rde-2025-07-01.xlsx", "--register", "avg", "--format",
                           "json", *DAY], capture_output=True, check=False)
    headers = {field["field"]: field["header"] for field in json.loads(done.stdout)["registers"][0]["fields"]}
    public = {name for name, keys in RULES["registers"]["avg"]["fields"].items() if keys.get("public") is True}
    return headers, public


# A row of which nothing is lacking.
COMPLETE = {
    "fg_code": "FG-0001", "directie": "MKB", "keten": "Inning", "business_process": "Innen",
    "processing_activity": "Innen van belastingschulden",
    "controller": "De minister van Financiën, Korte Voorhout 7, 2511 CW Den Haag", "joint_controllers": "geen",
    "dpo": "Functionaris gegevensbescherming", "purposes": "Belastingschulden innen bij wie niet op tijd betaalt",
    "legal_basis": "e. Taak van algemeen belang", "legal_provision": "Art. 3 Invorderingswet 1990",
    "data_subject_categories": "Belastingschuldigen; hun gemachtigden", "personal_data_categories": "Naam; openstaande schuld",
    "special_categories": "geen", "special_categories_exception": "n.v.t.",
    "retention_period": "10 jaar na afsluiting van het dossier (selectielijst, categorie 12.3)",
    "recipient_categories": "Gerechtsdeurwaarders, bij dwanginvordering", "transfers": "nee", "transfer_safeguards": "n.v.t.",
    "security_measures": "Toegang op functie; logging met controle; classificatie BIV 2-2-2",
}


def register(path, rows):
    headers, _ = fields()
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(headers.values())
        writer.writerows([row.get(name, "") for name in headers] for row in rows)
    return path


class LinkedData(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def graph(self, *source, options=()):
        done, text = publish(self.folder, source, "uit.jsonld", *options)
        self.assertIn(done.returncode, (0, 3), done.stderr)
        whole = json.loads(text)
        graph = rdflib.Graph()
        graph.parse(data=text, format="json-ld")
        nodes = whole["@graph"]
        self.assertEqual(len(nodes), told(done))
        self.assertEqual(len({node["@id"] for node in nodes}), len(nodes))
        self.assertEqual(set(graph.subjects(rdflib.RDF.type, ACTIVITY)), {rdflib.URIRef(node["@id"]) for node in nodes})
        # Nothing has to be fetched, every property is of a vocabulary that is known, and every name is absolute.
        self.assertTrue(all(isinstance(meaning, (str, type(None))) for meaning in whole["@context"].values()))
        known = (*PREFIXES.values(), str(rdflib.RDF))
        for _, term, value in graph:
            self.assertTrue(str(term).startswith(known), term)
            if isinstance(value, rdflib.URIRef):
                self.assertRegex(value, "^https?://[^ ]+$")
        return graph, done

    def test_holds_each_activity_of_the_samples(self):
        graph, _ = self.graph(ROOT / "samples/rde-2025-07-01.xlsx")
        self.assertEqual(len(set(graph.subjects(rdflib.RDF.type, ACTIVITY))), 247)
        without = [node for node in graph.subjects(rdflib.RDF.type, ACTIVITY) if not list(graph.objects(node, PURPOSE))]
        self.assertEqual(without, [])
        bases = {str(value).removeprefix(PREFIXES["eu-gdpr"]) for value in graph.objects(None, LEGAL_BASIS)
                 if isinstance(value, rdflib.URIRef)}
        self.assertLessEqual({"A6-1-c", "A6-1-e"}, bases)
        self.graph(ROOT / "samples/leveringen", options=["--reference-date", "2025-08-31"])

    def test_holds_each_activity_of_a_hostile_register(self):
        rows = []
        for number, payload in enumerate([*hostile_register.PAYLOADS, '", "@id": "https://x/', "@type", "_:b0", "\\u0000"]):
            row = dict(COMPLETE, fg_code=f"FG-{number:04}", processing_activity=payload, purposes=f"Innen van schulden {payload}",
                       data_subject_categories=f"Mensen met schulden {payload}", keten=payload, controller=payload)
            rows.append(row)
        graph, done = self.graph(register(self.folder / "boos.csv", rows))
        self.assertGreater(told(done), 10)
        self.assertNotIn("https://x/", {str(node) for node in graph.subjects()})

    def test_stays_the_same_when_rows_move(self):
        rows = [dict(COMPLETE, fg_code=f"FG-{number:04}") for number in range(5)]
        before, _ = self.graph(register(self.folder / "a.csv", rows))
        after, _ = self.graph(register(self.folder / "b.csv", rows[::-1]), options=["--force"])
        names = [set(graph.subjects(rdflib.RDF.type, ACTIVITY)) for graph in (before, after)]
        self.assertEqual(*names)


class Canary(unittest.TestCase):
    def test_what_is_not_public_is_nowhere_and_what_is_of_a_person_is_left_out(self):
        headers, public = fields()
        hidden = {name for name in headers if name not in public}
        self.assertGreater(len(hidden), 5)
        secret = {name: f"{COMPLETE.get(name, '')} {CANARY} {name}".strip() for name in hidden}
        secret |= {"last_reviewed": "12-06-2025", "status": f"vastgesteld {CANARY}", "dpia": f"ja, uitgevoerd ({CANARY})"}
        rows = [
            dict(COMPLETE, **secret),
            dict(COMPLETE, fg_code="FG-0002", purposes="Schulden innen; vragen aan jan.zwaluw@voorbeeld.nl", **secret),
            dict(COMPLETE, fg_code="FG-0003", transfers="nee", joint_controllers="mevrouw A. Roodborst", **secret),
            dict(COMPLETE, fg_code="FG-0004", purposes="", legal_provision="wie deze rij leest, leest roerdomp", **secret),
        ]
        with tempfile.TemporaryDirectory() as folder:
            source = register(Path(folder, "register.csv"), rows)
            for name in ("uit.html", "uit.md", "uit.jsonld"):
                for options in ([], ["--lang", "en"], ["-v", "-v"], ["-q"]):
                    done, text = publish(folder, [source], name, "--force", *options)
                    with self.subTest(f"{name} {options}"):
                        self.assertEqual(done.returncode, 0, done.stderr)
                        self.assertIn("Innen van belastingschulden", text)
                        for word in (CANARY, "zwaluw", "Roodborst", "roerdomp", "register.csv"):
                            self.assertNotIn(word, text)
                        for word in (CANARY, "zwaluw", "Roodborst", "roerdomp"):
                            self.assertNotIn(word, done.stderr + done.stdout)
                        if options == []:
                            self.assertIn("rij 3, FG-0002: Verwerkingsdoeleinden", done.stderr)
                            self.assertIn("rij 4, FG-0003: Gezamenlijke", done.stderr)
                            self.assertRegex(done.stderr, r"1 verwerking die niet volledig")

    def test_an_exception_lets_no_person_in(self):
        with tempfile.TemporaryDirectory() as folder:
            source = register(Path(folder, "a.csv"), [COMPLETE, dict(COMPLETE, fg_code="FG-0002",
                                                                     purposes="Schulden innen, zie jan.zwaluw@voorbeeld.nl")])
            exceptions = Path(folder, "uitzonderingen.yaml")
            exceptions.write_text("exceptions:\n  - {rule: avg.purposes.personal-data, key: FG-0002, reason: mag, owner: FG, until: 2099-01-01}\n",
                                  encoding="utf-8")
            done, text = publish(folder, [source], "uit.md", "--exceptions", exceptions)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn("zwaluw", text)


if __name__ == "__main__":
    unittest.main()
