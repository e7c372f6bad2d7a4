// SPDX-License-Identifier: EUPL-1.2
// The package, the flat file, and what is damaged, encrypted or something else.
#include <doctest/doctest.h>

#include <random>

#include "support/cells_of.hpp"
#include "support/ods_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view k_rest =
    " Vraag het bestand opnieuw op, of open het in Excel, laat het herstellen en sla het op.";
constexpr std::string_view k_protected =
    "encrypted: a.ods is beveiligd met een wachtwoord en kan niet worden gelezen. Open het in LibreOffice, "
    "kies Bestand > Opslaan als, zet het vinkje bij Opslaan met wachtwoord uit en sla het op.";

OdsBuilder one_cell() {
    return OdsBuilder().table("AVG", ods_row(ods_text("a")));
}

std::string read(const OdsBuilder& builder) {
    const TempFolder folder;
    return cells_of(builder.write(folder / "a.ods"));
}

std::string error(const OdsBuilder& builder, const spreadsheet::Limits& limits = {}) {
    const TempFolder folder;
    return error_of(builder.write(folder / "a.ods"), limits);
}

std::string error_of_bytes(std::string_view bytes) {
    const TempFolder folder;
    return error_of(write_file(folder / "a.ods", bytes));
}

std::string manifest_with(std::string_view entry, std::string_view before = "") {
    return std::string(before) + R"(<manifest:manifest><manifest:file-entry manifest:full-path=")" +
           std::string(entry) +
           R"(" manifest:size="5"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>)"
           R"(<manifest:file-entry manifest:full-path="styles.xml"/></manifest:manifest>)";
}

}  // namespace

TEST_CASE("known by its mimetype, of a template too, or without one by its content") {
    CHECK(read(one_cell()) == "A1 text a\n");
    CHECK(read(one_cell().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet-template")) ==
          "A1 text a\n");
    CHECK(read(one_cell().without("mimetype").without("META-INF/manifest.xml")) == "A1 text a\n");
}

TEST_CASE("OpenDocument that is no spreadsheet") {
    const std::string content = one_cell().content();
    const auto with_body = [&content](std::string_view body) {
        return one_cell()
            .without("mimetype")
            .part("content.xml", replaced(content, "office:spreadsheet", body));
    };
    CHECK(error(with_body("office:text")).starts_with("not-a-spreadsheet: a.ods is een tekstdocument"));
    CHECK(error(with_body("office:presentation")).starts_with("not-a-spreadsheet: a.ods is een presentatie"));
    CHECK(error(with_body("office:drawing")).starts_with("not-a-spreadsheet: a.ods is een ingepakt bestand"));
    CHECK(error(one_cell().part("content.xml", "<html><body/></html>"))
              .starts_with("not-a-spreadsheet: a.ods is een ingepakt bestand"));
    CHECK(error(one_cell().part("mimetype", "application/vnd.oasis.opendocument.text"))
              .starts_with("not-a-spreadsheet: a.ods is een tekstdocument"));
}

TEST_CASE("a spreadsheet of OpenOffice.org 1") {
    CHECK(
        error(one_cell().part("mimetype", "application/vnd.sun.xml.calc")) ==
        "unsupported: a.ods is een werkblad van OpenOffice.org 1 (.sxc), dat niet wordt gelezen. Open het in "
        "LibreOffice en sla het op als OpenDocument-werkblad (.ods) of Excel-werkmap (.xlsx).");
}

TEST_CASE("encrypted: by part, as OpenOffice.org wrote it with a DOCTYPE, or as a whole") {
    CHECK(error(one_cell().part("META-INF/manifest.xml", manifest_with("content.xml"))) == k_protected);
    CHECK(error(one_cell().part(
              "META-INF/manifest.xml",
              manifest_with("content.xml", "<!DOCTYPE manifest:manifest SYSTEM 'Manifest.dtd'>"))) ==
          k_protected);
    CHECK(error(one_cell().without("content.xml").part("encrypted-package", "x")) == k_protected);
    CHECK(read(one_cell().part("META-INF/manifest.xml", manifest_with("Basic/Standard/Module1.xml"))) ==
          "A1 text a\n");
    CHECK(read(one_cell().part("META-INF/manifest.xml", "encryption-data full-path=")) == "A1 text a\n");
}

TEST_CASE("encryption is told of the path before it, and a manifest of nothing else is soon read") {
    const std::string path = R"(full-path="content.xml")";
    const std::string other = R"(full-path="a.xml")";
    const std::string encrypted = "encryption-data";
    const auto with = [](const std::string& manifest) {
        return error(one_cell().part("META-INF/manifest.xml", manifest));
    };
    CHECK(with(path + other + encrypted) == "none");
    CHECK(with(other + encrypted + path) == "none");
    CHECK(with(other + encrypted + other + path + encrypted + other) == k_protected);
    std::string many;
    for (int count = 0; count < 1'000'000; ++count) {
        many += encrypted;
    }
    CHECK(with(many) == "none");  // hours, if each looked back to the start
    CHECK(with(other + many) == "none");
}

TEST_CASE("damaged: no content, no XML, cut off, a DOCTYPE") {
    CHECK(error(one_cell().without("content.xml")) ==
          "damaged: a.ods is beschadigd: onderdeel content.xml ontbreekt." + std::string(k_rest));
    for (const std::string& content :
         {std::string(), std::string("geen xml"), one_cell().content().substr(0, 900),
          replaced(one_cell().content(), "</table:table>", ""),
          replaced(one_cell().content(), "</text:p>", "</text:h>")}) {
        CAPTURE(content);
        CHECK(error(one_cell().part("content.xml", content)) ==
              "damaged: a.ods is beschadigd: onderdeel content.xml is geen goede XML." + std::string(k_rest));
    }
    CHECK(error(one_cell().part("content.xml", "<!DOCTYPE x [<!ENTITY e 'a'>]>" + one_cell().content()))
              .starts_with("damaged: a.ods is niet te vertrouwen: onderdeel content.xml bevat een DOCTYPE"));
}

TEST_CASE("a changed byte is found by the CRC, also behind the sheets") {
    const TempFolder folder;
    const auto path = one_cell().stored().write(folder / "a.ods");
    write_file(path, replaced(read_file(path), "</office:document-content>", "</office:document-contenT>"));
    CHECK(error_of(path) ==
          "damaged: a.ods is beschadigd: onderdeel content.xml kan niet goed worden uitgepakt." +
              std::string(k_rest));
}

TEST_CASE("a part that stands twice: the last one counts, with a notice") {
    const TempFolder folder;
    const auto path = folder / "a.ods";
    one_cell().part("CONTENT.XMl", OdsBuilder().table("AVG", ods_row(ods_text("b"))).content()).write(path);
    CHECK(cells_of(path) == "A1 text b\n");
    CHECK(notices_of(path).starts_with("[] - Onderdeel CONTENT.XMl zit meer dan een keer in het bestand"));
}

TEST_CASE("limits: unpacked size, ratio, sheets") {
    spreadsheet::Limits limits;
    limits.ratio_from_bytes = 100000;
    const auto bomb = OdsBuilder().table("AVG", std::string(1000000, ' '));
    CHECK(error(bomb, limits).starts_with("limit: Onderdeel content.xml van a.ods wordt bij het uitpakken"));
    CHECK(error(bomb) == "none");
    limits.part_bytes = 5000;
    CHECK(error(bomb, limits)
              .starts_with("limit: Onderdeel content.xml van a.ods is uitgepakt groter dan 5000"));
    limits = {};
    limits.sheets = 1;
    CHECK(error(one_cell(), limits) == "none");
    CHECK(error(one_cell().table("B", ""), limits) ==
          "limit: a.ods heeft meer dan 1 bladen. Verdeel het bestand, of verhoog de grens met --limit "
          "sheets=N.");
}

TEST_CASE("a flat file is read too") {
    const TempFolder folder;
    const std::string flat = one_cell().table("Wpg", ods_row(ods_text("b")), "hidden").flat();
    CHECK(cells_of(write_file(folder / "a.fods", flat)) == "[AVG]\nA1 text a\n[Wpg](hidden)\nA1 text b\n");
    std::string utf16 = "\xFF\xFE";
    for (const char c : flat) {
        utf16 += {c, '\0'};
    }
    CHECK(cells_of(write_file(folder / "b.fods", utf16)) == "[AVG]\nA1 text a\n[Wpg](hidden)\nA1 text b\n");
    CHECK(error_of_bytes(flat.substr(0, flat.size() - 300)) ==
          "damaged: a.ods is beschadigd: onderdeel office:document is geen goede XML." + std::string(k_rest));
    CHECK(error_of_bytes(replaced(flat, "office:spreadsheet>", "office:text>"))
              .starts_with("not-a-spreadsheet: a.ods is een tekstdocument"));
    CHECK(error_of_bytes(replaced(flat, "office:document", "office:anders"))
              .starts_with("not-a-spreadsheet: a.ods is een XML-bestand"));
    spreadsheet::Limits limits;
    limits.part_bytes = 1000;
    CHECK(
        error_of(write_file(folder / "c.fods", flat), limits)
            .starts_with("limit: Onderdeel office:document van c.fods is uitgepakt groter dan 1000 bytes."));
}

TEST_CASE("a package that is cut off anywhere is damaged") {
    const TempFolder folder;
    const std::string bytes = read_file(one_cell().write(folder / "a.ods"));
    for (std::size_t length = 0; length < bytes.size(); length += 61) {
        CAPTURE(length);
        CHECK(error_of(write_file(folder / "cut.ods", bytes.substr(0, length))) != "none");
    }
}

TEST_CASE("any bytes may be wrong: an error or a reading, never worse") {
    const TempFolder folder;
    const std::string rows =
        ods_row(ods_text("a<text:s text:c='3'/>b", R"(table:number-columns-repeated="3")") +
                    ods_value("date", R"(office:date-value="2024-05-01T10:00:00.5")") +
                    ods_value("time", R"(office:time-value="PT36H30M00S")"),
                R"(table:number-rows-repeated="20")") +
        ods_row(ods_value("float", R"(office:value="1.5")") + "<table:covered-table-cell/>" +
                ods_text("<text:span>x</text:span> <![CDATA[y]]>&amp;"));
    const auto builder = OdsBuilder().table("AVG", rows).table("Wpg", rows, "hidden");
    const std::string flat = builder.flat();
    const std::string package = read_file(builder.write(folder / "a.ods"));
    std::mt19937 random(20240501);  // fixed: the same changes in every run
    const auto pick = [&random](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    constexpr std::string_view k_bytes = "<>\"'&;/=:0189 \0!?]-x\xFF"sv;
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        std::string changed = round % 5 == 0 ? package : flat;
        for (std::size_t change = 0; change <= pick(4); ++change) {
            const std::size_t at = pick(changed.size());
            if (pick(3) == 0) {
                changed.erase(at, pick(20));
            } else {
                changed[at] = k_bytes[pick(k_bytes.size())];
            }
        }
        error_of(write_file(folder / "changed.ods", changed));
    }
}
