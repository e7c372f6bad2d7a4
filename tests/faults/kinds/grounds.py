# SPDX-License-Identifier: EUPL-1.2
"""Legal bases, special categories and their exceptions that do not fit the row."""

from kinds.tables import BOTH, texts
from words.police import BOA, FIOD

PUBLIC = (
    "Gerechtvaardigd belang", "art. 6 lid 1 onder f AVG", "6.1.f gerechtvaardigd belang van de Belastingdienst",
    "Artikel 6, eerste lid, onder f, AVG", "f. gerechtvaardigde belangen",
    "gerechtvaardigd belang van de verwerkingsverantwoordelijke", "6(1)(f)", "Art. 6 lid 1 sub f (gerechtvaardigd belang)",
)
NOT_FOR_BOA = (
    "Art. 10 lid 1 onder a Wpg", "artikel 12 Wpg", "Wpg art. 10", "Art. 11 lid 2 Wpg", "artikel 10, eerste lid, onder b, Wpg",
    "Art. 12 Wpg (informanten)", "art. 9 en art. 10 Wpg", "artikel 10 lid 1 c Wpg",
)
NOT_FOR_FIOD = (
    "Art. 10 lid 1 onder b Wpg", "artikel 10, eerste lid, onder c, Wpg", "Wpg art. 10 lid 1 b (themaverwerking)",
    "art. 10 lid 1 onder c Wpg (openbare orde)", "artikel 10 lid 1 sub b Wpg", "Art. 10.1.c Wpg",
)
NO_LAW = (
    "Belastingwetten", "AWR (Algemene wet inzake rijksbelastingen)", "diverse artikelen", "Invorderingswet 1990", "artikel 11",
    "art. 8 en 9", "wet van 1990", "de fiscale wetten en uitvoeringsbesluiten", "Wet op de omzetbelasting 1968", "hoofdstuk 3",
    "het Handboek Vooroverleg", "Europese richtlijn",
)

# Cells that betray what special_categories denies.
HIDDEN = (
    {"personal_data_categories": "NAW-gegevens; BSN; inkomen"},
    {"personal_data_categories": "naam, burgerservicenummer en geboortedatum"},
    {"personal_data_categories": "medische verklaringen; naam"}, {"personal_data_categories": "naam en sofinummer"},
    {"personal_data_categories": "Verzuimdagen en ziekmeldingen; naam"}, {"personal_data_categories": "naam; VOG; cv"},
    {"personal_data_categories": "pasfoto met gezichtsherkenning; personeelsnummer"},
    {"personal_data_categories": "Vingerafdruk voor de toegangspoort"},
    {"personal_data_categories": "contributie vakbond; loonstrook"},
    {"personal_data_categories": "giften aan kerk of moskee; naam; zorgkosten wegens ziekte"},
    {"personal_data_categories": "gegevens over veroordelingen; naam"},
    {"purposes": "Vaststellen of zorgkosten wegens een chronische ziekte aftrekbaar zijn"},
    {"purposes": "Beoordelen van arbeidsongeschiktheid van medewerkers"},
    {"purposes": "Vastleggen van het strafblad van vergunninghouders"},
    {"personal_data_categories": "naam; dieet op medisch voorschrift"},
    {"personal_data_categories": "processen-verbaal; naam van de verdachte"},
    {"personal_data_categories": "handicap van het kind; adres"}, {"personal_data_categories": "Geloofsovertuiging; naam"},
)
HIDDEN_POLICE = (
    {"personal_data_categories": "Medische gegevens van slachtoffers; verklaringen"},
    {"personal_data_categories": "Signalement met etnische afkomst; naam"},
    {"personal_data_categories": "naam; seksuele geaardheid van de getuige"},
    {"personal_data_categories": "DNA-profiel; verklaring"},
    {"personal_data_categories": "Vingerafdrukken en foto's van verdachten"},
    {"personal_data_categories": "gezondheid van de verdachte; verhoor"},
    {"personal_data_categories": "godsdienst van betrokkenen; namen"},
    {"purposes": "Vaststellen of de verdachte wegens ziekte niet verhoord kan worden"},
)
NO_ART_9 = tuple(
    {"special_categories": kind, "special_categories_exception": ground}
    for kind, ground in (
        ("gegevens over gezondheid", "art. 10 Wabb"), ("Gezondheid", "BSN: artikel 10 Wabb"),
        ("Lidmaatschap van een vakbond", "art. 32 UAVG"), ("biometrische gegevens", "art. 10 Wabb en art. 46 UAVG"),
        ("gegevens over gezondheid; BSN", "art. 10 Wabb"), ("religieuze overtuiging", "art. 33 UAVG"),
        ("Gezondheid (zorgkosten)", "art. 6.17 Wet IB 2001"), ("politieke opvattingen", "art. 10 AVG"),
        ("Gegevens over gezondheid", "art. 10 AVG en art. 32 UAVG"), ("vakbondslidmaatschap", "Art. 11 AWR"),
    )
)
NO_REASON = (
    "art. 5 Wpg", "Toegestaan op grond van artikel 5 Wpg", "Nodig voor het onderzoek naar de verdachte",
    "Maakt deel uit van het dossier", "in het belang van de opsporing", "Op last van de officier van justitie",
    "wordt alleen intern gebruikt door rechercheurs", "Staat in de stukken die in beslag zijn genomen",
    "kan voorkomen in verklaringen van getuigen", "de verdachte heeft het zelf verteld",
)
BASED_ON_E = {"legal_basis": "Taak van algemeen belang (art. 6 lid 1 onder e AVG)"}


def law_of_tax(row):
    return row.given["theme"].basis == "e"


def of(directies):
    return lambda row: row.values["directie"] in directies


KINDS = [
    *texts("legal_basis", ("contradicts",), PUBLIC, fits=law_of_tax),
    *texts("legal_basis", ("contradicts",), NOT_FOR_BOA, ("wpg",), fits=of(BOA), name="legal_basis.contradicts (boa)"),
    *texts("legal_basis", ("contradicts",), NOT_FOR_FIOD, ("wpg",), fits=of(FIOD), name="legal_basis.contradicts (FIOD)"),
    *texts(
        "legal_provision", ("invalid", "incomplete", "vague"), NO_LAW, given=BASED_ON_E,
        name="legal_provision.invalid (no law and article)",
    ),
    *texts(
        "special_categories", ("contradicts",), HIDDEN,
        given={"special_categories": "geen", "special_categories_exception": "n.v.t."},
        also=("personal_data_categories", "purposes"),
    ),
    *texts(
        "special_categories", ("contradicts",), HIDDEN_POLICE, ("wpg",),
        given={"special_categories": "geen", "special_categories_exception": "n.v.t."},
        also=("personal_data_categories", "purposes"),
    ),
    *texts("special_categories_exception", ("contradicts", "invalid"), NO_ART_9),
    *texts(
        "special_categories_exception", ("incomplete", "too-short", "vague"), NO_REASON, ("wpg",),
        given={"special_categories": "gegevens over gezondheid"},
    ),
]
