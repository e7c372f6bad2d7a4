// SPDX-License-Identifier: EUPL-1.2
// Packages as other programs write them, damaged ones and hostile ones.
#include <doctest/doctest.h>

#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

constexpr std::string_view k_rest =
    " Vraag het bestand opnieuw op, of open het in Excel, laat het herstellen en sla het op.";

WorkbookBuilder one_cell() {
    return WorkbookBuilder().sheet("AVG", {{"a"}});
}

std::string read(const WorkbookBuilder& builder) {
    const TempFolder folder;
    return cells_of(builder.write(folder / "a.xlsx"));
}

std::string error(const WorkbookBuilder& builder, const spreadsheet::Limits& limits = {}) {
    const TempFolder folder;
    return error_of(builder.write(folder / "a.xlsx"), limits);
}

std::string root_rels(std::string_view target) {
    return "<Relationships><Relationship Id='a' "
           "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/"
           "officeDocument' Target='" +
           std::string(target) + "'/></Relationships>";
}

}  // namespace

TEST_CASE("the workbook is where the package says, however that is written") {
    for (const char* target : {"xl/workbook.xml", "/xl/workbook.xml", "./xl/../xl/workbook.xml",
                               "XL\\Workbook.XML", "xl/work%62ook.xml"}) {
        CAPTURE(target);
        CHECK(read(one_cell().part("_rels/.rels", root_rels(target))) == "A1 text a\n");
    }
    CHECK(read(one_cell().without("_rels/.rels").without("[Content_Types].xml")) == "A1 text a\n");
}

TEST_CASE("parts that are missing") {
    CHECK(read(one_cell().without("xl/styles.xml")) == "A1 text a\n");
    CHECK(read(WorkbookBuilder()
                   .sheet_data("AVG", "<row><c><v>1</v></c></row>")
                   .without("xl/sharedStrings.xml")) == "A1 number 1\n");
    CHECK(error(one_cell().without("xl/sharedStrings.xml")) ==
          "damaged: a.xlsx is beschadigd: onderdeel xl/sharedStrings.xml ontbreekt." + std::string(k_rest));
    CHECK(error(one_cell().without("xl/worksheets/sheet1.xml")) ==
          "damaged: Blad AVG van a.xlsx staat wel in de lijst van bladen, maar zit niet in het bestand. Open "
          "het in "
          "Excel, laat het herstellen, controleer het blad en sla het op.");
    CHECK(error(one_cell().without("xl/workbook.xml")) ==
          "damaged: a.xlsx is beschadigd: onderdeel xl/workbook.xml ontbreekt." + std::string(k_rest));
}

TEST_CASE("backslashes in names, and a part that stands twice: the last one counts") {
    const TempFolder folder;
    const auto path = one_cell().part("xl/worksheets/sheet2.xml", "<x/>").stored().write(folder / "a.xlsx");
    const std::string bytes = read_file(path);
    write_file(path, replaced(bytes, "xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml"));
    CHECK(cells_of(path) == "A1 text a\n");
    auto twice = one_cell();
    twice.part("xl/worksheets/sheet0.xml", "<worksheet/>").stored().write(path);
    write_file(path, replaced(read_file(path), "sheet0.xml", "SHEET1.xml"));
    CHECK(cells_of(path) == "A1 text a\n");
    CHECK(notices_of(path) ==
          "[] - Onderdeel xl/worksheets/sheet1.xml zit meer dan een keer in het bestand; het laatste is "
          "gelezen. Open "
          "het bestand in Excel, controleer de inhoud en sla het op.\n");
}

TEST_CASE("UTF-16 parts") {
    const auto utf16 = [](std::string_view ascii) {
        std::string out = "\xFF\xFE";
        for (const char c : ascii) {
            out += {c, '\0'};
        }
        return out;
    };
    CHECK(read(one_cell()
                   .part("xl/sharedStrings.xml", utf16("<sst><si><t>b</t></si></sst>"))
                   .part("_rels/.rels", utf16(root_rels("xl/workbook.xml")))) == "A1 text b\n");
}

TEST_CASE("a changed byte is found by the CRC, also behind the cells") {
    const TempFolder folder;
    const auto path = one_cell().sheet_data("B", "").stored().write(folder / "a.xlsx");
    write_file(path, replaced(read_file(path), "<sheetData></sheetData></worksheet>",
                              "<sheetData></sheetData></worksheeT>"));
    CHECK(
        error_of(path) ==
        "damaged: a.xlsx is beschadigd: onderdeel xl/worksheets/sheet2.xml kan niet goed worden uitgepakt." +
            std::string(k_rest));
}

TEST_CASE("a workbook that is cut off anywhere is damaged") {
    const TempFolder folder;
    const std::string bytes = read_file(one_cell().write(folder / "a.xlsx"));
    for (std::size_t length = 0; length < bytes.size(); length += 97) {
        CAPTURE(length);
        CHECK(error_of(write_file(folder / "cut.xlsx", bytes.substr(0, length))) != "none");
    }
}

TEST_CASE("any byte may be wrong: an error or a reading, never worse") {
    const TempFolder folder;
    const std::string bytes = read_file(one_cell().write(folder / "a.xlsx"));
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        error_of(write_file(folder / "changed.xlsx", changed));
    }
}

TEST_CASE("a DOCTYPE is refused in every part") {
    const std::string doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    const std::string refusal =
        "bevat een DOCTYPE, en dat hoort niet in een werkmap. Vraag na waar het bestand vandaan komt; open "
        "het in Excel "
        "en sla het op als Excel-werkmap (.xlsx).";
    for (const char* part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                             "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        CHECK(error(one_cell().part(part, doctype + "<x>&e;</x>")) ==
              "damaged: a.xlsx is niet te vertrouwen: onderdeel " + std::string(part) + " " + refusal);
    }
}

TEST_CASE("limits: unpacked size and ratio") {
    spreadsheet::Limits limits;
    limits.ratio_from_bytes = 100000;
    const auto bomb = WorkbookBuilder().sheet_data("AVG", std::string(1000000, ' '));
    CHECK(error(bomb, limits) ==
          "limit: Onderdeel xl/worksheets/sheet1.xml van a.xlsx wordt bij het uitpakken meer dan 200 keer zo "
          "groot, zoals "
          "bij een zipbom. Vraag na waar het bestand vandaan komt, of verhoog de grens met --limit ratio=N "
          "als u het "
          "vertrouwt.");
    CHECK(error(bomb) == "none");
    limits.part_bytes = 5000;
    CHECK(error(bomb, limits) ==
          "limit: Onderdeel xl/worksheets/sheet1.xml van a.xlsx is uitgepakt groter dan 5000 bytes. Maak het "
          "bestand "
          "kleiner, of verhoog de grens met --limit part_bytes=N als u het bestand vertrouwt.");
    spreadsheet::Limits small;
    small.small_part_bytes = 1000;
    CHECK(error(one_cell().part("xl/styles.xml", "<x>" + std::string(2000, ' ') + "</x>"), small) ==
          "limit: Onderdeel xl/styles.xml van a.xlsx is uitgepakt groter dan 1000 bytes. Maak het bestand "
          "kleiner, of "
          "verhoog de grens met --limit small_part_bytes=N als u het bestand vertrouwt.");
}

TEST_CASE("limits: strings, cells, rows, columns, sheets") {
    spreadsheet::Limits limits;
    limits.string_bytes = 100;
    const std::string too_long = std::string(101, 'x');
    const std::string sentence =
        " bevat meer dan 100 bytes tekst. Kort de tekst in, of verhoog de grens met --limit "
        "string_bytes=N.";
    CHECK(error(WorkbookBuilder().sheet("AVG", {{too_long}}), limits) ==
          "limit: Een cel in a.xlsx (onderdeel xl/sharedStrings.xml)" + sentence);
    CHECK(error(WorkbookBuilder().sheet_data("AVG", "<row><c t='str'><v>" + too_long + "</v></c></row>"),
                limits) == "limit: Een cel in a.xlsx (onderdeel xl/worksheets/sheet1.xml)" + sentence);
    limits = {};
    limits.shared_bytes = 15;
    CHECK(error(WorkbookBuilder().sheet("AVG", {{"a", "b"}}), limits)
              .starts_with("limit: De teksten van a.xlsx"));
    limits = {};
    limits.row_bytes = 5;
    const auto wide = WorkbookBuilder().sheet_data("AVG", "<row><c><v>123</v></c><c><v>456</v></c></row>");
    CHECK(error(wide, limits)
              .starts_with("limit: Een rij van blad AVG in a.xlsx bevat meer dan 5 bytes tekst."));
    limits = {};
    limits.cells = 1;
    CHECK(error(wide, limits) ==
          "limit: a.xlsx heeft meer dan 1 gevulde cellen. Verdeel het bestand, of verhoog de grens "
          "met --limit cells=N.");
    limits = {};
    limits.sheets = 1;
    CHECK(error(one_cell().sheet("B", {}), limits).starts_with("limit: a.xlsx heeft meer dan 1 bladen."));
    CHECK(error(WorkbookBuilder().sheet_data(
              "AVG", "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")) == "none");
    CHECK(error(WorkbookBuilder().sheet_data("AVG", "<row r='1048577'/>"))
              .starts_with("limit: Blad AVG van a.xlsx heeft een rij voorbij rij 1048576."));
    CHECK(error(WorkbookBuilder().sheet_data("AVG", "<row r='1'><c r='XFE1'><v>1</v></c></row>"))
              .starts_with("limit: Blad AVG van a.xlsx heeft een cel voorbij kolom 16384."));
    CHECK(error(WorkbookBuilder().sheet_data("AVG", "<row r='1048576'/><row><c><v>1</v></c></row>"))
              .starts_with("limit: Blad AVG van a.xlsx heeft een rij voorbij"));
}

TEST_CASE("a cell counts once, however often its sheet is read") {
    const TempFolder folder;
    spreadsheet::Limits limits;
    limits.cells = 3;
    const auto path =
        WorkbookBuilder().sheet("A", {{"a"}, {"b"}}).sheet("B", {{"c", "d"}}).write(folder / "a.xlsx");
    const auto workbook = spreadsheet::open_workbook(path, limits);
    spreadsheet::Row row;
    for (int time = 0; time < 3; ++time) {
        const auto reader = workbook->read(0);
        while (reader->next(row)) {
        }
        CHECK(row.number == 2);
    }
    CHECK_THROWS_AS(workbook->read(1)->next(row), spreadsheet::InputError);
}
