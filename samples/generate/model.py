# SPDX-License-Identifier: EUPL-1.2
"""What a business process is made of: a subject (a tax, a group, a data flow) and an action on it."""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Subject:
    """What the action is about; `words` fill the slots of the action's texts."""

    key: str
    words: dict
    keten: str
    laws: tuple
    people: tuple
    data: tuple
    system: str
    sources: tuple
    special: tuple = ()
    recipients: tuple = ()
    countries: tuple = ()
    without: tuple = ()  # actions that do not occur with this subject


@dataclass(frozen=True)
class Action:
    """What is done; texts may hold slots such as {x} and {g}, retention texts also {cat}."""

    key: str
    bp: str
    name: str
    purposes: tuple
    keep: tuple
    laws: tuple = ()
    people: tuple = ()
    data: tuple = ()
    recipients: tuple = ()
    sources: tuple = ()
    special: tuple = ()
    basis: str = "e"
    automated: str = "nee"
    keten: str = ""
    abroad: bool = False
    standalone: bool = False  # people and data of the subject play no part


@dataclass(frozen=True)
class Process:
    """A business process of the BES list."""

    code: str
    directie: str
    family: str
    subject: Subject
    action: Action
    category: str = ""

    @property
    def keten(self):
        return self.action.keten or self.subject.keten

    @property
    def name(self):
        return capital(self.action.bp.format(**self.subject.words))


@dataclass
class Cell:
    """A cell as planted: `state` is ok, empty, placeholder, not-applicable or invalid."""

    value: object = None
    state: str = "empty"


@dataclass
class Row:
    """A row of a register: cells by field id, and what the conditions of the rules depend on.

    `named_basis`, `names_special` and `leaves_eea` are the truth of the correct row; they can be
    judged only while the state of their own cell is ok.
    """

    process: Process
    directie: str
    cells: dict = field(default_factory=dict)
    needs_provision: bool = True
    names_special: bool = True
    leaves_eea: bool = False

    def put(self, name, value, state="ok"):
        self.cells[name] = Cell(value, "empty" if value is None else state)


def capital(text):
    """`text` with a capital at its start."""
    return text[:1].upper() + text[1:]
