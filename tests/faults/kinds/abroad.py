# SPDX-License-Identifier: EUPL-1.2
"""Transfers that do not agree with the rest of the row, or with the law."""

from kinds.tables import texts

# Who gets the data, while the answer on transfers is no.
# Switzerland goes first: the Wpg has a hint for it at most, and leaves it out.
TAKEN_ABROAD = (
    {"recipient_categories": "UWV (art. 54 Wet SUWI); belastingdienst van Zwitserland (verdrag)"},
    {"recipient_categories": "Belastingautoriteiten in Turkije en Marokko (belastingverdragen)"},
    {"recipient_categories": "gemeenten (art. 64 Participatiewet); helpdesk van de leverancier in India"},
    {"recipient_categories": "IRS in de Verenigde Staten (FATCA)"},
    {"recipient_categories": "Canada Revenue Agency te Ottawa, Canada"},
    {"recipient_categories": "de fiscus van het Verenigd Koninkrijk"},
    {"recipient_categories": "Belastingdienst Suriname; Openbaar Ministerie"},
    {"recipient_categories": "bevoegde autoriteit van Japan (art. 26 belastingverdrag)"},
    {"recipient_categories": "verwerker voor vertalingen, gevestigd in Zuid-Afrika"},
    {"recipient_categories": "Chinese belastingdienst in China (verdrag)"},
    {"processors": "Mailblast Inc. (San Francisco, Verenigde Staten), verwerkersovereenkomst van 3 mei 2024"},
    {"processors": "Helpdesk Partners Ltd. te Bangalore, India; verwerkersovereenkomst 2023-77 van 11-09-2023"},
    {"processors": "TransWord Pte, Singapore, VWO d.d. 01-03-2024"},
    {"processors": "Survey Masters LLC, USA; verwerkersovereenkomst 14-02-2024"},
    {"processors": "Data Entry Services, Filipijnen (verwerkersovereenkomst van 12 juni 2023)"},
    {"processors": "SpeechTech Ltd. (Israël), verwerkersovereenkomst kenmerk 2024/9 van 7 mei 2024"},
    {"recipient_categories": "politie van Australië", "processors": "geen"},
    {"recipient_categories": "opsporingsdiensten van de Verenigde Arabische Emiraten en Brazilië", "processors": "geen"},
)
WITHIN = (
    "België", "Duitsland", "Frankrijk en Luxemburg", "Polen", "Ierland (datacentrum)", "Spanje", "Denemarken",
    "Italië, Oostenrijk", "Ja, naar Zweden", "Tsjechië", "Roemenië", "Bulgarije", "Portugal", "Duitsland en België", "Finland",
    "Litouwen", "Malta",
)
WITHIN_EER = WITHIN + ("Noorwegen", "IJsland", "Liechtenstein")
NEEDLESS_INSTRUMENT = (
    "adequaatheidsbesluit 2000/518/EG", "art. 45 AVG", "SCC's (EU) 2021/914",
    "Standaardcontractbepalingen, besluit (EU) 2021/914", "art. 46 lid 2 onder a AVG", "EU-US Data Privacy Framework",
    "bindende bedrijfsvoorschriften (BCR)", "artikel 49 lid 1 onder d AVG",
    "adequaatheidsbesluit Verenigd Koninkrijk (EU) 2021/1772", "Belastingverdrag met Turkije van 27 maart 1986, art. 96 AVG",
)
NOT_ADEQUATE = tuple(
    {"transfers": land, "transfer_safeguards": claim}
    for land, claim in (
        ("India", "adequaatheidsbesluit"), ("Turkije", "art. 45 AVG"),
        ("China", "Adequaatheidsbesluit van de Commissie (art. 45)"), ("Marokko", "passend beschermingsniveau, art. 45 AVG"),
        ("Brazilië", "art. 45 AVG, adequaatheidsbesluit"), ("Zuid-Afrika", "adequaatheidsbesluit (art. 45 lid 3 AVG)"),
        ("Australië", "Art. 45"), ("Curaçao", "adequaatheidsbesluit"), ("Suriname", "artikel 45 AVG (adequaatheid)"),
        ("Rusland", "adequaat land, artikel 45"), ("Servië", "adequaatheidsbesluit EU"),
        ("Singapore", "art. 45, passend niveau"), ("Mexico", "adequaatheidsbesluit Europese Commissie"),
        ("Europese Octrooiorganisatie", "art. 45 AVG, adequaatheidsbesluit"), ("Thailand", "adequacy decision"),
        ("Aruba", "art. 45 AVG"),
    )
)
NOT_ADEQUATE_POLICE = tuple(
    {"transfers": land, "transfer_safeguards": claim}
    for land, claim in (
        ("Japan", "art. 17a lid 1 Wpg, adequaatheidsbesluit"), ("Verenigde Staten", "adequaatheidsbesluit (art. 17a lid 1)"),
        ("Canada", "art. 17a lid 1 Wpg: adequaatheidsbesluit"),
        ("Israël", "adequaatheidsbesluit 2011/61/EU, artikel 17a, eerste lid, Wpg"),
        ("Turkije", "art. 17a lid 1 Wpg (adequaatheidsbesluit)"), ("Nieuw-Zeeland", "adequaatheidsbesluit, art. 17a Wpg"),
        ("Argentinië", "Adequaatheidsbesluit (17a lid 1 Wpg)"),
        ("Uruguay", "art. 17a lid 1 Wpg, adequaatheidsbesluit 2012/484/EU"),
    )
)
CLOSED_GROUNDS = (
    {"transfers": "Australië", "transfer_safeguards": "art. 49 lid 1 onder a AVG"},
    {"transfers": "India", "transfer_safeguards": "uitdrukkelijke toestemming van betrokkene (art. 49 lid 1 sub a)"},
    {"transfers": "Marokko", "transfer_safeguards": "artikel 49, eerste lid, onder b, AVG"},
    {"transfers": "Suriname", "transfer_safeguards": "art. 49 lid 1 onder c AVG"},
    {"transfers": "Turkije", "transfer_safeguards": "49 lid 1 b: uitvoering overeenkomst"},
    {"transfers": "China", "transfer_safeguards": "Artikel 49 lid 1, tweede alinea, AVG"},
    {"transfers": "Zuid-Afrika", "transfer_safeguards": "Art. 49 lid 1 tweede alinea AVG: dwingende gerechtvaardigde belangen"},
    {"transfers": "Thailand", "transfer_safeguards": "49.1.a toestemming"},
    {"transfers": "Brazilië", "transfer_safeguards": "art. 49(1)(c) AVG"},
    {"transfers": "Indonesië", "transfer_safeguards": "Toestemming betrokkene, artikel 49 lid 1 a AVG"},
)
OUT_OF_SCOPE = (
    {
        "recipient_categories": "IRS (belastingverdrag)", "transfers": "Verenigde Staten (IRS)",
        "transfer_safeguards": "adequaatheidsbesluit (EU) 2023/1795",
    },
    {
        "recipient_categories": "Amerikaanse belastingdienst (IRS)", "transfers": "Verenigde Staten",
        "transfer_safeguards": "EU-US Data Privacy Framework",
    },
    {
        "recipient_categories": "Canadese belastingdienst", "transfers": "Canada",
        "transfer_safeguards": "art. 45 AVG, besluit 2002/2/EG",
    },
    {
        "recipient_categories": "Canada Revenue Agency (belastingverdrag)", "transfers": "Canada",
        "transfer_safeguards": "adequaatheidsbesluit 2002/2/EG",
    },
    {
        "recipient_categories": "Japanse belastingdienst (belastingverdrag)", "transfers": "Japan",
        "transfer_safeguards": "adequaatheidsbesluit (EU) 2019/419",
    },
    {
        "recipient_categories": "bevoegde autoriteit van Japan", "transfers": "Japan",
        "transfer_safeguards": "art. 45 AVG, besluit (EU) 2019/419 van 23 januari 2019",
    },
    {
        "recipient_categories": "belastingautoriteiten van de VS", "transfers": "Verenigde Staten",
        "transfer_safeguards": "DPF, besluit (EU) 2023/1795 (art. 45)",
    },
    {
        "recipient_categories": "buitenlandse belastingdienst", "transfers": "Canada",
        "transfer_safeguards": "Adequaatheidsbesluit 2002/2/EG, art. 45 AVG",
    },
)
WITHOUT_NOTICE = tuple(
    {"transfers": land, "transfer_safeguards": said}
    for land, said in (
        ("Turkije", "art. 17a lid 2 onder b Wpg"),
        ("Marokko", "artikel 17a, tweede lid, onder b, Wpg: eigen beoordeling van de waarborgen"),
        ("Australië", "Art. 17a lid 2 b Wpg (beoordeling van 3 maart 2025)"),
        ("Brazilië", "art. 17a lid 2 sub b Wpg, eigen beoordeling door de FIOD"), ("India", "17a lid 2 onder b Wpg"),
        ("Suriname", "Wpg art. 17a lid 2 onder b; waarborgen zelf beoordeeld"),
    )
)
NO = {"transfers": "nee", "transfer_safeguards": "n.v.t."}
AGREES = ("transfers", "recipient_categories", "processors", "transfer_safeguards")
WRONG_INSTRUMENT = ("no-adequacy", "invalid", "contradicts", "transfers.unknown-value")

KINDS = [
    *texts("transfers", ("required-with", "contradicts"), TAKEN_ABROAD, given=NO, also=AGREES),
    *texts("transfers", ("required-with", "contradicts"), TAKEN_ABROAD[1:], ("wpg",), given=NO, also=AGREES),
    *texts("transfers", ("contradicts-eea",), WITHIN_EER, given={"transfer_safeguards": "n.v.t."}, also=AGREES),
    *texts("transfers", ("contradicts-eea",), WITHIN, ("wpg",), given={"transfer_safeguards": "n.v.t."}, also=AGREES),
    *texts(
        "transfers", ("contradicts",),
        tuple(
            {"transfers": ("nee", "Nee", "geen doorgifte")[turn % 3], "transfer_safeguards": said}
            for turn, said in enumerate(NEEDLESS_INSTRUMENT)
        ),
        also=AGREES,
    ),
    *texts("transfer_safeguards", ("no-adequacy", "invalid"), NOT_ADEQUATE),
    *texts("transfer_safeguards", ("no-adequacy", "invalid"), NOT_ADEQUATE_POLICE, ("wpg",)),
    *texts("transfer_safeguards", ("contradicts",), CLOSED_GROUNDS),
    *texts(
        "transfer_safeguards", ("contradicts-scope", "contradicts"), OUT_OF_SCOPE, also=("recipient_categories", "transfers"),
    ),
    *texts("transfer_safeguards", ("incomplete",), WITHOUT_NOTICE, ("wpg",)),
]
