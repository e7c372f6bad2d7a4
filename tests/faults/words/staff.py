# SPDX-License-Identifier: EUPL-1.2
"""Processes around the work: service to citizens, staff, buildings, information technology."""

from .theme import Theme

OP = "Organisatie & Personeel"
HEALTH_STAFF = (
    ("Gegevens over gezondheid", "Art. 9 lid 2 onder b AVG en art. 30 lid 1 UAVG (re-integratie van eigen personeel)"),
    (
        "gezondheid (belastbaarheid voor werk)",
        "Gezondheid: artikel 9, tweede lid, onder b, AVG; artikel 30, eerste lid, onder b, UAVG",
    ),
    ("Gegevens over gezondheid; BSN", "gezondheid: art. 9 lid 2 b AVG jo. art. 30 lid 1 UAVG; BSN: art. 10 Wabb"),
)
PROFILE = (
    "ja, profilering: een model rangschikt de posten, een medewerker bekijkt elke post en beslist",
    "Ja, profilering. De score bepaalt alleen de volgorde van behandelen; de behandelaar besluit zelf",
)
DECISION = (
    "ja, geautomatiseerd besluit: de aanslag volgt de aangifte zonder tussenkomst van een medewerker; bezwaar is mogelijk",
    "Ja, geautomatiseerd besluit (beschikking zonder behandelaar, heroverweging op verzoek)",
)

STAFF = [
    Theme(
        "Begeleiden van zieke medewerkers", "geen keten", ("Organisatie & Personeel",),
        (
            "Begeleiden van medewerkers bij terugkeer naar werk", "Plannen van gesprekken met de bedrijfsarts",
            "Vastleggen van afspraken over aangepast werk",
        ),
        (
            "Medewerkers na uitval weer aan passend werk helpen",
            "Voldoen aan de plichten van een werkgever bij langdurige uitval",
            "Vastleggen welke aanpassingen van de werkplek nodig zijn",
        ),
        ("Medewerkers die zijn uitgevallen; hun leidinggevenden", "Eigen medewerkers in een re-integratietraject"),
        (
            "Naam en personeelsnummer; datum van ziek- en herstelmelding; afspraken",
            "Contactgegevens; functionele mogelijkheden; plan van aanpak",
        ),
        ("Medewerker; leidinggevende; bedrijfsarts", "Medewerker en arbodienst"), "c",
        ("art. 7:658a BW; art. 25 Wet WIA", "Art. 7:629 BW"), special=HEALTH_STAFF,
        outside=("arbodienst (art. 14 Arbeidsomstandighedenwet)", "UWV (art. 25 Wet WIA)"),
    ),
    Theme(
        "Werven en aanstellen van personeel", "geen keten", ("Organisatie & Personeel",),
        (
            "Beoordelen van sollicitaties", "Voeren van selectiegesprekken", "Opstellen van arbeidsovereenkomsten",
            "Inwerken van nieuwe medewerkers",
        ),
        (
            "De meest geschikte kandidaat voor een vacature vinden", "Een arbeidsovereenkomst sluiten met de gekozen kandidaat",
            "Nieuwe medewerkers op hun eerste dag laten beginnen",
        ),
        ("Sollicitanten en referenten", "Kandidaten voor een vacature; nieuwe medewerkers"),
        (
            "Brief en cv; opleiding en werkervaring; contactgegevens",
            "Naam, telefoonnummer en e-mailadres; verslag van het gesprek",
        ),
        ("Sollicitant", "Kandidaat; wervingsbureau"), "b", ("n.v.t.", "Niet van toepassing"),
    ),
    Theme(
        "Voeren van de salarisadministratie", "geen keten", (OP,),
        ("Uitbetalen van salarissen", "Verwerken van declaraties en reiskosten", "Inhouden van pensioenpremies"),
        (
            "Medewerkers elke maand hun salaris uitbetalen", "Gemaakte reis- en verblijfkosten vergoeden",
            "Premies afdragen aan het pensioenfonds",
        ),
        ("Medewerkers in dienst; oud-medewerkers met een nabetaling", "Eigen personeel en hun nabestaanden"),
        ("BSN; salarisschaal; bankrekeningnummer; ingehouden premies", "Naam; BSN; uren en toelagen; IBAN"),
        ("Personeelssysteem; medewerker", "Medewerker (declaratie); leidinggevende"), "b", ("n.v.t.",),
        outside=("ABP (art. 4 Wet privatisering ABP)",),
    ),
    Theme(
        "Beantwoorden van telefonische vragen", "Interactie", ("Klantinteractie & -services",),
        (
            "Beantwoorden van vragen aan de BelastingTelefoon", "Opnemen van gesprekken voor coaching",
            "Terugbellen van burgers met een ingewikkelde vraag",
        ),
        (
            "Bellers helpen hun belastingzaken zelf te regelen", "Gesprekken terugluisteren om medewerkers te trainen",
            "Een vraag die niet meteen te beantwoorden is later afdoen",
        ),
        ("Bellers; medewerkers aan de telefoon", "Burgers en ondernemers die bellen; intermediairs"),
        ("Telefoonnummer; BSN; onderwerp en samenvatting van het gesprek", "Geluidsopname; naam; BSN; reden van het contact"),
        ("Beller", "Beller; klantbeeld"), "e", ("art. 1 Uitvoeringsregeling Belastingdienst 2003; art. 2:3 Awb",),
    ),
    Theme(
        "Behandelen van klachten", "Bezwaar, beroep & klachten", ("Klantinteractie & -services", "Particulieren"),
        (
            "Behandelen van klachten over bejegening", "Beantwoorden van vragen van de Nationale ombudsman",
            "Rapporteren over oorzaken van klachten",
        ),
        (
            "Een klacht onderzoeken en de indiener antwoorden", "De Nationale ombudsman de gevraagde stukken geven",
            "Leren van klachten door oorzaken in beeld te brengen",
        ),
        ("Klagers en hun vertegenwoordigers; betrokken medewerkers", "Indieners van een klacht"),
        ("Naam en adres; inhoud van de klacht; verslag van gesprekken", "Contactgegevens; klachtbrief; antwoord"),
        ("Klager; betrokken afdeling", "Klachtformulier"), "e", ("art. 9:4 Awb", "Art. 9:2 en 9:12 Awb"),
        outside=("Nationale ombudsman (art. 9:31 Awb)",),
    ),
    Theme(
        "Toegang tot gebouwen", "geen keten", ("Facilitair Management & Informatie",),
        (
            "Uitgeven van toegangspassen", "Aanmelden van bezoekers", "Bewaken van ingangen met camera's",
            "Beheren van parkeerplaatsen",
        ),
        (
            "Alleen bevoegden toelaten tot kantoren", "Weten wie er in het gebouw is bij een ontruiming",
            "Diefstal en vernieling in en om gebouwen tegengaan",
        ),
        ("Medewerkers; bezoekers; personeel van leveranciers", "Bezoekers en hun gastheer"),
        ("Naam; pasnummer; tijd van binnenkomst en vertrek", "Pasfoto op de toegangspas; kenteken; camerabeelden"),
        ("Betrokkene; personeelssysteem", "Toegangspoorten en receptie"), "f", ("n.v.t.", "nvt"),
    ),
    Theme(
        "Inkopen en contractbeheer", "geen keten", ("Control & Financiën", "Facilitair Management & Informatie"),
        ("Doorlopen van aanbestedingen", "Beheren van contracten met leveranciers", "Betalen van facturen van zzp'ers"),
        (
            "Leveranciers vergelijken en een opdracht gunnen", "Nakoming van contracten volgen",
            "Geleverde diensten op tijd betalen",
        ),
        ("Contactpersonen van leveranciers; zelfstandigen", "Inschrijvers op een aanbesteding"),
        ("Naam, functie, zakelijk telefoonnummer en e-mailadres", "Naam, KvK-nummer, tarief en facturen"),
        ("Leverancier", "Inschrijver; Handelsregister"), "b", ("n.v.t.",),
    ),
    Theme(
        "Beheren van accounts en rechten", "geen keten", ("Informatievoorziening",),
        (
            "Aanmaken en opheffen van accounts", "Controleren van rechten per kwartaal",
            "Helpen van gebruikers bij de servicedesk",
        ),
        (
            "Medewerkers toegang geven tot de systemen die zij voor hun functie nodig hebben",
            "Rechten intrekken die niet meer bij de functie horen", "Storingen op de werkplek verhelpen",
        ),
        ("Interne en externe medewerkers", "Gebruikers van de werkplek; beheerders"),
        ("Gebruikersnaam; functie; rechten; tijdstip van inloggen", "Naam, toestel, melding en oplossing"),
        ("Personeelssysteem; leidinggevende", "Gebruiker; werkplekbeheer"), "c",
        ("art. 32 AVG", "Art. 32 AVG; art. 4 VIR 2007"),
    ),
    Theme(
        "Selecteren van aangiften voor behandeling", "Inkomensheffing", ("Corporate Dienst Datafundamenten & Analytics",),
        (
            "Rangschikken van aangiften op kans op fouten", "Onderhouden van selectieregels",
            "Meten van de werking van risicomodellen",
        ),
        (
            "Aangiften met de grootste kans op een fout als eerste laten nakijken",
            "Selectieregels actueel houden met uitkomsten van behandeling",
            "Nagaan of een risicomodel groepen ten onrechte vaker aanwijst",
        ),
        ("Belastingplichtigen van wie de aangifte wordt gerangschikt", "Aangevers inkomstenbelasting"),
        ("BSN; posten van de aangifte; uitkomst van de selectie", "BSN; score per aangifte; eerdere correcties"),
        ("Aangiften en uitkomsten van eerdere behandeling", "Systemen van de heffing"), "e", ("art. 11 AWR",),
        automated=PROFILE,
    ),
    Theme(
        "Afdoen van aangiften zonder behandeling", "Inkomensheffing", ("Centrale Administratieve Processen",),
        ("Vaststellen van aanslagen conform aangifte", "Toekennen van voorlopige teruggaven"),
        (
            "Aanslagen snel vaststellen als de aangifte overeenkomt met bekende gegevens",
            "Een voorlopige teruggaaf elke maand uitbetalen",
        ),
        ("Belastingplichtigen", "Aangevers met een eenvoudige aangifte"),
        ("BSN; aangifte; vooraf ingevulde gegevens", "BSN; bedrag per maand; bankrekeningnummer"),
        ("Aangifte; renseignementen van banken en werkgevers",), "e", ("art. 11 AWR; art. 13 AWR",), automated=DECISION,
    ),
    Theme(
        "Opleiden van medewerkers", "geen keten", (OP,),
        ("Inschrijven voor vakopleidingen", "Afnemen van examens", "Bijhouden van verplichte nascholing"),
        (
            "Medewerkers vakbekwaam maken en houden", "Vaststellen wie een diploma heeft behaald",
            "Plaatsen in cursussen verdelen",
        ),
        ("Cursisten en docenten", "Medewerkers in opleiding"),
        ("Naam; gevolgde cursus; uitslag", "Personeelsnummer; inschrijving; certificaat"),
        ("Medewerker; leidinggevende", "Opleidingsinstituut"), "b", ("n.v.t.",),
    ),
    Theme(
        "Behandelen van Woo-verzoeken", "geen keten",
        ("Uitvoerings- en Handhavingsbeleid", "Informatievoorziening & Databeheersing"),
        ("Beslissen op verzoeken om openbaarheid", "Onleesbaar maken van namen in stukken", "Publiceren van besluiten"),
        (
            "Verzoekers antwoord geven binnen de termijn van de wet",
            "Voorkomen dat namen van ambtenaren en burgers openbaar worden", "Genomen besluiten voor iedereen vindbaar maken",
        ),
        ("Verzoekers; personen die in de stukken worden genoemd", "Indieners van een verzoek; medewerkers in e-mails"),
        ("Naam en adres van de verzoeker; stukken met namen", "E-mailadres; correspondentie; besluit"),
        ("Verzoeker; archief", "Verzoeker"), "c", ("art. 4.1 Woo", "Art. 4.1 en 5.1 Woo"),
    ),
    Theme(
        "Beheren van het archief", "geen keten",
        ("Informatievoorziening & Databeheersing", "Facilitair Management & Informatie"),
        (
            "Overbrengen van dossiers naar het Nationaal Archief", "Vernietigen van dossiers na afloop van de termijn",
            "Uitlenen van papieren dossiers",
        ),
        (
            "Dossiers in goede, geordende en toegankelijke staat houden", "Dossiers op tijd vernietigen en dat verantwoorden",
            "Behandelaars een papieren dossier laten inzien",
        ),
        ("Personen over wie een dossier bestaat", "Belastingplichtigen met een papieren dossier"),
        ("Dossier met NAW-gegevens; BSN; plaatsingsnummer", "Naam; BSN; inhoud van het dossier"),
        ("Archiefvormende afdelingen",), "c", ("art. 3 Archiefwet 1995", "Art. 12 Archiefwet 1995"),
        outside=("Nationaal Archief (art. 12 Archiefwet 1995)",),
    ),
    Theme(
        "Onderzoek naar tevredenheid", "Interactie", ("Uitvoerings- en Handhavingsbeleid", "Klantinteractie & -services"),
        (
            "Enquêteren van ondernemers over de dienstverlening", "Testen van brieven met lezers",
            "Verwerken van reacties op de website",
        ),
        (
            "Weten hoe ondernemers onze brieven en formulieren waarderen", "Brieven zo schrijven dat mensen ze begrijpen",
            "Pagina's verbeteren waarover vragen komen",
        ),
        ("Deelnemers aan onderzoek", "Websitebezoekers; leden van het lezerspanel"),
        ("E-mailadres; antwoorden; leeftijdsgroep", "Naam en e-mailadres; opmerkingen"), ("Deelnemer",), "a",
        ("n.v.t.", "n.v.t."),
    ),
]
