# SPDX-License-Identifier: EUPL-1.2
"""Security measures in general words, composed per system."""

ACCESS = ("toegang op functie met tweefactorauthenticatie en halfjaarlijkse controle",
          "rollen per functie, aanmelden met pas en pincode, controle van rechten per kwartaal",
          "autorisaties volgens de rollenmatrix, wijziging alleen door twee personen",
          "toegang alleen voor aangewezen behandelteams, met tweefactorauthenticatie",
          "rechten na toekenning door de leidinggevende, ingetrokken bij functiewisseling",
          "aanmelden met tweefactorauthenticatie, rechten per taak en per regio")
CRYPT = ("versleuteling bij opslag en transport", "versleutelde verbindingen en versleutelde opslag",
         "versleuteling van bestanden en van uitwisseling met derden", "versleutelde schijven en beveiligde koppelvlakken")
LOGGING = ("logging met maandelijkse controle", "logging van raadplegingen en signalering van ongewoon gebruik",
           "vastlegging van wijzigingen en raadplegingen, steekproefsgewijs gecontroleerd", "bewaking van gebruik door een beveiligingscentrum")
BACKUP = ("dagelijkse back-up en jaarlijkse hersteltest", "back-up op twee locaties", "herstel binnen één werkdag, halfjaarlijks beproefd",
          "dagelijkse back-up, bewaard buiten de productieomgeving")
PEOPLE = ("geheimhouding en screening van medewerkers", "jaarlijkse bewustwordingstraining", "geheimhoudingsplicht (art. 67 AWR) en integriteitsverklaring",
          "werkinstructie voor het omgaan met dossiers", "gescheiden ontwikkel-, test- en productieomgeving", "maandelijks bijwerken van software en jaarlijkse penetratietest")
