# SPDX-License-Identifier: EUPL-1.2
"""The staff: Control & Financiën, UHB, IV&D, Organisatie & Personeel (csv) and Facilitair Management & Informatie."""
import datetime

from .. import directies as d
from ..columns import AVG
from ..model import Cell
from .filling import Habit, choose, fill, touch
from .model import Delivery, Look, Part, col, own


def _purpose_and_basis(row, nth):
    """One column for two questions."""
    purpose, basis = row.cells["purposes"], row.cells["legal_basis"]
    return f"{purpose.value}\n{basis.value}" if purpose.state == basis.state == "ok" else purpose.value


_CF = (
    col("fg_code", "FG-code", 11), col("directie", "Organisatieonderdeel", 22), col("business_process", "Procesnaam", 30),
    col("processing_activity", "Verwerking", 36), col(("purposes", "legal_basis"), "Doel en grondslag", 50, _purpose_and_basis),
    col("legal_provision", "Wettelijke grondslag", 28), col("controller", "Naam en contactgegevens verwerkingsverantwoordelijke", 32),
    col("joint_controllers", "Gezamenlijke verwerkingsverantwoordelijken", 22), col("dpo", "Contactgegevens FG", 30),
    col("data_subject_categories", "Betrokken personen", 28), col("personal_data_categories", "Persoonsgegevens", 36),
    col("special_categories", "Bijzondere persoonsgegevens", 24), col("special_categories_exception", "Uitzonderingsgrond", 28),
    col("recipient_categories", "Categorieën van ontvangers", 34), col("processors", "Verwerkers", 30), col("transfers", "Doorgifte naar het buitenland", 20),
    col("transfer_safeguards", "Passende waarborgen", 28), col("retention_period", "Bewaar- en vernietigingstermijn", 36),
    col("security_measures", "Technische en organisatorische beveiligingsmaatregelen", 44), col("systems", "Systeem", 20), col("keten", "Domein", 14),
    col("dpia", "DPIA", 22), col("last_reviewed", "Datum actualisatie", 16),
)


def _control():
    path, day = "C&F verwerkingen AVG 2025.xlsx", datetime.date(2025, 7, 8)
    rows = fill(path, choose(path, d.CF, 15), day, Habit(0.4, (("volgt", 1), ("n.t.b.", 1))), _CF, {"directie": "Control en Financiën"})
    touch(rows, {6: [("purposes", None)], 9: [("retention_period", "conform selectielijst", "invalid")]})
    for row in rows:
        purpose, basis = row.cells["purposes"], row.cells["legal_basis"]
        if purpose.state != "ok":  # one cell: what is wrong with it is wrong with both
            row.cells["legal_basis"] = Cell(purpose.value, purpose.state)
        elif basis.state != "ok":
            basis.state = "invalid"  # the purpose alone stands there, which names no basis
    title = (("FICTIEF voorbeeld - verwerkingen Control & Financiën",), ("Datum", day))
    part = Part("Verwerkingen AVG", _CF, tuple(rows), title, freeze=4)
    return Delivery(path, d.CF, day, (part,), Look("Calibri", 11, "FFFFE699", date_format="[$-413]d mmm yyyy;@"))


# Only what is asked at least, in one word each.
_UHB = (
    col("fg_code", "FG-code", 10), col("processing_activity", "Verwerking", 36), col("controller", "Verantwoordelijken", 30), col("joint_controllers", "Gezamenlijk verantwoordelijken", 20),
    col("dpo", "FG", 26), col("purposes", "Doel", 44), col("legal_basis", "Grondslag", 26), col("legal_provision", "Wetsartikel", 24), col("data_subject_categories", "Betrokkenen", 28),
    col("personal_data_categories", "Gegevens", 36), col("special_categories", "Gevoelige gegevens", 22), col("special_categories_exception", "Uitzonderingsgrond", 24),
    col("retention_period", "Bewaartermijn", 34), col("recipient_categories", "Ontvangers", 32), col("transfers", "Doorgifte", 18), col("transfer_safeguards", "Waarborgen", 20),
    col("security_measures", "Beveiliging", 44),
)


def _policy():
    path, day = "UHB.xlsx", datetime.date(2025, 7, 11)
    rows = fill(path, choose(path, d.UHB, 9), day, Habit(0.6, (("?", 1),)), _UHB)
    for row in rows[:2]:  # with a blank for the hyphen, as it is said
        row.put("fg_code", row.process.code.replace("-", " "))
    part = Part("Blad1", _UHB, tuple(rows), named=True, freeze=0, filtered=False)
    return Delivery(path, d.UHB, day, (part,), Look("Calibri", 11, "FFFFFFFF", borders=False))


_IVD_HEADERS = {"directie": "Uitvoerende directie", "legal_basis": "Grondslag AVG", "security_measures": "Algemene beschrijving beveiligingsmaatregelen",
                "data_sources": "Bron", "transfers": "Doorgifte aan derde landen"}


def _databeheersing():
    path, day = "20250711 Verwerkingsregister concerndirectie IV&D.xlsx", datetime.date(2025, 7, 11)
    form = (col("status", "Status", 14), own("Versie", 8, lambda row, nth: f"1.{nth % 3}"))
    form += tuple(col(name, _IVD_HEADERS.get(name, header), width) for name, header, _, width in AVG)
    rows = fill(path, choose(path, d.IVD, 12), day, Habit(0.2, (("concept", 1),)), form, {"directie": "concerndirectie IV&D"})
    for nth, row in enumerate(rows, 1):
        row.put("status", "Beëindigd" if nth == 5 else "concept" if nth in (3, 8) else "vastgesteld")
        if row.cells["last_reviewed"].value:  # this sender types dates as text
            row.put("last_reviewed", f"{row.cells['last_reviewed'].value:%d-%m-%Y}")
    title = (("FICTIEF voorbeeld - verwerkingsregister concerndirectie IV&D",),)
    part = Part("Register", form, tuple(rows), title, freeze=3)
    return Delivery(path, d.IVD, day, (part,), Look("RijksoverheidSansText", 9, "FFCCE0F1"))


# The words of the tool from which it was exported.
_OP = (
    col("fg_code", "Verwerkingsnummer"), col("processing_activity", "Naam verwerking"), col("directie", "Dienst"), col("business_process", "Bedrijfsproces"), col("status", "Status"),
    own("Versie", 8, lambda row, nth: f"{1 + nth % 4}.0"), col("controller", "Verantwoordelijke(n)"), col("joint_controllers", "VerdelingVerantwoordelijkheid"), col("dpo", "FG"),
    col("purposes", "Doel(en) van verwerking"), col("legal_basis", "Rechtsgrond"), col("legal_provision", "Toelichting bij gekozen rechtsgrond"),
    col("data_subject_categories", "Betrokkene(n)"), col("personal_data_categories", "Persoonsgegevens – Soort gegevens"), col("special_categories", "Bijzondere persoonsgegevens"),
    col("special_categories_exception", "Uitleg doorbreking verwerkingsverbod"), col("retention_period", "Bewaartermijn"), col("data_sources", "BronOmschrijving"),
    col("recipient_categories", "Gegevens worden verstrekt aan (\"ontvangers\")"), col("processors", "Verwerker(s)"), col("transfers", "Doorgifte buiten EER"),
    col("transfer_safeguards", "Adequate bescherming buiten de EER"), col("security_measures", "Beveiliging"), col("systems", "Systemen / Applicaties"),
    col("automated_decisions", "Besluitvorming"), col("dpia", "GEB (DPIA)"), col("last_reviewed", "LaatsteWijzigDatum"),
    own("Kosten per jaar (€)", 12, lambda row, nth: f"€ {nth * 1250 % 9000 + 500:,}".replace(",", ".")), own("Opmerkingen", 20, lambda row, nth: _REMARKS_OP.get(nth)),
)
_REMARKS_OP = {4: "Zie ook het \"protocol verzuim\"; wordt herzien", 11: "Afgestemd met bedrijfsarts én OR", 17: "Leverancier: Café Voorbeeld B.V."}


def _lines(text):
    """Values one below the other, as the tool exports them."""
    return text.replace("; ", "\n") if isinstance(text, str) else text


def _personeel():
    path, day = "export_verwerkingen_OenP_20250716.csv", datetime.date(2025, 7, 16)
    rows = fill(path, choose(path, d.OP, 22), day, Habit(0.5, (("volgt", 2), ("nog op te vragen", 1))), _OP, {"directie": "O&P", "status": "Vastgesteld"})
    for row in rows:
        for name in ("data_subject_categories", "personal_data_categories", "recipient_categories"):
            row.cells[name].value = _lines(row.cells[name].value)
    touch(rows, {3: [("personal_data_categories", "Salaris en vergoedingen in €\nBankrekeningnummer\nBSN", "ok")], 8: [("retention_period", None)],
                 15: [("recipient_categories", "intern", "ok"), ("security_measures", None)]})
    return Delivery(path, d.OP, day, (Part("", _OP, tuple(rows), freeze=0, filtered=False),))


# "Verantwoordelijke" is the head of a team here, so nobody says who the controller is.
_FMI = (
    col("fg_code", "Procescode", 11, group="Proces"), col("directie", "Onderdeel", 12, group="Proces"), col("business_process", "Proces", 28, group="Proces"),
    col("processing_activity", "Titel", 36, group="Proces"), own("Verantwoordelijke", 22, lambda row, nth: f"teamleider {('Huisvesting', 'Documenten', 'Services')[nth % 3]}", group="Proces"),
    col("purposes", "Omschrijving doel", 44, group="Gegevens"), col("data_subject_categories", "Soort betrokkenen", 28, group="Gegevens"),
    col("personal_data_categories", "Verwerkte persoonsgegevens", 36, group="Gegevens"), col("special_categories", "Bijzondere of gevoelige gegevens", 24, group="Gegevens"),
    col("special_categories_exception", "Grondslag bijzondere gegevens", 26, group="Gegevens"), col("data_sources", "Herkomst persoonsgegevens", 24, group="Gegevens"),
    col("legal_basis", "Grondslag verwerking", 26, group="Recht"), col("legal_provision", "Wettelijk kader", 26, group="Recht"),
    col("joint_controllers", "Gezamenlijke verantwoordelijkheid", 22, group="Recht"), col("dpo", "Gegevens FG", 28, group="Recht"),
    col("retention_period", "Bewaarduur", 34, group="Recht"), col("dpia", "DPIA nodig?", 22, group="Recht"),
    col("recipient_categories", "Gedeeld met", 32, group="Delen"), col("processors", "Ingeschakelde verwerkers", 28, group="Delen"),
    col("transfers", "Doorgifte buiten de EER", 20, group="Delen"), col("transfer_safeguards", "Waarborgen bij doorgifte", 24, group="Delen"),
    col("security_measures", "Getroffen maatregelen", 44, group="Beveiliging"), col("systems", "Naam systeem", 20, group="Beveiliging"),
    col("last_reviewed", "Laatst gecontroleerd", 14, group="Beveiliging"),
)


def _facilitair():
    path, day = "F&MI aanlevering CPO-team 10 juli.xlsx", datetime.date(2025, 7, 10)
    rows = fill(path, choose(path, d.FMI, 14), day, Habit(0.45, (("volgt", 1), ("in onderzoek", 1))), _FMI, {"directie": "SSO F&MI"})
    touch(rows, {5: [("retention_period", "zie selectielijst", "invalid")], 11: [("data_subject_categories", "iedereen", "ok")]})
    part = Part("Aanlevering", _FMI, tuple(rows), (("FICTIEF voorbeeld - aanlevering F&MI aan het CPO-team",), ()), freeze=4)
    return Delivery(path, d.FMI, day, (part,), Look("Calibri", 10, "FFE4DFEC", date_format="dd-mm-yy"))


def deliveries():
    return [_databeheersing(), _control(), _facilitair(), _policy(), _personeel()]
