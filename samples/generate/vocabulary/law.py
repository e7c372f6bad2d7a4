# SPDX-License-Identifier: EUPL-1.2
"""Closed values and their spellings: grondslagen, special data, transfers and instruments."""

BASES = {
    "e": ["e. Taak van algemeen belang of openbaar gezag", "Taak van algemeen belang (art. 6 lid 1 onder e AVG)",
          "6.1.e Taak van algemeen belang", "Art. 6 lid 1 e AVG: taak van algemeen belang of uitoefening van openbaar gezag",
          "Uitoefening van openbaar gezag", "publieke taak (6.1.e)"],
    "c": ["6.1.c Wettelijke verplichting", "c. Wettelijke verplichting", "Wettelijke verplichting (art. 6 lid 1 onder c AVG)",
          "Wettelijke plicht"],
    "b": ["b. Uitvoering van een overeenkomst", "Uitvoering overeenkomst (art. 6 lid 1 onder b AVG)", "6.1.b Overeenkomst"],
    "a": ["a. Toestemming van de betrokkene", "Toestemming (art. 6 lid 1 onder a AVG)"],
    "f": ["f. Gerechtvaardigd belang", "Gerechtvaardigd belang (art. 6 lid 1 onder f AVG)", "6.1.f Gerechtvaardigd belang"],
    "ce": ["c. Wettelijke verplichting; e. Taak van algemeen belang", "6.1.c Wettelijke verplichting; 6.1.e Taak van algemeen belang"],
    "bc": ["b. Uitvoering van een overeenkomst; c. Wettelijke verplichting"],
}

BSN = ["BSN", "BSN", "BSN", "Burgerservicenummer (BSN)", "BSN (identificatie)"]
BSN_GROUNDS = ["BSN: art. 10 Wabb", "BSN: art. 10 Wabb en art. 46 UAVG", "Art. 10 Wabb", "BSN: art. 10 Wabb; art. 46 UAVG"]
BSN_EMPLOYER = "BSN: art. 46 UAVG en art. 28 Wet LB 1964"
NONE_SPECIAL = ["geen", "geen", "geen", "Geen", "n.v.t."]

_HEALTH = "gegevens over gezondheid"
_CRIMINAL = "strafrechtelijke gegevens"
_BELIEF = "religieuze of levensbeschouwelijke overtuigingen"
_WORK = "gezondheid: art. 9 lid 2 b AVG en art. 30 lid 1 b UAVG"
_OWN_INTEREST = "strafrechtelijke gegevens: art. 10 AVG en art. 33 lid 2 b UAVG"

# What is named, and on which ground it may be processed.
SPECIALS = {
    "zorgkosten": (f"{_HEALTH} (aftrek zorgkosten)", "gezondheid: art. 9 lid 2 g AVG en art. 6.17 Wet IB 2001"),
    "giften": (f"{_BELIEF} (giften aan kerken)", "giften: art. 9 lid 2 g AVG en art. 6.32 Wet IB 2001"),
    "handicap": (f"{_HEALTH} (vrijstelling wegens een handicap)", "gezondheid: art. 9 lid 2 g AVG en art. 71 Wet MRB 1994"),
    "boete": (f"{_CRIMINAL} (vergrijpboete)", "strafrechtelijke gegevens: art. 10 AVG, onder toezicht van de overheid (art. 67d AWR)"),
    "signaal": (f"{_CRIMINAL} (mogelijk strafbaar feit)", "strafrechtelijke gegevens: art. 10 AVG, onder toezicht van de overheid"),
    "misbruik": (f"{_CRIMINAL} (aangifte van bedreiging of fraude)", _OWN_INTEREST),
    "integriteit": (f"{_CRIMINAL} (vermoed strafbaar feit)", _OWN_INTEREST),
    "vog": (f"{_CRIMINAL} (verklaring omtrent het gedrag)", "strafrechtelijke gegevens: art. 10 AVG en art. 33 lid 2 a UAVG"),
    "verzuim": (f"{_HEALTH} (verzuim)", _WORK),
    "arbo": (f"{_HEALTH} (letsel en beperkingen)", _WORK),
    "banenafspraak": (f"{_HEALTH} (arbeidsbeperking)", _WORK),
    "vakbond": ("lidmaatschap van een vakbond (kandidaten namens een vakbond)", "vakbond: art. 9 lid 2 b AVG"),
    "eed": (f"{_BELIEF} (vorm van de eed)", "eed: art. 9 lid 2 g AVG en art. 7 Ambtenarenwet 2017"),
    "afkomst": ("ras of etnische afkomst (vrijwillige antwoorden)", "afkomst: art. 9 lid 2 a AVG en art. 22 lid 2 a UAVG"),
    "dieet": (f"{_HEALTH} (dieetwensen)", "gezondheid: art. 9 lid 2 a AVG en art. 22 lid 2 a UAVG"),
    "letsel": (f"{_HEALTH} (letselschade)", "gezondheid: art. 9 lid 2 f AVG en art. 22 lid 2 e UAVG"),
    "omstandigheden": (f"{_HEALTH} (persoonlijke omstandigheden)", "gezondheid: art. 9 lid 2 g AVG en art. 63 AWR"),
}

NO_TRANSFER = ["nee"] * 12 + ["Nee", "Nee", "geen doorgifte", "geen doorgifte buiten de EER", "n.v.t."]

WITH_ARTICLE = {"Verenigde Staten": "de Verenigde Staten", "Verenigd Koninkrijk": "het Verenigd Koninkrijk"}

EEA = ("België", "Duitsland", "Frankrijk", "Luxemburg")

_TREATY = "{land}: art. 49 lid 1 d AVG, belastingverdrag van {date}"


def _treaty(land, date):
    return _TREATY.format(land=land, date=date)


# No instrument here ends, so that the truth does not change with the day (hence no adequacy of the United Kingdom).
INSTRUMENTS = {
    "Zwitserland": "Zwitserland: art. 45 AVG, adequaatheidsbesluit 2000/518/EG",
    "Nieuw-Zeeland": "Nieuw-Zeeland: art. 45 AVG, adequaatheidsbesluit 2013/65/EU",
    "Israël": "Israël: art. 45 AVG, adequaatheidsbesluit 2011/61/EU",
    "Guernsey": "Guernsey: art. 45 AVG, adequaatheidsbesluit 2003/821/EG",
    "Jersey": "Jersey: art. 45 AVG, adequaatheidsbesluit 2008/393/EG",
    "Verenigde Staten": "Verenigde Staten: art. 96 AVG, belastingverdrag van 18 december 1992 en FATCA-verdrag van 18 december 2013",
    "Verenigd Koninkrijk": _treaty("Verenigd Koninkrijk", "26 september 2008"),
    "Japan": _treaty("Japan", "25 augustus 2010"),
    "Canada": _treaty("Canada", "27 mei 1986"),
    "Australië": _treaty("Australië", "17 maart 1976"),
    "Turkije": _treaty("Turkije", "27 maart 1986"),
    "Marokko": _treaty("Marokko", "12 augustus 1977"),
    "India": _treaty("India", "30 juli 1988"),
    "Suriname": _treaty("Suriname", "25 november 1975"),
    "Curaçao": "Curaçao: art. 49 lid 1 d AVG, Belastingregeling Nederland Curaçao",
    "Verenigde Staten (leverancier)": "Verenigde Staten: art. 46 lid 2 c AVG, standaardbepalingen (EU) 2021/914",
    "Zwitserland (leverancier)": "Zwitserland: art. 45 AVG, adequaatheidsbesluit 2000/518/EG",
}
