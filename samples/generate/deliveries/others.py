# SPDX-License-Identifier: EUPL-1.2
"""What lies in the folder beside the deliveries: a planning, which is no register, and a lock file of Excel."""
import datetime

from .. import directies as d
from . import xlsx
from .model import Look, Page

PLANNING = "Planning aanlevering RDE 2025.xlsx"
LOCK_USER = "CPO-team (fictief)"
_LOCK_SIZE = 165  # bytes, as Excel writes it
_LOCK_NAME = 54  # characters that a name may have in it

_STATES = ("binnen", "binnen, nagekomen rijen verwacht", "in behandeling bij CPO-team")
_HEADER = ("Directie", "Datacoördinator (functie)", "Functioneel mailadres", "Uiterlijk", "Ontvangen op", "Status", "Opmerking")


def _mailbox(number):
    return f"datacoordinator{number:02}@voorbeeld.nl"


def write_planning(path, received):
    """A list of who delivers when; `received` tells per directie the day of its delivery."""
    lines = [["FICTIEF - Planning aanlevering RDE, tweede ronde 2025"], ["Bijgewerkt door het CPO-team", None, None, datetime.date(2025, 7, 25)], [], list(_HEADER)]
    for number, name in enumerate(d.ORDER, 1):
        day = received.get(name)
        late = day and day > datetime.date(2025, 7, 15)
        state = _STATES[number % len(_STATES)] if day else "niets ontvangen, twee keer herinnerd"
        lines.append([name, f"datacoördinator {name}", _mailbox(number), datetime.date(2025, 7, 15), day, state, "na de uiterste datum" if late else None])
    page = Page("Planning", lines, [44, 40, 30, 14, 14, 34, 26], {1: "title", 2: "title", 4: "header"}, [(1, 1, 7)], (5, 2), (4, len(lines)))
    xlsx.write(path, [page], Look(fill="FFE2EFDA"), datetime.date(2025, 7, 25), "FICTIEF voorbeeld: planning")


def write_lock(path):
    """What Excel leaves beside a workbook that somebody has open: who, once in a byte and once in two per character."""
    name = LOCK_USER.ljust(_LOCK_NAME)
    data = bytes([len(LOCK_USER)]) + name.encode("cp1252") + len(LOCK_USER).to_bytes(2, "little") + name.encode("utf-16-le")
    assert len(data) == _LOCK_SIZE
    path.write_bytes(data)
