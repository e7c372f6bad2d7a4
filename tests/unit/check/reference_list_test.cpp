// SPDX-License-Identifier: EUPL-1.2
// The list of processes: how it is found in a workbook, what counts as a process, by which codes it is known.
#include "check/reference_list.hpp"

#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "support/ods_builder.hpp"
#include "support/register_case.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Rows = WorkbookBuilder::Rows;

check::ReferenceLists read(const std::filesystem::path& path) {
    return check::read_reference_lists(path, *builtin_rules(), std::nullopt, {});
}

// A process a line: `FG-0001 | Innen | Midden- en Kleinbedrijf | Omzetbelasting`.
std::string processes_in(const check::ReferenceLists& lists) {
    std::string text;
    const check::ReferenceList* list = lists.of(builtin_rules()->find_register("avg").value());
    for (const check::ExpectedProcess& process : list->processes()) {
        text += process.code + " | " + process.name + " | " + process.directie + " | " + process.keten + "\n";
    }
    return text;
}

std::string notices_in(const check::ReferenceLists& lists) {
    std::string text;
    for (const messages::Sentence& notice : lists.info().notices) {
        text += notice.in(messages::Lang::nl) + "\n";
    }
    return text;
}

check::ReferenceLists of_rows(const Rows& rows) {
    const TempFolder folder;
    return read(WorkbookBuilder().sheet("Lijst", rows).write(folder / "lijst.xlsx"));
}

std::string fault_of_list(const WorkbookBuilder& workbook) {
    const TempFolder folder;
    const auto path = workbook.write(folder / "lijst.xlsx");
    return replaced(fault_of([&path] { read(path); }), folder.path().string() + "/", "");
}

const Rows k_list{{"Lijst van processen, stand 2025"},
                  {},
                  {"Nr", "FG-code", "Bedrijfsproces", "Keten", "Directie", "Eigenaar"},
                  {"1", "FG-0001", "Innen van vorderingen", "OB", "MKB", "x"},
                  {"2", "FG-0002", " Heffen\nvan tolgeld ", "geen keten", "Andere dienst", ""},
                  {"3", "FG-0003", "Beheren", "", "", ""}};

const std::string k_processes =
    "FG-0001 | Innen van vorderingen | Midden- en Kleinbedrijf | Omzetbelasting\n"
    "FG-0002 | Heffen van tolgeld | Andere dienst | Geen keten\n"
    "FG-0003 | Beheren |  | \n";

}  // namespace

TEST_CASE("the columns of a list are known by the headers of the register's fields, in any order") {
    const check::ReferenceLists lists = of_rows(k_list);
    CHECK(processes_in(lists) == k_processes);
    CHECK(notices_in(lists).empty());
    CHECK(lists.info().sheet == "Lijst");
    CHECK(lists.info().processes == 3);
    CHECK(lists.info().sha256.size() == 64);
}

TEST_CASE("a list may be a csv or an ods file too") {
    const TempFolder folder;
    CHECK(processes_in(read(write_file(folder / "lijst.csv",
                                       "Proces;BES-code;Keten;Dienstonderdeel\n"
                                       "Innen van vorderingen;FG-0001;omzetbelasting;mkb\n"))) ==
          "FG-0001 | Innen van vorderingen | Midden- en Kleinbedrijf | Omzetbelasting\n");
    const std::string rows = ods_row(ods_text("FG-code") + ods_text("Bedrijfsproces")) +
                             ods_row(ods_text("FG-0001") + ods_text("Innen"));
    CHECK(processes_in(read(OdsBuilder().table("Lijst", rows).write(folder / "lijst.ods"))) ==
          "FG-0001 | Innen |  | \n");
}

TEST_CASE("headers that only a list has are in the rules") {
    CHECK(processes_in(of_rows({{"Code", "Omschrijving"}, {"FG-0001", "Innen"}})) ==
          "FG-0001 | Innen |  | \n");
}

TEST_CASE("of several sheets the one with most of the columns is the list") {
    const TempFolder folder;
    const auto path = WorkbookBuilder()
                          .sheet("Wijzigingen", {{"FG-code", "Wat"}, {"FG-0009", "nieuw"}})
                          .sheet("Stand", {{"FG-code", "Bedrijfsproces"}, {"FG-0001", "Innen"}})
                          .sheet("Oud", {{"FG-code", "Bedrijfsproces"}, {"FG-0002", "Heffen"}})
                          .write(folder / "lijst.xlsx");
    const check::ReferenceLists lists = read(path);
    CHECK(processes_in(lists) == "FG-0001 | Innen |  | \n");
    CHECK(lists.info().sheet == "Stand");
}

TEST_CASE("what is no process of its own is passed over, and said") {
    const check::ReferenceLists lists = of_rows({{"FG-code", "Bedrijfsproces", "Directie"},
                                                 {"Particulieren"},
                                                 {"FG-0001", "Innen", "P"},
                                                 {"fg 0001", "Innen, nog eens", "MKB"},
                                                 {"", "Zonder code", "P"},
                                                 {"FG0001", "Innen", "P"},
                                                 {"FG-0002", "Heffen", "P"},
                                                 {},
                                                 {"Bron: de proceseigenaren"}});
    CHECK(processes_in(lists) == "FG-0001 | Innen | Particulieren | \nFG-0002 | Heffen | Particulieren | \n");
    CHECK(notices_in(lists) ==
          "2 regels met een code die er al stond (de eerste: fg 0001) tellen niet mee. Haal dubbele codes "
          "uit de "
          "lijst.\n"
          "1 regel zonder code telt niet mee (de eerste: rij 5).\n"
          "1 regel met alleen iets in de kolom van de codes telt niet mee (de eerste: rij 2).\n");
}

TEST_CASE("a list of nothing but codes is a list") {
    CHECK(processes_in(of_rows({{"FG-code"}, {"FG-0001"}, {"FG-0002"}})) ==
          "FG-0001 |  |  | \nFG-0002 |  |  | \n");
}

TEST_CASE("a merged directie holds for all of its processes") {
    const TempFolder folder;
    const auto path = WorkbookBuilder()
                          .sheet("Lijst", {{"FG-code", "Bedrijfsproces", "Directie"},
                                           {"FG-0001", "Innen", "P"},
                                           {"FG-0002", "Heffen", ""},
                                           {"FG-0003", "Beheren", ""}})
                          .merged("C2:C3")
                          .write(folder / "lijst.xlsx");
    CHECK(
        processes_in(read(path)) ==
        "FG-0001 | Innen | Particulieren | \nFG-0002 | Heffen | Particulieren | \nFG-0003 | Beheren |  | \n");
}

TEST_CASE("what is wrong with a list is the caller's mistake, in one sentence") {
    CHECK(fault_of_list(WorkbookBuilder().sheet("Blad1", {{"Planning"}, {"juni"}})) ==
          "In lijst.xlsx staat geen lijst van processen: geen enkel werkblad heeft een kolom \"FG-code\". "
          "Noem de "
          "kolom met de codes zo, of leg haar naam vast in een regelbestand (expect, headers).");
    CHECK(fault_of_list(WorkbookBuilder().sheet("Blad1", {{"FG-code", "Bedrijfsproces"}})) ==
          "In lijst.xlsx staat geen enkel proces: onder de koppen in rij 1 van werkblad Blad1 is niets "
          "ingevuld. "
          "Geef een ingevulde lijst.");
    const TempFolder folder;
    CHECK(fault_of([&] { read(folder / "er-is-niets.xlsx"); }).find("er-is-niets.xlsx") != std::string::npos);
    CHECK(fault_of([&] { read(write_file(folder / "a.xlsx", "geen werkmap\0")); }) != "none");
}

TEST_CASE("rules that say nothing of a list cannot be held against one") {
    const TempFolder folder;
    const auto path = WorkbookBuilder().sheet("Lijst", k_list).write(folder / "lijst.xlsx");
    rules::RuleSet none;
    none.id = "anders";
    CHECK(
        fault_of([&] { check::read_reference_lists(path, none, std::nullopt, {}); }) ==
        "De regels anders zeggen van geen enkel register dat het naast een lijst van processen te leggen is "
        "(expect). Laat --expect weg of gebruik andere regels.");
}

TEST_CASE("a cell names the processes whose codes stand in it, each once") {
    check::ReferenceList list;
    for (const char* code : {"FG-1", "FG-1-2", "12"}) {
        CHECK(list.add({code, "", "", ""}));
    }
    CHECK_FALSE(list.add({"fg 1", "", "", ""}));
    using Numbers = std::vector<std::uint32_t>;
    CHECK(list.find("FG-1") == Numbers{0});
    CHECK(list.find("fg1.2") == Numbers{1});
    CHECK(list.find("FG-1-2 (deels); FG-1\nfg 1, 12") == Numbers{1, 0, 2});
    CHECK(list.find("FG-3").empty());
    CHECK(list.find("").empty());
}

TEST_CASE("a code of many words is known where it is the whole cell, and not sought among other words") {
    check::ReferenceList list;
    std::string sentence = "dit is";
    for (int word = 0; word < 20; ++word) {
        sentence += " werkelijk";
    }
    CHECK(list.add({sentence, "", "", ""}));
    CHECK(list.add({"Heffen van loon en btw", "", "", ""}));
    using Numbers = std::vector<std::uint32_t>;
    CHECK(list.find(sentence) == Numbers{0});
    CHECK(list.find("en " + sentence).empty());
    CHECK(list.find("Het heffen van loon en btw, en heffen van loon en btw") == Numbers{1});
}
