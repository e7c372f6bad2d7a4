# SPDX-License-Identifier: EUPL-1.2
"""What a number format shows: a number, a date, a time, both or a duration (part 1, 18.8.30 and 18.8.31)."""

import operator
import re

NUMBER, DATE, TIME, DATE_TIME, DURATION = "number", "date", "time", "date and time", "duration"

# 18.8.30: 14 to 22 and 45 to 47 in all languages, 27 to 36 and 50 to 58 in those of East Asia.
BUILTIN = {
    **dict.fromkeys([*range(14, 18), *range(27, 32), 36, *range(50, 59)], DATE),
    **dict.fromkeys([*range(18, 22), *range(32, 36), 45, 47], TIME),
    22: DATE_TIME,
    46: DURATION,
}

TOKEN = re.compile(
    r"""
      (?P<literal> "[^"]*"? | \\. | _. | \*. | General )
    | (?P<elapsed> \[ (?: h+ | m+ | s+ ) \] )
    | (?P<bracket> \[ [^\]]* \]? )
    | (?P<exponent> E[+-] )
    | (?P<fraction> (?<=s) \.0+ )
    | (?P<time> AM/PM | A/P | h+ | s+ )
    | (?P<month> m+ )
    | (?P<date> [ydgeb]+ )
    | (?P<digit> [0\#?] )
    | (?P<semicolon> ; )
    | (?P<other> . )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]")
COMPARE = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}


def sections_of(code):
    """The sections of `code` as lists of (kind of token, text), but for the last one where that is for text."""
    sections = [[]]
    for token in TOKEN.finditer(code):
        if token.lastgroup == "semicolon":
            sections.append([])
        else:
            sections[-1].append((token.lastgroup, token[0]))
    if len(sections) > 3 or len(sections) > 1 and ("other", "@") in sections[-1]:
        sections.pop()
    return sections


def condition_of(section):
    for kind, text in section:
        match = CONDITION.fullmatch(text) if kind == "bracket" else None
        if match:
            return lambda value: COMPARE[match[1]](value, float(match[2]))
    return None


def section_for(sections, value):
    """The section that shows `value`: that of the first condition it meets. Where none is written the first of
    two sections is for what is not negative, and of three the third is for zero."""
    usual = [[], [operator.ge, operator.lt], [operator.gt, operator.lt]][min(len(sections), 3) - 1]
    for section, compare in zip(sections, usual):
        written = condition_of(section)
        if written(value) if written else compare(value, 0):
            return section
    return sections[-1]


def kind_of_section(section):
    seen = {kind for kind, _ in section}
    if "elapsed" in seen:
        return DURATION
    if seen & {"digit", "exponent"}:
        return NUMBER
    # m is minutes beside hours or seconds, and months elsewhere.
    date = "date" in seen or "month" in seen and "time" not in seen
    if date:
        return DATE_TIME if "time" in seen else DATE
    return TIME if "time" in seen else NUMBER


class Format:
    """A number format by its id, and by its code where the workbook writes one."""

    def __init__(self, number, code=None):
        self.number = number
        self.code = code
        self._sections = None if code is None else sections_of(code)

    def kind_for(self, value):
        """What this format makes of `value`."""
        if self._sections is None:
            return BUILTIN.get(self.number, NUMBER)
        return kind_of_section(section_for(self._sections, value))
