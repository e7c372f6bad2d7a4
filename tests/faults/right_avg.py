# SPDX-License-Identifier: EUPL-1.2
"""AVG rows in which nothing is wrong, in the many ways in which that can be said."""

import datetime
import random

from model import Row, day, days_before
from words import answers
from words.abroad import ABROAD
from words.security import security
from words.staff import STAFF
from words.tax import TAX

THEMES = TAX + STAFF
GROUPS = ("particulieren", "ondernemers", "intermediairs", "postbehandeling", "digitaal kanaal", "nazorg", "spoedgevallen")


class Avg:
    """Makes rows one after another; codes and names of activities are given out once."""

    def __init__(self, seed):
        self.chance = random.Random(f"avg {seed}")
        self.codes = 0
        self.names = set()
        texts = random.Random(f"systems {seed}")
        self.texts = {system: security(system, texts) for system in answers.SYSTEMS}

    def pick(self, values):
        return self.chance.choice(values)

    def some_day(self, first=40, last=900):
        return day(days_before(self.chance.randint(first, last)), self.chance.randint(0, 2))

    def fill(self, text):
        """`text` with its holes filled."""
        number = self.chance.choice((1, 2, 3, 5, 7, 10, 12, 20))
        return text.format(
            n=self.chance.randint(2, 29), m=self.chance.randint(1, 9), year=self.chance.choice((2022, 2023, 2024)),
            day=self.some_day(), town=self.pick(answers.TOWNS), months=self.chance.choice((3, 6, 12, 18, 24, 36)),
            weeks=self.chance.choice((2, 4, 6)), word=answers.NUMBER_WORDS[number],
            nine=self.chance.randint(200000000, 299999999),
        )

    def retention(self):
        if self.chance.random() < 0.05:
            return self.fill(self.pick(answers.PERMANENT))
        term = self.fill(self.pick(answers.LENGTHS))
        start, ground = self.pick(answers.STARTS), self.fill(self.pick(answers.GROUNDS))
        glue = "" if ground[0] in ";," else " "
        said = self.pick(
            (
                "{term} {start}{glue}{ground}", "Vernietigen {term} {start}{glue}{ground}",
                "Dossier: {term} {start}{glue}{ground}; logbestanden: 6 maanden na vastlegging",
            )
        )
        return said.format(term=term, start=start, ground=ground, glue=glue)

    def activity(self, theme):
        """A name that no other row has."""
        name = self.pick(theme.activities)
        for _ in range(200):
            ends = (
                f", kantoor {self.pick(answers.TOWNS)}", f" ({self.pick(GROUPS)})", f" over {self.chance.randint(2015, 2024)}",
                f", team {self.chance.randint(1, 60)}",
            )
            candidate = name + self.pick(ends)
            if candidate not in self.names:
                break
        self.names.add(candidate)
        return candidate

    def row(self, directie=None, abroad=None):
        """A right row, of `directie` if that is asked."""
        themes = [theme for theme in THEMES if directie is None or directie in theme.directies]
        theme = self.pick(themes or THEMES)
        self.codes += 1
        system = self.pick(answers.SYSTEMS)
        data = self.pick(theme.data)
        special, exception = self.pick(theme.special) if theme.special else self.pick(
            answers.BSN if "BSN" in data else answers.NO_SPECIAL
        )
        automated = self.pick(theme.automated) if theme.automated else self.pick(answers.NO_AUTOMATED)
        needs_dpia = bool(theme.automated or theme.special) or self.chance.random() < 0.2
        values = {
            "fg_code": f"FG-{self.codes:04}", "directie": directie or self.pick(theme.directies), "keten": theme.keten,
            "business_process": theme.process, "processing_activity": self.activity(theme),
            "controller": self.pick(answers.CONTROLLERS), "dpo": self.pick(answers.OFFICERS),
            "joint_controllers": self.fill(
                self.pick(answers.JOINT)
            ) if self.chance.random() < 0.06 else self.pick(answers.NO_JOINT),
            "purposes": self.pick(("; ", ".\n", "\n")).join(self.chance.sample(theme.purposes, self.chance.randint(1, 2))),
            "legal_basis": self.pick(answers.BASES[theme.basis]), "legal_provision": self.pick(theme.provisions),
            "data_subject_categories": self.pick(theme.subjects), "personal_data_categories": data,
            "special_categories": special, "special_categories_exception": exception, "retention_period": self.retention(),
            "security_measures": self.texts[system], "systems": system, "data_sources": self.pick(theme.sources),
            "automated_decisions": automated, "dpia": self.fill(self.pick(answers.DPIA_YES if needs_dpia else answers.DPIA_NO)),
            "last_reviewed": self.reviewed(), "status": self.pick(("vastgesteld", "Vastgesteld", "actief", "in gebruik")),
        }
        values.update(self.outside(theme, abroad))
        return Row("avg", values, {"theme": theme})

    def reviewed(self):
        date = days_before(self.chance.randint(1, 330))
        if self.chance.random() < 0.6:
            return datetime.datetime(date.year, date.month, date.day)
        return day(date, self.chance.randint(0, 3))

    def outside(self, theme, abroad):
        """Recipients, processors and transfers, which have to agree."""
        values = {
            "processors": self.pick(("geen", "Geen")), "transfers": self.pick(answers.NO_TRANSFER),
            "transfer_safeguards": self.pick((None, "n.v.t.", "nvt")),
        }
        recipients = list(theme.outside) + self.chance.sample(answers.RECIPIENTS, self.chance.randint(1, 3))
        if self.chance.random() < 0.3:
            recipients.insert(0, self.pick(answers.OWN_RECIPIENTS))
        if self.chance.random() < 0.3:
            name = self.pick(tuple(answers.PROCESSORS))
            recipients.append(answers.PROCESSORS[name])
            values["processors"] = f"{name}, {self.fill(self.pick(answers.AGREEMENTS))}"
        elif not theme.outside and self.chance.random() < 0.06:
            recipients = [self.pick(("geen", "Geen"))]
        if recipients[0].lower() != "geen" and (abroad or abroad is None and self.chance.random() < 0.1):
            who, values["transfers"], values["transfer_safeguards"] = self.pick(ABROAD)
            recipients.append(who)
        values["recipient_categories"] = self.pick(("; ", "\n")).join(recipients)
        return values
