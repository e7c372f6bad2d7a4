// SPDX-License-Identifier: EUPL-1.2
// Whose rows a file holds decides who may have a copy of it, whatever was asked for.
#include "workbook/feedback/rows_beside.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "check/run.hpp"
#include "messages/catalogue.hpp"
#include "support/cells_of.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/feedback/feedback.hpp"

namespace registertoets {
namespace {

using testing::TempFolder;
using testing::WorkbookBuilder;

using Row = std::vector<std::string>;

const Row k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

Row row_of(const std::string& code, const std::string& directie, const std::string& stand = "") {
    return {code, directie, "doel van " + directie, "geen", "", "1 jaar", stand};
}

// Writes the feedback on the file at `path` to `folder`. Gives how each workbook goes back: `copy A.xlsx`.
std::vector<std::string> give_back(const std::filesystem::path& path, const check::Options& options,
                                   const TempFolder& folder) {
    const std::vector<check::Input> inputs{path};
    const check::Report report = check::run(inputs, options);
    const auto plan = workbook::plan_feedback(report, inputs, options, messages::Lang::nl);
    workbook::write_feedback(report, inputs, options, plan, {},
                             [&folder](const std::string& name, const auto& produce) {
                                 std::string bytes;
                                 produce([&bytes](std::string_view piece) { bytes += piece; });
                                 testing::write_file(folder / name, bytes);
                             });
    std::vector<std::string> how;
    for (const workbook::Returned& returned : plan) {
        for (const workbook::ReturnedWorkbook& workbook : returned.workbooks) {
            how.push_back((workbook.kind == workbook::ReturnKind::marked ? "copy " : "anew ") +
                          workbook.name);
        }
    }
    return how;
}

bool holds(const std::filesystem::path& path, const std::string& text) {
    return testing::cells_of(path).find(text) != std::string::npos;
}

using Names = std::vector<std::string>;

TEST_CASE(
    "a copy of a file goes to nobody who has only some of its rows, also when only they are asked for") {
    check::Options options = testing::small_options();
    options.only_directies = {"Directie A"};
    const TempFolder sent;
    const TempFolder back;
    SUBCASE("rows of another") {
        const auto path =
            WorkbookBuilder()
                .sheet("Blad1", {k_header, row_of("1", "Directie A"), row_of("2", "Directie B")})
                .sheet("Notities", {{"voor B"}})
                .write(sent / "a.xlsx");
        CHECK(give_back(path, options, back) == Names{"anew Directie A.xlsx"});
        CHECK_FALSE(holds(back / "Directie A.xlsx", "doel van Directie B"));
        CHECK_FALSE(holds(back / "Directie A.xlsx", "voor B"));
    }
    SUBCASE("a sheet that nobody recognises, under another's name") {
        const auto path = WorkbookBuilder()
                              .sheet("Directie A", {k_header, row_of("1", "Directie A")})
                              .sheet("Directie B", {{"Wat", "Hoe"}, {"doel van Directie B", "zo"}})
                              .write(sent / "a.xlsx");
        CHECK(give_back(path, testing::small_options(), back) == Names{"anew Directie A.xlsx"});
        CHECK_FALSE(holds(back / "Directie A.xlsx", "doel van Directie B"));
    }
    SUBCASE("rows without a directie") {
        const auto path =
            WorkbookBuilder()
                .sheet("Blad1",
                       {k_header, row_of("1", "Directie A"), {"2", "", "geheim", "geen", "", "1 jaar"}})
                .write(sent / "a.xlsx");
        CHECK(give_back(path, options, back) == Names{"anew Directie A.xlsx"});
        CHECK_FALSE(holds(back / "Directie A.xlsx", "geheim"));
    }
    SUBCASE("all of it theirs") {
        const auto path =
            WorkbookBuilder()
                .sheet("Blad1", {k_header, row_of("1", "Directie A"), row_of("2", "Directie A", "beëindigd")})
                .sheet("Notities", {{"voor A"}})
                .write(sent / "a.xlsx");
        CHECK(give_back(path, options, back) == Names{"copy Directie A.xlsx"});
        CHECK(holds(back / "Directie A.xlsx", "voor A"));
    }
}

TEST_CASE("a sheet that was not asked for may hold rows of another") {
    check::Options options = testing::small_options();
    options.only_sheet = "Blad1";
    const TempFolder sent;
    const TempFolder back;
    const auto with_second = [&](const Row& second) {
        return WorkbookBuilder()
            .sheet("Blad1", {k_header, row_of("1", "Directie A")})
            .sheet("Blad2", {k_header, second})
            .write(sent / "a.xlsx");
    };
    CHECK(give_back(with_second(row_of("2", "Directie B")), options, back) == Names{"anew Directie A.xlsx"});
    CHECK_FALSE(holds(back / "Directie A.xlsx", "doel van Directie B"));
    CHECK(give_back(with_second(row_of("2", "Directie B", "beëindigd")), options, back) ==
          Names{"anew Directie A.xlsx"});
    CHECK(give_back(with_second(row_of("2", "Directie A")), options, back) == Names{"copy Directie A.xlsx"});
}

TEST_CASE("a sheet that cannot be read may hold rows of another") {
    const TempFolder sent;
    const TempFolder back;
    const auto path = WorkbookBuilder()
                          .sheet("Blad1", {k_header, row_of("1", "Directie A")})
                          .sheet("Blad2", {k_header, row_of("2", "Directie A")})
                          .part("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row>")
                          .write(sent / "a.xlsx");
    CHECK(give_back(path, testing::small_options(), back) == Names{"anew Directie A.xlsx"});
}

TEST_CASE("rows that have ended are somebody's, and go back to them alone") {
    const TempFolder sent;
    const TempFolder back;
    const auto path =
        WorkbookBuilder()
            .sheet("Blad1", {k_header, row_of("1", "Directie A"), row_of("2", "Directie B", "beëindigd")})
            .write(sent / "a.xlsx");
    CHECK(give_back(path, testing::small_options(), back) ==
          Names{"anew Directie A.xlsx", "anew Directie B.xlsx"});
    CHECK_FALSE(holds(back / "Directie A.xlsx", "doel van Directie B"));
    CHECK(holds(back / "Directie B.xlsx", "C2 text doel van Directie B"));
    CHECK_FALSE(holds(back / "Directie B.xlsx", "doel van Directie A"));
    const std::string letter = testing::read_file(back / "Directie B.txt");
    CHECK(letter.find("u hebt 1 beëindigde verwerking en geen andere") != std::string::npos);

    // What goes back is a delivery like any other: beside one with rows that count it is no fault.
    const std::vector<check::Input> inputs{back / "Directie A.xlsx", back / "Directie B.xlsx"};
    const check::Report again = check::run(inputs, testing::small_options());
    CHECK_FALSE(again.files.at(1).error);
    REQUIRE_FALSE(again.files.at(1).notices.empty());
    CHECK(again.files.at(1).notices.back().sentence.id() == messages::Msg::file_only_ended);
}

}  // namespace
}  // namespace registertoets
