# SPDX-License-Identifier: EUPL-1.2
"""Data that others deliver (renseignementen and basisregistraties), per flow."""
from ..model import Action, Subject

ACTIONS = (
    Action("ontvangen", "Ontvangen {x}", "Ontvangen en technisch controleren van {x}",
           ("Binnenhalen van {x} en vaststellen of de levering volledig en leesbaar is",
            "Bewaken dat {x} tijdig worden aangeleverd en fouten terugmelden aan de aanleveraar"),
           ("Aangeleverd bestand {k} maanden na verwerking; ontvangstbevestiging 5 jaar na ontvangst (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 53 AWR",), people=("contactpersonen van aanleveraars",), data=("aanlevergegevens",), recipients=("aanleveraars (terugmelding van fouten)",)),
    Action("koppelen", "Identificeren {x}", "Koppelen van {x} aan de juiste persoon",
           ("Vinden van de persoon bij wie {x} horen en herstellen van onbekende of onjuiste nummers",
            "Zorgen dat {x} alleen terechtkomen bij de persoon over wie ze gaan"),
           ("{m} jaar na het einde van het jaar waarop de gegevens zien (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 1.7 Wet BRP", "art. 10 Wabb", "art. 53 AWR"), data=("zoek- en koppelgegevens",), recipients=("gemeenten (terugmelding, art. 2.34 Wet BRP)",)),
    Action("herstellen", "Herstellen {x}", "Onderzoeken en herstellen van fouten in {x}",
           ("Verbeteren van {x} waarvan is gebleken dat ze onjuist zijn, ook op verzoek van de betrokkene",
            "Onderzoeken van meldingen over onjuiste {x} en de afnemers over de correctie inlichten"),
           ("{n} jaar na het herstel (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 21h AWR", "art. 53 AWR"), people=("melders van fouten",), data=("correctieverzoeken",), recipients=("afnemers van de gegevens (correctiebericht)", "aanleveraars")),
    Action("intern", "Beschikbaar stellen {x}", "Beschikbaar stellen van {x} voor heffing en inning",
           ("Leveren van {x} aan de processen die ze voor heffing en inning nodig hebben",
            "Klaarzetten van {x} voor de vooraf ingevulde aangifte en voor de controle daarvan"),
           ("{m} jaar na het einde van het belastingjaar; logging van raadplegingen {k} maanden na de raadpleging (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 53 AWR", "art. 55 AWR"), data=("raadpleeggegevens",), recipients=("directies Particulieren, MKB en GO", "betrokkenen zelf (vooraf ingevulde aangifte)")),
    Action("extern", "Leveren {x} aan derden", "Verstrekken van {x} aan bestuursorganen met een wettelijke taak",
           ("Verstrekken van {x} aan afnemers die ze voor hun wettelijke taak nodig hebben, en niet meer dan dat",
            "Beoordelen van aanvragen om {x} en uitvoeren van de leveringen die zijn toegestaan"),
           ("Leverbestand {k} maanden na levering; verstrekkingenregister 20 jaar na de verstrekking (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 67 AWR", "art. 21f AWR"), data=("verstrekkingenregister",), recipients=("UWV en SVB (art. 54 Wet SUWI)", "gemeenten (art. 64 Participatiewet)", "Dienst Toeslagen (art. 39 lid 1 Awir)"), basis="ce"),
    Action("vernietigen", "Opschonen {x}", "Opschonen en vernietigen van {x}",
           ("Verwijderen van {x} waarvan de bewaartermijn is verstreken",
            "Uitvoeren en verantwoorden van de jaarlijkse opschoning van {x}"),
           ("Verklaring van vernietiging 20 jaar na de vernietiging; logbestand {k} maanden na de vernietiging (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 3 Archiefwet 1995", "art. 5 Archiefwet 1995"), data=("vernietigingslijsten",), recipients=("Inspectie Overheidsinformatie en Erfgoed (op verzoek)",), basis="c"),
)


def _flow(key, name, law, people, data, system, source, countries=()):
    return Subject(key, {"x": name}, "Gegevens", (law,), people, ("NAW-gegevens", "BSN") + data, system, (source,), countries=countries)


SUBJECTS = {
    "CAP": (
        _flow("flow-loon", "loonaangiftegegevens", "art. 28 Wet LB 1964", ("werknemers en uitkeringsgerechtigden",), ("arbeids- en loongegevens",), "Gegevensplein", "inhoudingsplichtigen via de polisadministratie", ),
        _flow("flow-bank", "bank- en beleggingsgegevens", "art. 10.8 Wet IB 2001", ("rekeninghouders",), ("rekeningnummers en saldi",), "Gegevensplein", "banken en beleggingsinstellingen"),
        _flow("flow-brp", "persoonsgegevens uit de basisregistratie", "art. 1.7 Wet BRP", ("ingeschrevenen in de basisregistratie",), ("geboorte, overlijden en burgerlijke staat", "adreshistorie"), "Klantregistratie", "Basisregistratie Personen"),
        _flow("flow-rdw", "voertuig- en kentekengegevens", "art. 43 Wegenverkeerswet 1994", ("kentekenhouders",), ("kenteken en tenaamstelling",), "Gegevensplein", "RDW (kentekenregister)"),
        _flow("flow-hyp", "hypotheek- en leninggegevens", "art. 10.8 Wet IB 2001", ("geldleners",), ("schulden en betaalde rente",), "Gegevensplein", "hypotheekverstrekkers"),
        _flow("flow-zorg", "gegevens van zorgverzekeraars over premies", "art. 49 Zvw", ("verzekerden",), ("premiegegevens",), "Gegevensplein", "zorgverzekeraars"),
        _flow("flow-kvk", "ondernemingsgegevens", "art. 30 Handelsregisterwet 2007", ("eigenaren en bestuurders van ondernemingen",), ("functies en bevoegdheden", "vestigingsadressen"), "Klantregistratie", "Handelsregister"),
        _flow("flow-crs", "financiële gegevens uit en voor het buitenland", "art. 8 WIB", ("rekeninghouders met een buitenlandse woonplaats", "uiteindelijk belanghebbenden"), ("rekeningnummers, saldi en opbrengsten", "fiscaal identificatienummer"), "Uitwisselplein", "financiële instellingen en buitenlandse belastingautoriteiten", ("Zwitserland; Japan", "Verenigde Staten", "Zwitserland; Nieuw-Zeeland")),
        _flow("flow-woz", "WOZ- en kadastergegevens", "art. 37a Wet WOZ", ("eigenaren en gebruikers van onroerende zaken",), ("waarde en eigendom van onroerende zaken",), "Gegevensplein", "gemeenten en Kadaster"),
        _flow("flow-inkomen", "inkomensgegevens uit de basisregistratie inkomen", "art. 21 AWR", ("personen met een geregistreerd inkomen",), ("inkomensgegevens",), "Inkomensregister", "aanslagregeling en polisadministratie"),
    ),
}
