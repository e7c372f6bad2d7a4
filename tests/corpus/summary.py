# SPDX-License-Identifier: EUPL-1.2
"""Says what came of it: figures per kind of file and reader, and which criteria were not met."""

from collections import Counter
from pathlib import Path

import classes
import compare
import judge
import program

MOST_DIFFERENT = 0.001  # of the cells that both find
SHOWN = 60  # characters of a cell
LISTED = 20  # files of one trouble
OUTCOMES = (program.READ, program.REFUSED, program.CRASH, program.HANG, program.OTHER)


def cut(text):
    """`text` on one line and not too long; None is a cell that is not there."""
    if text is None:
        return "no cell"
    plain = text if text.isprintable() else text.encode("unicode_escape").decode("ascii")
    return plain if len(plain) <= SHOWN else plain[: SHOWN - 1] + "…"


def listed(lines):
    """The first of `lines`, indented, and how many more there are."""
    lines = list(lines)
    yield from (f"  {line}" for line in lines[:LISTED])
    if len(lines) > LISTED:
        yield f"  … and {len(lines) - LISTED} more; -v names every file"


def counted(counter):
    return ", ".join(f"{name} {count}" for name, count in counter.most_common()) or "none"


def percent(part, whole):
    return f"{100 * part / whole:.3f} %" if whole else "0 %"


def said_of(difference):
    return f"{difference.sheet}!{difference.address}: {cut(difference.ours)} | {cut(difference.theirs)}"


class Summary:
    """The whole of `judgements`. `lines` is for the terminal, `failures` is empty when all criteria are met."""

    def __init__(self, judgements, reasons):
        self._judgements = judgements
        self._reasons = reasons
        self._tally = compare.Tally()
        for one in judgements:
            if one.openpyxl:
                self._tally.add(one.openpyxl)

    def _with(self, *outcomes):
        return [one for one in self._judgements if one.run.outcome in outcomes]

    def _different(self):
        return [one for one in self._judgements if one.verdict == judge.DIFFERENT]

    @property
    def failures(self):
        """A sentence for each criterion that is not met."""
        failures = []
        for name, files in (
            ("crash", self._with(program.CRASH)),
            (f"hang over {program.SECONDS} s", self._with(program.HANG)),
            ("have a status other than 0 and 3", self._with(program.OTHER)),
            ("differ from the oracle", self._different()),
        ):
            if files:
                failures.append(f"{len(files)} file(s) {name}")
        differ = self._tally.values.total()
        if differ > MOST_DIFFERENT * self._tally.compared:
            failures.append(f"more than {100 * MOST_DIFFERENT:g} % of the values differ from openpyxl")
        unnamed = self._tally.values[classes.UNNAMED] + self._tally.shown[classes.UNNAMED]
        if unnamed:
            failures.append(f"{unnamed} cell(s) differ from openpyxl in a way that has no name")
        return failures

    def lines(self):
        yield from self._of_files()
        yield ""
        yield from self._of_oracle()
        yield ""
        yield from self._of_openpyxl()
        yield ""
        yield "FAILED: " + "; ".join(self.failures) if self.failures else "All criteria are met."

    def _of_files(self):
        kinds = Counter(one.kind for one in self._judgements)
        yield f"{'kind':<10}{'files':>7}" + "".join(f"{name:>14}" for name in OUTCOMES)
        for kind, count in (*kinds.most_common(), ("all", len(self._judgements))):
            outcomes = Counter(one.run.outcome for one in self._judgements if kind in ("all", one.kind))
            yield f"{kind:<10}{count:>7}" + "".join(f"{outcomes[name]:>14}" for name in OUTCOMES)
        refused = Counter(self._reasons.name_of(one.run.sentence) for one in self._with(program.REFUSED))
        yield f"refused for: {counted(refused)}"
        slowest = max(self._judgements, key=lambda one: one.run.seconds)
        yield f"slowest: {slowest.run.seconds:.2f} s, {slowest.file}"
        yield from listed(
            f"{one.run.outcome} {one.run.status}: {one.file} {cut(one.run.sentence)}"
            for one in self._with(program.CRASH, program.HANG, program.OTHER)
        )

    def _of_oracle(self):
        workbooks = [one for one in self._judgements if f".{one.kind}" in judge.WORKBOOKS]
        cells = sum(one.run.cells for one in workbooks if one.verdict == judge.EQUAL)
        verdicts = counted(Counter(one.verdict for one in workbooks))
        yield f"oracle: of {len(workbooks)} workbooks {verdicts}; {cells} cells"
        yield from listed(
            f"{one.file}: {one.why or f'{len(one.differences)} cells: '}"
            + "; ".join(said_of(difference) for difference in one.differences[: compare.SAMPLES])
            for one in self._different()
        )

    def _of_openpyxl(self):
        tally = self._tally
        read = sum(one.openpyxl is not None for one in self._judgements)
        not_read = [one for one in self._judgements if one.not_read]
        yield f"openpyxl: reads {read} workbooks, fails on {len(not_read)}; {tally.compared} cells that both find"
        values, shown = tally.values.total(), tally.shown.total()
        for count, words in (
            (values + shown, "differ, of which"),
            (values, f"in value (at most {100 * MOST_DIFFERENT:g} %)"),
            (shown, "are the same number, which one of the two shows as a date, or as another date"),
        ):
            yield f"  {count:>6} {percent(count, tally.compared):>9}  {words}"
        yield f"  {tally.only_ours:>6} cells of ours and {tally.only_theirs} of openpyxl's are not found by the other"
        known = {one.name: one for one in classes.CLASSES}
        for name, count in (tally.values + tally.shown).most_common():
            kind = "value" if tally.values[name] else "shown"
            one = known.get(name)
            clause = f" ({one.clause})" if one else ""
            yield f"  {count:>6} {percent(count, tally.compared):>9}  {kind}: {name}{clause}"
            if one:
                yield f"{'':20}{one.why}"
            file, difference = tally.samples[name][0]
            yield f"{'':20}{Path(file).name} {said_of(difference)}"

    def every_file(self):
        """For -v: a line per file, and what openpyxl could not do."""
        for one in self._judgements:
            status = program.HANG if one.run.status is None else one.run.status
            words = [f"{status:>4} {one.run.seconds:6.2f} s {one.run.cells:>8} cells  {one.file}"]
            if one.run.outcome == program.REFUSED:
                words.append(self._reasons.name_of(one.run.sentence))
            if f".{one.kind}" in judge.WORKBOOKS:
                words.append(f"oracle: {one.verdict}" + (f" ({cut(one.why)})" if one.why else ""))
            if one.not_read:
                words.append(f"openpyxl: {cut(one.not_read)}")
            if one.openpyxl:
                differ = one.openpyxl.values + one.openpyxl.shown
                words.append(f"openpyxl: {differ.total()} of {one.openpyxl.compared} differ")
            yield "; ".join(words)
