# SPDX-License-Identifier: EUPL-1.2
"""Purposes, security, dates, references and personal data."""

import datetime

from kinds.tables import BOTH, ids, texts
from model import Kind, day, days_before
from words.police import BOA, FIOD

HOUSEKEEPING = (
    "Plannen van diensten en verlof van rechercheurs", "Uitbetalen van het salaris aan opsporingsambtenaren",
    "Inkopen van voertuigen voor de observatieteams", "Voeren van functioneringsgesprekken met medewerkers",
    "Werven en selecteren van nieuwe rechercheurs", "Beheren van werkplekken en telefoons van de teams",
    "Verwerken van declaraties en reiskosten van medewerkers", "Bijhouden van opleidingen van boa's",
    "Begeleiden van zieke medewerkers bij hun terugkeer", "Begroten en verantwoorden van de uitgaven van de dienst",
)
HUNTING = (
    "Opsporen van verdachten van fraude met toeslagen", "Vaststellen of een strafbaar feit is gepleegd en wie de verdachte is",
    "Horen van verdachten in een strafrechtelijk onderzoek", "Voorbereiden van de aanhouding van verdachten",
    "Bewijs verzamelen voor strafrechtelijke vervolging", "Opmaken van processen-verbaal tegen verdachten",
    "Opsporing van belastingfraude onder leiding van de officier van justitie",
)
NO_REFERENCE = (
    "Toegang alleen voor behandelaars; versleuteling van opslag; logging van raadplegingen",
    "autorisaties per rol, tweefactorauthenticatie en dagelijkse back-ups",
    "inloggen met rijkspas, versleuteld verkeer, elk kwartaal controle van rechten en logging",
    "Alleen bevoegden hebben toegang; alle handelingen worden gelogd; back-up elke nacht",
    "meerfactorauthenticatie; geheimhoudingsverklaring; logging en monitoring",
    "Encryptie van bestanden en strikte autorisaties op functie, logbestanden worden bekeken",
    "screening van personeel, afgesloten kasten, toegangspassen en logging",
    "Rechten op functie, versleutelde laptops, jaarlijkse penetratietest en logging",
)
ONE_MEASURE = (
    "{system}: inloggen met twee factoren; classificatie BIV 2-2-2", "{system}: versleutelde opslag. BIV-classificatie 2-3-2",
    "Alleen behandelaars hebben toegang tot {system}; BIV 1-2-2",
    "Van {system} wordt elke nacht een back-up gemaakt (classificatie BIV 2-2-3)",
    "{system}, BIV 2-2-2: logging van raadplegingen", "De raadplegingen in {system} worden gelogd; BIV-classificatie 1-2-3",
    "{system} (BIV 2-3-3) met autorisaties per rol",
)
NO_LOGGING = (
    "{system}: autorisaties per functie, tweefactorauthenticatie en versleutelde opslag; classificatie BIV 3-3-2",
    "Toegang tot {system} op naam, versleuteling van opslag en verkeer, dagelijkse back-up; BIV 2-3-3",
    "{system} (BIV 3-3-3): screening van medewerkers, meerfactorauthenticatie, versleuteling",
    "{system}: need-to-know, rijkspas met pincode, afgesloten ruimte; BIV-classificatie 2-3-3",
    "Alleen rechercheurs van het team in {system}; encryptie; back-ups op een tweede locatie; classificatie BIV 3-2-3",
)
ELSEWHERE = (
    "zie DPIA 2024-08", "https://intranet.belastingdienst.nl/privacy/register", "Zie bijlage 3", "zie beleidsdocument",
    "G:\\afdeling\\privacy\\procesbeschrijving.docx", "zie tabblad 2", "Staat in het procesdossier", "verwijzing: handboek",
    "Zie het informatiebeveiligingsplan", "conform bijlage", "www.belastingdienst.nl", "zie rij 12", "Zie DMS nr. 2023-1187",
    "zie werkinstructie op de teamsite", "\\\\server01\\delen\\AVG\\beschrijving.xlsx",
    "Raadpleeg de procesbeschrijving in BiZZdesign", "opgenomen in bijlage B van het PIA-rapport", "zie intranet",
)
OVER = (
    "beëindigd per 1 januari 2024", "Deze verwerking is gestopt op 01-03-2024", "per 31-12-2023 vervallen",
    "uitgefaseerd sinds juli 2023", "niet meer in gebruik sinds 2022", "vervallen per 1 juni 2024", "gestopt in 2023",
    "is op 15 april 2024 beëindigd",
)


def same_text(register):
    sources = ("processing_activity", "business_process")

    def plant(row, chance, turn):
        source = sources[turn % 2]
        text = row.values[source]
        row.values["purposes"] = (text, text.upper(), f"{text}.", f" {text}  ")[turn // 2 % 4]
        return ("purposes", source), ids(
            register, "purposes", ("same-text", "vague"),
        ), f"purposes={row.values['purposes']!r} as {source}"

    return Kind(f"{register}.purposes.same-text", register, plant)


def of_system(said):
    """Texts with the row's own system in them."""

    def given(row, chance):
        return {"security_measures": chance.choice(said).format(system=row.values["systems"])}

    return given


def secured(name, checks, said, registers):
    kinds = []
    for kind in texts("security_measures", checks, ({},), registers, given=of_system(said), name=name):

        def plant(row, chance, turn, inner=kind.plant):
            fields, rules, _ = inner(row, chance, turn)
            return ("security_measures",), rules, row.values["security_measures"]

        kinds.append(Kind(kind.name, kind.register, plant))
    return kinds


def old(register):
    def plant(row, chance, turn):
        date = days_before(chance.randint(380, 1500))
        row.values["last_reviewed"] = datetime.datetime(date.year, date.month, date.day) if turn % 2 else day(date, turn // 2)
        return ("last_reviewed",), ids(register, "last_reviewed", ("outdated",)), str(row.values["last_reviewed"])

    return Kind(f"{register}.last_reviewed.outdated", register, plant)


def old_draft(register):
    def plant(row, chance, turn):
        date = days_before(chance.randint(100, 340))
        row.values["last_reviewed"] = day(date, turn)
        row.values["status"] = (
            "concept", "Concept", "in concept", "concept (in bewerking)", "CONCEPT", "concept v0.3",
        )[turn % 6]
        return ("last_reviewed", "status"), ids(
            register, "last_reviewed", ("outdated-draft",),
        ), f"{row.values['status']}, {row.values['last_reviewed']}"

    return Kind(f"{register}.last_reviewed.outdated-draft", register, plant)


def over(register):
    fields = ("processing_activity", "purposes", "systems")

    def plant(row, chance, turn):
        field = fields[turn % 2]
        row.values[field] = f"{row.values[field]} ({OVER[turn % len(OVER)]})"
        row.values["status"] = ("vastgesteld", "actief", "in gebruik", "Vastgesteld")[turn % 4]
        return ("status", field), ids(
            register, "status", ("contradicts",),
        ), f"{row.values[field]!r}, status {row.values['status']}"

    return Kind(f"{register}.status.contradicts", register, plant)


def elsewhere(register):
    fields = (
        "purposes", "data_subject_categories", "personal_data_categories", "retention_period", "recipient_categories",
        "security_measures",
    )

    def plant(row, chance, turn):
        field = fields[turn % len(fields)]
        row.values[field] = ELSEWHERE[turn * 5 % len(ELSEWHERE)]
        return (field,), ids(
            register, field,
            ("reference-only", "vague", "invalid") if field == "retention_period" else ("reference-only", "vague"),
        ), f"{field}: {row.values[field]}"

    return Kind(f"{register} reference-only", register, plant, count=36)


KINDS = [
    *texts("purposes", ("contradicts",), HOUSEKEEPING, ("wpg",)),
    *texts("purposes", ("contradicts",), HUNTING, fits=lambda row: row.values["directie"] in BOA + FIOD),
    *secured("no-reference", ("no-reference",), NO_REFERENCE, BOTH),
    *secured("few-measures", ("few-measures",), ONE_MEASURE, BOTH),
    *secured("incomplete", ("incomplete",), NO_LOGGING, ("wpg",)),
    *(make(register) for make in (same_text, old, old_draft, over, elsewhere) for register in BOTH),
]
