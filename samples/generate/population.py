# SPDX-License-Identifier: EUPL-1.2
"""The business processes of the BES list, and the rows that directies could deliver about them."""
from dataclasses import dataclass

from . import directies as d
from .chance import Chance
from .model import Action, Process, Subject
from .vocabulary import (assessment, audiences, channels, collection, corporate, dataflows, mass, returns, schemes,
                         staff, support, systems)
from .wpg import PROCESSES as WPG_PROCESSES

_CROSSED = ((assessment, 3), (returns, 4), (schemes, 5), (audiences, 6), (mass, 7), (collection, 8), (dataflows, 9), (channels, 10))
_CROSSED_NAMES = {d.P: "P", d.MKB: "MKB", d.GO: "GO", d.CAP: "CAP", d.KIS: "KIS"}
_SINGLE = {
    d.FIOD: (11, ((corporate.INVESTIGATION, corporate.INVESTIGATION_ACTIONS),)),
    d.DFA: (12, ((corporate.ANALYTICS, corporate.ANALYTICS_ACTIONS),)),
    d.CF: (13, ((support.FINANCE, support.FINANCE_ACTIONS),)),
    d.UHB: (14, ((corporate.POLICY, corporate.POLICY_ACTIONS),)),
    d.IVD: (15, ((corporate.GOVERNANCE, corporate.GOVERNANCE_ACTIONS),)),
    d.OP: (16, ((staff.SUBJECT, staff.ACTIONS),)),
    d.FMI: (17, ((support.FACILITIES, support.FACILITY_ACTIONS),)),
}


@dataclass(frozen=True, eq=False)
class Slot:
    """A row that may stand in a register: a process, who delivers it, and which part of it."""

    process: Process
    directie: str
    part: int = 0

    @property
    def key(self):
        return f"{self.process.code}/{self.directie}/{self.part}"


def _pairs(directie):
    """All (subject, action, family, category) of a directie, in order."""
    if directie in _CROSSED_NAMES:
        name = _CROSSED_NAMES[directie]
        return [(subject, action, module.__name__.rsplit(".", 1)[-1], f"{chapter}.{at * len(module.ACTIONS) + nth + 1}")
                for module, chapter in _CROSSED
                for at, subject in enumerate(module.SUBJECTS.get(name, ()))
                for nth, action in enumerate(module.ACTIONS) if action.key not in subject.without]
    chapter, groups = _SINGLE[directie]
    return [(subject, action, "single", f"{chapter}.{nth + 1}") for subject, actions in groups for nth, action in enumerate(actions)]


def _service_pairs():
    """The processes of the directie that delivers nothing: names only."""
    for work in systems.WORKS:
        for thing in systems.THINGS:
            subject = Subject(thing, {}, "Informatievoorziening", (), (), (), "", ())
            yield subject, Action(work, f"{work} {thing}", "", (), ()), "service", ""


def processes():
    """The 835 processes, numbered FG-0001 and on, in the order of the directies."""
    result = []
    for directie in d.ORDER:
        wanted = d.PROCESSES[directie]
        if directie == d.IV:
            pairs = list(_service_pairs())
        else:
            pairs = _pairs(directie)
        if directie == d.FIOD:
            pairs += [(subject, action, "wpg", "") for subject, action in WPG_PROCESSES]
        for subject, action, family, category in Chance("processes", directie).some(pairs, wanted):
            result.append(Process(f"FG-{len(result) + 1:04}", directie, family, subject, action, category))
    return result


_ON_PAPER = {"verwerken": 5, "bezwaar": 5, "beoordelen": 3, "uitstel": 3}


def slots():
    """Every row that a register of the AVG may hold, in the order of the codes."""
    result, papers = [], dict(_ON_PAPER)
    for process in processes():
        if process.family in ("service", "wpg"):
            continue
        result.append(Slot(process, process.directie))
        if process.family == "assessment" and papers.get(process.action.key, 0):
            papers[process.action.key] -= 1
            result.append(Slot(process, process.directie, 1))
        if process.subject.key == "schuld-ond" and process.action.key in ("uitstel", "beslag"):
            result.append(Slot(process, d.MKB))
    return result
