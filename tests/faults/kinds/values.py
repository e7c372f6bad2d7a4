# SPDX-License-Identifier: EUPL-1.2
"""Values outside a list, a pattern or a type."""

import datetime

from kinds.tables import BOTH, texts
from words import empty_talk

NO_BASIS = (
    "AVG", "de wet", "wettelijk", "art. 6", "Belastingwetgeving", "ja", "UAVG", "artikel 6 AVG", "rechtmatig",
    "Algemene verordening gegevensbescherming", "toegestaan", "wet- en regelgeving", "privacywet", "conform AVG",
    "geldige grondslag aanwezig", "Europese privacyregels",
)
AVG_BASIS = (
    "Taak van algemeen belang", "art. 6 lid 1 onder e AVG", "wettelijke verplichting", "Wpg", "6.1.c AVG",
    "Wet politiegegevens", "openbaar gezag", "gerechtvaardigd belang", "AVG artikel 6", "Sv", "politiewet", "wettelijke taak",
)
NO_SPECIAL = (
    "ja", "mogelijk", "soms", "Ja, incidenteel", "wordt verwerkt", "enkele", "bijzondere gegevens", "misschien",
    "kan voorkomen", "niet uit te sluiten", "incidenteel", "beperkt",
)
NO_EXCEPTION = (
    "toegestaan", "ja", "noodzakelijk", "wettelijke plicht", "met reden", "akkoord", "AVG", "geoorloofd", "van toepassing",
    "conform wetgeving", "nodig voor de taak", "er is een uitzondering",
)
NO_COUNTRY = (
    "ja", "buiten de EU", "Ja, soms", "derde landen", "naar het buitenland", "ja, via de leverancier", "wereldwijd",
    "in de cloud", "diverse landen", "mogelijk", "Ja - buiten Europa", "ja, ondersteuning op afstand",
    "onder andere buiten EER", "cloudopslag",
)
NO_INSTRUMENT = (
    "afspraken gemaakt", "contract", "ja", "geregeld", "Privacy Shield", "onder geheimhouding", "Safe Harbour", "is akkoord",
    "standaardcontract 2010/87/EU", "passende waarborgen aanwezig", "SCC 2001/497/EG", "NDA", "goede afspraken met leverancier",
    "EU-US Privacy Shield (2016/1250)",
)
NO_TERM = (
    "zolang het nodig is", "conform de wet", "wettelijk", "Archiefwet", "volgens beleid", "niet langer dan nodig voor het doel",
    "conform de selectielijst", "onbepaalde tijd", "standaard", "volgens de geldende regels", "conform AVG",
    "zie selectielijst", "de gebruikelijke termijn", "redelijke termijn", "gangbare termijn", "ja", "altijd",
    "Wordt periodiek geschoond", "volgens bewaarbeleid van de directie", "op basis van de Archiefwet 1995",
    "de wettelijk voorgeschreven duur", "minimaal", "zo kort mogelijk", "conform Wpg", "lang",
)
DATES = (
    "begin dit jaar", "31-02-2025", "juli", "recent", datetime.datetime(2026, 3, 1), "12-13-2024", "vorig jaar", "15-08-2025",
    "Q2", "2025", datetime.datetime(2031, 1, 1), "1 augustus 2025", "vorige maand", "ja", "99-99-9999", "najaar 2024",
)
DPIA = (
    "weet niet", "deels", "in behandeling bij jurist", "zie FG", "misschien", "volgt later dit jaar", "nog te bepalen",
    "onduidelijk", "n.t.b.",
)
AUTOMATED = (
    "deels", "soms", "een beetje", "misschien", "in sommige gevallen", "ondersteunend", "mogelijk", "hybride",
    "via het systeem", "half",
)
PROFILING = (
    "misschien", "soms", "deels", "in sommige onderzoeken", "mogelijk", "afhankelijk van de zaak", "kan", "via tooling",
)
DIRECTIES = (
    "Belastingen", "team 12", "Noord", "Kantoor Zwolle", "hoofdkantoor", "Afdeling Post", "diverse", "Regio Oost", "B/CA",
    "Directie Westland", "Directie Heffing Nieuw", "alle directies",
)
KETENS = (
    "belastingen", "onderwijs", "Keten Noord", "keten 5", "wonen", "diverse", "algemeen", "zorg", "alle ketens", "Rijk",
    "logistiek",
)
CODES = (
    "proces 12", "12", "F-0123", "FG 12", "FG-12A4", "BES123", "FG-00123", "0123", "FGX-0102", "zie lijst", "FG0", "code 4711",
)
STATUS = ("misschien", "groen", "ok", "bijna", "rood", "zie mail", "99", "B")
NO_LAW = (
    "belastingwetgeving", "de wet", "diverse wetten", "Fiscale wet- en regelgeving", "AWR", "Wet IB 2001", "wet",
    "sectorale wetgeving", "Europese regels", "bijzondere wetten", "Algemene wet inzake rijksbelastingen",
    "Handboek invordering", "Invorderingswet", "jurisprudentie", "beleid",
)
SUBJECTS = (
    "belastingplichtigen", "werknemers", "leveranciers en afnemers", "sollicitanten", "inwoners", "kentekenhouders",
    "bezoekers van het kantoor", "ondernemers",
)

UNKNOWN = ("invalid", "unknown-value")
WITH_BSN = {"special_categories": "BSN"}
KINDS = [
    *texts("legal_basis", UNKNOWN, NO_BASIS), *texts("legal_basis", UNKNOWN, AVG_BASIS, ("wpg",)),
    *texts("special_categories", UNKNOWN, NO_SPECIAL, BOTH),
    *texts("special_categories_exception", (*UNKNOWN, "contradicts", "vague"), NO_EXCEPTION, given=WITH_BSN),
    *texts("transfers", UNKNOWN, NO_COUNTRY),
    *texts(
        "transfers", (*UNKNOWN, "no-country"), NO_COUNTRY, ("wpg",),
        given={"transfer_safeguards": "art. 17a lid 2 onder a Wpg (rechtshulpverdrag)"},
    ),
    *texts("transfer_safeguards", (*UNKNOWN, "no-adequacy"), NO_INSTRUMENT, given={"transfers": "Verenigde Staten"}),
    *texts("transfer_safeguards", UNKNOWN, NO_INSTRUMENT, ("wpg",), given={"transfers": "Verenigde Staten"}),
    *texts(
        "retention_period", ("invalid", "vague", "placeholder", "reference-only", "unclear", "incomplete"), NO_TERM, BOTH,
        talk=empty_talk.TERMS,
    ),
    *texts("last_reviewed", ("invalid", "outdated", "placeholder"), DATES, BOTH),
    *texts("dpia", ("invalid", "vague", "placeholder", "required-with", "reference-only"), DPIA, BOTH),
    *texts("automated_decisions", UNKNOWN, AUTOMATED), *texts("profiling", UNKNOWN, PROFILING, ("wpg",)),
    *texts("directie", ("invalid", "vague", "unknown-value"), DIRECTIES, BOTH),
    *texts("keten", ("invalid", "vague", "unknown-value"), KETENS, BOTH),
    *texts("fg_code", ("invalid", "vague", "reference-only"), CODES, BOTH),
    *texts("status", ("invalid", "unknown-value"), STATUS, BOTH),
    *texts("legal_provision", ("invalid", "incomplete", "vague"), NO_LAW, given={"legal_basis": "Taak van algemeen belang"}),
    *texts("legal_provision", ("incomplete", "invalid", "vague"), NO_LAW, ("wpg",)),
    *texts("data_subject_categories", UNKNOWN, SUBJECTS, ("wpg",)),
]
