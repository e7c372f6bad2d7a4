# SPDX-License-Identifier: EUPL-1.2
"""A theme: what belongs together in the cells of a row, so that no cell contradicts another."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    process: str
    keten: str
    directies: tuple
    activities: tuple
    purposes: tuple
    subjects: tuple
    data: tuple
    sources: tuple
    basis: str
    provisions: tuple
    special: tuple = ()  # pairs of what special_categories and its exception say; else BSN or none, as `data` tells
    automated: tuple = ()  # answers where a machine has a say
    outside: tuple = ()  # recipients that belong to this theme alone
