# SPDX-License-Identifier: EUPL-1.2
"""What each row lacks, told from what was planted and never from a checker's answer."""
from .columns import AVG_FIELDS, WPG_FIELDS, WPG_TRUTH_ORDER

LAW = {"controller", "joint_controllers", "dpo", "purposes", "data_subject_categories", "personal_data_categories",
       "recipient_categories", "transfers", "retention_period", "security_measures"}
REGISTER = {"fg_code", "directie", "processing_activity", "legal_basis", "special_categories"}
WPG_LAW = LAW | {"legal_basis", "profiling", "authorisations"}
WPG_REGISTER = REGISTER - {"legal_basis"}
MISSING_FROM_WPG = ("profiling", "authorisations")


def _state(row, name):
    cell = row.cells.get(name)
    return cell.state if cell else "empty"


def _applies(row, register):
    """The fields that a condition requires. A condition that cannot be judged requires its field."""
    def holds(decider, answer):
        return answer if _state(row, decider) == "ok" else True

    fields = set()
    if register == "avg" and holds("legal_basis", row.needs_provision):
        fields.add("legal_provision")
    if holds("special_categories", row.names_special):
        fields.add("special_categories_exception")
    if holds("transfers", row.leaves_eea):
        fields.add("transfer_safeguards")
    return fields


def _needs(row, register):
    """The fields that a condition requires for certain."""
    decided = {"legal_provision": row.needs_provision and register == "avg", "special_categories_exception": row.names_special,
               "transfer_safeguards": row.leaves_eea}
    return {name for name, needed in decided.items() if needed and _state(row, DECIDERS[name]) == "ok"}


DECIDERS = {"legal_provision": "legal_basis", "special_categories_exception": "special_categories",
            "transfer_safeguards": "transfers"}


def _lacks(row, name):
    """Whether a required field is not filled, or wrong. Where its condition cannot be judged it is only not judged:
    what is filled in then counts as filled."""
    state = _state(row, name)
    undecided = name in DECIDERS and _state(row, DECIDERS[name]) != "ok"
    return state != "ok" and not (state == "invalid" and undecided)


def judge(row, register="avg", missing=None):
    """The truth about a row as it is planted: fields lacking, in the order of the columns, and what follows.

    `missing` are the fields without a column; those, and what depends on them, do not count in
    `complete_but_for_missing_columns`.
    """
    if missing is None and register == "wpg":
        missing = MISSING_FROM_WPG
    if register == "avg":
        always, by_law, order = LAW | REGISTER, set(LAW), AVG_FIELDS
    else:
        always, by_law, order = WPG_LAW | WPG_REGISTER, WPG_LAW | {"transfer_safeguards"}, WPG_TRUTH_ORDER
    required = always | _applies(row, register)
    lacking = [name for name in order if name in required and _lacks(row, name)]
    result = {
        "fg_code": row.cells["fg_code"].value if _state(row, "fg_code") == "ok" else None,
        "directie": row.directie if _state(row, "directie") == "ok" else None,
        "complete": not lacking,
        "complete_law": not any(name in by_law for name in lacking),
        "lacking": lacking,
    }
    if missing is not None:
        result["complete_but_for_missing_columns"] = all(name in missing or DECIDERS.get(name) in missing for name in lacking)
    return result


def required_columns(rows, register="avg"):
    """The fields without which a column is missing: those that every row has, or some row of `rows` needs."""
    always = LAW | REGISTER if register == "avg" else WPG_LAW | WPG_REGISTER
    return always.union(*(_needs(row, register) for row in rows))


def totals(rows):
    """Counts over judged rows."""
    result = {"rows": len(rows), "complete": sum(row["complete"] for row in rows),
              "complete_law": sum(row["complete_law"] for row in rows)}
    if any("complete_but_for_missing_columns" in row for row in rows):
        result["complete_but_for_missing_columns"] = sum(row["complete_but_for_missing_columns"] for row in rows)
    return result


def document(name, sheets):
    """The content of a truth file; `sheets` is a list of (sheet, register, [(row number, judged row)])."""
    result = {"file": name, "fictional": True, "sheets": [], "rows": []}
    for sheet, register, judged in sheets:
        names = list(dict.fromkeys(row["directie"] for _, row in judged))
        groups = [{"directie": name, **totals([row for _, row in judged if row["directie"] == name])} for name in names]
        lacking = {}
        for field in (AVG_FIELDS if register == "avg" else WPG_TRUTH_ORDER):
            count = sum(field in row["lacking"] for _, row in judged)
            if count:
                lacking[field] = count
        result["sheets"].append({"sheet": sheet, "register": register, **totals([row for _, row in judged]),
                                 "lacking": lacking, "directies": groups})
        result["rows"] += [{"sheet": sheet, "row": number, **row} for number, row in judged]
    return result
