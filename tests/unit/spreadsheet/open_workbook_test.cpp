// SPDX-License-Identifier: EUPL-1.2
// What is no workbook that can be read, by content: each with its fault and its whole sentence.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <set>

#include "spreadsheet/limits.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view k_as_xlsx = " Open het in Excel en sla het op als Excel-werkmap (.xlsx).";

std::string error_of_bytes(std::string_view bytes) {
    const TempFolder folder;
    return error_of(write_file(folder / "a.xlsx", bytes));
}

std::string error_of_zip(const std::vector<std::pair<std::string, std::string>>& parts) {
    const TempFolder folder;
    write_zip(folder / "a.xlsx", parts);
    return error_of(folder / "a.xlsx");
}

// A compound file of one FAT sector and a directory with `names`.
std::string compound(const std::vector<std::string>& names) {
    std::string file(512 * 4, '\0');
    const auto put = [&file](std::size_t at, std::uint32_t number, std::size_t width) {
        for (std::size_t index = 0; index < width; ++index) {
            file[at + index] = static_cast<char>(number >> (8 * index) & 0xFF);
        }
    };
    file.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
    put(30, 9, 2);
    put(48, 1, 4);                // the directory begins in sector 1 …
    put(76, 0, 4);                // … and the FAT is sector 0,
    put(512 + 4, 2, 4);           // which says that the directory goes on in sector 2
    put(512 + 8, 0xFFFFFFFE, 4);  // and ends there.
    for (std::size_t entry = 0; entry < names.size(); ++entry) {
        const std::size_t at = 1024 + entry * 128;
        for (std::size_t index = 0; index < names[entry].size(); ++index) {
            file[at + 2 * index] = names[entry][index];
        }
        put(at + 64, static_cast<std::uint32_t>(2 * names[entry].size() + 2), 2);
    }
    return file;
}

}  // namespace

TEST_CASE("missing, a folder, not to be read") {
    const TempFolder folder;
    CHECK(error_of(folder / "a.xlsx") == "missing: a.xlsx bestaat niet. Controleer de naam en de map.");
    std::filesystem::create_directory(folder / "map.xlsx");
    CHECK(error_of(folder / "map.xlsx") ==
          "unreadable: map.xlsx is een map en geen bestand. Noem een bestand in die map.");
    if (geteuid() != 0) {  // root may read everything
        chmod(write_file(folder / "b.xlsx", "x").c_str(), 0);
        CHECK(error_of(folder / "b.xlsx") ==
              "unreadable: b.xlsx kan niet worden gelezen. Controleer of u het bestand mag openen en of de "
              "schijf "
              "bereikbaar is.");
    }
}

TEST_CASE("files that are no spreadsheet say what they seem to be") {
    CHECK(error_of_bytes("") ==
          "not-a-spreadsheet: a.xlsx is leeg (0 bytes). Vraag het bestand opnieuw op of sla het opnieuw op.");
    for (const std::string_view html :
         {"\xEF\xBB\xBF \n<!DOCTYPE html><html>"sv, "<HTML><table>"sv, "<table><tr>"sv}) {
        CHECK(error_of_bytes(html) ==
              "not-a-spreadsheet: a.xlsx is een webpagina (HTML) en geen spreadsheet, welke naam het ook "
              "heeft." +
                  std::string(k_as_xlsx));
    }
    CHECK(error_of_bytes("<?xml version='1.0'?><x/>") ==
          "not-a-spreadsheet: a.xlsx is een XML-bestand en geen spreadsheet. Lever het register aan als "
          "Excel-werkmap "
          "(.xlsx).");
    CHECK(error_of_bytes("%PDF-1.7\n%\xE2\xE3") ==
          "not-a-spreadsheet: a.xlsx is een PDF en geen spreadsheet. Vraag de Excel-werkmap (.xlsx) op waar "
          "de PDF van is "
          "gemaakt.");
    CHECK(error_of_bytes("\x89PNG\r\n\x1A\n").starts_with("not-a-spreadsheet: a.xlsx is een afbeelding"));
    CHECK(error_of_bytes("{\\rtf1").starts_with("not-a-spreadsheet: a.xlsx is een tekstdocument"));
    CHECK(
        error_of_bytes("MIME-Version: 1.0\n").starts_with("not-a-spreadsheet: a.xlsx is een e-mailbericht"));
    CHECK(error_of_bytes("\x1F\x8B\x08").starts_with("not-a-spreadsheet: a.xlsx is een ingepakt bestand"));
    CHECK(error_of_bytes("\x01\x02\x03"sv) ==
          "not-a-spreadsheet: a.xlsx is geen spreadsheet die te herkennen is. Open het in het programma "
          "waarmee het is "
          "gemaakt en sla het op als Excel-werkmap (.xlsx).");
}

TEST_CASE("junk is no csv, though it has letters; a text with an odd control character is one") {
    const auto is_unknown = [](std::string_view bytes) {
        return error_of_bytes(bytes).starts_with(
            "not-a-spreadsheet: a.xlsx is geen spreadsheet die te herkennen is");
    };
    CHECK(is_unknown("Doel;Termijn\x02\n"));
    CHECK(is_unknown("Doel\0\0\0\0\0\0"sv));
    CHECK(is_unknown(std::string(4096, '\0')));
    CHECK(is_unknown("SQLite format 3\0\x10\0\x01\x01"sv));
    CHECK(
        is_unknown("\x7F"
                   "ELF\x02\x01\x01"));
    CHECK(error_of_bytes("Doel;Termijn\nloon\x0Bheffing;7 jaar\n\x1A") == "none");
    CHECK(error_of_bytes("Doel;\0;Termijn\n"sv) == "none");
    CHECK(error_of_bytes("\xFF\xFE\x13\x20;\0a\0"sv) == "none");  // a dash is 2013 in UTF-16
    CHECK(error_of_bytes("\xFF\xFE<\0h\0t\0m\0l\0>\0"sv).find("webpagina") != std::string::npos);
    std::string tar = "register.csv" + std::string(1012, '\0') + "Doel;Termijn\n" + std::string(2000, 'x');
    tar.replace(257, 5, "ustar");
    CHECK(error_of_bytes(tar).find("ingepakt bestand") != std::string::npos);
}

TEST_CASE("a pipe is not opened: nobody may ever write to it") {
    const TempFolder folder;
    const auto pipe = folder / "pijp.csv";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(error_of(pipe) ==
          "unreadable: pijp.csv is geen gewoon bestand, maar bijvoorbeeld een pijp. Sla de inhoud op in een "
          "bestand "
          "en geef dat op.");
}

TEST_CASE("zip files that are no workbook") {
    CHECK(error_of_zip({{"readme.txt", "x"}}) ==
          "not-a-spreadsheet: a.xlsx is een ingepakt bestand zonder werkmap erin. Pak het uit en geef de "
          "spreadsheets "
          "zelf op.");
    CHECK(error_of_zip({{"word/document.xml", "<w:document/>"}}) ==
          "not-a-spreadsheet: a.xlsx is een tekstdocument, zoals van Word, en geen spreadsheet. Zet het "
          "register in een "
          "Excel-werkmap (.xlsx) en lever die aan.");
    CHECK(error_of_zip({{"ppt/presentation.xml", "<p:presentation/>"}})
              .starts_with("not-a-spreadsheet: a.xlsx is een presentatie, zoals van PowerPoint"));
    CHECK(error_of_zip({{"xl/workbook.bin", "x"}}) ==
          "unsupported: a.xlsx is een binaire werkmap (.xlsb), die niet wordt gelezen." +
              std::string(k_as_xlsx));
    CHECK(error_of_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}})
              .starts_with("not-a-spreadsheet: a.xlsx is een tekstdocument"));
    CHECK(error_of_bytes("PK\x03\x04 and no more") ==
          "damaged: a.xlsx is beschadigd of onvolledig: de inhoudsopgave ontbreekt of klopt niet. Vraag het "
          "bestand "
          "opnieuw op, of open het in Excel, laat het herstellen en sla het op.");
}

TEST_CASE("compound files: encrypted, rights management, old Excel, Word") {
    CHECK(error_of_bytes(compound({"Root Entry", "x", "y",
                                   "\x06"
                                   "DataSpaces",
                                   "EncryptedPackage"})) ==
          "encrypted: a.xlsx is beveiligd met een wachtwoord en kan niet worden gelezen. Open het in Excel, "
          "haal bij "
          "Bestand > Info > Werkmap beveiligen > Versleutelen met wachtwoord het wachtwoord weg en sla het "
          "op.");
    CHECK(error_of_bytes(compound({"Root Entry", "EncryptedPackage",
                                   "\x06"
                                   "DataSpaces",
                                   "x", "DRMEncryptedTransform"})) ==
          "encrypted: a.xlsx is versleuteld met rechtenbeheer (een vertrouwelijkheidslabel) en kan niet "
          "worden gelezen. "
          "Open het in Excel, kies een label zonder versleuteling of hef de beperking op en sla het op.");
    CHECK(error_of_bytes(compound({"Root Entry", "Workbook"})) ==
          "unsupported: a.xlsx is een werkmap in het oude formaat .xls (Excel 2003 of ouder), dat niet wordt "
          "gelezen." +
              std::string(k_as_xlsx));
    CHECK(error_of_bytes(compound({"Root Entry", "WordDocument"}))
              .starts_with("not-a-spreadsheet: a.xlsx is een tekstdocument"));
    CHECK(error_of_bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
              .starts_with("unsupported: a.xlsx is een werkmap in het oude"));
    std::string loop = compound({"Root Entry", "x", "y", "z", "Book"});
    loop[512 + 4] = 1;  // the directory's chain bites its tail
    CHECK(error_of_bytes(loop).starts_with("unsupported"));
}

TEST_CASE("every limit can be set by its name") {
    std::set<std::string_view> names;
    for (const spreadsheet::NamedLimit& limit : spreadsheet::named_limits()) {
        spreadsheet::Limits limits;
        CHECK(spreadsheet::set_limit(limits, limit.name, 7));
        CHECK(limits.*limit.member == 7);
        names.insert(limit.name);
    }
    CHECK(names.size() == spreadsheet::named_limits().size());
    spreadsheet::Limits limits;
    CHECK_FALSE(spreadsheet::set_limit(limits, "unknown", 7));
}
