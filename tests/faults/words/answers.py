# SPDX-License-Identifier: EUPL-1.2
"""What right answers look like in the fields that ask the same of every AVG row."""

CONTROLLERS = (
    "De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, 2500 EE Den Haag",
    "Minister van Financiën, Korte Voorhout 7, 2511 CW 's-Gravenhage (namens deze: DG Belastingdienst)",
    "Minister van Financiën (voor deze: directeur-generaal Belastingdienst); Postbus 20201, 2500 EE Den Haag; tel. 070-3428000",
    "de Minister van Financiën, n.d. de directeur-generaal van de Belastingdienst, Korte Voorhout 7, Den Haag",
)
OFFICERS = (
    "Functionaris voor gegevensbescherming van het ministerie van Financiën, Postbus 20201, 2500 EE Den Haag",
    "FG Ministerie van Financiën, Korte Voorhout 7, 2511 CW Den Haag, fg@minfin.nl",
    "De functionaris gegevensbescherming, ministerie van Financiën; bereikbaar via functionarisgegevensbescherming@minfin.nl",
)
NO_JOINT = ("geen", "Geen", "nee", "Geen", "geen gezamenlijke verwerkingsverantwoordelijken")
JOINT = (
    "Gemeente {town}, Raadhuisplein 1, {town}; onderlinge regeling van {day}",
    "UWV, Postbus 58285, 1040 HG Amsterdam. Regeling als bedoeld in art. 26 AVG: {day}",
    "Sociale Verzekeringsbank, Van Heuven Goedhartlaan 1, Amstelveen; afspraken vastgelegd in het convenant van {day} (art. 26)",
)
BASES = {
    "a": ("Toestemming van de betrokkene", "art. 6 lid 1 onder a AVG (toestemming)", "a. toestemming"),
    "b": (
        "Uitvoering van een overeenkomst", "Art. 6 lid 1 b AVG: overeenkomst", "6.1.b (uitvoering overeenkomst)",
        "artikel 6, eerste lid, onder b, AVG",
    ),
    "c": (
        "Wettelijke verplichting", "art. 6 lid 1 onder c AVG", "Artikel 6, eerste lid, onderdeel c, van de AVG",
        "6(1)(c) wettelijke verplichting", "c. wettelijke plicht",
    ),
    "e": (
        "Taak van algemeen belang", "art. 6 lid 1 onder e AVG", "6.1.e – taak van algemeen belang / openbaar gezag",
        "Vervulling van een taak van algemeen belang (art. 6 lid 1 sub e)", "Artikel 6, eerste lid, onder e, AVG",
        "uitoefening van openbaar gezag (6.1e)",
    ),
    "f": ("Gerechtvaardigd belang", "art. 6 lid 1 f AVG: gerechtvaardigd belang (beveiliging van gebouwen)"),
}
BSN = (
    ("BSN", "BSN: art. 10 Wabb"), ("BSN", "art. 10 Wabb en art. 46 UAVG"),
    ("Burgerservicenummer", "Artikel 10 Wet algemene bepalingen burgerservicenummer"), ("BSN (identificatie)", "Wabb art. 10"),
    ("burgerservicenummer (BSN)", "BSN: artikel 10 Wabb, artikel 46 UAVG"),
)
NO_SPECIAL = (("geen", "n.v.t."), ("Geen", None), ("geen", "nvt"), ("Geen", "Niet van toepassing"))
STARTS = (
    "na afloop van het kalenderjaar waarin het dossier is gesloten", "na het onherroepelijk worden van de aanslag",
    "nadat de zaak is afgedaan", "vanaf de datum van het besluit", "na het einde van het belastingjaar",
    "na de laatste betaling", "te rekenen vanaf afsluiting van het dossier", "na beëindiging van de overeenkomst",
    "na vertrek van de betrokkene", "na ontvangst",
)
GROUNDS = (
    "(selectielijst Belastingdienst, categorie {n}.{m})", "; selectielijst nr. {n}.{m}",
    "(Selectielijst Belastingdienst {year}, cat. {n}.{m})", ", grondslag: selectielijst procesnummer {n}.{m}",
    "(handeling {n} van de selectielijst)",
)
LENGTHS = (
    "{n} jaar", "{n} jaar", "{n} jr", "{n} jr.", "{word} jaar", "{months} maanden", "{months} mnd", "{n} kalenderjaren",
    "{weeks} weken", "{months} mnd.",
)
NUMBER_WORDS = {1: "één", 2: "twee", 3: "drie", 5: "vijf", 7: "zeven", 10: "tien", 12: "twaalf", 20: "twintig"}
PERMANENT = (
    "Blijvend bewaren (B), selectielijst Belastingdienst categorie {n}.{m}; overbrenging na 20 jaar",
    "B (blijvend te bewaren), selectielijst nr. {n}.{m}",
)
NO_TRANSFER = (
    "nee", "Nee", "Nee, er worden geen gegevens buiten de EER verwerkt", "geen doorgifte", "Nee",
    "Geen doorgifte aan derde landen of internationale organisaties", "nee",
)
NO_AUTOMATED = (
    "nee", "Nee", "Nee", "nee, een medewerker besluit altijd zelf", "Nee, er is geen sprake van geautomatiseerde besluiten",
)
DPIA_NO = (
    "nee, niet nodig (pre-scan {day})", "Nee, niet nodig; pre-DPIA van {day}", "nee, niet verplicht (uitkomst pre-scan {day})",
)
DPIA_YES = (
    "ja, uitgevoerd ({day}, kenmerk DPIA-{year}-{n})", "Ja, uitgevoerd op {day}", "ja, uitgevoerd: {day} (DPIA {year}/{n})",
)
RECIPIENTS = (
    "UWV (art. 54 Wet SUWI)", "Dienst Toeslagen (art. 39 Awir)", "gemeenten (art. 64 Participatiewet)",
    "Centraal Bureau voor de Statistiek (art. 33 Wet op het CBS)", "Sociale Verzekeringsbank (art. 54 Wet SUWI)",
    "rechtbanken en gerechtshoven (art. 8:42 Awb)", "DUO (art. 43c Uitvoeringsregeling AWR)",
    "CAK (art. 43c lid 1 Uitvoeringsregeling AWR)", "gerechtsdeurwaarders (art. 43c Uitvoeringsregeling AWR)",
    "pensioenfondsen (art. 43c Uitvoeringsregeling AWR)", "Algemene Rekenkamer (art. 7.18 Comptabiliteitswet 2016)",
    "Auditdienst Rijk (art. 2.37 Comptabiliteitswet 2016)", "waterschappen (art. 43c Uitvoeringsregeling AWR)",
)
OWN_RECIPIENTS = (
    "behandelteams van de eigen directie", "medewerkers van het klantcontactcentrum",
    "teams bezwaar en beroep van de Belastingdienst", "de afdeling debiteurenbeheer van de Belastingdienst",
)
# By what they do, as the recipients say it.
PROCESSORS = {
    "Printhuis Noord B.V.": "verwerker voor printen en verzenden",
    "Scanstraat Veluwe B.V.": "verwerker voor het scannen van post", "Hostingmij Oost N.V.": "verwerker voor hosting",
    "Callcenter Lauwers B.V.": "verwerker voor telefonie", "Archiefhal De Peel B.V.": "verwerker voor opslag van dossiers",
    "Onderzoeksbureau Wadzicht B.V.": "verwerker voor enquêtes",
    "Werkplekdiensten Zaan B.V.": "verwerker voor beheer van werkplekken",
    "Veilig Gewist Nederland B.V.": "verwerker voor vernietiging van gegevensdragers",
}
AGREEMENTS = (
    "verwerkersovereenkomst van {day}", "verwerkersovereenkomst {year}-{n}, getekend op {day}", "VWO d.d. {day}",
    "verwerkersovereenkomst kenmerk {nine} ({day})",
)
TOWNS = (
    "Apeldoorn", "Kerkrade", "Zwolle", "Breda", "Alkmaar", "Emmen", "Venlo", "Nieuwerkerk", "Gouda", "Leeuwarden", "Doetinchem",
    "Roermond", "Hoorn", "Almelo", "Terneuzen", "Utrecht",
)
SYSTEMS = (
    "Zaakportaal", "Debiteurenmonitor", "Loonstraat", "Kentekenloket", "Balansboek", "Postkamer", "Registerhuis",
    "Inkomensspiegel", "Controlebank", "Bezwaarbalie", "Klantbeeld", "Kwitantie", "Toegangspoort", "Personeelsplein",
    "Declaratiewijzer", "Contractkast", "Servicebalie", "Rechtenbeheer", "Selectietafel", "Leerplein", "Openbaarheidsloket",
    "Archiefkast", "Enquêteur", "Gegevensknooppunt", "Uitstelkalender", "Vastgoedwijzer", "Aanslagmotor", "Notarisportaal",
    "Vorderingenplein", "Regelhulp", "Digitaal Dossier Heffing", "Centraal Adressenbestand", "Gespreksopname Telefonie",
    "Formulieren Service", "Landelijk Invorderings Systeem",
)
