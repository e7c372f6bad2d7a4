# SPDX-License-Identifier: EUPL-1.2
"""Contact with citizens and businesses, per channel."""
from ..model import Action, Subject

ACTIONS = (
    Action("afhandelen", "Afhandelen contact via {x}", "Afhandelen van vragen en meldingen via {x}",
           ("Beantwoorden van vragen die via {x} binnenkomen en vastleggen wat is afgesproken",
            "Helpen van mensen die via {x} contact zoeken, en zo nodig doorverwijzen naar de behandelaar"),
           ("Contactnotitie {k} maanden na het contact (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 2:3 Awb", "art. 64 AWR"), data=("contactnotities",), recipients=("behandelteams van andere directies",)),
    Action("authenticeren", "Vaststellen identiteit bij {x}", "Vaststellen van de identiteit van gebruikers van {x}",
           ("Voorkomen dat gegevens via {x} bij een ander terechtkomen dan de betrokkene of diens gemachtigde",
            "Controleren wie via {x} contact opneemt en namens wie"),
           ("{k} maanden na de controle van de identiteit (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 10 Wabb", "art. 67 AWR"), people=("gemachtigden",), data=("controlevragen en machtigingen",), recipients=("Logius (DigiD en machtigen)",)),
    Action("opnemen", "Kwaliteitsbewaking van {x}", "Beoordelen van de kwaliteit van contacten via {x}",
           ("Verbeteren van de kwaliteit van antwoorden via {x} en coachen van medewerkers",
            "Beoordelen van een steekproef van contacten via {x} op juistheid en bejegening"),
           ("Opnamen en afschriften {w} weken na het contact; beoordelingen {k} maanden na het coachgesprek (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 2:3 Awb", "art. 64 AWR"), people=("medewerkers van Klantinteractie",), data=("opnamen en beoordelingen",), recipients=("teamleiders en kwaliteitscoaches (intern)",)),
    Action("tevredenheid", "Tevredenheid over {x}", "Meten van de tevredenheid over {x}",
           ("Weten hoe mensen {x} ervaren, om de dienstverlening te verbeteren",
            "Vragen naar ervaringen met {x} bij wie daaraan wil meewerken"),
           ("Antwoorden {w} weken na het sluiten van het onderzoek; contactgegevens 4 weken na de uitnodiging",),
           people=("deelnemers aan het onderzoek over {x}",), data=("antwoorden op vragenlijsten", "e-mailadres"), recipients=("onderzoeksbureau (als verwerker)",), basis="a", standalone=True),
    Action("klachten", "Klachten over {x}", "Behandelen van klachten over {x}",
           ("Oplossen van klachten over {x}, de klager horen en het oordeel meedelen",
            "Leren van klachten over {x} en voorkomen dat dezelfde fout opnieuw wordt gemaakt"),
           ("{n} jaar na afhandeling van de klacht (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 9:1 Awb", "art. 9:11 Awb"), people=("klagers", "medewerkers over wie wordt geklaagd"), data=("klachten en oordelen",), recipients=("Nationale ombudsman (art. 9:18 Awb)",), keten="Bezwaar, beroep & klachten"),
    Action("plannen", "Capaciteitsplanning van {x}", "Plannen van bezetting en drukte bij {x}",
           ("Zorgen dat bij {x} genoeg medewerkers beschikbaar zijn op drukke momenten",
            "Voorspellen van het aantal contacten via {x} en maken van roosters"),
           ("{k} maanden na het einde van de roosterperiode (selectielijst Rijk, categorie {cat})",),
           laws=("art. 4 Ambtenarenwet 2017",), people=("medewerkers van Klantinteractie",), data=("naam en personeelsnummer", "roosters en beschikbaarheid"), recipients=("roostermakers en uitzendbureaus",), standalone=True),
    Action("misbruik", "Misbruik van {x}", "Herkennen van misbruik van {x}",
           ("Tegengaan van bedreiging, nepberichten en ongewoon gebruik bij {x}",
            "Onderzoeken van verdacht gebruik van {x} en nemen van maatregelen om schade te voorkomen"),
           ("{m} maanden na de melding of, bij aangifte, na het einde van de procedure (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 2:15 Awb", "art. 64 AWR"), people=("personen die van misbruik worden verdacht",), data=("meldingen van misbruik", "log- en gebruiksgegevens"), special=("misbruik",), recipients=("politie (bij aangifte)",)),
    Action("verbeteren", "Verbeteren van {x}", "Onderzoeken van het gebruik van {x}",
           ("Verbeteren van {x} op grond van gebruikersonderzoek en statistiek",
            "Testen van nieuwe mogelijkheden van {x} met een groep gebruikers"),
           ("Gebruiksgegevens {k} maanden na vastlegging; onderzoeksverslag 5 jaar na vaststelling (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 2:13 Awb", "art. 3a AWR"), people=("gebruikers van {x}", "testgebruikers"), data=("klik- en gebruiksgegevens",), recipients=("bureau voor gebruikersonderzoek (als verwerker)",), standalone=True),
)


def _channel(key, name, people, data, system, source, countries=()):
    return Subject(key, {"x": name}, "Interactie", (), people, ("naam en contactgegevens", "BSN") + data, system, (source,),
                   countries=countries)


SUBJECTS = {
    "KIS": (
        _channel("telefoon", "de BelastingTelefoon", ("bellers",), ("telefoonnummer",), "Telefoonplein", "beller"),
        _channel("balie", "de balie", ("bezoekers van de balie",), ("afspraakgegevens",), "Afspraakplanner", "bezoeker"),
        _channel("chat", "de chat en webcare", ("gebruikers van de chat",), ("chatgesprekken",), "Chatplein", "gebruiker", ("Verenigde Staten (leverancier)",)),
        _channel("mijn", "Mijn Belastingdienst", ("gebruikers van het portaal",), ("portaalgegevens",), "Portaal Particulier", "gebruiker en heffingssystemen"),
        _channel("zakelijk", "Mijn Belastingdienst Zakelijk", ("ondernemers en hun gemachtigden",), ("portaalgegevens", "machtigingen"), "Portaal Zakelijk", "gebruiker en Handelsregister"),
        _channel("formulieren", "de formulierenservice", ("aanvragers van formulieren",), ("verzendgegevens",), "Brievenstraat", "aanvrager"),
        _channel("hulp", "de hulp bij aangifte", ("mensen die hulp vragen bij de aangifte", "hulpverleners"), ("aangifte- en inkomensgegevens",), "Afspraakplanner", "hulpvrager"),
        _channel("intermediair", "het forum voor fiscaal dienstverleners", ("fiscaal dienstverleners",), ("forumberichten",), "Portaal Intermediair", "deelnemer"),
        _channel("app", "de aangifte-app", ("gebruikers van de app",), ("toestelgegevens",), "Aangifte-app", "gebruiker", ("Zwitserland (leverancier)",)),
    ),
}
