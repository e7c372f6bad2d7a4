// SPDX-License-Identifier: EUPL-1.2
// A version from a run and from the JSON report of that run are the same.
#include "versions/version.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/format.hpp"
#include "support/checked.hpp"
#include "support/report_builder.hpp"
#include "support/rules_text.hpp"
#include "support/version_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using messages::Lang;
using versions::Version;

namespace {

const SheetOfTexts k_rows{{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"},
                          {"F1", "da", "loon", "geen", "", "7 jaar", ""},
                          {"F1", "da", "loon", "geen", "", "7 jaar", ""},
                          {"F2", "db", "", "bsn", "", "", ""},
                          {"", "", "zonder code", "geen", "", "1 jaar", ""}};

// A row a line, with all that is kept of it.
std::string rows_of(const Version& version, const versions::Vocabulary& words) {
    std::string text;
    for (const versions::VersionRow& row : version.rows) {
        const versions::VersionPlace& place = version.places[row.place];
        text += fmt::format("{:016x}-{} {:x} {} {} {} {:x} {:08x} {}/{} {}{} {} {}!{}\n", row.key,
                            row.occurrence, row.name, words.at(row.reg).id, words.name(row.code),
                            words.name(row.directie), row.lacking, row.content, row.filled, row.required,
                            row.complete ? "complete" : "", row.complete_law ? " law" : "",
                            words.name(place.file), words.name(place.sheet), row.row);
    }
    return text;
}

Version read(const std::string& json, versions::Vocabulary& words,
             const versions::Selection& selection = {}) {
    const TempFolder folder;
    return versions::version_from_json(write_file(folder / "r.json", json), selection, words);
}

std::string fault_in(const std::string& json) {
    versions::Vocabulary words = small_words();
    try {
        read(json, words);
    } catch (const messages::UserError& error) {
        return std::string(name_of(error.sentence().id()));
    }
    return "none";
}

std::string json_of(const check::Report& report) {
    return tests::rendered("json", report, {});
}

}  // namespace

TEST_CASE("a run and its JSON report give the same version") {
    const check::Report report = checked(k_rows);
    versions::Vocabulary words = small_words();
    const Version from_run = versions::version_of_report(report, "a.xlsx", words, Lang::nl);
    const Version from_json = read(json_of(report), words);
    REQUIRE(from_run.rows.size() == 4);
    CHECK(rows_of(from_run, words) == rows_of(from_json, words));
    CHECK(from_run.about.registers == from_json.about.registers);
    CHECK(from_run.about.reference_date == from_json.about.reference_date);
    CHECK(from_run.about.tool == from_json.about.tool);
    CHECK(from_run.about.files == from_json.about.files);
    CHECK(versions::same_rules(from_run.about, from_json.about));
    CHECK(from_json.about.from_report);
    CHECK(from_json.about.has_contents);
    CHECK(from_json.about.sha256.has_value());
}

TEST_CASE("of a JSON report only what was asked for is taken") {
    const std::string json = json_of(checked(k_rows));
    const auto count = [&json](const versions::Selection& selection) {
        versions::Vocabulary words = small_words();
        return read(json, words, selection).rows.size();
    };
    CHECK(count({}) == 4);
    CHECK(count({.directies = {"Directie B"}}) == 1);
    CHECK(count({.reg = "klein"}) == 4);
    CHECK(count({.reg = "groot"}) == 0);
    CHECK(count({.sheet = "Blad1"}) == 4);
    CHECK(count({.sheet = "Blad2"}) == 0);
}

TEST_CASE("what a JSON report looked at is what its command asked for, where it says that") {
    check::Report report = checked(k_rows);
    versions::Vocabulary words = small_words();
    CHECK(check::options_in_words(read(json_of(report), words).about.looked_at).empty());
    report.run.arguments = {"check", "--directie", "da", "a.xlsx"};
    CHECK(read(json_of(report), words).about.looked_at.directies == std::vector<std::string>{"da"});
    const std::string before = replaced(json_of(report), "\"arguments\"", "\"others\"");
    CHECK(read(before, words).about.looked_at.directies.empty());
}

TEST_CASE("registers and fields that these rules do not know keep the names of the report") {
    std::string json = json_of(checked(k_rows));
    json = replaced(replaced(json, "\"register\": \"klein\"", "\"register\": \"groot\""), "\"doel\"",
                    "\"einde\"");
    versions::Vocabulary words = small_words();
    const Version version = read(json, words);
    REQUIRE(version.about.registers.size() >= 1);
    const std::uint32_t groot = words.register_number("groot");
    CHECK(words.at(groot).title.nl == "groot");
    CHECK(words.at(groot).fields.size() >= 7);
}

TEST_CASE("a report of before rows had their contents is read, and is known for it") {
    std::string json = json_of(checked(k_rows));
    for (std::size_t at = json.find(", \"content\": \""); at != std::string::npos;
         at = json.find(", \"content\": \"")) {
        json.erase(at, std::string_view(", \"content\": \"01234567\"").size());
    }
    versions::Vocabulary words = small_words();
    const Version version = read(json, words);
    CHECK(version.rows.size() == 4);
    CHECK_FALSE(version.about.has_contents);
}

TEST_CASE("a report of before rows had the hash of their name is read: no row of it is known by its name") {
    std::string json = json_of(checked(k_rows));
    const std::string member = ", \"name_hash\": ";
    for (std::size_t at = json.find(member); at != std::string::npos; at = json.find(member)) {
        json.erase(at, json.find('}', at) - at);
    }
    versions::Vocabulary words = small_words();
    const Version version = read(json, words);
    REQUIRE(version.rows.size() == 4);
    CHECK(version.rows[0].name == 0);
}

TEST_CASE("what could not be read of a report's inputs is said") {
    std::string json = json_of(checked(k_rows));
    json = replaced(json, "\"error\": null", "\"error\": {\"kind\": \"damaged\", \"message\": \"Stuk.\"}");
    versions::Vocabulary words = small_words();
    CHECK(read(json, words).about.unread == std::vector<std::string>{"Stuk."});
}

TEST_CASE("what is no whole report of ours is refused") {
    const std::string json = json_of(checked(k_rows));
    CHECK(fault_in(json) == "none");
    CHECK(fault_in("[]") == "earlier_not_ours");
    CHECK(fault_in("PK") == "earlier_not_ours");
    CHECK(fault_in(json.substr(0, json.size() / 2)) == "earlier_no_json");
    CHECK(fault_in(replaced(json, "\"schema\": 1", "\"schema\": 2")) == "earlier_other_schema");
    CHECK(fault_in(replaced(json, "\"reference_date\": \"2025-07-01\"",
                            "\"reference_date\": \"1-7-2025\"")) == "earlier_not_ours");
    CHECK(fault_in(replaced(json, "\"required\": 5", "\"required\": 6")) == "earlier_not_ours");
    CHECK(fault_in(replaced(json, "\"id\": \"", "\"id\": \"x")) == "earlier_not_ours");
}

TEST_CASE("JSON is known by how it begins") {
    const TempFolder folder;
    CHECK(versions::is_json(write_file(folder / "a", "{\n")));
    CHECK(versions::is_json(write_file(folder / "b", "\xEF\xBB\xBF \r\n\t{")));
    CHECK_FALSE(versions::is_json(write_file(folder / "c", "FG-code;Doel\n")));
    CHECK_FALSE(versions::is_json(write_file(folder / "d", "")));
    CHECK_FALSE(versions::is_json(folder / "e"));
}
