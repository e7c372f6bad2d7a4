# SPDX-License-Identifier: EUPL-1.2
"""Nothing there, something that stands for nothing, and "does not apply" where it does."""

from kinds.tables import ALWAYS, BOTH, NEVER_NONE, ids, texts
from model import Kind
from words import empty_talk

BLANK = (None, "", "  ", " ", "\n", "\t ")
STANDS_FOR_NOTHING = (
    "nog invullen", "PM", "p.m.", "-", "?", "volgt z.s.m.", "n.n.b.", "wordt nog uitgezocht", "xxx", "tbd", "…",
    "nog uit te zoeken", "[in te vullen]", "moet nog worden ingevuld", "TODO", "???", "nog aan te leveren", "komt later", "—",
    "N.T.B.", "#N/A", "(volgt)", "wordt aangevuld", "nog niet ingevuld", "<vul hier in>", "nog te bepalen door proceseigenaar",
    "onbekend", "Weten we nog niet", "idem", "zie hierboven", "T.B.D.", "nog navragen bij de afdeling", "#VALUE!",
    "nader in te vullen", "xx", "...", "zie vorige rij", "nog afstemmen", "later",
)
DOES_NOT_APPLY = (
    "n.v.t.", "nvt", "N.V.T.", "niet van toepassing", "NVT", "n.v.t", "Niet van toepassing.", "n/a", "N/A", "nvt.",
    "Niet van toepassing", "n.v.t. ", "(n.v.t.)", "not applicable",
)


# Here it is as bad to be outside the list as to be empty.
INVALID_IS_ERROR = ("legal_basis", "special_categories", "transfers", "retention_period")


def empty(register):
    fields = ALWAYS[register]

    def plant(row, chance, turn):
        field = fields[turn % len(fields)]
        row.values[field] = BLANK[turn // len(fields) % len(BLANK)]
        return (field,), ids(register, field, ("empty",)), f"{field} blank: {row.values[field]!r}"

    return Kind(f"{register} empty", register, plant, count=3 * len(fields))


def placeholder(register):
    fields = ALWAYS[register]

    def plant(row, chance, turn):
        field = fields[turn % len(fields)]
        talk = empty_talk.said(empty_talk.NOTHING, chance)
        row.values[field] = talk if turn % 3 == 0 else STANDS_FOR_NOTHING[turn * 7 % len(STANDS_FOR_NOTHING)]
        checks = ("placeholder", "invalid") if field in INVALID_IS_ERROR else ("placeholder",)
        return (field,), ids(register, field, checks), f"{field}: {row.values[field]}"

    return Kind(f"{register} placeholder", register, plant, count=4 * len(STANDS_FOR_NOTHING) // 2)


def not_applicable(register):
    def plant(row, chance, turn):
        field = NEVER_NONE[turn % len(NEVER_NONE)]
        if register == "avg" and field == "authorisations":
            field = "purposes"
        row.values[field] = DOES_NOT_APPLY[turn * 5 % len(DOES_NOT_APPLY)]
        return (field,), ids(register, field, ("not-applicable",)), f"{field}: {row.values[field]}"

    return Kind(f"{register} not-applicable", register, plant, count=30)


OPTIONAL = ("keten", "business_process", "processors", "systems", "dpia", "last_reviewed")


def optional_empty(register):
    fields = OPTIONAL + (("automated_decisions",) if register == "avg" else ())

    def plant(row, chance, turn):
        field = fields[turn % len(fields)]
        row.values[field] = (None, "nog uitzoeken", "?", "volgt", "  ", "n.t.b.")[turn // len(fields) % 6]
        return (field,), ids(register, field, ("empty", "placeholder", "required-with")), f"{field}: {row.values[field]!r}"

    return Kind(f"{register} optional empty", register, plant, count=28)


NO_BASIS_GIVEN = (
    {"legal_basis": "Wettelijke verplichting", "legal_provision": None},
    {"legal_basis": "art. 6 lid 1 onder e AVG", "legal_provision": None},
    {"legal_basis": "Taak van algemeen belang", "legal_provision": "  "},
    {"legal_basis": "6.1.c", "legal_provision": "nog opzoeken"},
    {"legal_basis": "e. openbaar gezag", "legal_provision": "n.v.t."},
    {"legal_basis": "Wettelijke plicht (6.1.c)", "legal_provision": "volgt"},
    {"legal_basis": "Uitoefening openbaar gezag", "legal_provision": "nvt"},
    {"legal_basis": "publieke taak", "legal_provision": None},
)
NO_EXCEPTION_GIVEN = (
    {"special_categories": "BSN", "special_categories_exception": None},
    {"special_categories": "gegevens over gezondheid", "special_categories_exception": None},
    {"special_categories": "Lidmaatschap van een vakbond", "special_categories_exception": "n.v.t."},
    {"special_categories": "strafrechtelijke gegevens", "special_categories_exception": ""},
    {"special_categories": "Biometrische gegevens (gezichtsherkenning)", "special_categories_exception": "nog na te gaan"},
    {"special_categories": "burgerservicenummer", "special_categories_exception": "nvt"},
    {"special_categories": "Godsdienst of levensovertuiging", "special_categories_exception": None},
    {"special_categories": "BSN; gezondheid", "special_categories_exception": "?"},
)
# Switzerland goes first: the Wpg has a hint for it at most, and leaves it out.
NO_INSTRUMENT_GIVEN = (
    {"transfers": "Zwitserland", "transfer_safeguards": None}, {"transfers": "India (helpdesk)", "transfer_safeguards": ""},
    {"transfers": "Verenigde Staten", "transfer_safeguards": "n.v.t."},
    {"transfers": "Ja, naar Turkije", "transfer_safeguards": "nog uitzoeken"},
    {"transfers": "Marokko", "transfer_safeguards": None}, {"transfers": "VK", "transfer_safeguards": "nvt"},
    {"transfers": "OESO", "transfer_safeguards": None}, {"transfers": "Aruba", "transfer_safeguards": " "},
    {"transfers": "Zuid-Afrika en India", "transfer_safeguards": None}, {"transfers": "USA", "transfer_safeguards": "volgt"},
)
MISSING = ("required-with", "empty", "placeholder", "not-applicable")
POLICE_SPECIAL = tuple(
    {**entry}
    for entry in NO_EXCEPTION_GIVEN if "BSN" not in entry[
        "special_categories"
    ] and "straf" not in entry["special_categories"] and "burger" not in entry["special_categories"]
)

KINDS = [
    *(make(register) for make in (empty, placeholder, not_applicable, optional_empty) for register in BOTH),
    *texts("legal_provision", MISSING, NO_BASIS_GIVEN),
    *texts("special_categories_exception", (*MISSING, "invalid"), NO_EXCEPTION_GIVEN),
    *texts("special_categories_exception", MISSING, POLICE_SPECIAL, ("wpg",)),
    *texts("transfer_safeguards", MISSING, NO_INSTRUMENT_GIVEN),
    *texts("transfer_safeguards", MISSING, NO_INSTRUMENT_GIVEN[1:], ("wpg",)),
]
