# SPDX-License-Identifier: EUPL-1.2
"""The RDE workbooks: the register of all directies at a moment in 2025."""
from . import texts, truth, wpg
from .chance import Chance
from .columns import AVG, WPG
from .model import Row
from .population import processes
from .versions import VERSIONS, rows
from .workbook import new_workbook, save, write_notes, write_register

AVG_SHEET = "AVG-verwerkingsregister"
WPG_SHEET = "Wpg-verwerkingsregister"
_TITLE = "FICTIEF voorbeeld - {register} Belastingdienst (RDE), stand {day:%d-%m-%Y}"
_LOOSE = ("processing_activity", "purposes", "legal_provision", "data_subject_categories", "personal_data_categories",
          "retention_period", "recipient_categories", "security_measures")


def _decorate(row, field, value):
    """The small untidiness of typed and pasted text: a blank at the end, a non-breaking space."""
    if not isinstance(value, str) or field not in _LOOSE or row.cells[field].state != "ok":
        return value
    chance = Chance("untidy", row.process.code, row.directie, field, value)
    if chance.happens(0.012):
        return value + chance.pick([" ", "  "])
    if chance.happens(0.006) and " " in value:
        head, tail = value.split(" ", 1)
        return head + "\u00a0" + tail
    return value


def _rich_texts(register):
    """A few purposes with a word in bold, as left behind by someone who pasted from a document."""
    return [row.cells["purposes"].value for row in register[::90]
            if row.cells["purposes"].state == "ok" and " " in row.cells["purposes"].value]


def _prefilled():
    """Rows of the form that nobody filled in yet: controller and dpo only, so no rows of the register."""
    for _ in range(3):
        row = Row(None, "")
        row.put("controller", texts.CONTROLLER)
        row.put("dpo", texts.DPO)
        yield row


def write(name, folder):
    """Writes the workbook of a version; returns the content of its truth file."""
    version = VERSIONS[name]
    book = new_workbook(f"FICTIEF voorbeeld: RDE van {version.day:%d-%m-%Y}",
                        "Alles in dit werkboek is verzonnen; gemaakt door samples/generate.py van registertoets.")
    register = rows(name)
    numbers = write_register(book, AVG_SHEET, _TITLE.format(register="AVG-verwerkingsregister", day=version.day), AVG,
                             register, _decorate, list(_prefilled()))
    sheets = [(AVG_SHEET, "avg", [(number, truth.judge(row)) for number, row in zip(numbers, register)])]
    if version.with_wpg:
        police = wpg.rows(processes())
        numbers = write_register(book, WPG_SHEET, _TITLE.format(register="Wpg-verwerkingsregister", day=version.day), WPG, police)
        sheets.append((WPG_SHEET, "wpg", [(number, truth.judge(row, "wpg")) for number, row in zip(numbers, police)]))
    write_notes(book, "Toelichting", [
        "FICTIEF voorbeeld", "Alle rijen, codes, systemen, categorieën van de selectielijst, verwerkers en overeenkomsten in dit werkboek zijn verzonnen.",
        "Het werkboek is gemaakt om registertoets mee te proberen en zegt niets over het echte register.",
        "De wettelijke bepalingen zijn gekozen om aannemelijk te zijn; ze zijn geen advies."])
    file = f"rde-{name}.xlsx"
    save(book, folder / file, version.day, _rich_texts(register))
    return truth.document(file, sheets)
