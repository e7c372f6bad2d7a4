# SPDX-License-Identifier: EUPL-1.2
"""Centrale Administratieve Processen (three tabs), Klantinteractie & -services (ods) and the FIOD (AVG and Wpg)."""
import datetime

from .. import directies as d
from .. import wpg
from ..chance import Chance
from ..columns import AVG, WPG
from ..population import processes
from .filling import Habit, choose, fill, touch
from .model import Delivery, Look, Part, col, own

_CAP = (
    col("fg_code", "Code bedrijfsproces", 12), col("business_process", "Naam bedrijfsproces", 30), col("keten", "Keten(s)", 18),
    col("processing_activity", "Naam van de verwerking", 36), col("purposes", "Doeleinden", 44),
    col("controller", "Naam en contactgegevens verwerkingsverantwoordelijke", 34), col("joint_controllers", "Medeverantwoordelijke", 22),
    col("dpo", "Naam en contactgegevens FG", 30), col("legal_basis", "Rechtsgrond", 26), col("legal_provision", "Wet- en regelgeving", 28),
    col("data_subject_categories", "Categorie betrokkenen", 28), col("personal_data_categories", "Welke persoonsgegevens?", 36),
    col("special_categories", "Bijzondere categorieën", 24), col("special_categories_exception", "Grondslag bijzondere persoonsgegevens", 28),
    col("recipient_categories", "Ontvangers", 34), col("processors", "Verwerkers", 30), col("transfers", "Internationale doorgifte", 20),
    col("transfer_safeguards", "Waarborgen", 28), col("retention_period", "Vernietigingstermijn", 36),
    col("security_measures", "TOM (technische en organisatorische maatregelen)", 44), col("systems", "Applicaties", 22),
    col("data_sources", "Bronsysteem", 22), col("automated_decisions", "Geautomatiseerde besluiten", 24), col("dpia", "PIA", 22),
    col("last_reviewed", "Peildatum", 14), own("Gereed?", 10, lambda row, nth: "ja" if nth % 3 else "nee"),
)
_CLUSTERS = (("Heffing", "mass", 12), ("Inning", "collection", 11), ("Gegevens", "dataflows", 9))


def _cap():
    path, day = "CAP - verwerkingsregister (3 clusters).xlsx", datetime.date(2025, 7, 15)
    parts = []
    for name, family, size in _CLUSTERS:
        chosen = choose(path + name, d.CAP, size, lambda slot, family=family: slot.process.family == family)
        rows = fill(path, chosen, day, Habit(0.5, (("n.t.b.", 3), ("tbd", 1), ("navragen", 1))), _CAP)
        title = ((f"FICTIEF voorbeeld - CAP, cluster {name}",), ("Stand per", day))
        parts.append(Part(name, _CAP, tuple(rows), title, named=True, freeze=1))
    touch(parts[1].rows, {4: [("retention_period", "7", "invalid")], 6: [("legal_provision", "n.v.t.", "not-applicable")]})
    choices = (("Keuzelijsten",), ("Rechtsgrond", "Gereed?"), ("a. Toestemming", "ja"), ("b. Overeenkomst", "nee"), ("c. Wettelijke verplichting",),
               ("d. Vitaal belang",), ("e. Taak van algemeen belang",), ("f. Gerechtvaardigd belang",))
    return Delivery(path, d.CAP, day, tuple(parts), Look("Calibri", 11, "FFC6E0B4", date_format="dd/mm/yyyy"), (("Keuzelijsten", choices),))


_KIS = (
    col("fg_code", "Ref", 11), col("directie", "Dienst", 12), col("keten", "Keten", 16), col("processing_activity", "Werkproces", 36),
    col("controller", "VV", 30), col("joint_controllers", "Gezamenlijke verwerkingsverantwoordelijke(n)", 22),
    col("dpo", "Functionaris voor gegevensbescherming", 30), col("purposes", "Doel van de verwerking", 44), col("legal_basis", "Grondslag art. 6", 28),
    col("legal_provision", "Wettelijke bepaling", 28), col("data_subject_categories", "Over wie?", 28), col("personal_data_categories", "Categorieën data", 36),
    col("special_categories", "Bijzondere gegevens", 24), col("special_categories_exception", "Uitzondering art. 9", 28),
    col("retention_period", "Bewaartermijnen", 36), col("recipient_categories", "Ontvanger(s)", 34), col("processors", "Verwerker(s)", 30),
    col("transfers", "Doorgifte derde landen", 20), col("transfer_safeguards", "Doorgifte-instrument", 28), col("security_measures", "Maatregelen", 44),
    col("systems", "Informatiesysteem", 22), col("data_sources", "Bron van de gegevens", 24),
    col("automated_decisions", "Is er sprake van automatische besluitvorming?", 24), col("dpia", "DPIA uitgevoerd", 22), col("last_reviewed", "Laatst bijgewerkt", 14),
    own("Kanaal", 14, lambda row, nth: Chance("channel", row.process.code).pick(("telefoon", "balie", "website", "brief"))),
    own("Prioriteit", 10, lambda row, nth: 1 + Chance("priority", row.process.code).below(3)),
)


def _kis():
    path, day = "Kopie van KI&S verwerkingen 2025.ods", datetime.date(2025, 7, 9)
    rows = fill(path, choose(path, d.KIS, 24), day, Habit(0.5, (("?", 2), ("uitzoeken", 1), ("weet ik niet", 1))), _KIS, {"directie": "KI&S"})
    touch(rows, {3: [("recipient_categories", None)], 6: [("security_measures", "standaard beveiliging", "ok")]})
    title = (("FICTIEF voorbeeld - KI&S, overzicht van verwerkingen",), ("Bijgewerkt tot en met", day), ())
    # The tenth row stands there twice, one line below the other.
    part = Part("Register", _KIS, tuple(rows[:10] + [rows[9]] + rows[10:]), title, freeze=2)
    notes = (("Toelichting",), ("De kolom Prioriteit is voor eigen gebruik.",))
    return Delivery(path, d.KIS, day, (part,), Look("Liberation Sans", 10, "FFDDEBF7"), (("Toelichting", notes), ("Blad3", ())))


_FIOD_HEADERS = {"directie": "Dienstonderdeel", "business_process": "Bedrijfsproces (BES)", "processing_activity": "Omschrijving verwerking",
                 "purposes": "Doelen van de verwerking", "special_categories": "Strafrechtelijke gegevens", "retention_period": "Termijn"}
_ROLES = {
    "onderzoek": "Rechercheur: inzien en vastleggen, onderzoeken art. 9; teamleider opsporing: inzien en toewijzen, onderzoeken art. 9",
    "dagelijks": "Opsporingsambtenaar meldkamer: vastleggen en inzien, dagelijkse taak art. 8; teamleider: inzien, dagelijkse taak art. 8",
    "zwaar": "Aangewezen analist: inzien en vergelijken, art. 10; coördinator: toewijzen, art. 10",
    "informanten": None,
    "rechtshulp": "Medewerker rechtshulp: vastleggen en verstrekken, verzoeken art. 9; officier van justitie: inzien op verzoek",
}


def _fiod():
    path, day = "FIOD AVG en Wpg 17-07-2025.xlsx", datetime.date(2025, 7, 17)
    form = tuple(col(name, _FIOD_HEADERS.get(name, header), width) for name, header, _, width in AVG if name != "keten")
    rows = fill(path, choose(path, d.FIOD, 12), day, Habit(0.5, (("volgt", 3), ("nader te bepalen", 1), ("-", 1))), form, {"directie": "FIOD"})
    avg = Part("AVG", form, tuple(rows), (("FICTIEF voorbeeld - FIOD, bedrijfsvoering (AVG)",),), named=True)
    # Since the supervisor's letter the FIOD has a column for authorisations, and still none for profiling.
    police_form = tuple(col(name, header, width) for name, header, _, width in WPG if name != "keten")
    police_form += (col("authorisations", "Functies met autorisatie", 40), own("Nadere afspraken OM", 24, lambda row, nth: "ja" if nth == 1 else None))
    police = wpg.rows(processes())
    for row in police:
        row.put("directie", "FIOD")
        row.put("authorisations", _ROLES[row.process.subject.key])
    part = Part("Wpg", police_form, tuple(police), (("FICTIEF voorbeeld - FIOD, politiegegevens (Wpg)",),), "wpg", named=True)
    return Delivery(path, d.FIOD, day, (avg, part), Look("Calibri", 10, "FFB4C6E7", date_format="[$-413]dd-mmm-yy;@"))


def deliveries():
    return [_cap(), _kis(), _fiod()]
