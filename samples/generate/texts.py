# SPDX-License-Identifier: EUPL-1.2
"""Composes the cells of a right row from the words of its process."""
import datetime

from . import directies as d
from .chance import Chance
from .model import Row, capital
from .vocabulary import law, security

CONTROLLER = "De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, 2500 EE Den Haag"
DPO = "Functionaris gegevensbescherming ministerie van Financiën, Postbus 20201, 2500 EE Den Haag"

# Directies separate the values in a cell each in their own way.
_SEPARATORS = {d.MKB: ", ", d.CAP: "\n", d.KIS: ", ", d.DFA: "\n"}

_PROCESSORS = [
    ("verwerker voor printen en verzenden", "Drukkerij Voorbeeld B.V., verwerkersovereenkomst 2024-117 van 01-02-2024"),
    ("verwerker voor hosting", "Rekencentrum Voorbeeld B.V., verwerkersovereenkomst 2023-041 van 15-05-2023"),
    ("verwerker voor scannen en archiveren", "Scanhuis Voorbeeld B.V., verwerkersovereenkomst 2022-208 van 03-10-2022"),
    ("verwerker voor softwarebeheer", "Softwarehuis Voorbeeld B.V., verwerkersovereenkomst 2024-009 van 22-01-2024"),
]
_OTHER_PROCESSOR = "Dienstverlener Voorbeeld B.V., verwerkersovereenkomst 2023-{:03} van {:02}-{:02}-2023"

_JOINT = ["geen"] * 22 + ["Geen", "Geen", "n.v.t."]
_JOINT_NAMED = [
    "Gemeente Voorbeeld, Stationsplein 1, 1234 AB Voorbeeld; onderlinge regeling van 12-03-2023",
    "Stichting Voorbeeldketen, Marktstraat 2, 1234 AB Voorbeeld; onderlinge regeling van 04-11-2022",
    "Uitvoeringsinstantie Voorbeeld, Postbus 1, 1234 AA Voorbeeld; onderlinge regeling van 20-06-2024",
]


def _unique(values):
    return list(dict.fromkeys(values))


def _list(slot, values):
    words = slot.process.subject.words
    return capital(_SEPARATORS.get(slot.directie, "; ").join(value.format(**words) for value in _unique(values)))


def _date(chance, first, last):
    start = datetime.date.fromisoformat(first)
    return start + datetime.timedelta(days=chance.below((datetime.date.fromisoformat(last) - start).days + 1))


def _name(slot):
    name = capital(slot.process.action.name.format(**slot.process.subject.words))
    if slot.part:
        return name + " (schriftelijk ingediend)"
    return name


def _purpose(slot, chance):
    variants = slot.process.action.purposes
    text = variants[(chance.below(2) + slot.part) % len(variants)] if len(variants) > 1 else variants[0]
    text = capital(text.format(**slot.process.subject.words))
    return text + "." if slot.directie in (d.KIS, d.OP) else text


def _retention(slot, chance):
    key = slot.process.subject.key
    own = Chance("terms", key)
    numbers = {"n": own.pick([7, 7, 10, 12]), "m": own.pick([5, 6, 7, 8]), "k": own.pick([3, 6, 9, 12, 18, 24]),
               "w": own.pick([4, 6, 8, 13]), "cat": slot.process.category}
    return chance.pick(slot.process.action.keep).format(**slot.process.subject.words, **numbers)


def _security(slot):
    system = slot.process.subject.system
    own = Chance("security", system)
    kind = Chance("security", system, slot.process.action.key).below(3)
    access = own.pick(security.ACCESS)
    crypt, logging, backup = own.pick(security.CRYPT), own.pick(security.LOGGING), own.pick(security.BACKUP)
    level = f"classificatie BIV {own.below(2) + 2}-{own.below(2) + 2}-{own.below(2) + 2}"
    analysis = f"risicoanalyse {system} {2023 + own.below(2)}-{own.below(12) + 1:02}"
    extra = own.shuffled(security.PEOPLE)[kind]
    return capital("; ".join([access, crypt, logging, backup, extra, f"{level} ({analysis})"]))


def _special(row, slot, chance, data):
    subject, action = slot.process.subject, slot.process.action
    named, grounds = [], []
    if any("BSN" in item for item in data):
        named.append(chance.pick(law.BSN))
        grounds.append(law.BSN_EMPLOYER if slot.directie == d.OP else chance.pick(law.BSN_GROUNDS))
    for key in _unique(subject.special + action.special):
        value, ground = law.SPECIALS[key]
        named.append(value)
        grounds.append(ground)
    row.names_special = bool(named)
    if not named:
        row.put("special_categories", chance.pick(law.NONE_SPECIAL))
        _unneeded(row, "special_categories_exception", chance)
        return
    row.put("special_categories", "; ".join(named))
    row.put("special_categories_exception", "; ".join(grounds))


def _unneeded(row, name, chance):
    """A field that does not apply: n.v.t. or nothing."""
    if chance.happens(0.6):
        row.put(name, "n.v.t.", "not-applicable")
    else:
        row.put(name, None)


_NEVER_ABROAD = ("uitnodigen", "registreren", "uitstel", "vernietigen", "klachten", "plannen")


def _transfers(row, slot, chance):
    """Fills the columns on transfers; returns the recipients that a transfer adds."""
    subject, action = slot.process.subject, slot.process.action
    always = action.abroad or subject.keten == "Gegevens" and action.key in ("ontvangen", "extern")
    happens = subject.countries and action.key not in _NEVER_ABROAD and (always or chance.happens(0.3))
    if not happens:
        row.put("transfers", chance.pick(law.NO_TRANSFER))
        _unneeded(row, "transfer_safeguards", chance)
        return []
    choice = chance.pick(subject.countries)
    countries = choice.split("; ")
    row.leaves_eea = any(country not in law.EEA for country in countries)
    supplier = "(leverancier)" in choice
    row.put("transfers", choice.replace("(leverancier)", "(beheer op afstand door leverancier)"))
    if row.leaves_eea:
        row.put("transfer_safeguards", "; ".join(law.INSTRUMENTS[country] for country in countries))
    else:
        _unneeded(row, "transfer_safeguards", chance)
    if supplier:
        return ["leverancier van software (als verwerker)"]
    return ["belastingautoriteiten van " + " en ".join(law.WITH_ARTICLE.get(country, country) for country in countries)]


def _recipients(row, slot, chance, extra):
    """Fills recipients and processors so that they agree."""
    recipients = list(slot.process.action.recipients + slot.process.subject.recipients) + extra
    named = [text for who, text in _PROCESSORS if who in recipients]
    if any("als verwerker" in item for item in recipients):
        named.append(_OTHER_PROCESSOR.format(chance.below(300) + 1, chance.below(28) + 1, chance.below(12) + 1))
    if not named and chance.happens(0.45):
        who, text = chance.pick(_PROCESSORS)
        recipients.append(who)
        named.append(text)
    row.put("recipient_categories", _list(slot, recipients))
    row.put("processors", "\n".join(named) if named else "geen")


_NO_PROVISION = [("legal_provision", "n.v.t.", "not-applicable"), ("legal_provision", "niet van toepassing", "not-applicable"),
                 ("legal_provision", None), ("legal_provision", None)]


def _provision(row, slot, chance, laws):
    row.needs_provision = bool(set(slot.process.action.basis) & set("ce"))
    if not laws:
        row.put(*chance.pick(_NO_PROVISION))
        return
    text = "; ".join(laws)
    if slot.directie in (d.KIS, d.CF):
        text = text.replace("art. ", "artikel ")
    row.put("legal_provision", capital(text))


def _dpia(slot, chance):
    done = _date(chance, "2022-01-10", "2025-05-28")
    number = f"DPIA-{done.year}-{chance.below(90) + 1:02}"
    performed = f"ja, uitgevoerd ({done:%d-%m-%Y}, kenmerk {number})"
    if slot.process.action.automated != "nee":
        return performed
    return chance.weighted([(f"nee, niet nodig (pre-scan {done:%d-%m-%Y})", 50), (performed, 35),
                            ("ja, in uitvoering", 8), ("ja, nog uit te voeren", 7)])


def reviews(slot):
    """The days on which the owner of the process checked the row."""
    chance = Chance("reviews", slot.key)
    return [_date(chance, "2024-11-06", "2025-01-31"), _date(chance, "2025-02-10", "2025-06-30"), _date(chance, "2025-07-07", "2025-08-29")]


def right_row(slot, day):
    """The row of `slot` as it ought to be in the register of `day`, optional fields now and then left empty."""
    subject, action, chance = slot.process.subject, slot.process.action, Chance("row", slot.key)
    row = Row(slot.process, slot.directie)
    alias = d.ALIASES.get(slot.directie)
    data = _unique(action.data if action.standalone else subject.data + action.data)
    people = action.people if action.standalone else subject.people + action.people
    row.put("fg_code", slot.process.code)
    row.put("directie", chance.pick(alias) if alias and chance.happens(0.07) else slot.directie)
    row.put("keten", slot.process.keten)
    row.put("business_process", slot.process.name)
    row.put("processing_activity", _name(slot))
    row.put("controller", CONTROLLER)
    named = slot.process.action.key in ("afstemming", "convenant", "cbs") and chance.happens(0.4)
    row.put("joint_controllers", chance.pick(_JOINT_NAMED if named else _JOINT))
    row.put("dpo", DPO)
    row.put("purposes", _purpose(slot, chance))
    row.put("legal_basis", chance.pick(law.BASES[action.basis]))
    _provision(row, slot, chance, _unique(action.laws + subject.laws))
    row.put("data_subject_categories", _list(slot, people))
    row.put("personal_data_categories", _list(slot, data))
    _special(row, slot, chance, data)
    row.put("retention_period", _retention(slot, chance))
    _recipients(row, slot, chance, _transfers(row, slot, chance))
    row.put("security_measures", _security(slot))
    row.put("systems", subject.system + chance.pick(["", "", "; Klantregistratie", "; Brievenstraat", "; GDA"]))
    row.put("data_sources", _list(slot, subject.sources + action.sources))
    row.put("automated_decisions", action.automated)
    row.put("dpia", _dpia(slot, chance))
    row.put("last_reviewed", max((when for when in reviews(slot) if when <= day), default=None))
    _leave_optional(row, slot)
    return row


_OPTIONAL = {"keten": 0.06, "business_process": 0.05, "processors": 0.3, "systems": 0.18, "data_sources": 0.25,
             "automated_decisions": 0.12, "dpia": 0.3, "last_reviewed": 0.35}


def _leave_optional(row, slot):
    for name, probability in _OPTIONAL.items():
        decided = slot.process.action.automated != "nee" and name in ("automated_decisions", "dpia")
        if not decided and Chance("optional", name, slot.key).happens(probability):
            row.put(name, None)
