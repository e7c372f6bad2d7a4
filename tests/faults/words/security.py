# SPDX-License-Identifier: EUPL-1.2
"""Security of a system: a text of its own for each, with several measures, the system and its classification."""

MEASURES = (
    (
        "toegang op basis van functie met halfjaarlijkse controle van rechten", "autorisaties per rol, elk kwartaal nagelopen",
        "need-to-know: alleen behandelaars van het team hebben toegang",
    ),
    ("inloggen met twee factoren", "meerfactorauthenticatie", "tweefactorauthenticatie met rijkspas"),
    (
        "versleuteling van opslag en verkeer", "gegevens zijn versleuteld bij opslag en tijdens transport",
        "encryptie van databases en verbindingen (TLS)",
    ),
    (
        "logging van raadplegingen met maandelijkse controle", "elke raadpleging wordt gelogd en steekproefsgewijs bekeken",
        "logging en monitoring door het SOC",
    ),
    (
        "dagelijkse back-up, herstel jaarlijks geoefend", "back-ups op een tweede locatie en een herstelplan",
        "nachtelijke back-up met hersteltest",
    ),
    (
        "geheimhoudingsverklaring en screening van medewerkers", "medewerkers tekenen voor geheimhouding",
        "scheiding van ontwikkel-, test- en productieomgeving",
    ),
)
CLASSES = (
    "BIV-classificatie {b}-{i}-{v}", "classificatie {system}: BIV {b}-{i}-{v}", "classificatie BIV: {laag}, {midden}, {hoog}",
    "BIV {b}{i}{v} volgens de risicoanalyse van {month} 2024",
)
LEVELS = ("laag", "midden", "hoog")


def security(system, chance, logging=False):
    """The text for `system`; the same system asks for the same text, so keep it."""
    kinds = chance.sample(range(len(MEASURES)), chance.randint(3, 5))
    if logging and 3 not in kinds:
        kinds.append(3)
    said = "; ".join(chance.choice(MEASURES[kind]) for kind in sorted(kinds))
    numbers = {"b": chance.randint(1, 3), "i": chance.randint(1, 3), "v": chance.randint(1, 3)}
    words = {key: chance.choice(LEVELS) for key in ("laag", "midden", "hoog")}
    grade = chance.choice(CLASSES).format(system=system, month=chance.choice(("maart", "juni", "november")), **numbers, **words)
    if chance.random() < 0.5:
        return f"{system}: {said}; {grade}"
    return f"{said[0].upper()}{said[1:]}. Systeem {system}, {grade}."
