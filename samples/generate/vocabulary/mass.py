# SPDX-License-Identifier: EUPL-1.2
"""Central processing of large numbers: levying, per tax."""
from ..model import Action, Subject

ACTIONS = (
    Action("scannen", "Scannen post {x}", "Openen, scannen en indelen van post over de {x}",
           ("Omzetten van papieren post over de {x} in digitale stukken en die bij het juiste dossier brengen",
            "Herkennen van afzender en onderwerp van post over de {x}, zodat de behandeling snel begint"),
           ("Papieren origineel {k} maanden na het scannen; digitaal stuk {n} jaar na het einde van het belastingjaar (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 2:10 Awb", "art. 8 AWR"), data=("ingekomen stukken",), recipients=("verwerker voor scannen en archiveren",)),
    Action("aanslagregelen", "Vervaardigen aanslagen {x}", "Geautomatiseerd vervaardigen van aanslagen {x}",
           ("Berekenen van de {x} en aanmaken van aanslagbiljetten voor grote aantallen belastingplichtigen",
            "Vaststellen en dagtekenen van aanslagen {x} die niet handmatig worden beoordeeld"),
           ("{m} jaar na de dagtekening van de aanslag (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 11 AWR", "art. 5 AWR"), data=("aanslag- en schuldgegevens",), recipients=("verwerker voor printen en verzenden", "Dienst Toeslagen (art. 39 lid 1 Awir)"),
           automated="ja, geautomatiseerd besluit: aanslag overeenkomstig de aangifte; bezwaar wordt door een medewerker behandeld"),
    Action("uitworp", "Herstellen uitval {x}", "Herstellen van uitgevallen berichten en aangiften {x}",
           ("Oplossen van fouten waardoor aangiften {x} niet automatisch konden worden verwerkt",
            "Onderzoeken waarom berichten over de {x} uitvallen en de gegevens in het juiste dossier plaatsen"),
           ("{k} maanden na het herstel van de uitval (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 8 AWR", "art. 11 AWR"), data=("uitvalcodes en herstelgegevens",), recipients=("beheerders van de heffingssystemen (intern)",)),
    Action("verzenden", "Verzenden beschikkingen {x}", "Aanmaken en verzenden van beschikkingen en brieven {x}",
           ("Bekendmaken van besluiten over de {x}, op papier of digitaal naar keuze van de ontvanger",
            "Samenvoegen van gegevens tot brieven over de {x} en bewaken dat ze zijn verzonden"),
           ("Verzendbestand {k} maanden na verzending; afschrift {m} jaar na verzending (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 3:41 Awb", "art. 3a AWR"), people=("toezendgemachtigden",), data=("verzend- en voorkeursgegevens",), recipients=("verwerker voor printen en verzenden", "Logius (Berichtenbox)")),
    Action("archiveren", "Archiveren dossiers {x}", "Archiveren en vernietigen van dossiers {x}",
           ("Bewaren van afgesloten dossiers {x} zolang de selectielijst voorschrijft en ze daarna aantoonbaar vernietigen",
            "Beschikbaar houden van oude stukken over de {x} voor bezwaar, beroep en verantwoording"),
           ("{n} jaar na sluiting van het dossier; verklaring van vernietiging 20 jaar na vernietiging (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 3 Archiefwet 1995", "art. 5 Archiefwet 1995"), data=("dossierinhoud en vernietigingslijsten",), recipients=("Nationaal Archief (over te brengen stukken)",), basis="c"),
    Action("kwaliteit", "Kwaliteitsmeting {x}", "Meten van de kwaliteit van de verwerking van de {x}",
           ("Vaststellen hoe vaak de massale verwerking van de {x} fouten oplevert en waar die ontstaan",
            "Met een steekproef controleren of beslissingen over de {x} juist en op tijd zijn genomen"),
           ("Steekproef {k} maanden na vaststelling van het rapport (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 11 AWR", "art. 64 AWR"), people=("medewerkers die de post behandelen",), data=("steekproefgegevens",), recipients=("Auditdienst Rijk", "Algemene Rekenkamer (art. 7.18 Comptabiliteitswet 2016)")),
    Action("rente", "Berekenen rente {x}", "Berekenen en herzien van belastingrente {x}",
           ("Berekenen van de rente die bij een aanslag {x} wordt vergoed of in rekening gebracht",
            "Herzien van de belastingrente over de {x} na een wijziging van de aanslag"),
           ("{m} jaar na de rentebeschikking (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 30f AWR", "art. 30j AWR"), data=("rentegegevens",), recipients=("betrokkenen en hun gemachtigden",),
           automated="ja, geautomatiseerd besluit: de rente volgt rechtstreeks uit de wet"),
    Action("vooringevuld", "Klaarzetten gegevens {x}", "Klaarzetten van bekende gegevens voor de {x}",
           ("Aanbieden van gegevens die al bekend zijn, zodat de aangifte {x} minder werk kost",
            "Samenstellen van een overzicht met bekende gegevens voor de {x} dat de betrokkene kan controleren"),
           ("{k} maanden na het sluiten van de aangifteperiode (selectielijst Belastingdienst, categorie {cat})",),
           laws=("art. 53 AWR", "art. 3a AWR"), data=("vooraf ingevulde gegevens",), recipients=("betrokkenen zelf (Mijn Belastingdienst)", "gemachtigden met toegang tot de aangifte")),
)


def _tax(key, name, keten, law, people, data, system, without=()):
    return Subject(key, {"x": name}, keten, (law,), people, ("NAW- en contactgegevens", "BSN") + data, system,
                   ("betrokkene (aangifte)", "Basisregistratie Personen"), without=without)


SUBJECTS = {
    "CAP": (
        _tax("cap-ib", "inkomensheffing", "Inkomensheffing", "art. 9.1 Wet IB 2001", ("belastingplichtigen", "fiscaal partners"), ("inkomens- en vermogensgegevens",), "Aanslagplein"),
        _tax("cap-ob", "omzetbelasting", "Omzetbelasting", "art. 14 Wet OB 1968", ("ondernemers (natuurlijke personen)",), ("omzetgegevens", "btw-identificatienummer"), "Omzetregie", ("aanslagregelen", "vooringevuld")),
        _tax("cap-lh", "loonheffing", "Loonheffing", "art. 27 Wet LB 1964", ("inhoudingsplichtigen", "werknemers"), ("arbeids- en loongegevens",), "Loonregie", ("aanslagregelen", "vooringevuld")),
        _tax("cap-mrb", "motorrijtuigenbelasting", "Autoheffingen", "art. 6 Wet MRB 1994", ("kentekenhouders",), ("kenteken en voertuiggegevens",), "Voertuigheffing", ("aanslagregelen", "vooringevuld", "rente")),
        _tax("cap-vpb", "vennootschapsbelasting", "Vennootschapsbelasting", "art. 24 Wet Vpb 1969", ("bestuurders en contactpersonen van vennootschappen",), ("winstgegevens", "RSIN"), "Aanslagplein", ("vooringevuld",)),
        _tax("cap-se", "schenk- en erfbelasting", "Schenk- en erfbelasting", "art. 1 Successiewet 1956", ("erfgenamen en begiftigden", "schenkers en overledenen"), ("verkrijgingen en verwantschap",), "Nalatenschapsregie"),
        _tax("cap-zvw", "bijdrage Zvw", "Inkomensheffing", "art. 43 Zvw", ("bijdrageplichtigen",), ("bijdrage-inkomen",), "Aanslagplein"),
        _tax("cap-ovr", "assurantiebelasting", "Overige middelen", "art. 20 WBR", ("verzekeraars en tussenpersonen (natuurlijke personen)",), ("premiegegevens",), "Middelenregie", ("aanslagregelen", "vooringevuld")),
    ),
}
