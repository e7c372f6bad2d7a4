# SPDX-License-Identifier: EUPL-1.2
"""Transfers that are right: who gets the data, to which country, on what instrument in force on the reference date."""

ABROAD = (
    (
        "Zwitserse belastingdienst (Belastingverdrag Nederland-Zwitserland)", "Zwitserland",
        "Zwitserland: art. 45 AVG, besluit 2000/518/EG",
    ),
    (
        "de belastingdienst van het Verenigd Koninkrijk (HMRC) op grond van het Belastingverdrag", "Verenigd Koninkrijk",
        "adequaatheidsbesluit (EU) 2021/1772 van 28 juni 2021 (art. 45 AVG)",
    ),
    (
        "leverancier van vertaalsoftware", "Verenigde Staten",
        "VS: EU-US Data Privacy Framework, besluit (EU) 2023/1795, de leverancier staat op de lijst",
    ),
    (
        "helpdesk van de leverancier in India (inzage op afstand)", "India",
        "Standaardcontractbepalingen (EU) 2021/914, module 3, getekend op 14 maart 2024",
    ),
    (
        "Turkse belastingdienst (belastingverdrag)", "Turkije",
        "Belastingverdrag Nederland-Turkije van 27 maart 1986 (art. 96 AVG)",
    ),
    ("Inspectie der Belastingen van Curaçao", "Curaçao", "Belastingregeling Nederland Curaçao, art. 46 lid 2 onder a AVG"),
    ("beheerder van de software in Zuid-Afrika", "Zuid-Afrika", "SCC's van de Commissie, uitvoeringsbesluit (EU) 2021/914"),
    ("IRS", "Verenigde Staten van Amerika (IRS)", "FATCA-verdrag van 18 december 2013, art. 96 AVG"),
    ("Nieuw-Zeelandse belastingdienst", "Nieuw-Zeeland", "art. 45 AVG, adequaatheidsbesluit 2013/65/EU"),
    ("leverancier van testsoftware", "Israël", "Adequaatheidsbesluit 2011/61/EU"),
    (
        "Belastingdienst van Australië (belastingverdrag)", "Australië",
        "artikel 49 lid 1 onder d AVG, gewichtige redenen van algemeen belang, beoordeling vastgelegd op 3 februari 2025",
    ),
)
