# SPDX-License-Identifier: EUPL-1.2
"""Personal data in cells that everyone may read: made-up people with numbers that pass their checks."""

from kinds.tables import BOTH, ids
from model import Kind

NAMES = (
    "mevrouw J. van den Berg", "dhr. P.A. Jansen", "Ahmed El Idrissi (toestel 4412)", "mw. Bakker-de Wit", "De heer K. Smit",
    "J.M. de Vries", "contact: Sanne Hoekstra", "Mevr. dr. A. Mulder",
)
MAILBOXES = ("j.vandenberg@belastingdienst.nl", "piet.jansen@minfin.nl", "a.el.idrissi@fiod.nl", "sanne_hoekstra@gmail.com")
PHONES = ("06-12345678", "06 87 65 43 21", "+31 6 20304050", "0612340987")
FIELDS = (
    "purposes", "recipient_categories", "data_sources", "retention_period", "security_measures", "personal_data_categories",
    "processing_activity",
)


def bsn(chance):
    """Nine digits that pass the elfproef."""
    while True:
        digits = [chance.randint(1, 9)] + [chance.randint(0, 9) for _ in range(7)]
        last = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits)) % 11
        if last < 10:
            return "".join(map(str, digits + [last]))


def iban(chance):
    """A Dutch account number whose check digits are right."""
    account = f"{chance.choice(('INGB', 'RABO', 'ABNA'))}{chance.randint(10**8, 10**9 - 1):010}"
    digits = "".join(str(int(letter, 36)) for letter in account + "NL00")
    return f"NL{98 - int(digits) % 97:02}{account}"


def spaced(number):
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))


def sayings(chance):
    """One text of every sort of personal data."""
    number, account = bsn(chance), iban(chance)
    return (
        f"; behandelaar: {chance.choice(NAMES)}", f" (vragen aan {chance.choice(MAILBOXES)})",
        f", bereikbaar op {chance.choice(PHONES)}", f"; bijvoorbeeld BSN {number}", f"; rekening {account}",
        f" (burgerservicenummer {number[:4]}.{number[4:6]}.{number[6:]})", f"; mail naar {chance.choice(MAILBOXES)}",
        f"; IBAN {spaced(account)}", f" (zie dossier van {chance.choice(NAMES)})", f"; tel. {chance.choice(PHONES)}",
    )


def persons(register):
    def plant(row, chance, turn):
        field = FIELDS[turn % len(FIELDS)]
        row.values[field] = f"{row.values[field]}{sayings(chance)[turn % 10]}"
        return (field,), ids(register, field, ("personal-data",)), f"{field}: {row.values[field]}"

    return Kind(f"{register} personal-data", register, plant, count=40)


KINDS = [persons(register) for register in BOTH]
