# SPDX-License-Identifier: EUPL-1.2
"""Headers that registers really have, and the columns of a sheet made of them."""

HEADERS = {
    "fg_code": ("FG-code", "FG code", "Code bedrijfsproces", "Verwerkingsnummer", "Procescode", "Nummer verwerking"),
    "directie": ("Directie", "Dienstonderdeel", "Organisatieonderdeel", "Afdeling", "Dienst"),
    "keten": ("Keten", "Procesketen", "Ketens"),
    "business_process": ("Bedrijfsproces", "Proces", "Procesnaam", "Bedrijfsproces (BES)"),
    "processing_activity": (
        "Naam verwerking", "Verwerkingsactiviteit", "Naam van de verwerking", "Omschrijving verwerking", "Werkproces",
    ),
    "controller": (
        "Verwerkingsverantwoordelijke (naam en contactgegevens)", "Verwerkingsverantwoordelijke",
        "Naam en contactgegevens verwerkingsverantwoordelijke",
    ),
    "joint_controllers": (
        "Gezamenlijke verwerkingsverantwoordelijken", "Gezamenlijke verwerkingsverantwoordelijke(n)",
        "Gezamenlijke verantwoordelijkheid",
    ),
    "dpo": (
        "Functionaris gegevensbescherming", "Functionaris voor gegevensbescherming (FG)", "Contactgegevens FG",
        "Naam en contactgegevens FG",
    ),
    "purposes": ("Verwerkingsdoeleinden", "Doel van de verwerking", "Doel(en) van verwerking", "Doeleinden", "Doel verwerking"),
    "legal_basis": (
        "Grondslag (art. 6 AVG)", "Rechtsgrond", "Rechtmatige grondslag", "Verwerkingsgrondslag", "Rechtsgrondslag",
    ),
    "legal_provision": ("Wettelijke bepaling", "Wetsartikel", "Wet- en regelgeving", "Wettelijke grondslag"),
    "data_subject_categories": (
        "Categorieën betrokkenen", "Categorieën van betrokkenen", "Betrokkenen", "Betrokkene(n)", "Categorie betrokkenen",
    ),
    "personal_data_categories": (
        "Categorieën persoonsgegevens", "Categorieën van persoonsgegevens", "Persoonsgegevens", "Welke persoonsgegevens?",
        "Soort gegevens",
    ),
    "special_categories": (
        "Bijzondere persoonsgegevens", "Bijzondere en strafrechtelijke gegevens en BSN", "Bijzondere categorieën",
        "Gevoelige gegevens",
    ),
    "special_categories_exception": (
        "Uitzonderingsgrond", "Doorbrekingsgrond", "Uitzonderingsgrond of wettelijke basis",
        "Uitleg doorbreking verwerkingsverbod",
    ),
    "retention_period": (
        "Bewaartermijn", "Bewaartermijnen", "Bewaar- en vernietigingstermijn", "Bewaartermijn(en)", "Vernietigingstermijn",
    ),
    "recipient_categories": (
        "Categorieën ontvangers", "Ontvangers", "Gegevens worden verstrekt aan", "Categorieën van ontvangers", "Ontvanger(s)",
    ),
    "processors": ("Verwerkers en verwerkersovereenkomst", "Verwerkers", "Verwerker(s)"),
    "transfers": (
        "Doorgifte aan derde land of internationale organisatie", "Doorgifte buiten EER", "Doorgifte", "Doorgifte derde landen",
        "Doorgifte naar het buitenland",
    ),
    "transfer_safeguards": ("Doorgifte-instrument", "Passende waarborgen", "Waarborgen", "Doorgiftemechanisme"),
    "security_measures": (
        "Beveiligingsmaatregelen", "Technische en organisatorische beveiligingsmaatregelen", "Beveiliging",
        "Algemene beschrijving beveiligingsmaatregelen",
    ),
    "systems": ("Systemen en applicaties", "Systemen", "Applicaties", "Systemen / Applicaties"),
    "data_sources": ("Herkomst van de gegevens", "Herkomst gegevens", "Bron van de gegevens", "Bron"),
    "automated_decisions": (
        "Geautomatiseerde besluitvorming en profilering", "Geautomatiseerde besluitvorming", "Automatische besluitvorming",
    ),
    "dpia": ("DPIA", "GEB (DPIA)", "DPIA uitgevoerd", "Gegevensbeschermingseffectbeoordeling"),
    "last_reviewed": ("Datum laatste controle", "Laatst bijgewerkt", "Datum laatste wijziging", "Datum actualisatie"),
    "profiling": ("Profilering", "Gebruik van profilering", "Profilering (ja/nee)", "Wordt er geprofileerd?"),
    "authorisations": ("Autorisaties (functies)", "Autorisaties", "Toekenning van de autorisaties", "Functies met autorisatie"),
    "status": ("Status",),
}
WPG = {
    "legal_basis": ("Rechtsgrondslag (Wpg)", "Wpg-grondslag", "Rechtsgrondslag Wpg"),
    "personal_data_categories": ("Categorieën politiegegevens", "Politiegegevens"),
    "special_categories": ("Bijzondere politiegegevens", "Bijzondere categorieën politiegegevens"),
    "retention_period": ("Verwijder- en vernietigingstermijn", "Vernietigingstermijn", "Bewaar- en vernietigingstermijn"),
    "dpia": ("GEB (DPIA)", "GEB", "Gegevensbeschermingseffectbeoordeling"),
}
FIELDS = {
    "avg": tuple(name for name in HEADERS if name not in ("profiling", "authorisations")),
    "wpg": tuple(name for name in HEADERS if name != "automated_decisions"),
}
NO_FIELD = ("Opmerkingen", "Contactpersoon", "Versie", "Proceseigenaar")


def header(register, field, chance):
    """What the column of `field` is called on one sheet, sometimes numbered, in capitals or with a remark."""
    name = chance.choice(WPG.get(field, HEADERS[field]) if register == "wpg" else HEADERS[field])
    turn = chance.random()
    if turn < 0.05:
        return name.upper()
    if turn < 0.10 and "(" not in name:
        return f"{name} (verplicht)"
    if turn < 0.13:
        return f"{chance.randint(1, 30)}. {name}"
    return f" {name}" if turn < 0.16 else name


def columns(register, chance, without=(), shuffled=True):
    """Pairs of field and header for a sheet, with one or two columns that are no field; `without` names what is left out."""
    made = [(field, header(register, field, chance)) for field in FIELDS[register] if field not in without]
    made += [(None, name) for name in chance.sample(NO_FIELD, chance.randint(0, 2))]
    if shuffled:
        chance.shuffle(made)
    return made
