// SPDX-License-Identifier: EUPL-1.2
// Notes that people put on cells are not lost in a merge.
#include "workbook/merged/notes.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "check/run.hpp"
#include "support/cells_of.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/feedback/feedback.hpp"
#include "workbook/merged/merge.hpp"
#include "workbook/new_book.hpp"

namespace registertoets {
namespace {

using messages::Lang;
using spreadsheet::CellNotes;
using testing::TempFolder;
using testing::WorkbookBuilder;

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn"};

std::string note_on(const std::string& cell, const std::string& text) {
    return "<comment ref=\"" + cell + "\" authorId=\"0\"><text><r><t>" + text + "</t></r></text></comment>";
}

// A delivery with notes on its one sheet.
std::filesystem::path delivery(const std::filesystem::path& path, const WorkbookBuilder::Rows& rows,
                               const std::string& notes, const std::string& property = "") {
    const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    return WorkbookBuilder()
        .sheet("Blad1", rows)
        .part("docProps/custom.xml",
              "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
              "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">" +
                  property + "</Properties>")
        .part("xl/worksheets/_rels/sheet1.xml.rels",
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              "<Relationship Id=\"rId1\" Type=\"" +
                  kind + "\" Target=\"../comments1.xml\"/></Relationships>")
        .part("xl/comments1.xml",
              "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              "<authors><author>Jan</author></authors><commentList>" +
                  notes + "</commentList></comments>")
        .write(path);
}

std::filesystem::path merged(const std::vector<check::Input>& inputs, const std::filesystem::path& path) {
    const check::Options options = testing::small_options();
    const check::Report report = check::run(inputs, options);
    workbook::Merge merge = workbook::plan_merge(report, inputs, options, Lang::nl);
    std::string bytes;
    workbook::write_merged(report, inputs, options, Lang::nl, merge,
                           [&bytes](std::string_view piece) { bytes += piece; });
    return testing::write_file(path, bytes);
}

CellNotes notes_in(const std::filesystem::path& path) {
    auto notes = spreadsheet::cell_notes(path, {});
    REQUIRE(notes.size() <= 1);
    return notes.empty() ? CellNotes() : notes.begin()->second;
}

TEST_CASE("notes go along with their rows, and those that cannot are told") {
    const TempFolder folder;
    const std::vector<std::string> same{"2", "Directie A", "ook", "geen", "", "2 jaar"};
    const std::vector<check::Input> inputs{
        delivery(folder / "a.xlsx", {k_header, {"1", "Directie A", "doel", "geen", "", ""}, same},
                 note_on("C2", "klopt dit?") + note_on("F2", "volgt nog") + note_on("D1", "zie uitleg")),
        delivery(folder / "b.xlsx", {k_header, same, {"3", "Directie B", "nog een", "geen", "", "3 jaar"}},
                 note_on("C2", "weg ermee") + note_on("B3", "nieuw"))};
    const auto path = merged(inputs, folder / "m.xlsx");
    CHECK(notes_in(path) == CellNotes{{{2, 3}, "klopt dit?"}, {{2, 6}, "volgt nog"}, {{4, 2}, "nieuw"}});
    const std::string cells = testing::cells_of(path);
    CHECK(cells.find("Notities bij deze cellen zijn niet overgenomen: D1\n") != std::string::npos);
    CHECK(cells.find("Notities bij deze cellen zijn niet overgenomen: C2\n") != std::string::npos);
}

TEST_CASE("of the notes in a workbook of feedback those that people wrote go along") {
    const TempFolder folder;
    const auto property = "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"" +
                          std::string(workbook::k_kind_property) + "\"><vt:lpwstr>" +
                          std::string(workbook::name_of(workbook::BookKind::feedback)) +
                          "</vt:lpwstr></property>";
    const WorkbookBuilder::Rows rows{k_header, {"1", "Directie A", "doel", "geen", "", "1 jaar"}};
    const std::vector<check::Input> inputs{
        delivery(folder / "a.xlsx", rows,
                 note_on("C2", "Fout:  Doel is niet ingevuld.") + note_on("F2", "Jan: nu wel"), property)};
    CHECK(notes_in(merged(inputs, folder / "m.xlsx")) == CellNotes{{{2, 6}, "Jan: nu wel"}});
}

TEST_CASE("what feedback noted on cells does not come back in a merge") {
    const TempFolder folder;
    const check::Options options = testing::small_options();
    const std::vector<check::Input> inputs{
        WorkbookBuilder()
            .sheet("Blad1", {k_header,
                             {"1", "Directie A", "", "geen", "", "1 jaar"},
                             {"2", "Directie B", "b", "geen", "", "1 jaar"}})
            .write(folder / "a.xlsx")};
    const check::Report report = check::run(inputs, options);
    const auto plan = workbook::plan_feedback(report, inputs, options, Lang::nl);
    workbook::write_feedback(report, inputs, options, plan, {},
                             [&folder](const std::string& name, const auto& produce) {
                                 std::string bytes;
                                 produce([&bytes](std::string_view piece) { bytes += piece; });
                                 testing::write_file(folder / name, bytes);
                             });
    REQUIRE_FALSE(notes_in(folder / "Directie A.xlsx").empty());
    const auto path = merged({folder / "Directie A.xlsx", folder / "Directie B.xlsx"}, folder / "m.xlsx");
    CHECK(notes_in(path).empty());
    CHECK(testing::cells_of(path).find("niet overgenomen") == std::string::npos);
}

}  // namespace
}  // namespace registertoets
