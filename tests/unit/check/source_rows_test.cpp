// SPDX-License-Identifier: EUPL-1.2
// Rows that are read once more are the rows that the report speaks of.
#include "check/source_rows.hpp"

#include <doctest/doctest.h>

#include "check/run.hpp"
#include "messages/catalogue.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string sheet_row(int number, const std::vector<std::string>& texts) {
    std::string xml = "<row r=\"" + std::to_string(number) + "\">";
    for (const std::string& text : texts) {
        xml += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    return xml + "</row>";
}

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Termijn", "Stand"};

std::string header() {
    return sheet_row(1, k_header);
}

// A row a line: its record, or a star where it has ended, and its doel.
std::string rows_of(const check::Report& report, const check::Input& input) {
    std::string text;
    const check::Options options = small_options();
    check::SourceRows source(report, 0, input, options);
    source.read(0, [&text](const check::SourceRow& row) {
        text += row.record == check::k_none ? "*" : std::to_string(row.record);
        text += " " + std::string(row.verwerking.values[2].text) + "\n";
    });
    return text;
}

std::string csv(const std::string& doel) {
    return "Code;Directie;Doel;Soort;Termijn;Stand\n1;da;" + doel + ";geen;7 jaar;lopend\n";
}

}  // namespace

TEST_CASE("of two rows with one number the one that has ended is not taken for the other") {
    const TempFolder folder;
    const std::string ended = sheet_row(5, {"1", "da", "voorbij", "geen", "7 jaar", "be\u00EBindigd"});
    const std::string running = sheet_row(5, {"2", "da", "loon", "geen", "7 jaar", "lopend"});
    for (const bool ended_first : {true, false}) {
        CAPTURE(ended_first);
        const std::vector<check::Input> inputs{
            WorkbookBuilder()
                .sheet_data("Blad1", header() + (ended_first ? ended + running : running + ended))
                .write(folder / "a.xlsx")};
        const check::Report report = check::run(inputs, small_options());
        REQUIRE(report.rows.size() == 1);
        CHECK(rows_of(report, inputs[0]) == (ended_first ? "* voorbij\n0 loon\n" : "0 loon\n* voorbij\n"));
    }
}

TEST_CASE(
    "a file that changes after it was opened again is told of, also where its rows keep their numbers") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{write_file(folder / "a.csv", csv("loon"))};
    const check::Report report = check::run(inputs, small_options());
    REQUIRE(report.rows.size() == 1);
    CHECK(rows_of(report, inputs[0]) == "0 loon\n");
    const check::Options options = small_options();
    check::SourceRows source(report, 0, inputs[0], options);
    write_file(folder / "a.csv", csv("lonn"));
    try {
        source.read(0, [](const check::SourceRow& row) { CHECK(row.record == check::k_none); });
        FAIL("no fault");
    } catch (const spreadsheet::InputError& error) {
        CHECK(error.sentence().id() == messages::Msg::file_changed);
    }
}
