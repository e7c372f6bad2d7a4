# SPDX-License-Identifier: EUPL-1.2
"""Supervision of groups and branches of business."""
from ..model import Action, Subject

ACTIONS = (
    Action("brancheanalyse", "Analyseren {g}", "Analyseren van fiscale risico's bij {g}",
           ("Inzicht krijgen in de fiscale risico's bij {g} en bepalen welk toezicht nodig is",
            "Beschrijven van de branche, haar gebruiken en de fouten die daar vaak voorkomen, als basis voor de aanpak van {g}"),
           ("Analysebestand {k} maanden na vaststelling van de analyse; analyse 10 jaar na vaststelling (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 11 AWR", "art. 64 AWR"), data=("branchekenmerken en risico-indicatoren",),
           recipients=("behandelteams binnen de Belastingdienst",),
           automated="ja, profilering: ondernemers worden naar risico ingedeeld; een analist beoordeelt elke indeling"),
    Action("bedrijfsbezoek", "Bedrijfsbezoek {g}", "Bezoeken van {g} voor overleg en voorlichting",
           ("Kennismaken met {g}, uitleg geven over fiscale plichten en afspraken maken over de administratie",
            "Ter plaatse bespreken hoe {g} hun administratie inrichten en fouten voorkomen"),
           ("{n} jaar na het bezoek (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 47 AWR", "art. 64 AWR"), data=("bezoekverslagen",), recipients=("bezochte ondernemers en hun adviseurs",)),
    Action("waarneming", "Waarneming ter plaatse {g}", "Doen van waarnemingen ter plaatse bij {g}",
           ("Vaststellen wie er werken en hoe de kas wordt bijgehouden bij {g}, om de aangiften daarmee te vergelijken",
            "Vastleggen van de feitelijke gang van zaken bij {g}, buiten een boekenonderzoek om"),
           ("{m} jaar na de waarneming; aantekeningen die niet zijn gebruikt 6 maanden na de waarneming (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 47 AWR", "art. 50 AWR"), people=("aangetroffen werknemers",), data=("verslagen van waarneming", "identiteitsgegevens van aangetroffen personen"),
           recipients=("Nederlandse Arbeidsinspectie (art. 64 Wet SUWI)",), sources=("eigen waarneming",)),
    Action("boekenonderzoek", "Boekenonderzoek {g}", "Uitvoeren van integrale boekenonderzoeken bij {g}",
           ("Beoordelen of de administratie van {g} klopt met de aangiften voor alle middelen",
            "Onderzoeken van de boekhouding van {g} en de bevindingen in een controlerapport vastleggen"),
           ("{n} jaar na het uitbrengen van het controlerapport; kopieën van bestanden 1 jaar na afronding (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 47 AWR", "art. 52 AWR"), people=("afnemers en leveranciers in de administratie",), data=("administratie en controlerapporten",),
           recipients=("gecontroleerden en hun adviseurs", "Openbaar Ministerie (bij overdracht van een strafbaar feit)"), sources=("administratie van de gecontroleerde",)),
    Action("startersbezoek", "Begeleiden starters {g}", "Begeleiden van starters onder {g}",
           ("Helpen van starters onder {g} om hun aangiften vanaf het begin goed te doen",
            "Beoordelen van nieuwe aanmeldingen van {g} en uitleg geven over hun fiscale plichten"),
           ("3 jaar na de start van de onderneming (selectielijst Belastingdienst, categorie {cat})",
            "{k} maanden na afronding van de begeleiding (selectielijst Belastingdienst, categorie {cat})"),
           laws=("art. 6 AWR", "art. 30 Handelsregisterwet 2007"), people=("startende ondernemers",), data=("aanmeldgegevens", "gespreksverslagen"),
           recipients=("Kamer van Koophandel (terugmelding)",), sources=("Kamer van Koophandel",)),
    Action("convenant", "Samenwerken met adviseurs {g}", "Sluiten en onderhouden van convenanten voor {g}",
           ("Afspraken maken met adviseurs en koepels van {g} over goede aangiften en die afspraken evalueren",
            "Beoordelen of adviseurs van {g} aan het convenant kunnen deelnemen en de kwaliteit van hun aangiften volgen"),
           ("{m} jaar na het einde van het convenant (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 64 AWR",), people=("fiscaal dienstverleners", "contactpersonen van koepels"), data=("afspraken en evaluaties",),
           recipients=("deelnemende adviseurs en koepelorganisaties",)),
    Action("signalen", "Behandelen signalen {g}", "Beoordelen van meldingen en tips over {g}",
           ("Beoordelen of een melding over {g} betrouwbaar is en aanleiding geeft tot onderzoek",
            "Ontvangen van tips over {g}, de waarde ervan wegen en vastleggen wat ermee is gedaan"),
           ("1 jaar na ontvangst wanneer de melding niet wordt gebruikt; anders {m} jaar na afsluiting van het onderzoek (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 64 AWR", "art. 67 AWR"), people=("melders en tipgevers",), data=("inhoud van de melding",), special=("signaal",),
           recipients=("FIOD (bij een vermoeden van een strafbaar feit)",), sources=("melders", "andere overheidsorganisaties")),
    Action("afstemming", "Overleg toezichthouders {g}", "Afstemmen van toezicht op {g} met andere toezichthouders",
           ("Voorkomen dat {g} dubbel worden bezocht en delen van gegevens die de wet toestaat",
            "Samen met andere toezichthouders bepalen wie welk onderzoek bij {g} doet"),
           ("{k} maanden na afloop van het gezamenlijke onderzoek (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 67 AWR", "art. 64 AWR"), data=("gegevens over lopend toezicht",),
           recipients=("gemeenten (art. 64 Participatiewet)", "Nederlandse Arbeidsinspectie", "UWV (art. 54 Wet SUWI)")),
)


def _group(key, name, law, people, data, system, sources, without=()):
    return Subject(key, {"g": name}, "geen keten", (law,), people,
                   ("NAW- en contactgegevens", "BSN") + data, system, sources + ("Handelsregister",),
                   without=without)


SUBJECTS = {
    "MKB": (
        _group("horeca", "horecaondernemers", "art. 14 Wet OB 1968", ("horecaondernemers", "medewerkers in de horeca"), ("kas- en omzetgegevens", "roosters"), "Toezichtdossier", ("betrokkene",)),
        _group("bouw", "bouwbedrijven", "art. 34 IW 1990", ("ondernemers in de bouw", "ingeleende werknemers"), ("facturen en manurenregistratie", "loongegevens"), "Toezichtdossier", ("betrokkene", "opdrachtgevers")),
        _group("agrarisch", "agrarische ondernemers", "art. 3.2 Wet IB 2001", ("agrarische ondernemers", "meewerkende gezinsleden"), ("winstgegevens", "grond- en quotumbezit"), "Landbouwdossier", ("betrokkene", "Rijksdienst voor Ondernemend Nederland")),
        _group("autohandel", "autohandelaren", "art. 1 Wet BPM 1992", ("autohandelaren", "kopers van voertuigen"), ("voertuiggegevens", "in- en verkoopfacturen"), "Voertuigdossier", ("betrokkene", "RDW (kentekenregister)")),
        _group("platform", "verhuurders via platforms", "art. 3.111 Wet IB 2001", ("verhuurders via platforms", "huurders"), ("verhuuropbrengsten", "adressen van verhuurde woningen"), "Platformdossier", ("platformexploitanten", "betrokkene")),
        _group("zorg", "zorgondernemers", "art. 11 Wet OB 1968", ("zelfstandigen in de zorg", "bemiddelaars"), ("omzetgegevens", "arbeidsrelaties"), "Toezichtdossier", ("betrokkene",)),
        _group("webwinkel", "webwinkeliers", "art. 14 Wet OB 1968", ("webwinkeliers", "afnemers"), ("verkoop- en betaalgegevens",), "Platformdossier", ("betrokkene", "betaaldienstverleners")),
    ),
    "GO": (
        _group("pensioen", "pensioenfondsen", "art. 19a Wet LB 1964", ("bestuurders van pensioenfondsen", "deelnemers aan pensioenregelingen"), ("pensioenaanspraken",), "Concernregie", ("pensioenfondsen",), ("startersbezoek", "waarneming")),
        _group("overheid", "overheidslichamen", "art. 7 Wet OB 1968", ("contactpersonen van overheidslichamen", "werknemers van overheidslichamen"), ("loongegevens", "btw-gegevens"), "Concernregie", ("overheidslichamen",), ("startersbezoek", "waarneming")),
    ),
}
