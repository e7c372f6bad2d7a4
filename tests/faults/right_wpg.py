# SPDX-License-Identifier: EUPL-1.2
"""Wpg rows in which nothing is wrong."""

import random

from model import Row
from right_avg import Avg
from words import answers, police
from words.security import security


class Wpg(Avg):
    def __init__(self, seed):
        super().__init__(seed)
        self.chance = random.Random(f"wpg {seed}")
        self.codes = 5000
        texts = random.Random(f"police systems {seed}")
        self.texts = {system: security(system, texts, logging=True) for system in police.SYSTEMS}

    def row(self, directie=None, abroad=None):
        themes = [theme for theme in police.POLICE if directie is None or directie in theme.directies]
        theme = self.pick(themes or police.POLICE)
        directie = directie or self.pick(theme.directies)
        fiod = theme.directies == police.FIOD
        self.codes += 1
        system = self.pick(police.SYSTEMS)
        special, exception = self.pick(police.SPECIAL)
        profiling = self.fill(self.pick(police.PROFILING))
        values = {
            "fg_code": f"FG-{self.codes:04}", "directie": directie, "keten": theme.keten, "business_process": theme.process,
            "processing_activity": self.activity(theme), "controller": self.pick(police.CONTROLLERS[fiod]),
            "joint_controllers": self.pick(("geen", "Geen", "nee")), "dpo": self.pick(answers.OFFICERS),
            "purposes": self.pick(("; ", ".\n", "\n")).join(self.chance.sample(theme.purposes, self.chance.randint(1, 2))),
            "legal_basis": self.pick(police.BASES[theme.basis]), "legal_provision": self.pick(theme.provisions),
            "data_subject_categories": self.pick(theme.subjects), "personal_data_categories": self.pick(theme.data),
            "special_categories": special, "special_categories_exception": exception,
            "retention_period": self.pick(police.RETENTION[theme.basis]).format(
                five=self.pick(("5", "vijf")), four=self.pick(("3", "4", "vier", "drie")),
                half=self.pick(("een half jaar", "zes maanden", "6 maanden", "6 mnd")), eight=self.pick(("8", "acht", "10")),
            ),
            "security_measures": self.texts[system], "systems": system, "data_sources": self.pick(theme.sources),
            "profiling": profiling,
            "dpia": self.fill(
                self.pick(answers.DPIA_YES if profiling.startswith("ja") or self.chance.random() < 0.3 else answers.DPIA_NO)
            ),
            "authorisations": self.pick(police.RIGHTS), "last_reviewed": self.reviewed(),
            "status": self.pick(("vastgesteld", "Vastgesteld", "actief", "in gebruik")),
            "processors": self.pick(("geen", "Geen")), "transfers": self.pick(("nee", "Nee", "geen doorgifte", "nee")),
            "transfer_safeguards": self.pick((None, "n.v.t.", "nvt")),
        }
        recipients = self.chance.sample(police.RECIPIENTS[fiod], self.chance.randint(1, 3))
        if abroad or abroad is None and self.chance.random() < 0.1:
            who, values["transfers"], values["transfer_safeguards"] = self.pick(police.ABROAD)
            recipients.append(who)
        elif self.chance.random() < 0.15:
            recipients.append("verwerker voor hosting")
            values["processors"] = f"Hostingmij Oost N.V., {self.fill(self.pick(answers.AGREEMENTS))}"
        values["recipient_categories"] = self.pick(("; ", "\n")).join(recipients)
        return Row("wpg", values, {"theme": theme})
