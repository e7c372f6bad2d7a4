# SPDX-License-Identifier: EUPL-1.2
"""Names of the processes of the directie Informatievoorziening, which delivers no rows."""

WORKS = ("Ontwikkelen", "Beheren", "Testen", "Uitfaseren", "Beveiligen")
THINGS = ("heffingssystemen", "inningssystemen", "portalen", "gegevensuitwisseling", "klantregistratie",
          "werkplekken", "netwerken", "opslag en back-up", "identiteiten en toegang", "logging en bewaking", "documentdiensten")
