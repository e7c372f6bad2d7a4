# SPDX-License-Identifier: EUPL-1.2
"""All kinds of faults that stand in one row."""

from kinds import abroad, content, grounds, machines, people, persons, presence, terms, together, values, wording

MODULES = (presence, wording, values, abroad, people, grounds, machines, terms, content, persons, together)
KINDS = [kind for module in MODULES for kind in module.KINDS]
