# SPDX-License-Identifier: EUPL-1.2
"""The analysts of Datafundamenten & Analytics: an English form after the British supervisor's, filled in in English."""
import datetime

from .. import directies as d
from ..chance import Chance
from ..texts import right_row
from .filling import choose, touch
from .model import Delivery, Look, Part, col, own

_FORM = (
    col("fg_code", "Reference number", 12), col("directie", "Department", 12), col("processing_activity", "Name of processing", 36),
    col("business_process", "Business process", 30), col("controller", "Name and contact details of controller", 34),
    col("dpo", "Name and contact details of DPO", 30), col("joint_controllers", "Name and contact details of joint controller (if applicable)", 24),
    col("purposes", "Purpose of processing", 44), col("data_subject_categories", "Categories of individuals", 28),
    col("personal_data_categories", "Categories of personal data", 36), col("recipient_categories", "Categories of recipients", 34),
    col("processors", "Link to contract with processor", 26),
    col("transfers", "Names of third countries or international organisations that personal data are transferred to (if applicable)", 26),
    col("transfer_safeguards", "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)", 28),
    col("retention_period", "Retention schedule (if possible)", 36),
    col("security_measures", "General description of technical and organisational security measures (if possible)", 44),
    col("legal_basis", "Article 6 lawful basis for processing personal data", 28), col("legal_provision", "Legal obligation", 26),
    col("special_categories", "Special category data", 24),
    col("special_categories_exception", "Article 9 condition for processing special category data", 28),
    own("Rights available to individuals", 26, "access, rectification, objection"), col("systems", "Location of personal data", 20),
    col("data_sources", "The source of the personal data (if applicable)", 28),
    col("automated_decisions", "Existence of automated decision-making, including profiling (if applicable)", 28),
    col("dpia", "DPIA progress", 22), col("last_reviewed", "Last review date", 14),
)

_CONTROLLER = "Minister of Finance, on his behalf the Director-General of the Tax Administration, PO Box 20201, 2500 EE The Hague"
_DPO = "Data Protection Officer, Ministry of Finance, PO Box 20201, 2500 EE The Hague"
_SECURITY = ("Role-based access with multi-factor authentication; encryption at rest and in transit; logging with monthly review; "
             "separate analysis environment; classification BIV {}-{}-2 (risk assessment Analysehuis 2024-{:02})")
_NO_BSN = ("None", "n/a")
_BSN = ("Citizen service number (BSN), pseudonymised", "BSN: Art. 10 Wabb")
_PROFILING = "Yes, profiling: the model gives a risk score; an employee decides how a case is handled"

# Per action: name, purpose, data subjects, data, recipients, retention.
_TEXTS = {
    "model-teruggaaf": ("Development and maintenance of the risk model for negative VAT returns",
                        "Supporting the choice which VAT refunds need a manual check, and testing whether the model is fair and accurate",
                        "Entrepreneurs", "BSN (pseudonymised); return data; model scores", "Assessment teams (score per case); Central Government Audit Service",
                        "Scores: 2 years after the decision; model versions: 10 years after last use (selection list, category 12.1)"),
    "model-betaal": ("Development and maintenance of the model for the chance of payment", "Helping collectors choose the approach that fits a debtor, and testing the model for bias",
                     "Debtors", "BSN (pseudonymised); payment behaviour; model scores", "Collection teams (score per case); Central Government Audit Service",
                     "Scores: 12 months after calculation; model versions: 10 years after last use (selection list, category 12.4)"),
    "inzicht-bellen": ("Analysis of reasons to call the Tax Information Line", "Understanding why people call, so that letters and website can be made clearer",
                       "Callers", "Topics and times of calls, without names", "Other directorates (figures without names)",
                       "12 months after the last call in the file (selection list, category 12.7)"),
    "inzicht-naleving": ("Analysis of compliance by small businesses", "Measuring how many small businesses file correct returns of their own accord",
                         "Small business owners", "Results of random audits, pseudonymised", "Other directorates (figures without names)",
                         "18 months after the report (selection list, category 12.8)"),
    "inzicht-schulden": ("Analysis of problematic debts", "Seeing earlier in which groups debts pile up, in order to improve collection",
                         "Debtors", "Debt positions and payment arrangements, pseudonymised", "Other directorates (figures without names)",
                         "24 months after adoption of the analysis (selection list, category 12.9)"),
    "inzicht-doorloop": ("Analysis of lead times of requests", "Shortening waiting times by showing where requests get stuck",
                         "Applicants", "Case numbers and dates", "Team leaders (figures without names)", "6 months after the end of the quarter (selection list, category 12.13)"),
    "pseudonimiseren": ("Pseudonymisation of data for analysis", "Removing directly identifying data before analysts work with a data set",
                        "Persons in data sets for analysis", "BSN; key file", "Key managers (internal)", "Key file: 1 year after the end of the analysis (selection list, category 12.15)"),
    "catalogus": ("Maintenance of the data catalogue", "Keeping track of which data there are, who is responsible for them and what they may be used for",
                  "Data owners and stewards", "Role and department", "All directorates", "5 years after the data set is withdrawn (selection list, category 12.16)"),
    "kwaliteit": ("Measurement of data quality", "Finding incorrect and missing data and having them corrected", "Persons in core data", "BSN; deviating values",
                  "Owners of the data", "2 years after the measurement (selection list, category 12.17)"),
    "levering": ("Provision of data sets to analysis teams", "Providing the smallest data set that an approved analysis needs", "Persons in data sets for analysis",
                 "BSN (pseudonymised); requested attributes", "Analysis teams of other directorates", "3 months after the end of the analysis (selection list, category 12.18)"),
    "register": ("Maintenance of the algorithm register", "Making public which algorithms are used and who answers for them", "Owners of algorithms",
                 "Role and department", "Public (algorithm register)", "10 years after the algorithm was last used (selection list, category 12.19)"),
    "cbs": ("Provision of data for statistics", "Carrying out the statutory provision of data to Statistics Netherlands", "Taxpayers and entrepreneurs",
            "BSN; income and business data", "Statistics Netherlands (CBS)", "6 months after delivery (selection list, category 12.21)"),
    "dashboards": ("Dashboards for case teams", "Showing work in stock and time limits, so that teams can divide their work", "Employees; taxpayers", "Case numbers and dates",
                   "Team leaders", "13 months after the reference date (selection list, category 12.24)"),
    "onderzoekers": ("Access for university researchers", "Enabling scientific research into taxation", "Taxpayers; researchers", "Aggregated and pseudonymised data",
                     "Universities (secured environment)", "5 years after publication (selection list, category 12.25)"),
}


def _row(slot, day):
    """A right row in English; code, process, conditions and date are those of the Dutch row."""
    row, key = right_row(slot, day), slot.process.action.key
    name, purpose, people, data, recipients, keep = _TEXTS[key]
    chance = Chance("english", key)
    special, exception = _BSN if "BSN" in data else _NO_BSN
    obligation = slot.process.action.basis == "c"
    done = f"{chance.below(27) + 1:02}-0{chance.below(5) + 1}-2025"
    row.names_special, row.leaves_eea = "BSN" in data, False
    for field, value in {
            "directie": "DF&A", "processing_activity": name, "controller": _CONTROLLER, "dpo": _DPO, "joint_controllers": "None", "purposes": purpose,
            "data_subject_categories": people, "personal_data_categories": data, "recipient_categories": recipients, "processors": "None", "transfers": "No",
            "retention_period": keep, "security_measures": _SECURITY.format(chance.below(2) + 2, chance.below(2) + 2, chance.below(12) + 1),
            "legal_basis": "Legal obligation (Art. 6(1)(c) GDPR)" if obligation else "Public task (Art. 6(1)(e) GDPR)",
            "special_categories": special, "systems": "Analysehuis", "data_sources": "Tax and collection systems",
            "automated_decisions": _PROFILING if key.startswith("model") else "No",
            "dpia": f"Completed ({done})" if key.startswith("model") else f"Not required (pre-scan {done})"}.items():
        row.put(field, value)
    row.put("special_categories_exception", exception, "ok" if row.names_special else "not-applicable")
    row.put("transfer_safeguards", "n/a", "not-applicable")
    return row


def deliveries():
    path, day = "DF&A RoPA v1.1 (EN).xlsx", datetime.date(2025, 7, 14)
    rows = [_row(slot, day) for slot in choose(path, d.DFA, 26) if slot.process.action.key in _TEXTS]
    touch(rows, {
        2: [("retention_period", "as long as necessary", "invalid")], 4: [("recipient_categories", "tbd", "placeholder")], 5: [("retention_period", "TBD", "placeholder")],
        7: [("security_measures", None)], 9: [("legal_provision", None)], 10: [("joint_controllers", "n/a", "ok")], 12: [("special_categories_exception", None)],
        14: [("purposes", "to be determined", "placeholder"), ("retention_period", None)]})
    title = (("FICTITIOUS example - Record of processing activities",), ("Version 1.1", None, day), ("Owner", None, "Data Office"), ())
    part = Part("RoPA", _FORM, tuple(rows), title, freeze=3)
    return [Delivery(path, d.DFA, day, (part,), Look("Segoe UI", 9, "FFDDD9C4", date_format="yyyy-mm-dd"))]
