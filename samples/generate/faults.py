# SPDX-License-Identifier: EUPL-1.2
"""What the supervisor saw lacking: empty cells above all, and cells that only look filled."""
from .chance import Chance

_LATER = [("volgt", 4), ("n.t.b.", 4), ("?", 3), ("nog invullen", 3), ("nader te bepalen", 1), ("onbekend", 1), ("-", 2), ("tbd", 1), ("xxx", 1)]

_EMPTY = (None, "empty")
_NOT_APPLICABLE = ("n.v.t.", "not-applicable")


def _placeholder(chance, later):
    return chance.weighted(later), "placeholder"


# Per field: how often a fault falls on it, and what may stand there as (value, state, weight); a placeholder besides.
_FIELDS = {
    "retention_period": (30, 0.12, [(*_EMPTY, 60), ("zo lang als nodig", "invalid", 5), ("conform Archiefwet", "invalid", 5),
                                    ("conform selectielijst", "invalid", 3), ("wettelijke termijn", "invalid", 3),
                                    ("niet langer dan noodzakelijk", "invalid", 3), (*_NOT_APPLICABLE, 1)]),
    "recipient_categories": (27, 0.13, [(*_EMPTY, 80), (*_NOT_APPLICABLE, 5)]),
    "purposes": (20, 0.12, [_EMPTY + (1,)]),
    "security_measures": (20, 0.14, [(*_EMPTY, 80), ("#N/A", "placeholder", 3), (*_NOT_APPLICABLE, 3)]),
    "data_subject_categories": (8, 0.12, [_EMPTY + (1,)]),
    "personal_data_categories": (6, 0.12, [_EMPTY + (1,)]),
    "transfers": (8, 0.2, [(*_EMPTY, 60), ("ja", "invalid", 12), ("buiten EU", "invalid", 10)]),
    "joint_controllers": (5, 0.2, [_EMPTY + (1,)]),
    "dpo": (3, 0.2, [_EMPTY + (1,)]),
    "controller": (2, 0.2, [_EMPTY + (1,)]),
    "legal_basis": (9, 0.1, [(*_EMPTY, 60), ("AVG", "invalid", 12), ("wet", "invalid", 6), ("art. 6", "invalid", 4)]),
    "legal_provision": (12, 0.15, [(*_EMPTY, 80), (*_NOT_APPLICABLE, 8)]),
    "special_categories": (7, 0.1, [(*_EMPTY, 60), ("mogelijk", "invalid", 15)]),
    "special_categories_exception": (11, 0.12, [(*_EMPTY, 70), (*_NOT_APPLICABLE, 10)]),
    "transfer_safeguards": (25, 0.1, [(*_EMPTY, 50), ("Privacy Shield", "invalid", 25), (*_NOT_APPLICABLE, 10)]),
    "fg_code": (2, 0.5, [_EMPTY + (1,)]),
    "processing_activity": (1, 0.2, [_EMPTY + (1,)]),
    "directie": (1.5, 0.0, [_EMPTY + (1,)]),
}

_REGISTER_FIELDS = ("legal_basis", "legal_provision", "special_categories", "special_categories_exception",
                    "transfer_safeguards", "fg_code")
# A row that is only known by name: these stay filled.
_BARE_KEEPS = ("fg_code", "directie", "processing_activity", "controller", "dpo")

# Filled, and therefore no error, but saying little; planted only in rows that are incomplete anyway.
_VAGUE = {"security_measures": ["conform BIO", "passende maatregelen", "conform beleid"],
          "recipient_categories": ["diverse", "ketenpartners", "intern"],
          "purposes": ["uitvoering wettelijke taak", "bedrijfsvoering"]}


def _possible(row, name):
    if name == "legal_provision":
        return row.needs_provision
    if name == "special_categories_exception":
        return row.names_special
    if name == "transfer_safeguards":
        return row.leaves_eea
    return True


def _draw(row, chance, names, size):
    """`size` different fields of `names` in the order in which they keep a row incomplete longest."""
    left = [name for name in _FIELDS if name in names and _possible(row, name)]
    result = []
    while left and len(result) < size:
        name = chance.weighted([(name, _FIELDS[name][0]) for name in left])
        left.remove(name)
        result.append(name)
    return result


def plan(row, key):
    """The fields that are at fault on 1 July, worst first."""
    chance = Chance("faults", key)
    kind = chance.fraction()
    if kind < 0.11:
        return _draw(row, chance, [name for name in _FIELDS if name not in _BARE_KEEPS], 6 + chance.below(6))
    if kind < 0.29:
        return _draw(row, chance, _REGISTER_FIELDS, 1 + chance.below(2))
    return _draw(row, chance, list(_FIELDS), chance.weighted([(1, 38), (2, 30), (3, 18), (4, 10), (5, 4)]))


def earlier(row, key, fields):
    """More fields that were still at fault in February."""
    chance = Chance("earlier", key)
    extra = _draw(row, chance, [name for name in _FIELDS if name not in _BARE_KEEPS], 2 + chance.below(4))
    return fields + [name for name in extra if name not in fields]


def apply(row, key, fields, later=_LATER):
    """Plants the faults on `fields` and now and then wording that is weak without being a fault.

    `later` are the (word, weight) that stand where an answer is to come.
    """
    for name in fields:
        chance = Chance("fault", name, key)
        _, placeholder, values = _FIELDS[name]
        if chance.happens(placeholder):
            value, state = _placeholder(chance, later)
        else:
            value, state = chance.weighted([((value, state), weight) for value, state, weight in values])
        row.put(name, value, state)
    for name, values in _VAGUE.items():
        chance = Chance("vague", name, key)
        if name not in fields and chance.happens(0.05):
            row.put(name, chance.pick(values))
    chance = Chance("dpia open", key)
    if row.cells["dpia"].value is None and chance.happens(0.2):
        row.put("dpia", "nog te bepalen", "placeholder")
