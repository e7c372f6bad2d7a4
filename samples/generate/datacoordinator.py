# SPDX-License-Identifier: EUPL-1.2
"""One directie's own sheet: a title block, headers in its own words, and the faults of someone who fills it in first."""
import datetime

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from . import directies as d
from . import truth
from .chance import Chance
from .population import slots
from .texts import right_row
from .workbook import GROUP_FILL, new_workbook, put, save, style_header

SHEET = "Verwerkingen MKB"
_DAY = datetime.date(2025, 6, 20)
_ROWS = 21

# Field (None where the rules know none), header, explanation below it, width. There is no column for the directie,
# which is told by the name of the sheet, and none for the date of the last check.
_COLUMNS = [
    ("fg_code", "FG code", "Code uit de BES-lijst", 11),
    ("business_process", "Proces", "Naam uit de BES-lijst", 30),
    ("processing_activity", "Naam van de verwerking", "Wat doet u met de gegevens?", 36),
    ("keten", "Keten", "In welke keten valt het proces?", 18),
    ("controller", "Verantwoordelijke(n)", "Wie bepaalt doel en middelen?", 30),
    ("joint_controllers", "Gezamenlijke\nverantwoordelijkheid", "Met wie samen?", 20),
    ("dpo", "Contactgegevens FG", "Hoe is de functionaris te bereiken?", 30),
    ("purposes", "1. Doel(en) van de\nverwerking", "Waarvoor worden de gegevens gebruikt?", 44),
    ("legal_basis", "2. Rechtsgrond", "Kies a tot en met f", 26),
    ("legal_provision", "Wettelijke grondslag", "Welke wet en welk artikel?", 26),
    ("data_subject_categories", "3. Betrokkenen", "Over wie gaan de gegevens?", 32),
    ("personal_data_categories", "4. Soort gegevens", "Welke gegevens zijn het?", 38),
    ("special_categories", "Bijzondere persoonsgegevens", "Welke, of geen", 24),
    ("special_categories_exception", "Grondslag bijzondere\npersoonsgegevens", "Waarom mag dat?", 28),
    ("retention_period", "5. Bewaartermijn(en)\n(indien mogelijk)", "Hoe lang bewaart u de gegevens?", 38),
    ("recipient_categories", "6. Ontvanger(s)", "Aan wie geeft u de gegevens?", 36),
    ("processors", "Verwerker(s)", "Wie verwerkt voor ons?", 30),
    ("transfers", "7. Doorgifte buiten EER", "Naar welk land?", 20),
    ("transfer_safeguards", "Adequate bescherming buiten de EER", "Op grond waarvan?", 30),
    ("security_measures", "8. Technische en organisatorische maatregelen (indien mogelijk)", "Hoe zijn de gegevens beveiligd?", 48),
    ("systems", "Applicaties", "Waar staan de gegevens?", 22),
    ("data_sources", "Herkomst gegevens", "Van wie krijgt u de gegevens?", 26),
    ("automated_decisions", "Geautomatiseerde besluitvorming", "Beslist een systeem zelf?", 26),
    ("dpia", "GEB (DPIA)", "Is die uitgevoerd?", 24),
    (None, "Contactpersoon", "Functie, geen naam", 20),
    (None, "Opmerkingen", "Ruimte voor vragen", 26),
]

# Per row (counted from 1): what is wrong, or only weak (state ok).
_FAULTS = {
    2: [("recipient_categories", "idem", "placeholder")],
    3: [("retention_period", "zo lang als nodig", "invalid")],
    4: [("legal_basis", "AVG", "invalid"), ("security_measures", "conform BIO", "ok")],
    6: [("transfers", "ja", "invalid")],
    7: [("purposes", None, "empty"), ("retention_period", None, "empty")],
    8: [("security_measures", "zie boven", "placeholder")],
    9: [("retention_period", "7 jaar", "ok")],
    11: [("recipient_categories", "n.v.t.", "not-applicable")],
    12: [("special_categories", "mogelijk", "invalid"), ("special_categories_exception", None, "empty")],
    13: [("fg_code", "volgt", "placeholder")],
    15: [("security_measures", None, "empty"), ("recipient_categories", "diverse", "ok")],
    16: [("retention_period", "conform Archiefwet", "invalid")],
    17: [("controller", "teamleider MKB", "ok"), ("dpo", None, "empty")],
    18: [("purposes", "uitvoering wettelijke taak", "ok")],
    20: [("data_subject_categories", "?", "placeholder"), ("joint_controllers", None, "empty")],
}
_REMARKS = {3: "Termijn navragen bij de informatiebeheerder", 6: "Land volgt nog", 13: "Code staat niet in mijn lijst", 20: "Graag uitleg bij deze kolom"}


def _filled():
    """The rows as planted, the last one a copy of the first by mistake."""
    own = [slot for slot in slots() if slot.directie == d.MKB and slot.process.directie == d.MKB]
    rows = [right_row(slot, _DAY) for slot in Chance("datacoordinator").some(own, _ROWS)]
    for number, faults in _FAULTS.items():
        for name, value, state in faults:
            rows[number - 1].put(name, value, state)
    for row in rows:
        row.put("directie", d.MKB)  # the sheet's name says so
    return rows + [rows[0]]


def _title_block(sheet):
    lines = (("FICTIEF voorbeeld - verwerkingen van persoonsgegevens", None), ("Directie", d.MKB), ("Ingevuld door", "datacoördinator MKB"),
             ("Datum", _DAY), ("Versie", "concept 3"), ("Vragen aan", "cpo-team@voorbeeld.nl"))
    for number, (label, value) in enumerate(lines, 1):
        sheet.cell(number, 1, label).font = Font(name="Calibri", size=14 if number == 1 else 10, bold=True)
        if value is not None:
            cell = sheet.cell(number, 3, value)
            if isinstance(value, datetime.date):
                cell.number_format = "dd-mm-yyyy"
    return len(lines) + 2


def write(folder):
    """Writes the workbook; returns the content of its truth file."""
    book = new_workbook("FICTIEF voorbeeld: verwerkingen van een directie", "Alles in dit werkboek is verzonnen; gemaakt door samples/generate.py van registertoets.")
    sheet = book.create_sheet(SHEET)
    header = _title_block(sheet)
    rows = _filled()
    for index, (_, title, explanation, width) in enumerate(_COLUMNS, 1):
        style_header(sheet.cell(header, index, title))
        style_header(sheet.cell(header + 1, index, explanation), GROUP_FILL)
        sheet.cell(header + 1, index).font = Font(name="Calibri", size=9, italic=True)
        sheet.column_dimensions[get_column_letter(index)].width = width
    judged = []
    for nth, row in enumerate(rows, 1):
        number = header + 1 + nth
        for index, (field, title, *_) in enumerate(_COLUMNS, 1):
            if field:
                cell = row.cells.get(field)
                put(sheet.cell(number, index), cell.value if cell else None)
            else:
                put(sheet.cell(number, index), "datacoördinator MKB" if title == "Contactpersoon" else _REMARKS.get(nth))
        answer = truth.judge(row)
        answer["row_errors"] = ["duplicate"] if nth == len(rows) else []
        answer["complete"] = answer["complete"] and not answer["row_errors"]
        judged.append((number, answer))
    sheet.freeze_panes = sheet.cell(header + 1, 4)
    save(book, folder / "datacoordinator.xlsx", _DAY)
    return truth.document("datacoordinator.xlsx", [(SHEET, "avg", judged)])
