# SPDX-License-Identifier: EUPL-1.2
"""The columns of the two sheets, in the order of the letters: field id, header, group above it, width."""

AVG = [
    ("fg_code", "FG-code", "Identificatie", 11),
    ("directie", "Directie", "Identificatie", 24),
    ("keten", "Keten", "Identificatie", 20),
    ("business_process", "Bedrijfsproces", "Identificatie", 30),
    ("processing_activity", "Naam verwerking", "Identificatie", 36),
    ("controller", "Verwerkingsverantwoordelijke (naam en contactgegevens)", "Art. 30 lid 1 a", 36),
    ("joint_controllers", "Gezamenlijke verwerkingsverantwoordelijken", "Art. 30 lid 1 a", 26),
    ("dpo", "Functionaris gegevensbescherming (naam en contactgegevens)", "Art. 30 lid 1 a", 36),
    ("purposes", "Verwerkingsdoeleinden", "Art. 30 lid 1 b", 46),
    ("legal_basis", "Grondslag (art. 6 AVG)", "Art. 6", 28),
    ("legal_provision", "Wettelijke bepaling", "Art. 6 lid 3", 30),
    ("data_subject_categories", "Categorieën betrokkenen", "Art. 30 lid 1 c", 34),
    ("personal_data_categories", "Categorieën persoonsgegevens", "Art. 30 lid 1 c", 42),
    ("special_categories", "Bijzondere en strafrechtelijke gegevens en BSN", "Art. 9, 10 en 87", 28),
    ("special_categories_exception", "Uitzonderingsgrond of wettelijke basis", "Art. 9, 10 en 87", 32),
    ("retention_period", "Bewaartermijn", "Art. 30 lid 1 f", 42),
    ("recipient_categories", "Categorieën ontvangers", "Art. 30 lid 1 d", 42),
    ("processors", "Verwerkers en verwerkersovereenkomst", "Art. 28", 34),
    ("transfers", "Doorgifte aan derde land of internationale organisatie", "Art. 30 lid 1 e", 26),
    ("transfer_safeguards", "Doorgifte-instrument", "Art. 44-49", 36),
    ("security_measures", "Beveiligingsmaatregelen", "Art. 30 lid 1 g", 56),
    ("systems", "Systemen en applicaties", "Architectuur", 26),
    ("data_sources", "Herkomst van de gegevens", "Art. 14", 32),
    ("automated_decisions", "Geautomatiseerde besluitvorming en profilering", "Art. 22", 30),
    ("dpia", "DPIA", "Art. 35", 28),
    ("last_reviewed", "Datum laatste controle", "Beheer", 14),
]

_WPG_HEADERS = {
    "joint_controllers": ("Gezamenlijk verwerkingsverantwoordelijken", "Art. 31d lid 1 a"),
    "controller": ("Verwerkingsverantwoordelijke (naam en contactgegevens)", "Art. 31d lid 1 a"),
    "dpo": ("Functionaris gegevensbescherming", "Art. 31d lid 1 a"),
    "purposes": ("Doelen van de verwerking", "Art. 31d lid 1 b"),
    "legal_basis": ("Rechtsgrondslag (Wpg)", "Art. 31d lid 1 g"),
    "legal_provision": ("Bevoegdheid / strafbaar feit", "Bevoegdheid"),
    "data_subject_categories": ("Categorieën betrokkenen", "Art. 31d lid 1 d"),
    "personal_data_categories": ("Categorieën politiegegevens", "Art. 31d lid 1 d"),
    "special_categories": ("Bijzondere politiegegevens", "Art. 5"),
    "special_categories_exception": ("Waarom onvermijdelijk", "Art. 5"),
    "retention_period": ("Verwijder- en vernietigingstermijn", "Art. 31d lid 1 h"),
    "recipient_categories": ("Categorieën ontvangers", "Art. 31d lid 1 c"),
    "processors": ("Verwerkers en verwerkersovereenkomst", "Art. 6c"),
    "transfers": ("Categorieën van doorgiften", "Art. 31d lid 1 f"),
    "transfer_safeguards": ("Grondslag doorgifte", "Art. 17a"),
    "security_measures": ("Technische en organisatorische maatregelen", "Art. 31d lid 1 i"),
    "systems": ("Systemen", "Architectuur"),
    "data_sources": ("Herkomst en wijze van verkrijging", "Art. 3 lid 5"),
    "dpia": ("GEB (DPIA)", "Art. 4c"),
}

# The register of 1 July 2025 has no column for profiling (X) and none for authorisations (AA).
WPG = [
    (name, *_WPG_HEADERS.get(name, (header, group)), width)
    for name, header, group, width in AVG
    if name != "automated_decisions"
]

AVG_FIELDS = [name for name, *_ in AVG]
WPG_FIELDS = [name for name, *_ in WPG]
# The order in which the truth names the fields of a Wpg row: that of the correct sheet.
WPG_TRUTH_ORDER = WPG_FIELDS[:23] + ["profiling"] + WPG_FIELDS[23:] + ["authorisations"]
