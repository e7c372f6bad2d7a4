# SPDX-License-Identifier: EUPL-1.2
"""Processes of the investigators (FIOD) and of the boa's, in the words of the generator."""

from .theme import Theme

FIOD = ("Fiscale Inlichtingen- en Opsporingsdienst",)
BOA = ("Particulieren", "Midden- en Kleinbedrijf", "Grote ondernemingen")

# `basis` is the article of the Wpg.
POLICE = (
    Theme(
        "Opsporen van btw-carrousels", "geen keten", FIOD,
        (
            "Onderzoek naar btw-carrousels", "Verhoren van verdachten van carrouselfraude",
            "Veiligstellen van digitale gegevensdragers", "Doorzoeken van bedrijfspanden",
        ),
        (
            "Bewijs verzamelen van het ten onrechte terugvragen van omzetbelasting",
            "Vaststellen wie de carrousel leidt en wie ervan profiteert",
            "De officier van justitie een dossier leveren voor vervolging",
        ),
        (
            "Verdachten; getuigen; benadeelde ondernemers (slachtoffers)",
            "Verdachten en veroordeelden; derden zoals afnemers en boekhouders",
        ),
        (
            "Identiteit van verdachten; facturen en betalingen; verklaringen",
            "Namen en adressen; telefoongegevens; processen-verbaal",
        ),
        ("Aangifte van een directie; in beslag genomen administratie; verhoor", "Vorderingen bij banken; doorzoeking"), "9",
        ("art. 69 AWR", "Art. 69 AWR; art. 225 Sr"),
    ),
    Theme(
        "Opsporen van faillissementsfraude", "geen keten", FIOD,
        (
            "Onderzoek naar bestuurders van failliete vennootschappen", "Horen van curatoren en schuldeisers",
            "Reconstrueren van geldstromen voor faillissement",
        ),
        (
            "Vaststellen of vermogen aan de boedel is onttrokken", "Opsporen van katvangers en feitelijk leidinggevers",
            "Geldstromen rond een faillissement in kaart brengen",
        ),
        ("Verdachten; slachtoffers (schuldeisers); getuigen", "Verdachten; derden (curatoren, boekhouders)"),
        ("Bankmutaties; bestuursfuncties; verklaringen", "Identificerende gegevens; administratie van de vennootschap"),
        ("Aangifte van de curator; banken (vordering)", "Handelsregister; verhoren"), "9",
        ("art. 343 Sr", "Art. 341 en 343 Sr"),
    ),
    Theme(
        "Opsporen van witwassen", "geen keten", FIOD,
        (
            "Onderzoek naar witwassen via vastgoed", "Analyseren van verdachte transacties",
            "Ontnemen van wederrechtelijk verkregen voordeel",
        ),
        (
            "Bewijzen dat geld uit misdrijf afkomstig is", "Vermogen in beslag nemen voor latere ontneming",
            "Criminele netwerken achter witwassen blootleggen",
        ),
        ("Verdachten; personen in relatie tot verdachten", "Verdachten, veroordeelden en derden"),
        ("Transacties; vermogensbestanddelen; onderlinge relaties", "Namen; rekeningen; afgeluisterde gesprekken"),
        ("FIU-Nederland (verdachte transacties); banken", "Tap; internationale rechtshulp"), "10.1a",
        ("art. 420bis Sr", "Art. 420ter Sr"),
    ),
    Theme(
        "Omgaan met informanten", "geen keten", FIOD,
        (
            "Runnen van informanten", "Beoordelen van de betrouwbaarheid van informanten",
            "Vastleggen van contacten met informanten",
        ),
        (
            "Inlichtingen over ernstige misdrijven verkrijgen en de bron beschermen",
            "Vaststellen hoe betrouwbaar verstrekte inlichtingen zijn",
            "Verantwoorden van de inzet van informanten tegenover de officier van justitie",
        ),
        ("Informanten; personen over wie zij inlichtingen geven (verdachten, derden)",),
        ("Gecodeerde identiteit; inlichtingen; beoordeling", "Contactverslagen; codenaam; vergoedingen"),
        ("Informant; runner",), "12", ("art. 126v Sv",),
    ),
    Theme(
        "Ondersteunen van opsporing met vergelijkingsbestanden", "geen keten", FIOD,
        ("Herkennen van eerder vastgelegde personen", "Coördineren van lopende onderzoeken"),
        (
            "Nagaan of een persoon al in een ander onderzoek voorkomt",
            "Voorkomen dat teams zonder het te weten dezelfde persoon onderzoeken",
        ),
        ("Verdachten en veroordeelden uit eerdere onderzoeken", "Verdachten; derden"),
        ("Naam, geboortedatum, nummer van het onderzoek", "Verwijzing naar het onderzoek; identificerende gegevens"),
        ("Onderzoeksdossiers van de FIOD",), "13", ("art. 3 Wet BOD",),
    ),
    Theme(
        "Toezien op naleving door boa's", "geen keten", BOA,
        (
            "Opmaken van processen-verbaal wegens onjuiste aangifte", "Afhandelen van meldingen van strafbare feiten",
            "Staande houden van bestuurders met buitenlands kenteken",
        ),
        (
            "Strafbare feiten uit de belastingwetten vaststellen en aanbieden aan het Openbaar Ministerie",
            "Beoordelen of een melding tot een strafrechtelijk onderzoek moet leiden",
            "Vastleggen van aangetroffen overtredingen van de motorrijtuigenbelasting",
        ),
        ("Verdachten; getuigen (derden)", "Verdachten; slachtoffers; derden"),
        ("Naam, adres en geboortedatum; omschrijving van het feit", "Proces-verbaal; kenteken; verklaring"),
        ("Eigen waarneming; melding van een collega", "Verhoor; kentekenregister"), "8",
        ("art. 68 AWR; akte van opsporingsbevoegdheid", "Art. 69 AWR"),
    ),
    Theme(
        "Strafrechtelijk onderzoek door boa's", "geen keten", BOA,
        ("Onderzoek naar valse facturen", "Onderzoek naar verzwegen omzet", "Onderzoek naar onjuiste verzoeken om teruggaaf"),
        (
            "Bewijs verzamelen in een afgebakend onderzoek onder leiding van de officier van justitie",
            "Vaststellen wie de onjuiste aangifte heeft opgesteld", "Het nadeel voor de staat berekenen",
        ),
        ("Verdachten; getuigen", "Verdachten; derden; slachtoffers"),
        ("Facturen; verklaringen; bankgegevens", "Aangiften; identificerende gegevens van verdachten"),
        ("Administratie van de verdachte; getuigen", "Dossier van de heffing; verhoor"), "9", ("art. 69 AWR", "Art. 68 AWR"),
    ),
)

BASES = {
    "8": ("Art. 8 Wpg (uitvoering van de dagelijkse politietaak)", "artikel 8 Wpg", "Wpg art. 8 lid 1"),
    "9": (
        "Art. 9 Wpg", "artikel 9, eerste lid, Wpg (onderzoek in een bepaald geval)",
        "Wpg artikel 9: handhaving van de rechtsorde in een bepaald geval",
    ),
    "10.1a": ("Art. 10 lid 1 onder a Wpg", "artikel 10, eerste lid, onder a, Wpg (zware of georganiseerde criminaliteit)"),
    "12": ("Art. 12 Wpg", "artikel 12 Wpg (informanten)"), "13": ("Art. 13 lid 1 Wpg", "artikel 13 Wpg (ondersteunende taken)"),
}
RETENTION = {
    "8": (
        "Verwijderen uiterlijk {five} jaar na de eerste verwerking (art. 8 lid 6 Wpg); vernietigen {five} jaar na verwijdering (art. 14 Wpg)",
        "Vernietigd zodra niet langer nodig; verwijderd ten hoogste {four} jaar na de eerste verwerking; na verwijdering nog {five} jaar bewaard en dan vernietigd (art. 14 lid 1)",
    ),
    "9": (
        "Verwijderd zodra niet meer nodig voor het onderzoek, na afloop nog ten hoogste {half} (art. 9 lid 4 Wpg); vernietigd {five} jaar na verwijdering (art. 14 Wpg)",
        "Na het onderzoek hoogstens {half} verder verwerkt en daarna verwijderd; vernietiging {five} jr na de verwijdering",
    ),
    "10.1a": (
        "Verwijderd uiterlijk {five} jaar na de laatste verwerking die nodig was (art. 10 lid 6 Wpg); {five} jaar na verwijdering vernietigd",
        "verwijderen: {four} jaar na de laatste noodzakelijke verwerking; vernietigen: {five} jaar na verwijdering (art. 14)",
    ),
    "12": (
        "Vernietigd zodra niet langer nodig, uiterlijk tien jaar na de laatste verwerking (art. 12 lid 6 Wpg); toets na vier maanden",
        "Vernietigen: uiterlijk {eight} jaar na de laatste verwerking, elk halfjaar getoetst",
    ),
    "13": (
        "Vernietigd volgens de schriftelijke vastlegging (art. 13 lid 4 Wpg): {four} jaar na de laatste toevoeging",
        "Vernietigen {four} jaar na afsluiting van het bronbestand (vastlegging art. 13 lid 4 onder c)",
    ),
}
CONTROLLERS = {
    True: (
        "De minister van Financiën, Korte Voorhout 7, 2511 CW Den Haag",
        "Minister van Financiën (art. 1 Besluit politiegegevens BOD), Postbus 20201, 2500 EE Den Haag",
    ),
    False: (
        "De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, 2500 EE Den Haag",
        "Minister van Financiën, voor deze de directeur-generaal Belastingdienst, Korte Voorhout 7, Den Haag",
    ),
}
RECIPIENTS = {
    True: (
        "Openbaar Ministerie (art. 16 Wpg)", "politie (art. 15 Wpg)",
        "directies van de Belastingdienst voor toezicht (art. 6 Besluit politiegegevens BOD)",
        "Koninklijke Marechaussee (art. 15 Wpg)", "burgemeesters (art. 16 lid 1 onder c Wpg)", "CJIB (art. 18 Wpg)",
    ),
    False: (
        "Openbaar Ministerie (art. 16 Wpg)", "politie (art. 15 en 46 Wpg)", "FIOD (art. 15 Wpg)", "CJIB (art. 18 Wpg)",
        "gemeenten (art. 6 Besluit politiegegevens boa)",
    ),
}
SPECIAL = (
    ("geen", "n.v.t."), ("Geen", None), ("geen", "nvt"),
    (
        "Gegevens over gezondheid",
        "Onvermijdelijk om te bepalen of een verdachte verhoord kan worden; alleen naast de andere gegevens van het onderzoek en afgeschermd voor het team",
    ),
    (
        "gezondheid van slachtoffers",
        "Zonder deze gegevens is niet vast te stellen of een slachtoffer gehoord kan worden; alleen als aanvulling op de verklaring",
    ),
    (
        "ras of etnische afkomst",
        "Onvermijdelijk voor het signalement van de verdachte, als aanvulling op de overige gegevens; zichtbaar voor het onderzoeksteam",
    ),
)
ABROAD = (
    (
        "politie van het Verenigd Koninkrijk (art. 17a Wpg)", "Verenigd Koninkrijk",
        "art. 17a lid 1 Wpg: adequaatheidsbesluit (EU) 2021/1773",
    ),
    (
        "FIU van Turkije (art. 17a Wpg)", "Turkije: gegevens over verdachte transacties",
        "Art. 17a lid 2 onder a Wpg: rechtshulpverdrag met Turkije",
    ),
    (
        "IRS Criminal Investigation (art. 17a Wpg)", "Verenigde Staten: dossiers in gezamenlijke onderzoeken",
        "artikel 17a, tweede lid, onder a, Wpg (rechtshulpverdrag van 12 juni 1981)",
    ),
)
PROFILING = ("nee", "Nee", "nee", "nee, er wordt niet geprofileerd",
             "ja: een score helpt kiezen welk onderzoek voorgaat; een analist beoordeelt elke uitkomst (GEB van {day})")
RIGHTS = (
    "Rechercheur: inzien en vastleggen; teamleider: inzien en toewijzen (onderzoeken art. 9)",
    "Boa: raadplegen en vastleggen van eigen zaken; coördinator: alle zaken van het team inzien",
    "Opsporingsambtenaar (lezen, schrijven); dossiervormer (lezen); functioneel beheerder (rechten toekennen, geen inhoud)",
    "Analist: zoeken en combineren binnen een onderzoek; rechercheurs van het team: inzien en aanvullen",
)
SYSTEMS = (
    "Recherchekast", "Verhoorregister", "Opsporingsbalie", "Tapkamer", "Beslagloket", "Boaplein", "Bronnenkluis", "Analysehuis",
)
