// SPDX-License-Identifier: EUPL-1.2
// Article 31d lid 2 Wpg, the processor's register, clause by clause: what is caught, and what is not.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/clause.hpp"

using namespace registertoets::testing;

namespace {

const Clause& clause() {
    static const Clause k_clause(wpg_processor_row());
    return k_clause;
}

}  // namespace

TEST_CASE("a correct row of a processor of police data: nothing is found, and it is complete") {
    const Checked checked = wpg_processor_row().check();
    CHECK(checked.findings == Findings{});
    CHECK(checked.rows.at(0).lacking == Fields{});
    CHECK(checked.rows.at(0).complete);
    CHECK(checked.rows.at(0).complete_law);
    CHECK(checked.report.status == 0);
}

// --- a: processor, controller, data protection officer

TEST_CASE("31d lid 2 a: processor, each controller and data protection officer are asked for, always") {
    clause().always_applies("processor");
    clause().always_applies("controller");
    clause().always_applies("dpo");
    clause().finds("processor", "too-short", {"FIOD", "de leverancier"});
    clause().finds("controller", "too-short", {"politie", "opsporingsdiensten"});
    clause().finds("dpo", "too-short", {"FG"});
}

TEST_CASE("31d lid 2 a: no representative is asked for") {
    const std::vector<std::string> fields = wpg_processor_row().fields();
    CHECK(std::find(fields.begin(), fields.end(), "representative") == fields.end());
}

// --- b: categories of processing

TEST_CASE("31d lid 2 b: the categories of processing are asked for, always") {
    clause().always_applies("processing_categories");
    clause().finds("processing_categories", "vague", {"IT", "verwerking van politiegegevens"});
    clause().nothing_found("processing_categories", {"Digitaliseren van in beslag genomen administratie"});
}

// --- c: transfers

TEST_CASE("31d lid 2 c: whether there are transfers is asked, always, and no is an answer") {
    clause().asks_for_an_answer("transfers");
    clause().nothing_found("transfers", {"nee", "geen doorgifte", "alleen binnen de EU"});
    clause().finds("transfers", "own-word", {"n.v.t."});
}

TEST_CASE("31d lid 2 c: a transfer names its country or organisation") {
    clause().finds("transfers", "invalid", {"ja", "buiten EU", "derde landen"});
}

TEST_CASE(
    "31d lid 2 c: a transfer rests on a ground of the Wpg, which the register asks and lid 2 does not") {
    const RegisterCase to_turkey = wpg_processor_row()
                                       .with("transfers", "Turkije")
                                       .with("transfer_instruction", "Instructie van 03-02-2025");
    CHECK(to_turkey.findings() == clause().found("transfer_safeguards", "required-with"));
    CHECK_FALSE(to_turkey.row().complete);
    CHECK(to_turkey.row().complete_law);
    CHECK(to_turkey.with("transfer_safeguards", "volgt").findings() ==
          clause().found("transfer_safeguards", "placeholder"));
    CHECK(to_turkey.with("transfer_safeguards", "n.v.t.").findings() ==
          clause().found("transfer_safeguards", "not-applicable"));
    CHECK(to_turkey.with("transfer_safeguards", "ja").findings() ==
          clause().found("transfer_safeguards", "invalid"));
    CHECK(to_turkey.with("transfer_safeguards", "art. 17a lid 3 onder d Wpg").findings() == Findings{});
    CHECK(wpg_processor_row().with("transfers", "Noorwegen").findings() == Findings{});
    CHECK(to_turkey.without_column("transfer_safeguards").findings() ==
          clause().found("transfer_safeguards", "missing-column"));
}

TEST_CASE("31d lid 2 c: a transfer without the controller's instruction is a warning") {
    const RegisterCase to_turkey = wpg_processor_row()
                                       .with("transfers", "Turkije")
                                       .with("transfer_safeguards", "art. 17a lid 3 onder d Wpg");
    const Checked checked = to_turkey.check();
    CHECK(checked.findings == clause().found("transfer_instruction", "required-with"));
    CHECK(checked.rows.at(0).complete);
    CHECK(checked.report.status == 0);
    CHECK(to_turkey.with("transfer_instruction", "Instructie van 03-02-2025").findings() == Findings{});
    CHECK(to_turkey.with("transfer_instruction", "mondeling").findings() ==
          clause().found("transfer_instruction", "vague"));
    CHECK(to_turkey.without_column("transfer_instruction").findings() == Findings{});
    clause().nothing_found("transfer_instruction", {"", "n.v.t."});
}

// --- d: security

TEST_CASE("31d lid 2 d: the security measures are asked for; where possible does not make them optional") {
    clause().always_applies("security_measures");
    clause().finds("security_measures", "vague", {"passende maatregelen getroffen"});
}

// --- what the organisation asks besides

TEST_CASE("31d lid 2: code and directie are asked for by the register") {
    clause().always_applies("fg_code");
    clause().always_applies("directie");
    CHECK(wpg_processor_row().with("fg_code", "").row().complete_law);
}

TEST_CASE("31d lid 2: the same processing for the same controller twice is a duplicate") {
    CHECK(wpg_processor_row().and_row(wpg_processor_row()).findings() ==
          clause().found("fg_code", "duplicate"));
}

// --- what lid 1 asks and lid 2 does not

TEST_CASE(
    "31d lid 2 asks no purposes, recipients, data, legal basis, profiling, retention or authorisations") {
    const std::vector<std::string> fields = wpg_processor_row().fields();
    for (const std::string field :
         {"purposes", "legal_basis", "data_subject_categories", "personal_data_categories",
          "special_categories", "recipient_categories", "retention_period", "profiling", "authorisations"}) {
        CAPTURE(field);
        CHECK(std::find(fields.begin(), fields.end(), field) == fields.end());
    }
}
