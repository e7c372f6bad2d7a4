# SPDX-License-Identifier: EUPL-1.2
"""Directies, how often they are written otherwise, and how many processes and rows each has."""

P = "Particulieren"
MKB = "Midden- en Kleinbedrijf"
GO = "Grote ondernemingen"
CAP = "Centrale Administratieve Processen"
KIS = "Klantinteractie & -services"
FIOD = "Fiscale Inlichtingen- en Opsporingsdienst"
DFA = "Corporate Dienst Datafundamenten & Analytics"
CF = "Control & Financiën"
UHB = "Uitvoerings- en Handhavingsbeleid"
IVD = "Informatievoorziening & Databeheersing"
OP = "Organisatie & Personeel"
FMI = "Facilitair Management & Informatie"
IV = "Informatievoorziening"

ORDER = [P, MKB, GO, CAP, KIS, FIOD, DFA, CF, UHB, IVD, OP, FMI, IV]

ALIASES = {
    P: ["P", "directie Particulieren"],
    MKB: ["MKB", "Midden-en Kleinbedrijf"],
    GO: ["GO", "Grote Ondernemingen"],
    CAP: ["CAP"],
    KIS: ["KI&S", "Klantinteractie en -services"],
    FIOD: ["FIOD"],
    DFA: ["DF&A"],
    CF: ["C&F", "Control en Financiën"],
    UHB: ["UHB"],
    IVD: ["IV&D"],
}

# Business processes per directie: 835 together, the number that the supervisor names.
PROCESSES = {P: 139, MKB: 166, GO: 90, CAP: 168, KIS: 70, FIOD: 23, DFA: 26, CF: 22, UHB: 12,
             IVD: 12, OP: 34, FMI: 20, IV: 53}
