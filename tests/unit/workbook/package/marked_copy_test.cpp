// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/marked_copy.hpp"

#include <doctest/doctest.h>
#include <zip.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.hpp"
#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets {
namespace {

using messages::Msg;
using testing::TempFolder;
using testing::WorkbookBuilder;
using workbook::Look;
using workbook::Mark;
using workbook::package::MarkedCell;
using workbook::package::MarkedCopy;

// How the part that names the sheets begins.
const std::string k_workbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)";

// The bytes of each part as they are packed.
std::map<std::string, std::string> packed_parts(const std::filesystem::path& path) {
    std::map<std::string, std::string> parts;
    zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    REQUIRE(zip != nullptr);
    for (zip_int64_t index = 0; index < zip_get_num_entries(zip, 0); ++index) {
        zip_stat_t stat;
        zip_stat_index(zip, static_cast<zip_uint64_t>(index), 0, &stat);
        std::string bytes(stat.comp_size, '\0');
        zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(index), ZIP_FL_COMPRESSED);
        zip_fread(file, bytes.data(), bytes.size());
        zip_fclose(file);
        parts[stat.name] = bytes;
    }
    zip_discard(zip);
    return parts;
}

std::string part_of(const std::filesystem::path& path, const std::string& name) {
    zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    zip_stat_t stat;
    REQUIRE(zip_stat(zip, name.c_str(), 0, &stat) == 0);
    std::string bytes(stat.size, '\0');
    zip_file_t* file = zip_fopen(zip, name.c_str(), 0);
    zip_fread(file, bytes.data(), bytes.size());
    zip_fclose(file);
    zip_discard(zip);
    return bytes;
}

std::filesystem::path finish(MarkedCopy& copy, const std::filesystem::path& path) {
    std::string bytes;
    copy.finish([&bytes](std::string_view piece) { bytes += piece; });
    return testing::write_file(path, bytes);
}

WorkbookBuilder register_book() {
    return WorkbookBuilder().sheet("AVG", {{"Doel", "Termijn"}, {"loon", ""}}).sheet("Ander", {{"x"}});
}

std::filesystem::path marked(const std::filesystem::path& from, const std::filesystem::path& to,
                             const std::vector<MarkedCell>& cells) {
    MarkedCopy copy(from);
    REQUIRE_FALSE(copy.refusal().has_value());
    copy.mark(cells);
    REQUIRE_FALSE(copy.refusal().has_value());
    const std::string name = copy.sheet_name("Bevindingen");
    workbook::SheetWriter& sheet =
        copy.add_sheet({.name = name, .widths = {12, 40}, .frozen_rows = 1, .filter_row = 1});
    sheet.row({{"Cel", Look::heading}, {"Bevinding", Look::heading}});
    sheet.row(
        {{"B2", Look::link, Mark::none, "'AVG'!B2"}, {"=1+1 <&\" _x0041_ \x01", Look::plain, Mark::error}});
    copy.add_sheet({.name = "Samenvatting"})
        .row({{0.5, Look::percent}, {workbook::IsoTime{"2025-07-01"}, Look::date}});
    return finish(copy, to);
}

TEST_CASE("a marked copy holds what was sent, and the sheets that are added") {
    const TempFolder folder;
    const auto sent = register_book().write(folder / "a.xlsx");
    const auto copy =
        marked(sent, folder / "b.xlsx", {{"AVG", 2, 2, Mark::error}, {"geen", 1, 1, Mark::error}});
    CHECK(testing::cells_of(copy) ==
          "[AVG]\nA1 text Doel\nB1 text Termijn\nA2 text loon\n[Ander]\nA1 text x\n"
          "[Bevindingen]\nA1 text Cel\nB1 text Bevinding\nA2 text B2\nB2 text =1+1 <&\" _x0041_ \x01\n"
          "[Samenvatting]\nA1 number 0.5\nB1 date 2025-07-01\n");
}

TEST_CASE("parts that need no change stay byte for byte") {
    const TempFolder folder;
    const auto sent = register_book().part("xl/media/a.bin", "\x01\x02").write(folder / "a.xlsx");
    const auto before = packed_parts(sent);
    const auto after = packed_parts(marked(sent, folder / "b.xlsx", {{"AVG", 2, 2, Mark::error}}));
    std::vector<std::string> changed;
    for (const auto& [name, bytes] : before) {
        REQUIRE(after.contains(name));
        if (after.at(name) != bytes) {
            changed.push_back(name);
        }
    }
    CHECK(changed == std::vector<std::string>{"[Content_Types].xml", "xl/_rels/workbook.xml.rels",
                                              "xl/styles.xml", "xl/workbook.xml",
                                              "xl/worksheets/sheet1.xml"});
    CHECK(after.size() == before.size() + 2);
}

TEST_CASE("marking again replaces marks and sheets") {
    const TempFolder folder;
    const auto sent = register_book().write(folder / "a.xlsx");
    const auto once = marked(sent, folder / "b.xlsx", {{"AVG", 2, 1, Mark::error}});
    const auto again = marked(once, folder / "c.xlsx", {{"Ander", 1, 1, Mark::warning}});
    CHECK(testing::cells_of(again) == testing::cells_of(once));
    CHECK(part_of(again, "xl/worksheets/sheet1.xml").find("s=\"1\"") == std::string::npos);
    const auto third = marked(again, folder / "d.xlsx", {{"Ander", 1, 1, Mark::warning}});
    CHECK(part_of(third, "xl/worksheets/sheet2.xml") == part_of(again, "xl/worksheets/sheet2.xml"));
    CHECK(packed_parts(third).size() == packed_parts(once).size());
    CHECK(part_of(third, "xl/workbook.xml").find("Bevindingen 2") == std::string::npos);
}

TEST_CASE("a sheet of the sender's with the same name stays") {
    const TempFolder folder;
    const auto sent = register_book().sheet("bevindingen", {{"mijn"}}).write(folder / "a.xlsx");
    const auto copy = marked(marked(sent, folder / "b.xlsx", {}), folder / "c.xlsx", {});
    const std::string cells = testing::cells_of(copy);
    CHECK(cells.find("[bevindingen]\nA1 text mijn\n[Bevindingen 2]\n") != std::string::npos);
    CHECK(cells.find("Bevindingen 3") == std::string::npos);
}

TEST_CASE("defined names keep their sheets when added ones go") {
    const TempFolder folder;
    const auto sent =
        WorkbookBuilder()
            .sheet("A", {{"x"}})
            .part(
                "xl/workbook.xml",
                k_workbook +
                    R"(<bookViews><workbookView activeTab="1"/></bookViews><sheets>)"
                    R"(<sheet name="Oud" sheetId="7" r:id="rId9"/><sheet name="A" sheetId="1" r:id="rId1"/></sheets>)"
                    R"(<definedNames><definedName name="eigen" localSheetId="1">A!$A$1</definedName>)"
                    R"(<definedName name="_registertoets_blad_1" hidden="1">Oud!$A$1</definedName>)"
                    R"(<definedName name="_xlnm._FilterDatabase" localSheetId="0">Oud!$A$1</definedName></definedNames>)"
                    R"(<calcPr/></workbook>)")
            .write(folder / "a.xlsx");
    MarkedCopy copy(sent);
    REQUIRE_FALSE(copy.refusal().has_value());
    const std::string xml = part_of(finish(copy, folder / "b.xlsx"), "xl/workbook.xml");
    CHECK(xml.find(R"(<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="A" )") !=
          std::string::npos);
    CHECK(
        xml.find(
            R"(<definedNames><definedName name="eigen" localSheetId="0">A!$A$1</definedName><definedName )"
            R"(name="_registertoets_markering" hidden="1">&quot;1&quot;</definedName></definedNames><calcPr/>)") !=
        std::string::npos);
}

TEST_CASE("a sheet that is added gets an id that no relationship has, however many there are") {
    const TempFolder folder;
    std::string relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships)"
        R"(/worksheet" Target="worksheets/sheet1.xml"/>)";
    for (int number = 2; number <= 20'000; ++number) {
        relations += "<Relationship Id=\"rId" + std::to_string(number) + R"(" Type="x" Target="y"/>)";
    }
    const auto sent = WorkbookBuilder()
                          .sheet("A", {{"x"}})
                          .part("xl/_rels/workbook.xml.rels", relations + "</Relationships>")
                          .write(folder / "a.xlsx");
    MarkedCopy copy(sent);
    REQUIRE_FALSE(copy.refusal().has_value());
    copy.add_sheet({.name = "B"}).row({{"y"}});
    const auto path = finish(copy, folder / "b.xlsx");
    CHECK(part_of(path, "xl/workbook.xml").find(R"(r:id="rId20001"/>)") != std::string::npos);
    CHECK(testing::cells_of(path) == "[A]\nA1 text x\n[B]\nA1 text y\n");
}

TEST_CASE("sheets that were added go together, and what stays keeps its number") {
    const TempFolder folder;
    const auto sent =
        WorkbookBuilder()
            .sheet("A", {{"x"}})
            .part(
                "xl/workbook.xml",
                k_workbook +
                    R"(<sheets>)"
                    R"(<sheet name="Een" sheetId="7" r:id="rId8"/><sheet name="A" sheetId="1" r:id="rId1"/>)"
                    R"(<sheet name="Twee" sheetId="8" r:id="rId9"/><sheet name="B" sheetId="2" r:id="rId1"/></sheets>)"
                    R"(<definedNames><definedName name="a" localSheetId="1">1</definedName>)"
                    R"(<definedName name="_registertoets_blad_1">Twee!$A$1</definedName>)"
                    R"(<definedName name="_registertoets_blad_2">Een!$A$1</definedName>)"
                    R"(<definedName name="_registertoets_blad_3">Twee!$A$1</definedName>)"
                    R"(<definedName name="weg" localSheetId="2">1</definedName>)"
                    R"(<definedName name="b" localSheetId="3">1</definedName></definedNames></workbook>)")
            .write(folder / "a.xlsx");
    MarkedCopy copy(sent);
    REQUIRE_FALSE(copy.refusal().has_value());
    const std::string xml = part_of(finish(copy, folder / "b.xlsx"), "xl/workbook.xml");
    CHECK(xml.find(R"(<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" )") !=
          std::string::npos);
    CHECK(xml.find(R"(<definedNames><definedName name="a" localSheetId="0">1</definedName>)"
                   R"(<definedName name="b" localSheetId="1">1</definedName><definedName )") !=
          std::string::npos);
}

Msg refused(const std::filesystem::path& path) {
    MarkedCopy copy(path);
    if (!copy.refusal()) {
        copy.mark(std::vector<MarkedCell>{{"AVG", 1, 1, Mark::error}});
    }
    REQUIRE(copy.refusal().has_value());
    return copy.refusal()->id();
}

TEST_CASE("what is protected is refused with a sentence") {
    const TempFolder folder;
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto sheet = [&](const std::string& before, const std::string& after) {
        return before + "<worksheet xmlns=\"" + main + "\"><sheetData/>" + after + "</worksheet>";
    };
    CHECK(refused(register_book()
                      .part("xl/worksheets/sheet1.xml", sheet("", "<sheetProtection sheet=\"1\"/>"))
                      .write(folder / "a.xlsx")) == Msg::cannot_mark_protected_sheet);
    CHECK(refused(register_book()
                      .part("xl/worksheets/sheet1.xml",
                            sheet("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", ""))
                      .write(folder / "b.xlsx")) == Msg::cannot_mark_form);
    CHECK(refused(testing::write_file(folder / "c.csv", "Doel;Termijn\n")) == Msg::cannot_mark_kind);
    CHECK(refused(register_book().part("_xmlsignatures/origin.sigs", "").write(folder / "d.xlsx")) ==
          Msg::cannot_mark_signed);
    CHECK(refused(REGISTERTOETS_SOURCE_DIR "/tests/golden/inputs/versleuteld.xlsx") ==
          Msg::cannot_mark_encrypted);
    CHECK(refused(REGISTERTOETS_SOURCE_DIR "/tests/golden/inputs/register.ods") == Msg::cannot_mark_kind);
    CHECK(refused(register_book()
                      .part("xl/workbook.xml",
                            "<workbook xmlns=\"" + main + "\"><workbookProtection lockStructure=\"1\"/>" +
                                "<sheets><sheet name=\"AVG\" sheetId=\"1\"/></sheets></workbook>")
                      .write(folder / "e.xlsx")) == Msg::cannot_mark_protected_book);
}

TEST_CASE("signed macros and workbooks that several people change are refused") {
    const TempFolder folder;
    const auto relation = [](const std::string& kind, const std::string& target) {
        return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
               R"(<Relationship Id="r1" Type="http://schemas.microsoft.com/office/2006/relationships/)" +
               kind + R"(" Target=")" + target + R"("/></Relationships>)";
    };
    WorkbookBuilder macros =
        register_book()
            .part("xl/vbaProject.bin", "x")
            .part("xl/_rels/workbook.xml.rels", relation("vbaProject", "vbaProject.bin"));
    CHECK_FALSE(MarkedCopy(macros.write(folder / "a.xlsm")).refusal().has_value());
    macros.part("xl/_rels/vbaProject.bin.rels",
                relation("vbaProjectSignatureAgile", "vbaProjectSignature.bin"));
    CHECK(refused(macros.write(folder / "b.xlsm")) == Msg::cannot_mark_signed_macros);
    CHECK(refused(register_book()
                      .part("xl/_rels/workbook.xml.rels", relation("revisionHeaders", "revisions/a.xml"))
                      .write(folder / "c.xlsx")) == Msg::cannot_mark_form);
    CHECK(refused(register_book()
                      .part("_rels/.rels", relation("officeDocument", "xl/workbook.bin"))
                      .part("xl/workbook.bin", "x")
                      .write(folder / "d.xlsb")) == Msg::cannot_mark_kind);
}

TEST_CASE("of two marks on a cell the most serious stays, and a workbook without styles gets them") {
    const TempFolder folder;
    const auto sent = register_book().without("xl/styles.xml").write(folder / "a.xlsx");
    const auto copy =
        marked(sent, folder / "b.xlsx",
               {{"AVG", 1, 1, Mark::info}, {"AVG", 1, 1, Mark::error}, {"AVG", 1, 1, Mark::warning}});
    CHECK(part_of(copy, "xl/styles.xml").find("FFF9CFC7") != std::string::npos);
    CHECK(part_of(copy, "xl/worksheets/sheet1.xml").find("s=\"1\"") != std::string::npos);
    CHECK(part_of(copy, "[Content_Types].xml").find("spreadsheetml.styles+xml") != std::string::npos);
}

}  // namespace
}  // namespace registertoets
