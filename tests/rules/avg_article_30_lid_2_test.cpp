// SPDX-License-Identifier: EUPL-1.2
// Article 30 lid 2 AVG, the processor's register, clause by clause: what is caught, and what is not.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/clause.hpp"

using namespace registertoets::testing;

namespace {

const Clause& clause() {
    static const Clause k_clause(avg_processor_row());
    return k_clause;
}

}  // namespace

TEST_CASE("a correct row of a processor: nothing is found, and it is complete") {
    const Checked checked = avg_processor_row().check();
    CHECK(checked.findings == Findings{});
    CHECK(checked.rows.at(0).lacking == Fields{});
    CHECK(checked.rows.at(0).complete);
    CHECK(checked.rows.at(0).complete_law);
    CHECK(checked.report.status == 0);
}

// --- a: processor, controller, representative, data protection officer

TEST_CASE("30 lid 2 a: the processor is asked for, always") {
    clause().always_applies("processor");
    clause().finds("processor", "too-short", {"IV", "de leverancier"});
}

TEST_CASE("30 lid 2 a: each controller is asked for, always") {
    clause().always_applies("controller");
    clause().finds("controller", "too-short", {"klant", "diverse gemeenten"});
    clause().nothing_found("controller", {"Dienst Toeslagen, Postbus 20201, 2500 EE Den Haag"});
}

TEST_CASE("30 lid 2 a: the controller alone makes a row, for it differs from row to row") {
    const RegisterCase empty = avg_processor_row()
                                   .with("fg_code", "")
                                   .with("keten", "")
                                   .with("processing_categories", "")
                                   .with("transfers", "")
                                   .with("security_measures", "")
                                   .with("last_reviewed", "");
    CHECK(avg_processor_row().and_row(empty).check().rows.size() == 2);
    CHECK(avg_processor_row().and_row(empty.with("controller", "")).check().rows.size() == 1);
}

TEST_CASE("30 lid 2 a: a representative only where there is one") {
    clause().nothing_found(
        "representative",
        {"", "n.v.t.", "geen", "Voorbeeld Representative B.V., Stationsplein 2, 1234 AB Voorbeeld"});
    clause().finds("representative", "vague", {"ja", "is er"});
    CHECK(avg_processor_row().without_column("representative").findings() == Findings{});
}

TEST_CASE("30 lid 2 a: the data protection officer, always for a public authority") {
    clause().always_applies("dpo");
    clause().finds("dpo", "too-short", {"FG"});
}

// --- b: categories of processing

TEST_CASE("30 lid 2 b: the categories of processing are asked for, always") {
    clause().always_applies("processing_categories");
    clause().nothing_found("processing_categories", {"Printen en verzenden van beschikkingen", "Hosting"});
}

TEST_CASE("30 lid 2 b: words that fit any processor are a warning, and the row stays complete") {
    clause().finds("processing_categories", "vague",
                   {"IT", "diverse diensten", "verwerking van persoonsgegevens"});
    CHECK(avg_processor_row().with("processing_categories", "ICT-dienstverlening").row().complete);
}

// --- c: transfers

TEST_CASE("30 lid 2 c: whether there are transfers is asked, always, and no is an answer") {
    clause().asks_for_an_answer("transfers");
    clause().nothing_found("transfers", {"nee", "geen doorgifte", "alleen binnen de EER"});
    clause().finds("transfers", "own-word", {"n.v.t.", "geen"});
}

TEST_CASE("30 lid 2 c: a transfer names its country or organisation") {
    clause().finds("transfers", "invalid", {"ja", "buiten EU", "derde landen"});
    CHECK_FALSE(avg_processor_row().with("transfers", "ja").row().complete_law);
}

TEST_CASE("30 lid 2 c: a transfer outside the EEA rests on an instrument that is in force") {
    const RegisterCase to_india = avg_processor_row().with("transfers", "India");
    CHECK(to_india.findings() == clause().found("transfer_safeguards", "required-with"));
    CHECK_FALSE(to_india.row().complete);
    CHECK(to_india.row().complete_law);
    CHECK(to_india.with("transfer_safeguards", "volgt").findings() ==
          clause().found("transfer_safeguards", "placeholder"));
    CHECK(to_india.with("transfer_safeguards", "n.v.t.").findings() ==
          clause().found("transfer_safeguards", "not-applicable"));
    CHECK(to_india.with("transfer_safeguards", "Privacy Shield").findings() ==
          clause().found("transfer_safeguards", "invalid"));
    CHECK(to_india.with("transfer_safeguards", "standaardbepalingen (EU) 2021/914").findings() == Findings{});
    CHECK(avg_processor_row().with("transfers", "Noorwegen").findings() == Findings{});
    CHECK(to_india.without_column("transfer_safeguards").findings() ==
          clause().found("transfer_safeguards", "missing-column"));
}

// --- d: security

TEST_CASE("30 lid 2 d: the security measures are asked for; where possible does not make them optional") {
    clause().always_applies("security_measures");
    clause().finds("security_measures", "vague", {"passende maatregelen getroffen"});
    clause().finds("security_measures", "too-short", {"Toegang; logging"});
}

// --- what the organisation asks besides

TEST_CASE("30 lid 2: code and directie are asked for by the register") {
    clause().always_applies("fg_code");
    clause().always_applies("directie");
    CHECK(avg_processor_row().with("fg_code", "").row().complete_law);
}

TEST_CASE(
    "30 lid 2: the same processing for the same controller twice is a duplicate, for another it is not") {
    const Findings twice = clause().found("fg_code", "duplicate");
    CHECK(avg_processor_row().and_row(avg_processor_row()).findings() == twice);
    CHECK(avg_processor_row()
              .and_row(avg_processor_row().with("controller", "Gemeente Anders, Postbus 1, 1234 AB Anders"))
              .findings() == Findings{});
}

// --- what lid 1 asks and lid 2 does not

TEST_CASE("30 lid 2 asks no purposes, data subjects, personal data, recipients or retention") {
    const std::vector<std::string> fields = avg_processor_row().fields();
    for (const std::string field :
         {"purposes", "legal_basis", "data_subject_categories", "personal_data_categories",
          "special_categories", "recipient_categories", "retention_period", "joint_controllers"}) {
        CAPTURE(field);
        CHECK(std::find(fields.begin(), fields.end(), field) == fields.end());
    }
}
