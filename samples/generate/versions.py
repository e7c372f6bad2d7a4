# SPDX-License-Identifier: EUPL-1.2
"""The register at three moments: which rows are there, and which of them are complete."""
import datetime
from dataclasses import dataclass

from . import directies as d
from . import faults, texts
from .chance import Chance
from .population import slots

_ROWS = {
    "2025-02": {d.P: 82, d.MKB: 88, d.GO: 49, d.CAP: 83, d.KIS: 31, d.FIOD: 6, d.DFA: 14, d.CF: 13, d.UHB: 0, d.IVD: 10, d.OP: 16, d.FMI: 8},
    "2025-07-01": {d.P: 121, d.MKB: 142, d.GO: 78, d.CAP: 139, d.KIS: 58, d.FIOD: 14, d.DFA: 24, d.CF: 20, d.UHB: 9, d.IVD: 12, d.OP: 32, d.FMI: 18},
    "2025-08-31": {d.P: 124, d.MKB: 149, d.GO: 80, d.CAP: 146, d.KIS: 63, d.FIOD: 16, d.DFA: 26, d.CF: 22, d.UHB: 10, d.IVD: 12, d.OP: 34, d.FMI: 20},
}
_COMPLETE = {
    "2025-02": {d.P: 5, d.CAP: 3, d.CF: 2, d.IVD: 2},
    "2025-07-01": {d.P: 63, d.MKB: 41, d.GO: 36, d.CAP: 57, d.KIS: 15, d.FIOD: 2, d.DFA: 5, d.CF: 12, d.UHB: 0, d.IVD: 9, d.OP: 6, d.FMI: 1},
    "2025-08-31": {d.P: 72, d.MKB: 49, d.GO: 38, d.CAP: 66, d.KIS: 20, d.FIOD: 3, d.DFA: 6, d.CF: 13, d.UHB: 1, d.IVD: 9, d.OP: 9, d.FMI: 2},
}
# Rows that were complete on 1 July and no longer are on 31 August.
_WORSE = {d.P: 2, d.MKB: 2, d.CAP: 1, d.IVD: 1}


@dataclass(frozen=True)
class Version:
    """A moment of the register."""

    name: str
    day: datetime.date
    with_wpg: bool


VERSIONS = {
    "2025-02": Version("2025-02", datetime.date(2025, 2, 28), False),
    "2025-07-01": Version("2025-07-01", datetime.date(2025, 7, 1), True),
    "2025-08-31": Version("2025-08-31", datetime.date(2025, 8, 31), True),
}


def _present(all_slots, name):
    """The slots of a version: per directie the first to arrive, so that a later version holds all of an earlier one."""
    chosen = set()
    for directie in d.ORDER:
        own = [slot for slot in all_slots if slot.directie == directie]
        chosen |= set(Chance("arrival", directie).shuffled(own)[:_ROWS[name].get(directie, 0)])
    return [slot for directie in d.ORDER for slot in all_slots if slot in chosen and slot.directie == directie]


def _first_complete(slots_of_directie, name, directie, barred=()):
    """The complete ones: those that are easiest to fill in, in an order that does not change between versions."""
    ranked = sorted(slots_of_directie, key=lambda slot: Chance("rank", slot.key).fraction())
    return [slot for slot in ranked if slot not in barred][:_COMPLETE[name].get(directie, 0)]


def _complete(all_slots, name):
    result = set()
    for directie in d.ORDER:
        if name != "2025-08-31":
            own = [slot for slot in _present(all_slots, name) if slot.directie == directie]
            result |= set(_first_complete(own, name, directie))
            continue
        before = [slot for slot in _present(all_slots, "2025-07-01") if slot.directie == directie]
        july = _first_complete(before, "2025-07-01", directie)
        worse = Chance("worse", directie).shuffled(july)[:_WORSE.get(directie, 0)]
        kept = [slot for slot in july if slot not in worse]
        own = [slot for slot in _present(all_slots, name) if slot.directie == directie and slot not in july]
        ranked = sorted(own, key=lambda slot: Chance("rank", slot.key).fraction())
        result |= set(kept + ranked[:_COMPLETE[name].get(directie, 0) - len(kept)])
    return result


def _faults(row, slot, name):
    fields = faults.plan(row, slot.key)
    if name == "2025-02":
        return faults.earlier(row, slot.key, fields)
    if name == "2025-08-31" and len(fields) > 1 and Chance("repaired", slot.key).happens(0.3):
        return fields[:-1]
    return fields


def rows(name):
    """The rows of the AVG sheet of a version, as planted."""
    all_slots = slots()
    complete = _complete(all_slots, name)
    result = []
    for slot in _present(all_slots, name):
        row = texts.right_row(slot, VERSIONS[name].day)
        if slot not in complete:
            faults.apply(row, slot.key, _faults(row, slot, name))
        result.append(row)
    return result
