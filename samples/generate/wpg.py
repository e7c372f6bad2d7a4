# SPDX-License-Identifier: EUPL-1.2
"""The five rows of the FIOD on the Wpg sheet: broader than the rows of the AVG, as the supervisor saw."""
import datetime

from . import directies as d
from .model import Action, Row, Subject
from .texts import DPO

CONTROLLER = "De minister van Financiën, Postbus 20201, 2500 EE Den Haag"

_NAMES = (
    ("onderzoek", "Opsporen fiscale fraude", "Uitvoeren van opsporingsonderzoeken naar fiscale en financiële fraude"),
    ("dagelijks", "Opsporen in dagelijkse taak", "Afhandelen van meldingen en waarnemingen in de dagelijkse politietaak"),
    ("zwaar", "Opsporen georganiseerde criminaliteit", "Verzamelen van inzicht in zware en georganiseerde financiële criminaliteit"),
    ("informanten", "Werken met informanten", "Verwerken van inlichtingen van informanten"),
    ("rechtshulp", "Verlenen internationale rechtshulp", "Uitvoeren van verzoeken om rechtshulp van en aan andere landen"),
)

PROCESSES = [
    (Subject(key, {}, "geen keten", (), (), (), "", ()), Action(key, bp, name, (), ()))
    for key, bp, name in _NAMES
]

# Per process, what its row says; what all rows share is in `rows`.
_TEXTS = {
    "onderzoek": {
        "purposes": "Vaststellen of een strafbaar feit is gepleegd, door wie en met welk voordeel, en verzamelen van bewijs voor de officier van justitie",
        "legal_basis": "Art. 9 Wpg (onderzoek in een bepaald geval)",
        "legal_provision": "Art. 68 en 69 AWR; art. 3 Wet BOD; art. 142 Sv",
        "data_subject_categories": "Verdachten; veroordeelden; slachtoffers; getuigen (derden)",
        "personal_data_categories": "Identiteits- en contactgegevens; BSN; financiële gegevens; in beslag genomen administratie en gegevensdragers; verklaringen",
        "special_categories": "gegevens over gezondheid",
        "special_categories_exception": "Gezondheid: onvermijdelijk om vast te stellen of een verdachte kan worden verhoord; alleen naast de andere gegevens van het onderzoek en afgeschermd voor het onderzoeksteam",
        "retention_period": "Verwijderen zodra niet meer nodig voor het onderzoek, uiterlijk een half jaar na afsluiting daarvan (art. 9 lid 4); vernietigen 5 jaar na verwijdering (art. 14)",
        "recipient_categories": "Openbaar Ministerie (art. 16 lid 1 a Wpg); politie (art. 15 en 46 lid 2 Wpg); directie Midden- en Kleinbedrijf, toezicht (art. 6 lid 1 Besluit politiegegevens BOD)",
        "security_measures": "Toegang per onderzoek na toewijzing door de teamleider, met tweefactorauthenticatie; versleuteling bij opslag en transport; logging van raadplegen, wijzigen en verstrekken (art. 32a); gescheiden netwerk; classificatie BIV 3-3-3 (risicoanalyse Recherchehuis 2024-11)",
        "systems": "Recherchehuis",
        "data_sources": "Processen-verbaal; vorderingen bij banken en administratiekantoren; doorzoeking; verhoor",
    },
    "dagelijks": {
        "purposes": "Vastleggen en afhandelen van meldingen en waarnemingen, en beslissen of een onderzoek wordt gestart",
        "legal_basis": "Art. 8 Wpg (uitvoering van de dagelijkse politietaak)",
        "legal_provision": "Art. 3 Wet BOD; art. 141 Sv",
        "data_subject_categories": "Verdachten; aangevers en getuigen (derden); slachtoffers",
        "personal_data_categories": "Identiteits- en contactgegevens; inhoud van meldingen; bevindingen van opsporingsambtenaren",
        "special_categories": "geen",
        "special_categories_exception": "n.v.t.",
        "retention_period": "Vernietigen zodra niet meer nodig; verwijderen uiterlijk 5 jaar na de eerste verwerking (art. 8 lid 6); vernietigen 5 jaar na verwijdering (art. 14)",
        "recipient_categories": "Openbaar Ministerie (art. 16 lid 1 a Wpg); politie en andere opsporingsdiensten (art. 15 en 46 lid 2 Wpg)",
        "security_measures": "Rollen per functie met halfjaarlijkse controle; versleutelde opslag; logging van raadplegen, wijzigen en verstrekken (art. 32a); dagelijkse back-up; classificatie BIV 2-3-3 (risicoanalyse Meldingenhuis 2024-06)",
        "systems": "Meldingenhuis",
        "data_sources": "Meldingen van burgers en organisaties; eigen waarneming",
    },
    "zwaar": {
        "purposes": "Verkrijgen van inzicht in de betrokkenheid van personen bij zware en georganiseerde financiële criminaliteit, als grond voor onderzoeken",
        "legal_basis": "Art. 10 lid 1 a Wpg (zware en georganiseerde criminaliteit)",
        "legal_provision": "Art. 3 Wet BOD; art. 140 Sr; art. 420bis Sr",
        "data_subject_categories": "Verdachten; personen in relatie tot verdachten (derden); veroordeelden",
        "personal_data_categories": "Identiteitsgegevens; financiële gegevens; relaties tussen personen en rechtspersonen; reisbewegingen",
        "special_categories": "geen",
        "special_categories_exception": None,
        "retention_period": None,
        "recipient_categories": "Openbaar Ministerie (art. 16 lid 1 a Wpg); politie (art. 15 en 46 lid 2 Wpg); inlichtingendiensten (art. 17 Wpg)",
        "security_measures": "Toegang voor aangewezen analisten met tweefactorauthenticatie; versleuteling bij opslag en transport; logging van elke raadpleging (art. 32a); gescheiden werkomgeving; classificatie BIV 3-3-3 (risicoanalyse Analysekamer 2025-02)",
        "systems": "Analysekamer",
        "data_sources": "Afgesloten onderzoeken; meldingen van ongebruikelijke transacties; open bronnen",
    },
    "informanten": {
        "purposes": "Verwerken van inlichtingen van informanten over strafbare feiten en beoordelen van hun betrouwbaarheid en veiligheid",
        "legal_basis": "Art. 12 Wpg (informanten)",
        "legal_provision": "Art. 3 Wet BOD; art. 126v Sv",
        "data_subject_categories": "Informanten; verdachten; personen in relatie tot verdachten (derden)",
        "personal_data_categories": "Identiteitsgegevens van informanten; inhoud en weging van inlichtingen; contactgegevens",
        "special_categories": "geen",
        "special_categories_exception": "n.v.t.",
        "retention_period": "Vernietigen zodra niet meer nodig, uiterlijk 10 jaar na de laatste verwerking (art. 12 lid 6); toets op noodzaak elk half jaar",
        "recipient_categories": "Officier van justitie voor criminele inlichtingen (art. 16 lid 1 a Wpg); politie (art. 15 Wpg)",
        "security_measures": "Toegang voor aangewezen functionarissen in een afgesloten ruimte; versleutelde opslag zonder netwerkverbinding; logging van elke handeling (art. 32a); gescheiden bewaring van identiteit en inlichting; classificatie BIV 3-3-3 (risicoanalyse Inlichtingenkluis 2024-09)",
        "systems": "Inlichtingenkluis",
        "data_sources": "Gesprekken met informanten; toetsing aan andere bronnen",
    },
    "rechtshulp": {
        "purposes": "Uitvoeren van verzoeken om rechtshulp en uitwisselen van politiegegevens met buitenlandse opsporingsdiensten in lopende onderzoeken",
        "legal_basis": "Art. 9 Wpg (onderzoek in een bepaald geval); doorgifte: art. 17a Wpg",
        "legal_provision": "Art. 3 Wet BOD; art. 5.1.1 Sv",
        "data_subject_categories": "Verdachten; veroordeelden; getuigen (derden)",
        "personal_data_categories": "Identiteitsgegevens; financiële gegevens; inhoud van verzoeken en antwoorden",
        "special_categories": "geen",
        "special_categories_exception": None,
        "retention_period": "Verwijderen zodra niet meer nodig voor het onderzoek, uiterlijk een half jaar na uitvoering van het laatste verzoek (art. 9 lid 4); vernietigen 5 jaar na verwijdering (art. 14)",
        "recipient_categories": "Opsporingsdiensten van lidstaten (art. 15a Wpg); opsporingsdiensten van derde landen (art. 17a Wpg); Openbaar Ministerie (art. 16 lid 1 a Wpg)",
        "transfers": "Antwoorden op rechtshulpverzoeken in lopende onderzoeken: Verenigd Koninkrijk",
        "transfer_safeguards": "Verenigd Koninkrijk: art. 17a lid 2 a Wpg (handels- en samenwerkingsovereenkomst van 30 december 2020)",
        "security_measures": "Uitwisseling alleen via beveiligde kanalen na toetsing door twee personen; versleuteling bij opslag en transport; logging van elke verstrekking (art. 32a); toegang per verzoek; classificatie BIV 3-3-2 (risicoanalyse Rechtshulpplein 2025-01)",
        "systems": "Rechtshulpplein",
        "data_sources": "Verzoeken en antwoorden van buitenlandse diensten; lopende onderzoeken",
    },
}


def rows(processes):
    """The five rows; four are otherwise right, one has no retention period."""
    result = []
    for nth, process in enumerate(p for p in processes if p.family == "wpg"):
        row = Row(process, d.FIOD)
        texts = {"transfers": "nee", "transfer_safeguards": "n.v.t.", **_TEXTS[process.subject.key]}
        row.put("fg_code", process.code)
        row.put("directie", d.FIOD)
        row.put("keten", "geen keten")
        row.put("business_process", process.name)
        row.put("processing_activity", process.action.name)
        row.put("controller", CONTROLLER)
        row.put("joint_controllers", "geen")
        row.put("dpo", DPO)
        row.put("processors", "geen")
        row.put("dpia", f"ja, uitgevoerd ({14 + nth:02}-10-2024, kenmerk GEB-2024-{nth + 1:02})")
        row.put("last_reviewed", datetime.date(2025, 6, 3 + nth))
        for name, text in texts.items():
            row.put(name, text, "not-applicable" if text == "n.v.t." else "ok")
        row.names_special = texts["special_categories"] != "geen"
        row.leaves_eea = texts["transfers"] != "nee"
        result.append(row)
    return result
