# SPDX-License-Identifier: EUPL-1.2
"""Reproducible chance: every draw is named, so that adding one never moves another."""
import hashlib

SEED = "registertoets-samples-1"


class Chance:
    """Draws that depend on the seed and a name alone, not on hash order or Python version."""

    def __init__(self, *name):
        self._name = "|".join([SEED, *map(str, name)])
        self._count = 0

    def fraction(self):
        """A number from 0 up to 1."""
        self._count += 1
        digest = hashlib.sha256(f"{self._name}#{self._count}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / (1 << 48)

    def below(self, limit):
        """A whole number from 0 up to `limit`."""
        return int(self.fraction() * limit)

    def happens(self, probability):
        return self.fraction() < probability

    def pick(self, values):
        return values[self.below(len(values))]

    def weighted(self, pairs):
        """One value of `pairs`, a list of (value, weight)."""
        mark = self.fraction() * sum(weight for _, weight in pairs)
        for value, weight in pairs:
            mark -= weight
            if mark < 0:
                return value
        return pairs[-1][0]

    def shuffled(self, values):
        """A new list with `values` in another order."""
        result = list(values)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result

    def some(self, values, size):
        """`size` of `values`, in their own order."""
        chosen = set(self.shuffled(range(len(values)))[:size])
        return [value for index, value in enumerate(values) if index in chosen]
