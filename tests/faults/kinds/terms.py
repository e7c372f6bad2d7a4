# SPDX-License-Identifier: EUPL-1.2
"""Retention: terms without a start or a ground, on the wrong ground, or longer than the Wpg allows."""

from kinds.tables import texts

NO_START = (
    "7 jaar", "tien jaren", "V 7", "5 jr", "24 maanden",
    "maximaal 12 mnd", "Vijf jaar", 
    "V10", "2 jaar", "6 weken", "max. 3 jaar",
)
NO_GROUND = (
    "7 jaar na afsluiting van het dossier", "Vijf jaar na het einde van het dienstverband", "12 maanden na de laatste betaling",
    "10 jr na afhandeling", "4 weken na de sollicitatieprocedure", "Drie jaar nadat de zaak is gesloten", "24 mnd vanaf opname",
    "tot 2 jaar na vertrek",
)
TAXPAYERS_DUTY = (
    "7 jaar na afloop van het belastingjaar (art. 52 AWR)", "Fiscale bewaarplicht van artikel 52 AWR: 7 jaar na het boekjaar",
    "zeven jaar na afloop van het jaar, grondslag art. 52 lid 4 AWR", "7 jaar na het einde van het kalenderjaar, AWR art. 52",
    "7 jr na sluiting boekjaar (artikel 52, vierde lid, AWR)",
    "Zeven jaar vanaf het einde van het jaar op grond van art. 52 Algemene wet inzake rijksbelastingen",
)
# The duty is the taxpayer's; in the administration's own books it may be right.
OF_TAXPAYERS = {
    "processing_activity": "Opleggen van naheffingsaanslagen motorrijtuigenbelasting",
    "business_process": "Heffen motorrijtuigenbelasting",
    "purposes": "Vaststellen of de houder van een voertuig genoeg motorrijtuigenbelasting heeft betaald",
    "data_subject_categories": "Houders van voertuigen",
}
# Terms longer than the law can allow, with the basis they go with.
TOO_LONG = tuple(
    {"legal_basis": basis, "retention_period": term}
    for basis, term in (
        ("Art. 8 Wpg", "Verwijderen uiterlijk 10 jaar na de eerste verwerking; vernietigen 5 jaar na verwijdering"),
        ("artikel 8 Wpg", "verwijderd 7 jaar na de eerste verwerking, vernietigd 5 jaar na verwijdering (art. 14)"),
        ("Art. 8 Wpg", "Verwijderen na tien jaar, gerekend vanaf de eerste verwerking; vernietigen vijf jaar na verwijdering"),
        (
            "Art. 9 Wpg",
            "Na afloop van het onderzoek nog een jaar verwerkt en dan verwijderd; vernietigd 5 jaar na verwijdering",
        ),
        (
            "artikel 9 Wpg",
            "Verwijderd uiterlijk twee jaar na afloop van het onderzoek (art. 9 lid 4); vernietigd 5 jaar na verwijdering",
        ),
        ("Art. 9 Wpg", "Verwijderd zodra niet meer nodig; vernietigd 10 jaar na verwijdering (art. 14)"),
        ("Art. 10 lid 1 onder a Wpg", "Verwijderd 10 jaar na de laatste verwerking; vernietigd 5 jaar na verwijdering"),
        (
            "artikel 10, eerste lid, onder a, Wpg",
            "verwijderen uiterlijk acht jaar na de laatste noodzakelijke verwerking; vernietigen vijf jaar na verwijdering",
        ),
        ("Art. 12 Wpg", "Vernietigen uiterlijk 15 jaar na de laatste verwerking"),
        ("artikel 12 Wpg", "Vernietigd twintig jaar na de laatste verwerking"),
        (
            "Art. 8 Wpg",
            "Verwijderen 5 jaar na de eerste verwerking (art. 8 lid 6); vernietigen 10 jaar na verwijdering (art. 14)",
        ),
        ("Art. 8 lid 1 Wpg", "Uiterlijk 96 maanden na eerste verwerking verwijderd; 5 jaar na verwijdering vernietigd"),
    )
)
FIOD_ONLY = {"directie": "Fiscale Inlichtingen- en Opsporingsdienst"}
ONE_STEP = tuple(
    {"legal_basis": basis, "retention_period": term}
    for basis, term in (
        ("Art. 8 Wpg", "Verwijderen uiterlijk 5 jaar na de eerste verwerking (art. 8 lid 6)"),
        ("Art. 9 Wpg", "Vernietigd 5 jaar na verwijdering (art. 14 Wpg)"),
        ("Art. 10 lid 1 onder a Wpg", "Verwijderd uiterlijk vijf jaar na de laatste verwerking"),
        ("artikel 9 Wpg", "verwijderd zes maanden na afloop van het onderzoek"),
        ("artikel 8 Wpg", "vernietigen 5 jaar na verwijdering"),
        ("Wpg art. 9", "Verwijdering uiterlijk een half jaar na het onderzoek (art. 9 lid 4)"),
        ("Art. 8 Wpg", "wordt 4 jaar na de eerste verwerking verwijderd"),
        ("artikel 10, eerste lid, onder a, Wpg", "Verwijderen 4 jaar na de laatste noodzakelijke verwerking"),
    )
)
NOT_TIED = tuple(
    {"legal_basis": basis, "retention_period": term}
    for basis, term in (
        ("Art. 8 Wpg", "10 jaar"), ("Art. 8 Wpg", "5 jaar na afsluiting van de zaak"), ("artikel 9 Wpg", "7 jaar"),
        ("Art. 8 Wpg", "tien jaar na het proces-verbaal"), ("Art. 10 lid 1 onder a Wpg", "vijftien jaar"),
        ("artikel 9 Wpg", "5 jaar na sluiting van het dossier"), ("Art. 9 Wpg", "acht jaar bewaard"),
        ("artikel 8 Wpg", "termijn van 7 jaar vanaf registratie"),
    )
)

KINDS = [
    *texts("retention_period", ("no-start", "invalid"), NO_START), *texts("retention_period", ("no-ground",), NO_GROUND),
    *texts("retention_period", ("contradicts",), TAXPAYERS_DUTY, given=OF_TAXPAYERS),
    *texts("retention_period", ("contradicts",), TOO_LONG, ("wpg",), given=FIOD_ONLY),
    *texts("retention_period", ("incomplete",), ONE_STEP, ("wpg",), given=FIOD_ONLY),
    *texts("retention_period", ("unclear", "incomplete"), NOT_TIED, ("wpg",), given=FIOD_ONLY),
]
