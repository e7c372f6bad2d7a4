# SPDX-License-Identifier: EUPL-1.2
"""Processes of levying and collecting taxes, in the words of the generator; every provision is only plausible."""

from .theme import Theme

LEVY = "Belastingplichtigen; fiscale partners; gemachtigden"
TRADE = "Ondernemers met een eenmanszaak; vennoten van een vof; belastingadviseurs"

TAX = [
    Theme(
        "Aangiften inkomstenbelasting beoordelen", "Inkomensheffing", ("Particulieren", "Midden- en Kleinbedrijf"),
        (
            "Beoordelen van uitgeworpen aangiften inkomstenbelasting", "Opvragen van bewijsstukken bij aftrekposten",
            "Vastleggen van correcties op aangiften", "Herzien van voorlopige aanslagen inkomstenbelasting",
        ),
        (
            "Nagaan of inkomen en aftrekposten volledig zijn aangegeven",
            "Vaststellen van het verschuldigde bedrag aan inkomstenbelasting",
            "Belastingplichtigen in de gelegenheid stellen hun aangifte te onderbouwen",
            "Te veel geheven voorheffing terugbetalen",
        ),
        (LEVY, "Belastingplichtigen (natuurlijke personen) en hun fiscale partner; fiscaal dienstverleners"),
        (
            "Naam, adres en woonplaats; BSN; inkomen uit werk en woning; hypotheekgegevens",
            "BSN; loon en uitkeringen; aftrekposten; rekeningnummer",
        ),
        ("Belastingplichtige (aangifte); werkgevers (loonaangifte); banken", "De aangifte zelf; Basisregistratie Personen"),
        "e", ("art. 11 AWR; art. 9.1 Wet IB 2001", "Art. 13 AWR en art. 9.5 Wet IB 2001"),
    ),
    Theme(
        "Loonaangiften verwerken", "Loonheffing", ("Midden- en Kleinbedrijf", "Grote ondernemingen"),
        (
            "Vergelijken van loonaangiften met betalingen", "Verwerken van correctieberichten loonheffingen",
            "Aanmanen van werkgevers zonder loonaangifte", "Beschikken op verzoeken om premiekorting",
        ),
        (
            "Vaststellen of werkgevers loonheffingen juist en op tijd afdragen",
            "Fouten in loonaangiften herstellen voordat het belastingjaar sluit",
            "Premies voor de werknemersverzekeringen toerekenen aan de fondsen",
            "De polisadministratie van juiste loongegevens voorzien",
        ),
        (
            "Werknemers van inhoudingsplichtigen; uitkeringsgerechtigden",
            "Inhoudingsplichtigen (natuurlijke personen); hun werknemers",
        ),
        ("BSN; dienstverband; loon, premies en ingehouden belasting", "NAW-gegevens; BSN; geboortedatum; loonheffingskorting"),
        ("Werkgevers en hun salarisadministrateurs (loonaangifte)", "Inhoudingsplichtigen; polisadministratie van het UWV"),
        "c", ("art. 28 Wet LB 1964", "Art. 59 Wfsv; art. 28 Wet LB 1964"),
    ),
    Theme(
        "Teruggaven omzetbelasting toetsen", "Omzetbelasting", ("Midden- en Kleinbedrijf", "Grote ondernemingen"),
        (
            "Toetsen van verzoeken om teruggaaf van btw", "Toekennen van btw-identificatienummers aan starters",
            "Verwerken van opgaven intracommunautaire prestaties", "Naheffen van omzetbelasting na een suppletie",
        ),
        (
            "Vaststellen of de gevraagde teruggaaf van btw terecht is",
            "Ondernemers herkenbaar maken in het handelsverkeer binnen de Unie",
            "Naheffen wat een ondernemer te weinig heeft voldaan",
            "Leveringen binnen de Unie vergelijken met wat de afnemers aangeven",
        ),
        (TRADE, "Startende ondernemers (natuurlijke personen) en hun boekhouders"),
        (
            "Handelsnaam, vestigingsadres en btw-nummer; omzetcijfers; bankrekening",
            "BSN; btw-identificatienummer; facturen met namen van afnemers",
        ),
        ("Ondernemer (aangifte en suppletie); Handelsregister", "Ondernemers; belastingdiensten van andere lidstaten (VIES)"),
        "e", ("art. 15 Wet OB 1968; art. 20 AWR", "Art. 31 Wet OB 1968"),
    ),
    Theme(
        "Heffing vennootschapsbelasting", "Vennootschapsbelasting", ("Grote ondernemingen", "Midden- en Kleinbedrijf"),
        (
            "Vooroverleg voeren over herstructureringen", "Behandelen van verzoeken om een fiscale eenheid",
            "Beoordelen van verrekenprijzen binnen concerns", "Vaststellen van aanslagen vennootschapsbelasting",
        ),
        (
            "Vooraf zekerheid geven over de fiscale gevolgen van een voorgenomen rechtshandeling",
            "Vaststellen van de belastbare winst van lichamen", "Beoordelen of vergoedingen binnen een concern zakelijk zijn",
            "Bepalen welke vennootschappen samen worden belast",
        ),
        (
            "Bestuurders en aandeelhouders van vennootschappen; contactpersonen bij adviseurs",
            "Uiteindelijk belanghebbenden; bestuurders; gemachtigden",
        ),
        (
            "Namen en functies van bestuurders; aandelenbezit; correspondentie",
            "Naam, adres, belang in de vennootschap en ondertekende stukken",
        ),
        ("Vennootschap en haar adviseur; Handelsregister", "Aangifte vennootschapsbelasting; jaarstukken"), "e",
        ("art. 8 AWR; art. 24 Wet Vpb 1969", "Art. 15 Wet Vpb 1969"),
    ),
    Theme(
        "Aanslagen erf- en schenkbelasting", "Schenk- en erfbelasting", ("Particulieren",),
        (
            "Uitnodigen van erfgenamen tot het doen van aangifte", "Vaststellen van aanslagen erfbelasting",
            "Verwerken van aangiften schenkbelasting van ouders aan kinderen",
            "Verlenen van uitstel van betaling op een geërfde woning",
        ),
        (
            "Bepalen wie wat heeft verkregen uit een nalatenschap",
            "Erfgenamen op tijd laten weten dat zij aangifte moeten doen",
            "Berekenen van de belasting over een schenking na aftrek van vrijstellingen",
            "Voorkomen dat een verkrijger de woning gedwongen moet verkopen",
        ),
        ("Erfgenamen en legatarissen; overledenen; executeurs", "Schenkers en begiftigden; notarissen als gemachtigde"),
        (
            "BSN; verwantschap; waarde van bezittingen en schulden; testamentaire bepalingen",
            "NAW-gegevens; BSN; hoogte van de schenking; bankrekening",
        ),
        ("Erfgenaam of notaris (aangifte); Basisregistratie Personen", "Notarissen; banken (saldo op de dag van overlijden)"),
        "e", ("art. 37 Successiewet 1956", "Art. 1 en 5 Successiewet 1956; art. 11 AWR"),
    ),
    Theme(
        "Motorrijtuigenbelasting heffen", "Autoheffingen", ("Centrale Administratieve Processen", "Particulieren"),
        (
            "Versturen van rekeningen motorrijtuigenbelasting", "Beslissen op verzoeken om vrijstelling voor oldtimers",
            "Verwerken van schorsingen van kentekens", "Teruggeven van belasting na verkoop van een voertuig",
        ),
        (
            "Houders van een voertuig de belasting over het tijdvak laten betalen",
            "Bepalen of een voertuig van belasting is vrijgesteld", "Belasting over de niet gebruikte periode terugbetalen",
            "Rekeningen stoppen zolang het kenteken is geschorst",
        ),
        ("Kentekenhouders (natuurlijke personen)", "Houders van motorrijtuigen; vorige houders"),
        (
            "Kenteken; naam en adres van de houder; BSN; bedrag en tijdvak",
            "BSN; voertuiggegevens; incassomachtiging met rekeningnummer",
        ),
        ("RDW (kentekenregister)", "Kentekenregister; houder (verzoek)"), "e",
        ("art. 6 Wet MRB 1994", "Art. 7 Wet MRB 1994; art. 20 AWR"),
    ),
    Theme(
        "Bezwaarschriften afdoen", "Bezwaar, beroep & klachten",
        ("Particulieren", "Midden- en Kleinbedrijf", "Grote ondernemingen"),
        (
            "Uitspraak doen op bezwaarschriften", "Houden van hoorgesprekken met indieners",
            "Toekennen van kostenvergoedingen in de bezwaarfase", "Ambtshalve verminderen van aanslagen na te laat bezwaar",
        ),
        (
            "Heroverwegen van een aanslag waartegen bezwaar is gemaakt",
            "De indiener de kans geven het bezwaar mondeling toe te lichten",
            "Vaststellen of kosten van beroepsmatige bijstand worden vergoed",
            "Een onjuiste aanslag verlagen hoewel de termijn is verstreken",
        ),
        (
            "Indieners van bezwaarschriften; hun gemachtigden",
            "Bezwaarmakers; fiscaal dienstverleners; getuigen die zij meebrengen",
        ),
        (
            "Bezwaarschrift met bijlagen; NAW-gegevens; BSN; gegevens uit de aanslag",
            "Naam en adres; BSN; verslag van het hoorgesprek",
        ),
        ("Indiener; aanslagdossier", "Bezwaarschrift; systemen van de heffing"), "e",
        ("art. 25 AWR; art. 7:2 Awb", "Art. 6:4 en 7:11 Awb"),
    ),
    Theme(
        "Dwanginvordering", "Innen & betalen", ("Centrale Administratieve Processen", "Midden- en Kleinbedrijf"),
        (
            "Uitvaardigen en betekenen van dwangbevelen", "Leggen van beslag op roerende zaken",
            "Vorderen van bedragen onder derden", "Verrekenen van teruggaven met openstaande aanslagen",
        ),
        (
            "Innen van belastingschulden die na aanmaning niet zijn betaald",
            "Verhaal zoeken op bezittingen van de schuldenaar",
            "Voorkomen dat een teruggaaf wordt uitbetaald zolang er een schuld openstaat",
            "Derden laten betalen wat zij de schuldenaar verschuldigd zijn",
        ),
        (
            "Belastingschuldigen; derde-beslagenen; huisgenoten bij wie beslag wordt gelegd",
            "Schuldenaren; bewindvoerders en curatoren",
        ),
        ("BSN; hoogte en herkomst van de schuld; bezittingen; werkgever", "Naam en adres; BSN; bankrekening; beslagen zaken"),
        ("Debiteurenadministratie; schuldenaar; RDW en Kadaster", "Banken; werkgevers; deurwaarders"), "e",
        ("art. 12 IW 1990", "Art. 19 IW 1990; art. 14 IW 1990"),
    ),
    Theme(
        "Betalingsregelingen en kwijtschelding", "Innen & betalen", ("Centrale Administratieve Processen", "Particulieren"),
        (
            "Beslissen op verzoeken om een betalingsregeling", "Beslissen op verzoeken om kwijtschelding",
            "Volgen van schuldenaren in een schuldregeling",
            "Behandelen van administratief beroep tegen een afgewezen regeling",
        ),
        (
            "Bepalen of en in welke termijnen iemand zijn belastingschuld kan betalen",
            "Schulden kwijtschelden van mensen die niet kunnen betalen",
            "Meewerken aan een minnelijke regeling met alle schuldeisers", "Een afwijzing door een ander laten heroverwegen",
        ),
        ("Belastingschuldigen en hun partner", "Verzoekers; schuldhulpverleners; bewindvoerders"),
        (
            "BSN; inkomsten en vaste lasten; vermogen; samenstelling van het huishouden",
            "NAW-gegevens; BSN; bankafschriften; huur of hypotheek",
        ),
        ("Verzoeker (formulier en bijlagen)", "Schuldenaar; gemeente (schuldhulp); Basisregistratie Personen"), "e",
        ("art. 25 IW 1990", "Art. 26 IW 1990"),
    ),
    Theme(
        "Boekenonderzoek bij ondernemers", "geen keten", ("Midden- en Kleinbedrijf", "Grote ondernemingen"),
        (
            "Onderzoeken van de administratie van een onderneming", "Opstellen van controlerapporten",
            "Waarnemen ter plaatse bij winkels en horeca", "Opvragen van digitale administraties en kassabestanden",
        ),
        (
            "Vaststellen of de administratie de aangiften draagt",
            "Vastleggen van de bevindingen van een controle als basis voor een naheffing",
            "Zien of omzet en personeel overeenkomen met de boeken", "Kassagegevens narekenen om de omzet te bepalen",
        ),
        ("Ondernemers (natuurlijke personen); hun werknemers en afnemers", "Eigenaren van ondernemingen; boekhouders"),
        (
            "Administratie met namen van afnemers en leveranciers; BSN van werknemers; bankmutaties",
            "BSN; omzet en kosten; roosters van het personeel",
        ),
        ("Onderneming en haar boekhouder", "De gecontroleerde; systemen van de heffing"), "e",
        ("art. 47 AWR; art. 52 AWR", "Art. 47 en 53 AWR"),
    ),
    Theme(
        "Uitwisselen van inlichtingen met andere lidstaten", "Gegevens", ("Centrale Administratieve Processen",),
        (
            "Beantwoorden van inlichtingenverzoeken uit de Unie", "Spontaan verstrekken van inlichtingen aan lidstaten",
            "Verwerken van renseignementen uit andere lidstaten", "Ontvangen van rekeninggegevens van banken (CRS)",
        ),
        (
            "Andere lidstaten in staat stellen hun belasting juist te heffen",
            "Buitenlandse inkomsten betrekken in de heffing in Nederland",
            "Bankrekeningen in andere lidstaten koppelen aan de rekeninghouder",
            "Dubbele heffing en dubbele vrijstelling voorkomen",
        ),
        ("Belastingplichtigen met inkomsten of vermogen in een ander land", "Rekeninghouders en uiteindelijk belanghebbenden"),
        (
            "Naam, geboortedatum, fiscaal nummer; saldi en opbrengsten",
            "BSN; buitenlands fiscaal nummer; aard en hoogte van inkomsten",
        ),
        (
            "Financiële instellingen; belastingdiensten van lidstaten",
            "Bevoegde autoriteiten van lidstaten (richtlijn 2011/16/EU)",
        ),
        "c", ("art. 5 WIB; art. 6a WIB", "Art. 8 WIB"),
    ),
    Theme(
        "Leveren van inkomensgegevens aan afnemers", "Gegevens", ("Centrale Administratieve Processen",),
        (
            "Leveren van verzamelinkomens uit de basisregistratie inkomen", "Behandelen van terugmeldingen over inkomens",
            "Versturen van inkomensverklaringen aan burgers", "Beheren van afspraken over gegevensleveringen",
        ),
        (
            "Overheden het inkomen laten gebruiken dat bij de heffing is vastgesteld",
            "Onjuiste inkomens in de basisregistratie herstellen", "Burgers een bewijs geven van hun vastgestelde inkomen",
            "Vastleggen welke afnemer welk gegeven waarvoor krijgt",
        ),
        ("Geregistreerden in de basisregistratie inkomen", "Belastingplichtigen en toeslaggerechtigden"),
        ("BSN; verzamelinkomen; belastingjaar", "BSN; vastgesteld inkomen met datum; naam en adres"),
        ("Aanslagen inkomstenbelasting en loonaangiften", "Basisregistratie inkomen"), "c",
        ("art. 21c AWR", "Art. 21b en 21j AWR"),
    ),
    Theme(
        "Aangifteverzuimen en uitstel", "Inkomensheffing", ("Centrale Administratieve Processen", "Particulieren"),
        (
            "Verlenen van uitstel voor het doen van aangifte", "Versturen van herinneringen en aanmaningen",
            "Opleggen van verzuimboeten bij niet doen van aangifte", "Ambtshalve schatten van het inkomen",
        ),
        (
            "Vastleggen tot wanneer iemand aangifte mag doen", "Bereiken dat aangiften alsnog binnenkomen",
            "Een aanslag vaststellen als de aangifte uitblijft", "Reageren op het niet nakomen van de aangifteplicht",
        ),
        (
            "Belastingplichtigen die zijn uitgenodigd; hun belastingconsulenten",
            "Aangifteplichtigen; gemachtigden met een uitstelregeling",
        ),
        ("BSN; uiterste datum van aangifte; verzonden brieven", "Naam en adres; BSN; geschat inkomen"),
        ("Systeem voor uitnodigen; consulent (uitstelverzoek)", "Belastingplichtige; consulenten"), "e",
        ("art. 9 AWR; art. 67a AWR", "Art. 11 lid 2 AWR"),
    ),
    Theme(
        "Registreren van onroerende zaken", "Overige middelen", ("Midden- en Kleinbedrijf",),
        (
            "Controleren van aangiften overdrachtsbelasting", "Vastleggen van WOZ-waarden van gemeenten",
            "Beoordelen van het beroep op de startersvrijstelling", "Naheffen bij verkeerd toegepast tarief",
        ),
        (
            "Vaststellen of bij de overdracht het juiste tarief is betaald",
            "De WOZ-waarde gebruiken bij de heffing over de eigen woning",
            "Beoordelen of een koper recht heeft op de vrijstelling voor starters",
            "Te weinig betaalde overdrachtsbelasting alsnog innen",
        ),
        ("Kopers en verkopers van woningen; notarissen", "Eigenaren en kopers van onroerende zaken"),
        ("Naam, geboortedatum en BSN van de koper; adres en prijs van het object", "BSN; kadastrale aanduiding; WOZ-waarde"),
        ("Notarissen (akte); Kadaster; gemeenten", "Landelijke Voorziening WOZ; Kadaster"), "e",
        ("art. 2 WBR; art. 20 AWR", "Art. 37 Wet WOZ; art. 14 WBR"),
    ),
]
