# SPDX-License-Identifier: EUPL-1.2
"""All kinds of faults that stand in one row."""

from kinds import presence, values, wording

KINDS = [*presence.KINDS, *wording.KINDS, *values.KINDS]
