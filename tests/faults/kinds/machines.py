# SPDX-License-Identifier: EUPL-1.2
"""Profiling and decisions by machines: denied, or without what goes with them."""

from kinds.tables import BOTH, texts

# A machine has a say here, whatever the answer is.
AUTOMATIC = (
    "Aangiften op risico selecteren met een model dat elke nacht draait", "Toekennen van een risicoscore aan ondernemers",
    "Een algoritme kiest welke verzoeken een medewerker bekijkt", "Opstellen van risicoprofielen van startende ondernemers",
    "Profileren van belastingplichtigen naar betaalgedrag", "Automatisch besluiten op verzoeken om uitstel",
    "Scoren van schuldenaren op kans op betaling", "Geautomatiseerd vaststellen van de beschikking zonder medewerker",
    "Risicoselectie van teruggaven omzetbelasting", "Met machine learning voorspellen welke aangiften fouten bevatten",
    "Indelen van ondernemers in risicoklassen door een zelflerend model", "Betaalgedrag voorspellen met algoritmes",
)
PROFILED = (
    "Op basis van risicoscores kiezen welke personen worden onderzocht", "Profileren van verdachten naar gedrag",
    "Opstellen van daderprofielen met een algoritme", "Automatisch voorspellen welke bestuurders fraude plegen",
    "Een risicoprofiel maken van vennootschappen en hun bestuurders", "Scoren van personen op kans op herhaling",
    "Met een voorspellend model personen aanwijzen voor nader onderzoek", "Profilering van geldezels",
)
PROFILING = (
    "ja, profilering: risicoscore per aangifte, een medewerker beslist",
    "Ja, profilering. De behandelaar bekijkt iedere uitkomst en besluit zelf",
    "ja, profilering (rangschikking op betaalgedrag, beslissing door een medewerker)",
    "ja, profilering: model voor de keuze van controles; de controleur beslist",
)
BOTH_KINDS = (
    "ja, beide", "Ja, beide: het model scoort en wijst zelf af", "ja, beide (score leidt zonder tussenkomst tot afwijzing)",
    "ja, beide: profiel bepaalt het besluit", "Ja, beide. Verzoeken met een hoge score worden automatisch afgewezen",
    "ja, beide: op grond van art. 40 UAVG",
)
NO_HUMAN = (
    "ja", "Ja: het systeem kiest zelf welke personen worden onderzocht", "ja: automatische selectie van verdachte transacties",
    "ja, risicoscore per persoon", "Ja, het model wijst bestuurders aan", "ja: geautomatiseerd voorspellen van gedrag",
    "ja, voor het kiezen van onderzoeken", "Ja (scoremodel)",
)
POLICE_PROFILING = (
    "ja: risicoscore, een analist beoordeelt elke uitkomst", "Ja: rangschikking van meldingen; een rechercheur beslist",
    "ja: model voor netwerken, een medewerker bekijkt de uitkomst voordat er iets gebeurt",
)
NO_DPIA = (
    "nee", "nee, niet nodig (pre-scan 12-03-2024)", "Nee, niet nodig", "nee, niet verplicht", "Nee; pre-scan van 3 mei 2023",
    "nee, niet nodig (laag risico)",
)
SUSPECT = (
    "BSN; nationaliteit; inkomen", "geboorteland en BSN; aftrekposten", "BSN; fraudesignalen uit eerdere jaren",
    "vermelding op een signaleringslijst; BSN", "BSN; tweede nationaliteit; gezinssamenstelling",
    "BSN; land van herkomst en nationaliteit", "signalen van fraude; BSN; woonplaats", "BSN; geboorteplaats en geboorteland",
)


def pairs(first, said, second, answers):
    """Each text of `said` with one of `answers` in turn."""
    return tuple({first: text, second: answers[turn % len(answers)]} for turn, text in enumerate(said))


NO_PROFILE = {"automated_decisions": "nee"}
KINDS = [
    *texts(
        "automated_decisions", ("contradicts",), tuple({"purposes": text} for text in AUTOMATIC), given=NO_PROFILE,
        also=("purposes",),
    ),
    *texts(
        "automated_decisions", ("contradicts",), tuple({"processing_activity": text} for text in AUTOMATIC), given=NO_PROFILE,
        also=("processing_activity",), name="automated_decisions.contradicts (activity)",
    ),
    *texts(
        "automated_decisions", ("contradicts-profiling",), BOTH_KINDS,
        given={"dpia": "ja, uitgevoerd (12-03-2024, kenmerk DPIA-2024-31)"},
    ),
    *texts("profiling", ("contradicts",), NO_HUMAN, ("wpg",), given={"dpia": "nee, niet nodig (pre-scan 12-03-2024)"}),
    *texts(
        "profiling", ("contradicts-purposes", "contradicts"), tuple({"purposes": text} for text in PROFILED), ("wpg",),
        given={"profiling": "nee"}, also=("purposes",),
    ),
    *texts(
        "dpia", ("required-with", "empty", "placeholder"),
        pairs("automated_decisions", PROFILING, "dpia", (None, "", " ", "?", "nog doen")),
    ),
    *texts(
        "dpia", ("contradicts",), pairs("automated_decisions", PROFILING * 3, "dpia", NO_DPIA), also=("automated_decisions",),
    ),
    *texts(
        "dpia", ("required-with", "empty", "placeholder"),
        pairs("profiling", POLICE_PROFILING, "dpia", (None, "", " ", "?", "nog doen")), ("wpg",),
    ),
    *texts("dpia", ("contradicts",), pairs("profiling", POLICE_PROFILING * 4, "dpia", NO_DPIA), ("wpg",), also=("profiling",)),
    *texts(
        "personal_data_categories", ("contradicts",), SUSPECT,
        given={
            "automated_decisions": PROFILING[0], "special_categories": "BSN", "special_categories_exception": "art. 10 Wabb",
            "dpia": "nee, niet nodig (pre-scan 12-03-2024)",
        },
        also=("automated_decisions",),
    ),
]
