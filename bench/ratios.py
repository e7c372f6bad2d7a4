# SPDX-License-Identifier: EUPL-1.2
"""Medians of what was measured, ratios within a round, and what moved against those that are recorded.

A ratio is that of two runs of one round, minutes apart at most; the median is taken of the ratios. Times of two
machines, or of two days, are never compared."""

import json
from statistics import median

from programs import LIMIT, OURS, PEERS, Taken

NOISE = 1.25  # a ratio that changed by less did not move


def middle(runs):
    """The medians of `runs`; None where one was not done in time."""
    return None if None in runs else Taken(*(median(column) for column in zip(*runs)))


def ratio(runs, others, measure):
    """The median over the rounds of what `runs` took to what `others` took."""
    if None in runs or None in others:
        return None
    return median(getattr(one, measure) / max(getattr(other, measure), 1e-6) for one, other in zip(runs, others))


def of_file(runs):
    """All ratios of one file: ours to the limit, and how many times as long as ours the peers take."""
    found = {}
    for program in OURS:
        if program not in runs:
            continue
        pairs = [(program, LIMIT)] + [(peer, program) for peer in PEERS if peer in runs]
        for one, other in pairs:
            for measure in ("wall", "cpu"):
                value = ratio(runs[one], runs[other], measure)
                if value is not None:
                    found[f"{one} / {other}, {measure}"] = round(value, 3 if value < 10 else 1)
    return found


def of_parts(parts):
    return {f"{name} / hash, cpu": round(taken / parts["hash"], 2) for name, taken in parts.items() if name != "hash"}


def load(path):
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(path, found):
    """Records `found`; of files that were not measured now, what was recorded stays."""
    merged = load(path) | found
    path.write_text(json.dumps(merged, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def moved(recorded, found):
    """Sentences on ratios that are no longer what is recorded. More is worse where ours is the one that is
    divided, and better where a peer is."""
    for file, ratios in found.items():
        for name, now in ratios.items():
            then = recorded.get(file, {}).get(name)
            if not then or not now or max(now / then, then / now) < NOISE:
                continue
            better = (now < then) != name.startswith(PEERS)
            yield f"{file}: {name} was {then:g}, is {now:g}: {'better' if better else 'worse'}"
