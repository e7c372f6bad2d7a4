# SPDX-License-Identifier: EUPL-1.2
"""Empty talk put together from parts, other for every seed, so that no list of words can know it all."""

PURPOSES = (
    (
        ("Uitvoering", "Uitvoeren", "het uitvoeren", "Vervullen", "het verrichten", "Afhandelen"), (" van ",),
        (
            "onze taken", "de taken van de dienst", "wettelijke taken", "onze werkzaamheden", "het werk van de afdeling",
            "de publieke taak", "de reguliere werkprocessen", "taken en werkzaamheden", "de opgedragen werkzaamheden",
        ),
    ),
    (
        ("ten behoeve van", "t.b.v.", "voor", "In het kader van", "noodzakelijk voor", "Ter ondersteuning van"), (" ",),
        (
            "de bedrijfsvoering", "het proces", "de organisatie", "de primaire processen", "onze dienstverlening",
            "de taakuitvoering", "de uitvoering", "interne doeleinden", "de administratie", "onze werkzaamheden",
            "het uitvoeren van onze taken",
        ),
    ),
)
SUBJECTS = ((
    ("alle ", "diverse ", "verschillende ", "betrokken ", "overige ", "relevante "),
    ("personen", "burgers", "betrokkenen", "partijen", "relaties", "klanten", "doelgroepen", "mensen"),
),)
DATA = (
    (
        ("alle ", "de benodigde ", "diverse ", "relevante ", "Noodzakelijke ", "gewone ", "algemene ", "overige "),
        ("gegevens", "persoonsgegevens", "informatie", "data", "klantgegevens"),
        ("", "", " die nodig zijn", " voor het proces", " van betrokkenen"),
    ),
)
RECIPIENTS = (
    (
        ("diverse ", "externe ", "andere ", "overige ", "bevoegde ", "betrokken ", "relevante ", "verschillende "),
        (
            "partijen", "instanties", "organisaties", "overheden", "partners", "afnemers", "derden", "afdelingen",
            "overheidsinstanties",
        ),
    ),
)
SECURITY = (
    (
        ("passende", "adequate", "voldoende", "de gebruikelijke", "alle noodzakelijke", "standaard"),
        (" maatregelen", " beveiligingsmaatregelen"),
        ("", " getroffen", " zijn genomen", " conform beleid", " volgens de BIO",),
    ),
    (
        ("conform", "volgens", "in lijn met", "op basis van"),
        (
            " het beveiligingsbeleid", " de BIO", " de rijksbrede kaders", " de geldende normen", " ISO 27001",
            " interne richtlijnen",
        ),
    ),
    (("de systemen zijn", "het systeem is", "alles is"), (" goed", " adequaat", " voldoende", " passend"), (" beveiligd",)),
)
NOTHING = (
    (
        ("nog ",),
        ("in te vullen", "aan te vullen", "uit te zoeken", "te bepalen", "af te stemmen", "op te vragen", "aan te leveren"),
        ("", "", " door de proceseigenaar", " met de FG", " met juridische zaken",),
    ),
    (
        ("wordt", "dit wordt"), (" later", " nog", " z.s.m."),
        (" aangevuld", " ingevuld", " bepaald", " uitgezocht", " aangeleverd"),
    ),
    (("moet", "dient"), (" nog",), (" te worden bepaald", " te worden ingevuld", " te worden uitgezocht")),
)
TERMS = (
    (
        ("conform", "volgens", "op grond van", "zie"),
        (
            " de wet", " wettelijke termijnen", " de Archiefwet", " het bewaarbeleid", " de interne richtlijn",
            " de selectielijst", " geldende regelgeving",
        ),
    ),
    (
        ("zolang", "zo lang als", "niet langer dan", "tot niet meer"), (" nodig", " noodzakelijk", " vereist"),
        ("", " is", " voor het doel"),
    ),
)


def said(patterns, chance):
    """One text by one of `patterns`, each a row of alternatives that follow each other."""
    return "".join(chance.choice(parts) for parts in chance.choice(patterns))
