# SPDX-License-Identifier: EUPL-1.2
"""Who: controllers, processors, recipients."""

from kinds.tables import BOTH, texts

NO_AGREEMENT = (
    "Printhuis Noord B.V.", "KPN", "Hostingmij Oost N.V. te Deventer", "Scanstraat Veluwe B.V. (scannen van post)",
    "Archiefhal De Peel; Veilig Gewist Nederland", "Callcenter Lauwers B.V., Leeuwarden", "Microsoft Ireland", "PostNL",
    "Randstad N.V.", "Werkplekdiensten Zaan B.V., contactpunt servicemanagement", "SSC-ICT", "Onderzoeksbureau Wadzicht",
    "Iron Mountain", "Atos Nederland B.V.",
)
NO_ARRANGEMENT = (
    "Gemeente Utrecht, Stadsplateau 1, Utrecht", "UWV, Postbus 58285, 1040 HG Amsterdam",
    "Sociale Verzekeringsbank te Amstelveen", "Immigratie- en Naturalisatiedienst, Ter Apel",
    "Politie Nederland, Nieuwe Uitleg 1, Den Haag", "Kamer van Koophandel", "Openbaar Ministerie, Prins Clauslaan 16, Den Haag",
    "RDW te Zoetermeer", "Waterschap Rijn en IJssel, Doetinchem", "Gemeente Zwolle",
)
WRONG_CONTROLLER = (
    "Belastingdienst", "De inspecteur", "Belastingdienst, directie MKB", "de inspecteur van de Belastingdienst, kantoor Breda",
    "Directie Particulieren", "De ontvanger van de Belastingdienst", "Belastingdienst, Postbus 9001, 7300 GK Apeldoorn",
    "dhr. J. de Boer, teamleider", "Directie Grote Ondernemingen, Laan op Zuid 45, Rotterdam",
    "mevrouw A. Visser (proceseigenaar)", "Inspecteur Belastingdienst Utrecht", "FIOD", "De teamleider invordering",
    "Belastingdienst Apeldoorn",
)
NETWORKS = (
    "RIEC Oost-Nederland (Wgs)", "FEC-partners in het Financieel Expertise Centrum", "iCOV", "Zorg- en Veiligheidshuis Twente",
    "Regionaal Informatie- en Expertise Centrum Limburg", "Infobox Crimineel en Onverklaarbaar Vermogen (iCOV)",
    "het Financieel Expertise Centrum (FEC)", "RIEC's", "Zorg- en veiligheidshuizen",
    "politie en Openbaar Ministerie in het RIEC Rotterdam",
)
NO_ROUTE = (
    "woningcorporaties", "gemeenten; UWV", "notarissen", "De Kamer van Koophandel en het Kadaster", "banken",
    "Sociale Verzekeringsbank", "deurwaarders en curatoren", "het CBS", "pensioenfondsen en verzekeraars", "DUO",
    "Inspectie SZW", "waterschappen en provincies",
)
AGENCY = (
    "Printhuis Noord B.V., verwerkersovereenkomst van 01-02-2024", "Hostingmij Oost N.V., VWO d.d. 4 april 2023",
    "Scanstraat Veluwe B.V.; verwerkersovereenkomst 2024-33, 12-03-2024",
    "Archiefhal De Peel B.V. (verwerkersovereenkomst van 9 mei 2022)",
)


def nobody(row, chance):
    return {
        "recipient_categories": chance.choice(("geen", "Geen", "geen ontvangers")), "transfers": "nee",
        "transfer_safeguards": "n.v.t.",
    }


def alone(row, chance):
    return {"joint_controllers": "geen", "transfers": "nee", "transfer_safeguards": "n.v.t."}


AT_HOME = {"transfers": "nee", "transfer_safeguards": "n.v.t."}
KINDS = [
    *texts("processors", ("required-with", "incomplete"), NO_AGREEMENT, BOTH),
    *texts("joint_controllers", ("required-with", "incomplete"), NO_ARRANGEMENT, BOTH),
    *texts("controller", ("contradicts", "too-short", "vague", "personal-data"), WRONG_CONTROLLER, BOTH),
    *texts(
        "joint_controllers", ("contradicts-wgs",), tuple({"recipient_categories": name} for name in NETWORKS), given=alone,
        also=("recipient_categories",),
    ),
    *texts("recipient_categories", ("no-ground",), NO_ROUTE, given=AT_HOME),
    *texts(
        "recipient_categories", ("contradicts",), tuple({"processors": name} for name in AGENCY), BOTH, given=nobody,
        also=("processors",),
    ),
]
