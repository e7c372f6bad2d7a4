# SPDX-License-Identifier: EUPL-1.2
"""Kinds of faults from tables of texts: what is written into which field, and which rules may find it."""

from model import Kind
from words import empty_talk

ALWAYS = {
    "avg": (
        "fg_code", "directie", "processing_activity", "controller", "joint_controllers", "dpo", "purposes", "legal_basis",
        "data_subject_categories", "personal_data_categories", "special_categories", "retention_period", "recipient_categories",
        "transfers", "security_measures",
    ),
    "wpg": (
        "fg_code", "directie", "processing_activity", "controller", "joint_controllers", "dpo", "purposes", "legal_basis",
        "data_subject_categories", "personal_data_categories", "special_categories", "retention_period", "recipient_categories",
        "transfers", "security_measures", "profiling", "authorisations",
    ),
}
# Where "none" is no answer.
NEVER_NONE = tuple(
    name
    for name in ALWAYS["wpg"] if name not in (
        "joint_controllers", "special_categories", "transfers", "recipient_categories", "profiling",
    )
)
BOTH = ("avg", "wpg")


def ids(register, field, checks):
    """Whole rule names, the one that is meant first; a check with a dot in it names its field itself."""
    return tuple(f"{register}.{check}" if "." in check else f"{register}.{field}.{check}" for check in checks)


def texts(field, checks, said, registers=("avg",), given=None, fits=None, name=None, also=(), count=0, talk=None):
    """Kinds in which `said` (in turn) is wrong in `field`.

    An entry of `said` is the text, or what several fields become. `given` is set in every row first; a callable gets
    row and chance. Every second text is made by the patterns of `talk`. The first of `checks` names the kind; cells of the fields in `also` are right for the finding too.
    """
    if isinstance(checks, str):
        checks = (checks,)

    def kind(register):
        label = name or checks[0]
        label = f"{register}.{label}" if "." in label else f"{register}.{field}.{label}"

        def plant(row, chance, turn):
            wrong = said[turn % len(said)] if not talk else empty_talk.said(talk, chance) if turn % 2 else said[
                turn // 2 % len(said)
            ]
            wrong = wrong if isinstance(wrong, dict) else {field: wrong}
            row.values.update(given(row, chance) if callable(given) else given or {})
            row.values.update(wrong)
            fields = tuple(wrong) if also == "all" else (field, *also)
            shown = " | ".join(f"{key}={value}" for key, value in wrong.items())
            return fields, ids(register, field, checks), shown

        return Kind(label, register, plant, fits or (lambda row: True), count or (2 * len(said) if talk else 0))

    return [kind(register) for register in registers]
