# SPDX-License-Identifier: EUPL-1.2
"""Particulieren, Midden- en Kleinbedrijf and Grote ondernemingen: the form of the RDE, an own form, an old municipal one."""
import datetime

from .. import columns, texts
from .. import directies as d
from ..chance import Chance
from .filling import Habit, choose, fill, mended, touch
from .model import Delivery, Look, Part, col, own

_SEVERAL = "; "


def _measures(technical):
    """Part of the security measures: the sender has one column for the technical ones and one for the others."""
    def value(row, nth):
        cell = row.cells["security_measures"]
        if not isinstance(cell.value, str) or _SEVERAL not in cell.value:
            return cell.value if technical else None  # one word, in the first of the two
        access, crypt, logging, backup, *rest = cell.value.split(_SEVERAL)
        return _SEVERAL.join([crypt, logging, backup] if technical else [access, *rest])
    return value


def _particulieren():
    path, day = "RDE Particulieren juli 2025.xlsx", datetime.date(2025, 7, 10)
    form = tuple(col(name, header, width, group=group) for name, header, group, width in columns.AVG)
    form += (own("Opmerking directie P", 30, lambda row, nth: _REMARKS_P.get(nth)),)
    rows = fill(path, choose(path, d.P, 36), day, Habit(0.5, (("volgt", 3), ("nog invullen", 1), ("?", 1))), form)
    touch(rows, {3: [("directie", None)], 7: [("retention_period", None)], 11: [("recipient_categories", "n.v.t.", "not-applicable")],
                 20: [("fg_code", "FG-0874")], 29: [("last_reviewed", "voorjaar 2025")]})
    title = (("FICTIEF voorbeeld - Ruwe Data Excel (RDE), AVG-verwerkingsregister - aanlevering directie Particulieren, juli 2025",),)
    prefilled = tuple(tuple({"controller": texts.CONTROLLER, "dpo": texts.DPO}.get(name) for name, *_ in columns.AVG) for _ in range(4))
    avg = Part("AVG-verwerkingsregister", form, tuple(rows), title, named=True, below=prefilled)
    police = tuple(col(name, header, width, group=group) for name, header, group, width in columns.WPG)
    wpg = Part("Wpg-verwerkingsregister", police, (), (("FICTIEF voorbeeld - Ruwe Data Excel (RDE), Wpg-verwerkingsregister",),), "wpg", filtered=False)
    notes = (("Toelichting bij deze aanlevering",), ("Het tabblad Wpg volgt in augustus, na overleg met de boa's.",),
             ("FG-0874 staat niet in de BES-lijst van 6 november 2024; graag een nieuwe code bevestigen.",))
    return Delivery(path, d.P, day, (avg, wpg), Look(), (("Toelichting", notes),))


_REMARKS_P = {7: "bewaartermijn ligt bij de informatiebeheerder", 20: "proces is nieuw, code aangevraagd", 31: "afgestemd met CAP"}

# The words of a form that the directie MKB made itself; the directie stands in the name of the file.
_MKB = (
    own("Team", 12, lambda row, nth: Chance("team", row.process.subject.key).pick(("Heffen", "Toezicht", "Klantbehandeling", "Invordering")), "Welk team?"),
    col("processing_activity", "Verwerkingsactiviteit", 36, note="Wat doet u met de gegevens?"),
    col("fg_code", "FG code", 11, note="Zie de BES-lijst"),
    col("business_process", "Proces", 28, note="Neem de naam over uit de BES-lijst"),
    col("keten", "Keten", 18, note="Welke keten?"),
    col("purposes", "Doel(en)", 44, note="Waarvoor zijn de gegevens nodig?"),
    col("data_subject_categories", "Betrokkene(n)", 30, note="Over wie?"),
    col("personal_data_categories", "Soort gegevens", 38, note="Welke gegevens?"),
    col("special_categories", "Gevoelige gegevens", 24, note="Welke, of geen"),
    col("special_categories_exception", "Doorbrekingsgrond", 28, note="Waarom mag dat?"),
    col("legal_basis", "AVG Rechtsgrond", 26, note="Kies a tot en met f"),
    col("legal_provision", "Wetsartikel", 26, note="Welke wet en welk artikel?"),
    col("retention_period", "Bewaartermijn(en)\n(indien mogelijk)", 36, note="Hoe lang, en vanaf wanneer?"),
    col("recipient_categories", "Gegevens worden verstrekt aan", 36, note="Aan wie?"),
    col("processors", "Verwerkersovereenkomst", 30, note="Met wie, van wanneer?"),
    col("transfers", "Doorgifte buiten EU", 20, note="Welk land, of nee"),
    col("transfer_safeguards", "Doorgiftemechanisme", 28, note="Op grond waarvan?"),
    col("security_measures", "Technische maatregelen", 36, _measures(True), "Hoe zijn de gegevens beveiligd?"),
    col("security_measures", "Organisatorische maatregelen", 36, _measures(False), "Welke afspraken zijn er?"),
    col("systems", "Systemen / Applicaties", 22, note="Waar staan de gegevens?"),
    col("data_sources", "Herkomst", 24, note="Van wie krijgt u ze?"),
    col("automated_decisions", "Automatische besluitvorming", 24, note="Beslist een systeem zelf?"),
    col("dpia", "GEB", 22, note="Is die uitgevoerd?"),
    col("controller", "Verantwoordelijke(n)", 28, note="Wie bepaalt doel en middelen?"),
    col("joint_controllers", "Gezamenlijke verantwoordelijkheid", 22, note="Met wie samen?"),
    col("dpo", "FG", 26, note="Hoe is de FG te bereiken?"),
    col("last_reviewed", "Versiedatum", 16, note="Wanneer nagekeken?"),
    own("Contactpersoon", 20, lambda row, nth: f"vakgroep {row.process.keten.lower()}", "Functie, geen naam"),
    own("Aantal betrokkenen (schatting)", 14, lambda row, nth: Chance("people", row.process.code).below(90) * 1000 + 500, "Hoeveel mensen?"),
)
_MKB_SAME = {"controller": "Minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, 2500 EE Den Haag",
             "dpo": "FG ministerie van Financiën, Postbus 20201, 2500 EE Den Haag"}


def _mkb_title(version, day):
    return (("FICTIEF voorbeeld - verwerkingen directie MKB",), ("Versie", None, version), ("Datum", None, day), ("Ingevuld door", None, "datacoördinator MKB"),
            ("Let op: alleen de witte cellen invullen",), ())


def _mkb_rows():
    """What the directie sends first, the double row left out."""
    path = MKB_PATH
    chosen = choose(path, d.MKB, 34, lambda slot: slot.process.directie == d.MKB)
    rows = fill(path, chosen, datetime.date(2025, 7, 14), Habit(0.55, (("volgt", 4), ("volgt nog", 2), ("zie boven", 1), ("idem", 1))), _MKB, _MKB_SAME)
    touch(rows, {2: [("security_measures", "volgt", "placeholder")], 5: [("recipient_categories", "zie boven", "placeholder")],
                 9: [("security_measures", "conform BIO", "ok")], 14: [("retention_period", "zo lang als nodig", "invalid"), ("purposes", None)],
                 22: [("joint_controllers", "-", "placeholder")], 28: [("transfers", "ja", "invalid")]})
    return rows


MKB_PATH = "MKB verwerkingen def 3.0 na check team.xlsx"


def _mkb():
    rows = _mkb_rows()
    day = datetime.date(2025, 7, 14)
    # Row 17 was pasted a second time at the end; the remark below it stands in a column that no rule knows.
    part = Part("Verwerkingen", _MKB, tuple(rows) + (rows[16],), _mkb_title("3.0 definitief", day), named=True, freeze=4,
                below=((), ("Let op: nog 9 verwerkingen van Invordering na te leveren",)))
    return Delivery(MKB_PATH, d.MKB, day, (part,), Look("Verdana", 9, "FFFDE9D9", date_format="[$-413]d mmmm yyyy;@"))


def _mkb_supplement():
    """Seven rows that were to come, and two of the first delivery once more, now filled in."""
    path, day = "nagekomen/MKB aanvulling invordering.xlsx", datetime.date(2025, 7, 24)
    first = _mkb_rows()
    known = {row.process.code for row in first}
    chosen = choose(path, d.MKB, 7, lambda slot: slot.process.code not in known)
    rows = fill(path, chosen, day, Habit(0.4, (("volgt", 1),)), _MKB, _MKB_SAME)
    again = [mended(first[number - 1], day) for number in (5, 14)]
    part = Part("Verwerkingen", _MKB, tuple(again + rows), _mkb_title("3.1 aanvulling", day), named=True, freeze=4)
    return Delivery(path, d.MKB, day, (part,), Look("Verdana", 9, "FFFDE9D9", date_format="[$-413]d mmmm yyyy;@"))


# The headers of a register that a municipality published; "Grondslag" is the statute there. Nobody asked who is responsible together.
_GO = (
    col("directie", "naam afdeling", 18), col("fg_code", "nummer verwerking", 12), col("processing_activity", "verwerking", 36),
    col("business_process", "taak", 30), col("controller", "verwerkingsverantwoordelijken", 30),
    col("dpo", "functionaris voor gegevensbescherming", 30), own("publiek/privaat", 12, "publiek"),
    col("purposes", "verwerkingsdoeleinden", 44), col("legal_basis", "rechtmatige grondslag", 28), col("legal_provision", "grondslag", 28),
    col("data_subject_categories", "categorieën van betrokkenen", 30), col("personal_data_categories", "categorieën van persoonsgegevens", 38),
    col("special_categories", "bijzondere persoonsgegevens", 26), col("special_categories_exception", "uitzonderingsgrond", 28),
    col("retention_period", "bewaartermijn", 38), col("data_sources", "herkomst gegevens", 26), col("recipient_categories", "categorieën van ontvangers", 36),
    col("transfers", "doorgifte aan een derde land of internationale organisatie", 24), col("transfer_safeguards", "passende waarborgen", 28),
    col("security_measures", "beveiliging", 44), col("systems", "applicaties", 22),
    own("convenant/privacyprotocol", 20, lambda row, nth: "ja" if nth % 6 == 0 else None), own("verdere verwerking", 16, "nee"),
)


def _grote_ondernemingen():
    path, day = "GO_verwerkingen_def_v2.xlsx", datetime.date(2025, 7, 11)
    rows = fill(path, choose(path, d.GO, 26), day, Habit(0.45, (("n.n.b.", 2), ("idem", 2), ("zie boven", 1), ("onbekend", 1))), _GO,
                {"directie": "GO", "controller": "De minister van Financiën (DG Belastingdienst), Postbus 20201, 2500 EE Den Haag"})
    touch(rows, {4: [("purposes", "idem", "placeholder")], 8: [("fg_code", "FG-0912")], 12: [("security_measures", "#N/A", "placeholder")],
                 15: [("retention_period", "n.v.t.", "not-applicable")], 19: [("legal_basis", "AVG", "invalid")]})
    title = (("FICTIEF voorbeeld: register verwerkingen Grote ondernemingen",), ())
    part = Part("Blad1", _GO, tuple(rows), title, named=True, gaps=frozenset((10, 19)), hidden=frozenset((12, 13)), freeze=3)
    return Delivery(path, d.GO, day, (part,), Look("Arial", 10, "FFD9D9D9", date_format="d-m-yyyy"))


def deliveries():
    return [_grote_ondernemingen(), _mkb(), _particulieren(), _mkb_supplement()]
