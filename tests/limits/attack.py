# SPDX-License-Identifier: EUPL-1.2
"""The table of attacks: what makes a file, and what must come of it."""

from dataclasses import dataclass, field
from typing import Callable

USUAL_MEGABYTES = 400


@dataclass
class Attack:
    name: str
    make: Callable  # takes the path to write
    status: int
    says: str  # a pattern that the outcome holds
    suffix: str
    megabytes: int  # at most
    commands: list = field(default_factory=list)


ATTACKS = []


def attack(status, says="", suffix=".xlsx", megabytes=USUAL_MEGABYTES, commands=(("check", "@"),)):
    """Enters a function that writes a file. `commands` are tried on it, with its path in the place of @."""
    def enter(make):
        ATTACKS.append(Attack(make.__name__, make, status, says, suffix, megabytes, [list(words) for words in commands]))
        return make
    return enter
