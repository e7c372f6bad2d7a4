# SPDX-License-Identifier: EUPL-1.2
"""Faults that show only beside other rows; those rows go before the faulty one, in `row.given["before"]`."""

import copy

from kinds.tables import BOTH, ids
from model import Kind

EXAMPLE = {
    "processing_activity": "Handmatig beoordelen van aangiften inkomstenbelasting",
    "purposes": "Vaststellen of de aangifte inkomstenbelasting juist en volledig is, en opleggen van de aanslag",
    "retention_period": "10 jaar na afsluiting van het dossier (selectielijst, categorie 12.3); gespreksopnamen 3 maanden na opname",
}
ALIASES = {
    "Particulieren": ("P", "directie Particulieren", "Part."),
    "Midden- en Kleinbedrijf": ("MKB", "Midden-en Kleinbedrijf", "directie MKB"),
    "Grote ondernemingen": ("GO", "Grote Ondernemingen (GO)", "directie GO"), "Centrale Administratieve Processen": ("CAP",),
    "Informatievoorziening": ("IV",), "Klantinteractie & -services": ("KI&S", "Klantinteractie en Services", "KIS"),
    "Fiscale Inlichtingen- en Opsporingsdienst": ("FIOD",), "Corporate Dienst Datafundamenten & Analytics": ("DF&A", "CD DF&A"),
    "Control & Financiën": ("C&F", "Control en Financiën"), "Informatievoorziening & Databeheersing": ("IV&D",),
    "Uitvoerings- en Handhavingsbeleid": ("UHB",),
}
KETENS = {
    "Inkomensheffing": ("IH", "Inkomensheffingen"), "Bezwaar, beroep & klachten": ("Bezwaar, beroep en klachten", "BBK"),
    "Innen & betalen": ("Innen en betalen", "Inning"), "Loonheffing": ("LH", "Loonheffingen"), "Omzetbelasting": ("OB",),
    "Schenk- en erfbelasting": ("S&E", "Schenk- & erfbelasting"), "Vennootschapsbelasting": ("Vpb", "VPB"),
    "Autoheffingen": ("Autoheffing",),
}
MANGLED = (
    str.upper, str.lower, lambda text: text + " ", lambda text: text.replace(" ", "  "), lambda text: text + ".",
    lambda text: "  " + text,
)


def twin(row, **changed):
    """A right row beside the faulty one."""
    other = copy.copy(row)
    other.values, other.given, other.partner = {**row.values, **changed}, {}, True
    return other


def before(row, *others):
    row.given["before"] = list(others)


def another_code(row, turn, step):
    return f"FG-{int(row.values['fg_code'][3:]) % 1000 + step + turn % 50:04}"


def same_key(register):
    def plant(row, chance, turn):
        before(row, twin(row))
        row.values["processing_activity"] = MANGLED[turn % 4](row.values["processing_activity"])
        row.values["last_reviewed"] = "12-06-2025"
        return ("fg_code",), ids(
            register, "fg_code", ("duplicate",),
        ), f"{row.values['fg_code']} {row.values['processing_activity']!r} twice"

    return Kind(f"{register}.fg_code.duplicate", register, plant)


def same_row(register):
    def plant(row, chance, turn):
        before(row, twin(row, fg_code=another_code(row, turn, 8000)))
        for field in ("purposes", "security_measures", "personal_data_categories"):
            row.values[field] = MANGLED[turn % len(MANGLED)](row.values[field])
        return (), ids(register, "row", ("duplicate", "similar")), f"copy under another code, with {turn % len(MANGLED)}"

    return Kind(f"{register}.row.duplicate", register, plant)


def other_order(register):
    def plant(row, chance, turn):
        first, second = chance.sample(row.given["theme"].purposes, 2)
        row.values["purposes"] = f"{first}; {second}"
        before(row, twin(row, fg_code=another_code(row, turn, 9000), purposes=f"{second}; {first}"))
        return (), ids(register, "row", ("similar", "duplicate")), "same words of purposes in another order"

    return Kind(f"{register}.row.similar", register, plant)


def example(register):
    def plant(row, chance, turn):
        row.values.update({field: (text, text.lower(), text + " ")[turn % 3] for field, text in EXAMPLE.items()})
        return (), ids(register, "row", ("copy-of-example",)), "the example of the form"

    return Kind(f"{register}.row.copy-of-example", register, plant)


def two_owners(register, field, others):
    def plant(row, chance, turn):
        other = chance.choice([name for name in others if name != row.values[field]])
        before(
            row,
            twin(
                row,
                **{
                    field: other, "processing_activity": row.values["processing_activity"] + " (vervolg)",
                    "purposes": row.given["theme"].purposes[-1],
                },
            ),
        )
        row.given["either"] = True
        return (), ids(register, "fg_code", ("inconsistent",)), f"one code under {row.values[field]} and {other}"

    return Kind(f"{register}.fg_code.inconsistent ({field})", register, plant)


def alias(register, field, table):
    def plant(row, chance, turn):
        names = table[row.values[field]]
        row.values[field] = names[turn % len(names)]
        return (field,), ids(register, field, ("inconsistent",)), row.values[field]

    return Kind(f"{register}.{field}.inconsistent", register, plant, lambda row: row.values[field] in table)


SECOND_HALVES = (
    "portaal", "monitor", "straat", "loket", "boek", "kamer", "huis", "spiegel", "bank", "balie", "beeld", "poort", "plein",
    "wijzer", "kast", "beheer", "tafel", "hulp", "motor", "kalender", "register", "kluis",
)


def spelled(text, turn):
    """`text` as a colleague types it: capitals, blanks, hyphens."""
    ends = [len(text) - len(end) for end in SECOND_HALVES if text.endswith(end) and len(text) > len(end)]
    if not ends and " " not in text:
        return text.upper() if turn % 2 else text[:1] + text[1:].upper()
    first, second = text.split(" ", 1) if " " in text else (text[: ends[0]], text[ends[0] :])
    apart = f"{first}{second}" if " " in text else f"{first} {second}"
    return (text.upper(), f"{first}{second.upper()}", f"{first}-{second}", apart, f"{text}.", f"{first}{second.capitalize()}")[turn % 6]


PRINTERS = ("printhuis noord bv", "Printhuis Noord BV", "PRINTHUIS NOORD B.V", "PrintHuis-Noord B.V.", "Printhuis  Noord b.v.")
AGREED = ", verwerkersovereenkomst van 01-02-2024"


def other_spelling(register, field):
    def plant(row, chance, turn):
        if field == "processors":
            row.values["processors"] = PRINTERS[turn % len(PRINTERS)] + AGREED
            row.values["recipient_categories"] = "verwerker voor printen en verzenden"
            row.values.update(transfers="nee", transfer_safeguards="n.v.t.")
            before(
                row,
                *(
                    twin(
                        row, fg_code=f"FG-{7000 + turn * 3 + number:04}",
                        processing_activity=f"{row.values['processing_activity']} {number}",
                        processors="Printhuis Noord B.V." + AGREED,
                    )
                    for number in range(3)
                ),
            )
        else:
            row.values["systems"] = spelled(row.values["systems"], turn)
        return (field,), ids(register, field, ("inconsistent",)), row.values[field]

    return Kind(f"{register}.{field}.inconsistent", register, plant)


LAWS = (
    ("AWR", ("Algemene wet inzake rijksbelastingen", "A.W.R.", "Alg. wet inz. rijksbelastingen")),
    ("IW 1990", ("Invorderingswet 1990", "Invorderingswet", "Inv.wet 1990")), ("Awb", ("Algemene wet bestuursrecht", "Algemene wet bestuursrecht")),
)


def other_law(row, chance, turn):
    short, longer = LAWS[turn % len(LAWS)]
    row.values["legal_basis"] = "Taak van algemeen belang"
    row.values["legal_provision"] = f"art. {chance.randint(8, 30)} {longer[turn // 3 % len(longer)]}"
    return ("legal_provision",), ids("avg", "legal_provision", ("inconsistent",)), row.values["legal_provision"]


def other_security(register):
    def plant(row, chance, turn):
        often = ("per dag", "per week")[turn % 2]
        measures = f"toegang op naam en wachtwoord, versleutelde verbinding, logging {often} bekeken"
        row.values["security_measures"] = f"{row.values['systems']}: {measures}; BIV-classificatie 1-1-{turn % 3 + 1}"
        return ("security_measures",), ids(register, "security_measures", ("inconsistent",)), row.values["security_measures"]

    return Kind(f"{register}.security_measures.inconsistent", register, plant)


OWNERS = {
    ("avg", "directie"): ("Particulieren", "Midden- en Kleinbedrijf", "Control & Financiën"),
    ("avg", "keten"): ("Omzetbelasting", "Interactie", "Gegevens"),
    ("wpg", "directie"): ("Particulieren", "Midden- en Kleinbedrijf"), ("wpg", "keten"): ("Omzetbelasting", "Loonheffing"),
}
KINDS = [
    *(make(register) for make in (same_key, same_row, other_order, other_security) for register in BOTH), example("avg"),
    *(two_owners(register, field, others) for (register, field), others in OWNERS.items()),
    *(alias(register, "directie", ALIASES) for register in BOTH), alias("avg", "keten", KETENS),
    *(other_spelling(register, "systems") for register in BOTH), other_spelling("avg", "processors"),
    Kind("avg.legal_provision.inconsistent", "avg", other_law),
]
