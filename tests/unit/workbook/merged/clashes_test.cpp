// SPDX-License-Identifier: EUPL-1.2
// Rows of several deliveries on one verwerking: which are equal, which clash, and in what.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "check/row_key.hpp"
#include "check/run.hpp"
#include "check/source_rows.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/merged/merge.hpp"
#include "workbook/merged/rows.hpp"

namespace registertoets {
namespace {

using messages::Lang;
using testing::SheetOfTexts;
using testing::TempFolder;

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Termijn", "Stand"};

// Workbooks with these rows below the headers, one for each delivery.
std::vector<check::Input> deliveries(const TempFolder& folder, const std::vector<SheetOfTexts>& rows) {
    std::vector<check::Input> inputs;
    for (SheetOfTexts sheet : rows) {
        sheet.insert(sheet.begin(), k_header);
        const std::string name = std::string(1, static_cast<char>('a' + inputs.size())) + ".xlsx";
        inputs.emplace_back(testing::WorkbookBuilder().sheet("Blad1", sheet).write(folder / name));
    }
    return inputs;
}

workbook::Merge plan(const std::vector<check::Input>& inputs) {
    const check::Options options = testing::small_options();
    return workbook::plan_merge(check::run(inputs, options), inputs, options, Lang::nl);
}

// How many rows are equal to an earlier one, and a clash a line: its size, rows that are named, columns.
std::string planned(const std::vector<SheetOfTexts>& rows) {
    const TempFolder folder;
    const workbook::Merge merge = plan(deliveries(folder, rows));
    std::string text = fmt::format("same {}", merge.same);
    for (const workbook::Clash& clash : merge.clashes) {
        text += fmt::format(", {} rows: {} in {}", clash.size, fmt::join(clash.named, " "),
                            fmt::join(clash.columns, " "));
    }
    return text;
}

// The remarks in the merged workbook, row by row.
std::vector<std::string> remarks_in(const std::filesystem::path& path) {
    const auto book = spreadsheet::open_workbook(path, {});
    const auto reader = book->read(0);
    std::vector<std::string> remarks;
    spreadsheet::Row row;
    std::uint32_t column = 0;
    while (reader->next(row)) {
        std::string remark;
        for (const spreadsheet::Cell& cell : row.cells) {
            column = row.number == 1 ? cell.column : column;
            remark = cell.column == column ? std::string(cell.text) : remark;
        }
        if (row.number > 1) {
            remarks.push_back(testing::replaced(remark, path.parent_path().string() + "/", ""));
        }
    }
    return remarks;
}

std::vector<std::string> remarks_of(const std::vector<check::Input>& inputs,
                                    const std::filesystem::path& target) {
    const check::Options options = testing::small_options();
    const check::Report report = check::run(inputs, options);
    workbook::Merge merge = workbook::plan_merge(report, inputs, options, Lang::nl);
    std::string bytes;
    workbook::write_merged(report, inputs, options, Lang::nl, merge,
                           [&bytes](std::string_view part) { bytes += part; });
    testing::write_file(target, bytes);
    return remarks_in(target);
}

TEST_CASE("rows that differ only in blanks say the same") {
    const auto differing = [](const std::string& one, const std::string& other) {
        return planned({{{"1", "da", "loon", one, "7 jaar"}}, {{"1", "da", "loon", other, "7 jaar"}}});
    };
    CHECK(differing("geen", " geen ") == "same 1");
    CHECK(differing("geen  BSN", "geen\u00A0BSN") == "same 1");
    CHECK(differing("geen\nBSN", "\ngeen \n BSN\n") == "same 1");
    CHECK(differing("", "  ") == "same 1");
    CHECK(differing("geen BSN", "geen\nBSN") == "same 0, 2 rows: 0 1 in 3");
    CHECK(differing("geen\nBSN", "geen\n\nBSN") == "same 0, 2 rows: 0 1 in 3");
    CHECK(differing("geen BSN", "geenBSN") == "same 0, 2 rows: 0 1 in 3");
}

TEST_CASE("a row that has ended clashes with one that has not, but not with what came after it") {
    const std::vector<std::string> runs{"1", "da", "loon", "geen", "7 jaar", "lopend"};
    const std::vector<std::string> ended{"1", "Directie A", "Loon", "geen", "7 jaar", "be\u00EBindigd"};
    const std::vector<std::string> longer{"1", "da", "loon", "geen", "8 jaar", "be\u00EBindigd"};
    CHECK(planned({{runs}, {longer}}) == "same 0, 2 rows: 0 1 in 4 5");
    CHECK(planned({{ended}, {longer}}) == "same 0");
    CHECK(planned({{ended, runs}, {runs}}) == "same 1");
    CHECK(planned({{ended}, {ended, runs}}) == "same 1");
    CHECK(planned({{longer, runs}, {ended}}).starts_with("same 0, 2 rows: 1 2 in "));
}

TEST_CASE("the key of a row is that of its record") {
    const TempFolder folder;
    const auto inputs = deliveries(folder, {{{"FG-01", "da", "Loon, en  meer", "geen", "7 jaar"},
                                             {"2", "elders", "", "geen", "7 jaar"},
                                             {"", "da", "loon", "geen", "7 jaar"},
                                             {"volgt", "da", "loon", "geen", "7 jaar"},
                                             {"n.v.t.", "da", "loon", "geen", "7 jaar"},
                                             {"geen", "da", "loon", "geen", "7 jaar"}}});
    const check::Options options = testing::small_options();
    const check::Report report = check::run(inputs, options);
    check::SourceRows source(report, 0, inputs[0], options);
    std::size_t rows = 0;
    source.read(0, [&](const check::SourceRow& row) {
        const check::RowRecord& record = report.rows.at(row.record);
        CHECK(check::key_of(report.register_of(report.sheets[0]).form, report.rules->words, row.verwerking) ==
              (record.has_code ? record.key_hash : 0));
        ++rows;
    });
    CHECK(rows == 6);
}

TEST_CASE("a clash is of all its rows, and in every column in which one of them differs") {
    const std::vector<std::string> a{"1", "da", "loon", "geen", "7 jaar"};
    const std::vector<std::string> b{"1", "da", "loon", "BSN", "7 jaar"};
    const std::vector<std::string> c{"1", "da", "loon", "geen", "8 jaar"};
    const std::vector<std::string> d{"1", "da", "loon", "geen", "9 jaar"};
    CHECK(planned({{a}, {b}, {c}}) == "same 0, 3 rows: 0 1 2 in 3 4");
    CHECK(planned({{a, b, c, d}}) == "same 0");
    // Of each delivery one is named before a second of any.
    CHECK(planned({{a, b, c, d, a}, {b, d, {"1", "da", "loon", "x", "1 jaar"}}}) ==
          "same 2, 6 rows: 0 1 2 7 in 3 4");
}

TEST_CASE("remarks name the rows of a clash, and those of an earlier merge do not stay") {
    const TempFolder folder;
    const auto row = [](const std::string& term) { return SheetOfTexts{{"1", "da", "loon", "geen", term}}; };
    const auto inputs = deliveries(folder, {row("1 jaar"), row("2 jaar"), row("3 jaar")});
    const std::string end = ": zelfde verwerking, maar anders in: Termijn. Kies welke blijft.";
    const auto place = [](const std::string& file) { return "rij 2 van werkblad Blad1 in " + file; };
    CHECK(remarks_of(inputs, folder / "m.xlsx") ==
          std::vector<std::string>{"Botst met " + place("b.xlsx") + "; " + place("c.xlsx") + end,
                                   "Botst met " + place("a.xlsx") + "; " + place("c.xlsx") + end,
                                   "Botst met " + place("a.xlsx") + "; " + place("b.xlsx") + end});

    // Merged again the rows still clash; once the choice is made, nothing is told of it any more.
    CHECK(remarks_of({folder / "m.xlsx"}, folder / "n.xlsx").at(0) ==
          "Botst met rij 3 van werkblad Klein in m.xlsx; rij 4 van werkblad Klein in m.xlsx" + end);
    SheetOfTexts chosen{{"Code", "Directie", "Doel", "Soort", "Termijn", "Aangeleverd in bestand",
                         "Aangeleverd op werkblad", "Aangeleverd in rij", "Opmerking bij samenvoegen"},
                        {"1", "da", "loon", "geen", "1 jaar", "a.xlsx", "Blad1", "2",
                         "Botst met rij 2 van Blad1 in b.xlsx" + end},
                        {"2", "da", "btw", "geen", "1 jaar", "a.xlsx", "Blad1", "3",
                         "Botst met rij 3 van Blad1 in b.xlsx" + end + " Gekozen door Jan."}};
    const check::Input solved = testing::WorkbookBuilder().sheet("Blad1", chosen).write(folder / "s.xlsx");
    CHECK(remarks_of({solved}, folder / "t.xlsx") == std::vector<std::string>{"", "Gekozen door Jan."});
}

TEST_CASE("remarks on a clash of many rows stay short") {
    const TempFolder folder;
    std::vector<SheetOfTexts> rows;
    for (int number = 1; number <= 6; ++number) {
        rows.push_back({{"1", "da", "loon", "geen", std::to_string(number) + " jaar"}});
    }
    const auto remarks = remarks_of(deliveries(folder, rows), folder / "m.xlsx");
    REQUIRE(remarks.size() == 6);
    CHECK(remarks[5].find("in a.xlsx; rij 2 van werkblad Blad1 in b.xlsx; rij 2 van werkblad Blad1 in "
                          "c.xlsx; en nog 2: zelfde") != std::string::npos);
}

}  // namespace
}  // namespace registertoets
