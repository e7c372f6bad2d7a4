// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "check/identity.hpp"
#include "messages/catalogue.hpp"
#include "support/report_builder.hpp"

using namespace registertoets;
using tests::ReportBuilder;
using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

namespace {

Json json_of(const check::Report& report, const report::RenderOptions& options = {}) {
    return Json::parse(tests::rendered("json", report, options));
}

Keys keys_of(const Json& object) {
    Keys keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys;
}

check::Report small_report() {
    return ReportBuilder()
        .sheet("a.xlsx", "Blad 1")
        .row(2, "FG-1", "Noord")
        .row(3, "FG-2", "Noord", {"purpose"})
        .finding("trial.purpose.empty", 2)
        .row(4, "FG-2", "", {"term"})
        .finding("trial.term.empty", 3, "KANARIE")
        .build();
}

}  // namespace

TEST_CASE("the JSON report has the keys of the contract, in its order") {
    const Json json = json_of(small_report());
    CHECK(keys_of(json) == Keys{"schema", "tool", "run", "files", "registers", "rows", "findings", "gates"});
    CHECK(keys_of(json["gates"]) == Keys{"baseline", "exceptions", "no_worse_than", "results"});
    CHECK(keys_of(json["run"]) ==
          Keys{"reference_date", "lang", "group_by", "rules", "config", "expected", "arguments", "status"});
    CHECK(keys_of(json["files"][0]) == Keys{"path", "sha256", "error", "sheets", "skipped", "notices"});
    CHECK(keys_of(json["files"][0]["sheets"][0]) == Keys{"name", "register", "hidden", "header_row", "rows",
                                                         "directie_from", "columns", "missing_columns",
                                                         "unknown_columns", "links", "reason", "notices"});
    CHECK(keys_of(json["registers"][0]) ==
          Keys{"register", "rows", "complete", "complete_law", "complete_but_for_missing_columns", "ended",
               "percent_complete", "percent_complete_law", "required_fields", "filled_fields",
               "percent_filled", "findings", "coverage", "groups", "fields", "rules"});
    CHECK(keys_of(json["registers"][0]["groups"][0]) ==
          Keys{"name", "rows", "complete", "complete_law", "complete_but_for_missing_columns",
               "percent_complete", "percent_complete_law", "required_fields", "filled_fields",
               "percent_filled", "findings", "delivered", "coverage"});
    CHECK(keys_of(json["registers"][0]["fields"][0]) ==
          Keys{"field", "header", "article", "basis", "required", "filled", "percent_filled"});
    CHECK(keys_of(json["registers"][0]["rules"][0]) == Keys{"rule", "severity", "basis", "scope", "title",
                                                            "why", "how", "met", "not_met", "not_applicable",
                                                            "not_testable", "off"});
    CHECK(keys_of(json["rows"][0]) == Keys{"id", "register", "file", "sheet", "row", "key", "directie",
                                           "keten", "complete", "complete_law", "required", "filled",
                                           "lacking", "content", "name_hash"});
    CHECK(keys_of(json["findings"][0]) ==
          Keys{"rule",    "severity", "basis",    "file",    "sheet",  "cell",       "row",   "column",
               "header",  "field",    "register", "row_id",  "key",    "directie",   "keten", "audience",
               "message", "article",  "value",    "related", "status", "fingerprint"});
}

TEST_CASE("the JSON report says of each gate what was asked and what was reached") {
    check::Report report = small_report();
    report.gates.push_back(
        {check::GateKind::directie, report.registers[0].reg, "Noord", 2, 1, "60%", 1, false, {}});
    CHECK(json_of(report)["gates"]["results"].dump() ==
          R"([{"option":"fail-under-directie","register":"trial","directie":"Noord","rows":2,"complete":1,)"
          R"("percent_complete":50.0,"required":"60%","earlier":null,"met":false,"rows_short":1}])");
    report.gates[0] = {
        check::GateKind::no_worse, report.registers[0].reg, "Noord", 2, 1, "", 0, true, {{3, 1}}};
    CHECK(json_of(report)["gates"]["results"].dump() ==
          R"([{"option":"no-worse-than","register":"trial","directie":"Noord","rows":2,"complete":1,)"
          R"("percent_complete":50.0,"required":null,"earlier":{"rows":3,"complete":1,)"
          R"("percent_complete":33.3},"met":true,"rows_short":0}])");
}

TEST_CASE("the JSON report names the project file and its hash") {
    check::Report report = small_report();
    CHECK(json_of(report)["run"]["config"].is_null());
    report.run.project_file = check::ProjectFile{".registertoets.yaml", "abc"};
    CHECK(json_of(report)["run"]["config"].dump() == R"({"path":".registertoets.yaml","sha256":"abc"})");
}

TEST_CASE("the JSON report counts rows once, by group and in all") {
    const Json json = json_of(small_report());
    const Json& reg = json["registers"][0];
    CHECK(reg["rows"] == 3);
    CHECK(reg["complete"] == 1);
    CHECK(reg["percent_complete"] == 33.3);
    CHECK(reg["groups"][0]["rows"].get<int>() + reg["groups"][1]["rows"].get<int>() == 3);
    CHECK(reg["groups"][1]["name"].is_null());
    CHECK(json["rows"].size() == 3);
    CHECK(json["rows"][1]["lacking"] == Json{"purpose"});
    CHECK(json["findings"][0]["cell"] == "B3");
    CHECK(json["findings"][0]["message"] == "\"Doel\" is leeg");
}

TEST_CASE("equal keys give rows of different names, and findings of different fingerprints") {
    const check::Report report = small_report();
    const Json json = json_of(report);
    const std::string first = json["rows"][1]["id"];
    CHECK(first.size() == 16);
    CHECK(json["rows"][2]["id"] == first + "-2");
    CHECK(json["findings"][0]["row_id"] == first);
    const std::string fingerprint = json["findings"][0]["fingerprint"];
    CHECK(fingerprint.size() == 32);
    CHECK(fingerprint != json["findings"][1]["fingerprint"]);
}

TEST_CASE("fingerprints stay when rows move, files are renamed and headers are reworded") {
    const auto report_with = [](const std::string& file, std::uint32_t row, const std::string& header) {
        return ReportBuilder()
            .sheet(file, "Blad", header)
            .row(row, "FG-1", "Noord", {"purpose"})
            .finding("trial.purpose.empty", 2)
            .build();
    };
    const check::Report one = report_with("a.xlsx", 2, "Doel");
    const check::Report other = report_with("b.xlsx", 90, "Doelen");
    CHECK(check::Fingerprints(one).of(0) == check::Fingerprints(other).of(0));
}

TEST_CASE("equal findings without a row are told apart by their order") {
    const check::Report report = ReportBuilder()
                                     .sheet("a.xlsx", "Blad", "Doel", false)
                                     .sheet_finding("trial.term.missing-column")
                                     .sheet("b.xlsx", "Blad", "Doel", false)
                                     .sheet_finding("trial.term.missing-column")
                                     .build();
    const check::Fingerprints fingerprints(report);
    CHECK(fingerprints.of(0) != fingerprints.of(1));
}

TEST_CASE("cell contents are in the JSON report only when they may be shown") {
    report::RenderOptions options;
    CHECK(tests::rendered("json", small_report(), options).find("KANARIE") == std::string::npos);
    options.show_values = true;
    CHECK(json_of(small_report(), options)["findings"][1]["value"] == "KANARIE");
}

TEST_CASE("a missing column is named with its rule and article, and its finding has no cell") {
    const Json json = json_of(ReportBuilder()
                                  .sheet("a.xlsx", "Blad", "Doel", false)
                                  .sheet_finding("trial.term.missing-column")
                                  .row(2, "FG-1", "Noord", {"term"})
                                  .build());
    const Json& missing = json["files"][0]["sheets"][0]["missing_columns"];
    REQUIRE(missing.size() == 1);
    CHECK(missing[0] ==
          Json::parse(R"({"field": "term", "header": "Termijn", "required": true, "basis": "wet",
        "rule": "trial.term.missing-column", "article": "wet art. 3"})"));
    const Json& finding = json["findings"][0];
    CHECK(finding["cell"].is_null());
    CHECK(finding["row_id"].is_null());
    CHECK(finding["audience"] == "form");
    CHECK(json["registers"][0]["complete_but_for_missing_columns"] == 1);
}

TEST_CASE("a sheet that is no register says why") {
    check::Report report = small_report();
    check::SheetReport& sheet = report.sheets.emplace_back();
    sheet.name = "Toelichting";
    sheet.why_not = messages::Sentence(messages::Msg::sheet_no_header);
    report.files[0].sheets.push_back(1);
    const Json shown = json_of(report)["files"][0]["sheets"][1];
    CHECK(shown["register"].is_null());
    CHECK(shown["header_row"].is_null());
    CHECK(shown["reason"].get<std::string>().starts_with("Geen register"));
}

TEST_CASE("what was noticed stands with its sheet, and with the file where it is about no sheet") {
    using messages::Msg;
    using messages::Sentence;
    check::Report report = small_report();
    report.files[0].notices = {
        {Sentence(Msg::notice_double_part, {{"part", "een"}}), "", std::nullopt},
        {Sentence(Msg::notice_no_number, {{"cell", "A1"}, {"count", 1}}), "Blad 1", "A1"}};
    const Json file = json_of(report)["files"][0];
    REQUIRE(file["notices"].size() == 1);
    CHECK(file["notices"][0].get<std::string>().find("een") != std::string::npos);
    REQUIRE(file["sheets"][0]["notices"].size() == 1);
    CHECK(file["sheets"][0]["notices"][0].get<std::string>().find("A1") != std::string::npos);
}

TEST_CASE(
    "controls, direction marks and bytes that are no UTF-8 do not stand in the JSON report as they are") {
    const check::Report report = ReportBuilder()
                                     .sheet("a\x1B[31m\xFF.xlsx", "Blad\xE2\x80\xAE\xC2\x9B", "Doel\n\"x\"")
                                     .row(2, "FG-1", "")
                                     .build();
    const std::string text = tests::rendered("json", report);
    CHECK(text.find('\x1B') == std::string::npos);
    CHECK(text.find("\xC2\x9B") == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
    const Json json = Json::parse(text);
    CHECK(json["files"][0]["path"] == "a\x1B[31m<FF>.xlsx");
    CHECK(json["files"][0]["sheets"][0]["name"] == "Blad\xE2\x80\xAE\xC2\x9B");
    CHECK(json["files"][0]["sheets"][0]["columns"][1]["header"] == "Doel\n\"x\"");
}

TEST_CASE("an empty run is a whole JSON report") {
    const Json json = json_of(ReportBuilder().build());
    CHECK(json["registers"].empty());
    CHECK(json["findings"].empty());
}
