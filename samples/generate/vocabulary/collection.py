# SPDX-License-Identifier: EUPL-1.2
"""Collection and payment (Innen & betalen), per group of debts."""
from ..model import Action, Subject

ACTIONS = (
    Action("ontvangsten", "Verwerken betalingen {x}", "Ontvangen en boeken van betalingen op {x}",
           ("Boeken van ontvangen bedragen op de juiste {x} en uitzoeken van betalingen zonder kenmerk",
            "Bijhouden wat op {x} is betaald en wat nog openstaat"),
           ("{n} jaar na het einde van het boekjaar waarin is betaald (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 9 IW 1990", "art. 4:89 Awb"), data=("betaalkenmerken en bankrekeningnummers",), recipients=("banken", "Ministerie van Financiën (schatkist)")),
    Action("aanmanen", "Aanmanen {x}", "Herinneren en aanmanen bij {x}",
           ("Bewegen van schuldenaren om {x} alsnog zelf te betalen, voordat dwang nodig is",
            "Tijdig aanmanen wanneer de betaaltermijn van {x} is verstreken"),
           ("{k} maanden na volledige betaling van de schuld (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 11 IW 1990", "art. 4:112 Awb"), data=("aanmaningen en kosten",), recipients=("verwerker voor printen en verzenden",),
           automated="ja, geautomatiseerd besluit: de aanmaning volgt op het verstrijken van de betaaltermijn"),
    Action("dwangbevel", "Dwangbevelen {x}", "Uitvaardigen en betekenen van dwangbevelen voor {x}",
           ("Verkrijgen van een titel waarmee {x} zo nodig met dwang kunnen worden geïnd",
            "Aanmaken, betekenen en administreren van dwangbevelen voor {x}"),
           ("{m} jaar na de betekening van het dwangbevel (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 12 IW 1990", "art. 13 IW 1990"), data=("betekeningsgegevens",), recipients=("belastingdeurwaarders", "PostNL (bezorging van dwangbevelen)")),
    Action("beslag", "Beslag en verkoop {x}", "Leggen van beslag en verkopen van goederen voor {x}",
           ("Verhalen van {x} op loon, uitkering, tegoeden of bezittingen, met inachtneming van de beslagvrije voet",
            "Kiezen en uitvoeren van een passende vorm van beslag voor {x}"),
           ("{m} jaar na het opheffen van het beslag of de verkoop (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 14 IW 1990", "art. 19 IW 1990"), people=("derde-beslagenen", "huisgenoten"), data=("beslag- en verhaalsgegevens", "gegevens voor de beslagvrije voet"),
           recipients=("werkgevers, uitkeringsinstanties en banken als derde-beslagene", "andere beslagleggers"), sources=("UWV (polisadministratie)",)),
    Action("uitstel", "Uitstel van betaling {x}", "Beslissen over uitstel en betalingsregelingen voor {x}",
           ("Geven van ruimte om {x} in termijnen te betalen en bewaken dat de regeling wordt nagekomen",
            "Beoordelen of een betalingsregeling voor {x} haalbaar is en daarover een beschikking geven"),
           ("{n} jaar na het einde van de betalingsregeling (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 25 IW 1990",), people=("schuldhulpverleners",), data=("betalingscapaciteit en uitgaven",), recipients=("schuldhulpverleners en gemachtigden",)),
    Action("kwijtschelding", "Kwijtschelding {x}", "Beslissen over kwijtschelding van {x}",
           ("Beoordelen of iemand {x} redelijkerwijs niet kan betalen en daarom kwijtschelding krijgt",
            "Toetsen van inkomen en vermogen bij verzoeken om kwijtschelding van {x}"),
           ("{m} jaar na de beschikking op het verzoek om kwijtschelding (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 26 IW 1990",), people=("partners en huisgenoten",), data=("inkomens- en vermogensgegevens",), recipients=("gemeenten (samenloop met gemeentelijke kwijtschelding)", "gemachtigden")),
    Action("verrekenen", "Verrekenen {x}", "Verrekenen van teruggaven met {x}",
           ("Gebruiken van teruggaven om openstaande {x} te voldoen",
            "Bepalen welke teruggaven met {x} kunnen worden verrekend en de betrokkene daarover inlichten"),
           ("{n} jaar na de verrekening (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 24 IW 1990",), data=("teruggaven en verrekeningen",), recipients=("Dienst Toeslagen", "curatoren en bewindvoerders"),
           automated="ja, geautomatiseerd besluit: verrekening volgens vaste regels; een medewerker behandelt bezwaren"),
    Action("aansprakelijk", "Aansprakelijk stellen {x}", "Aansprakelijk stellen van derden voor {x}",
           ("Vaststellen of een ander dan de schuldenaar voor {x} aansprakelijk is en die aanschrijven",
            "Onderzoeken van de rol van bestuurders en anderen bij onbetaalde {x}"),
           ("{m} jaar na het onherroepelijk worden van de aansprakelijkstelling (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 36 IW 1990", "art. 49 IW 1990"), people=("bestuurders en andere aansprakelijken",), data=("onderzoeksbevindingen",), recipients=("aansprakelijk gestelden en hun advocaten", "rechtbanken (art. 8:42 Awb)")),
    Action("insolventie", "Insolventie {x}", "Behandelen van faillissementen en schuldsaneringen met {x}",
           ("Indienen van {x} bij de curator of bewindvoerder en stemmen over een akkoord",
            "Volgen van de boedel en beslissen over medewerking aan een saneringsvoorstel voor {x}"),
           ("10 jaar na het einde van het faillissement of de schuldsanering (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 21 IW 1990", "art. 26 IW 1990"), people=("gefailleerden en sanieten", "curatoren en bewindvoerders"), data=("boedel- en vorderingsgegevens",), recipients=("curatoren, bewindvoerders en rechtbanken",), sources=("Centraal Insolventieregister",)),
    Action("terugbetalen", "Uitbetalen {x}", "Uitbetalen van teruggaven bij {x}",
           ("Uitbetalen van wat na verrekening met {x} overblijft, op een rekening van de rechthebbende",
            "Controleren van de tenaamstelling van de rekening voordat een teruggaaf bij {x} wordt uitbetaald"),
           ("{n} jaar na het einde van het boekjaar waarin is uitbetaald; rekeningcontrole {k} maanden na uitbetaling (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 7a IW 1990",), data=("bankrekeningnummers en tenaamstelling",), recipients=("banken (uitbetaling en naamcontrole)",)),
)


def _debt(key, name, law, people, data, system, countries=()):
    return Subject(key, {"x": name}, "Innen & betalen", (law,), people, ("NAW- en contactgegevens", "BSN") + data, system,
                   ("heffingssystemen van de Belastingdienst", "Basisregistratie Personen"), countries=countries)


SUBJECTS = {
    "CAP": (
        _debt("schuld-p", "belastingschulden van particulieren", "art. 3 IW 1990", ("schuldenaren (particulieren)",), ("schuld- en invorderingsgegevens",), "Inningshuis"),
        _debt("schuld-ond", "belastingschulden van ondernemers", "art. 3 IW 1990", ("schuldenaren (ondernemers)",), ("schuld- en invorderingsgegevens", "zekerheden"), "Inningshuis"),
        _debt("schuld-auto", "schulden motorrijtuigenbelasting", "art. 3 IW 1990", ("kentekenhouders met een schuld",), ("schuldgegevens", "kenteken"), "Inningshuis"),
        _debt("schuld-toeslag", "toeslagschulden", "art. 32 Awir", ("toeslaggerechtigden met een schuld", "toeslagpartners"), ("terugvorderingsgegevens",), "Toeslaginning"),
        _debt("schuld-erf", "schulden uit nalatenschappen", "art. 48 IW 1990", ("erfgenamen", "executeurs"), ("schuldgegevens van de overledene",), "Inningshuis"),
        _debt("schuld-buitenland", "schulden in het buitenland", "art. 3 IW 1990", ("schuldenaren in het buitenland",), ("buitenlandse adressen", "schuldgegevens"), "Verhaal Buitenland", ("België", "Duitsland", "Curaçao")),
    ),
}
