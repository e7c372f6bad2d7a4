# SPDX-License-Identifier: EUPL-1.2
"""Cells that are filled and say nothing."""

from kinds.tables import BOTH, texts
from words import empty_talk

PURPOSES = (
    "het uitvoeren van onze publieke taken", "Ten behoeve van het primaire proces", "ondersteuning van de organisatie",
    "werkzaamheden van de afdeling", "Uitvoeren van de bij wet opgedragen taken", "t.b.v. de taakuitoefening",
    "administratieve doeleinden", "interne doeleinden", "Voor de dagelijkse gang van zaken", "Goede procesgang",
    "algemeen beheer", "om ons werk te kunnen doen", "procesondersteuning", "reguliere taakuitvoering",
    "verwerken van gegevens", "Uitvoering van de werkzaamheden", "noodzakelijk voor het proces", "het doen van belastingzaken",
    "ten behoeve van onze dienstverlening aan burgers en bedrijven", "taken van de Belastingdienst", "klantbehandeling",
    "Uitvoeren van wet- en regelgeving", "gegevensverwerking", "afhandeling",
)
SUBJECTS = (
    "personen", "burgers en bedrijven", "alle betrokkenen", "Iedereen die met ons te maken heeft", "relaties",
    "natuurlijke personen", "diverse groepen", "Betrokken partijen", "mensen", "externen", "de doelgroep",
    "klanten van de dienst", "verschillende personen", "alle burgers", "cliënten", "diversen", "anderen",
)
DATA = (
    "persoonsgegevens", "diverse gegevens", "alle gegevens die nodig zijn", "De benodigde persoonsgegevens",
    "algemene gegevens", "klantgegevens", "alle relevante informatie", "gegevens van betrokkenen", "standaard gegevens",
    "NAW etc.", "Gewone persoonsgegevens", "informatie", "data", "verschillende soorten gegevens", "dossier",
    "Wat nodig is voor het proces", "alles", "overige gegevens",
)
RECIPIENTS = (
    "externe partijen", "ketenpartners", "diverse afnemers", "Andere overheden", "collega's", "interne afdelingen",
    "derde partijen", "bevoegde personen", "relevante partijen", "alle betrokken partijen", "Overheidspartners",
    "betrokken instanties", "partners in de keten", "intern en extern", "andere organisaties", "belanghebbenden",
    "samenwerkingspartners", "verschillende instanties", "Wie het nodig heeft",
)
SECURITY = (
    "passende technische en organisatorische maatregelen", "BIO-conform", "volgens het geldende beveiligingsbeleid",
    "standaard beveiliging van de werkplek", "Voldoet aan de eisen", "op orde", "goed beveiligd", "gebruikelijke maatregelen",
    "De systemen zijn adequaat beveiligd", "voldoende maatregelen getroffen", "Rijksbrede kaders worden gevolgd",
    "conform ISO 27001", "beveiliging is geregeld", "adequaat", "Conform Baseline Informatiebeveiliging Overheid",
    "reguliere beveiliging", "alle noodzakelijke maatregelen", "standaard ICT-maatregelen",
)
ACTIVITIES = (
    "proces", "diverse werkzaamheden", "algemeen", "Administratie", "overig", "verwerking", "Behandelen", "werkproces",
    "Registratie", "taken team", "overige verwerkingen", "Uitvoering", "beheer",
)
PROCESSES = ("proces", "diversen", "overig", "algemeen", "werkproces", "overige processen", "divers", "alle processen")
JOINT = (
    "ketenpartners", "andere overheden", "diverse partijen", "samenwerkingspartners", "derden", "meerdere organisaties",
    "externe partijen", "partners",
)
PROCESSORS = (
    "ja", "leverancier", "diverse leveranciers", "externe partij", "IT-leverancier", "ja, meerdere", "Verschillende verwerkers",
    "een externe leverancier", "marktpartij",
)
SYSTEMS = (
    "computer", "diverse systemen", "netwerkschijf", "systeem", "ICT-systemen", "diverse applicaties", "de applicatie",
    "alle systemen", "pc",
)
RIGHTS = (
    "medewerkers", "alle bevoegde medewerkers", "geautoriseerde personen", "het team", "collega's van de afdeling", "bevoegden",
    "iedereen van de afdeling", "Medewerkers opsporing", "wie toegang nodig heeft", "diverse functionarissen",
    "bevoegd personeel", "ja",
)
SHORT_CONTROLLER = ("MinFin", "BD", "FIN", "Min. Fin.", "minister", "Rijk", "wij", "DG")
SHORT_OFFICER = ("FG", "ja", "De FG", "bekend", "FG BD", "aanwezig", "DPO", "intern")
SHORT_PURPOSES = (
    "innen", "toezicht", "heffing btw", "controle", "aanslag", "Communicatie", "HR", "betalen", "kwaliteit", "beheer",
    "service",
)
SHORT_SECURITY = ("wachtwoord", "encryptie", "firewall", "inlog", "2FA", "kluis", "slot", "rechten", "BBN2", "Autorisatie")
SHORT_ACTIVITIES = ("IH", "bpm", "OB", "HR", "btw", "ABS", "LH", "uitworp", "post", "inkoop")
SHORT_EXCEPTION = ("nodig", "ja", "wettelijk", "toegestaan", "onderzoek", "mag", "relevant")

SAYS_NOTHING = ("vague", "too-short", "invalid", "placeholder", "unknown-value")
KINDS = [
    *texts("purposes", SAYS_NOTHING, PURPOSES, BOTH, talk=empty_talk.PURPOSES),
    *texts("data_subject_categories", SAYS_NOTHING, SUBJECTS, BOTH, talk=empty_talk.SUBJECTS),
    *texts("personal_data_categories", SAYS_NOTHING, DATA, BOTH, talk=empty_talk.DATA),
    *texts("recipient_categories", SAYS_NOTHING, RECIPIENTS, BOTH, talk=empty_talk.RECIPIENTS),
    *texts("security_measures", (*SAYS_NOTHING, "no-reference", "few-measures"), SECURITY, BOTH, talk=empty_talk.SECURITY),
    *texts("processing_activity", SAYS_NOTHING, ACTIVITIES, BOTH), *texts("business_process", SAYS_NOTHING, PROCESSES, BOTH),
    *texts("joint_controllers", (*SAYS_NOTHING, "required-with"), JOINT, BOTH),
    *texts("processors", (*SAYS_NOTHING, "required-with"), PROCESSORS, BOTH), *texts("systems", SAYS_NOTHING, SYSTEMS, BOTH),
    *texts("authorisations", SAYS_NOTHING, RIGHTS, ("wpg",)),
    *texts("controller", ("too-short", "vague", "contradicts"), SHORT_CONTROLLER, BOTH),
    *texts("dpo", ("too-short", "vague", "placeholder"), SHORT_OFFICER, BOTH),
    *texts("purposes", ("too-short", "vague"), SHORT_PURPOSES, BOTH),
    *texts("security_measures", ("too-short", "vague", "few-measures", "no-reference"), SHORT_SECURITY, BOTH),
    *texts("processing_activity", ("too-short", "vague"), SHORT_ACTIVITIES, BOTH),
    *texts(
        "special_categories_exception", ("too-short", "vague", "contradicts"), SHORT_EXCEPTION, ("wpg",),
        given={"special_categories": "gegevens over gezondheid"},
    ),
]
