// SPDX-License-Identifier: EUPL-1.2
// The letters over the samples: plain and short.
#include "workbook/feedback/letter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "check/run.hpp"
#include "support/register_case.hpp"
#include "support/report_builder.hpp"
#include "workbook/feedback/feedback.hpp"

using namespace registertoets;

namespace {

std::vector<std::string> letters(const std::string& sample, messages::Lang lang,
                                 std::optional<util::Date> deadline = std::nullopt) {
    check::Options options;
    options.rules = testing::builtin_rules();
    options.reference_date = *util::parse_iso_date("2025-07-01");
    const std::vector<check::Input> inputs{std::filesystem::path(REGISTERTOETS_SOURCE_DIR) / "samples" /
                                           sample};
    const check::Report report = check::run(inputs, options);
    std::vector<std::string> letters;
    for (const workbook::Returned& returned : workbook::plan_feedback(report, inputs, options, lang)) {
        std::vector<workbook::LetterPart> parts;
        const workbook::Places places;
        for (const workbook::ReturnedWorkbook& workbook : returned.workbooks) {
            parts.push_back({&workbook, &places});
        }
        letters.push_back(workbook::letter(report, returned, parts, {lang, deadline}));
    }
    return letters;
}

// The letter on one line, so that no line break comes between its words.
std::string flat(const std::string& letter) {
    std::istringstream words(letter);
    std::string word;
    std::string line;
    while (words >> word) {
        line += (line.empty() ? "" : " ") + word;
    }
    return line;
}

std::size_t count_of(const std::string& what, const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++count;
    }
    return count;
}

bool has(const std::string& text, const std::string& what) {
    return text.find(what) != std::string::npos;
}

// The letter on all deliveries of `report`, each given back as `names` say, marked.
std::string letter_on(const check::Report& report, const std::vector<std::string>& names,
                      const workbook::OwnSheets& own = {}) {
    workbook::Returned returned;
    returned.directie = "Noord";
    for (workbook::Delivery& delivery : workbook::deliveries_of(report)) {
        workbook::ReturnedWorkbook& workbook = returned.workbooks.emplace_back();
        workbook.delivery = std::move(delivery);
        workbook.kind = workbook::ReturnKind::marked;
        workbook.name = names.at(returned.workbooks.size() - 1);
    }
    workbook::Places places;
    places.set_own_sheets(own);
    std::vector<workbook::LetterPart> parts;
    for (const workbook::ReturnedWorkbook& workbook : returned.workbooks) {
        parts.push_back({&workbook, &places});
    }
    return flat(
        workbook::letter(report, returned, parts, {messages::Lang::nl, util::parse_iso_date("2025-09-01")}));
}

// Sentences end in a stop, question or exclamation mark before a blank, or in an empty line; headings are
// none.
double words_per_sentence(const std::string& letter) {
    std::istringstream words(letter);
    std::string word;
    double sentences = 0;
    double count = 0;
    while (words >> word) {
        const bool rule = word.find_first_not_of('-') == std::string::npos;
        const bool number = word.size() <= 3 && word.ends_with('.') &&
                            word.find_first_not_of("0123456789.") == std::string::npos;
        count += rule || number ? 0 : 1;
        const char last = word.back();
        sentences += !number && (last == '.' || last == '!' || last == '?') ? 1 : 0;
    }
    return count / std::max(sentences, 1.0);
}

}  // namespace

TEST_CASE("sentences of letters are short") {
    for (const messages::Lang lang : {messages::Lang::nl, messages::Lang::en}) {
        for (const std::string sample : {"rde-2025-07-01.xlsx", "datacoordinator.xlsx"}) {
            for (const std::string& letter : letters(sample, lang, util::parse_iso_date("2025-09-01"))) {
                CAPTURE(letter);
                CHECK(words_per_sentence(letter) <= 15);
            }
        }
    }
}

TEST_CASE("letters fit a page of 72 columns") {
    for (const std::string& letter : letters("rde-2025-07-01.xlsx", messages::Lang::nl)) {
        std::istringstream lines(letter);
        std::string line;
        while (std::getline(lines, line)) {
            CAPTURE(line);
            CHECK(line.size() <= 90);  // bytes: some characters take more than one
        }
    }
}

TEST_CASE("a letter tells how it stands, what helps, by when, and what to do") {
    const std::string letter =
        letters("datacoordinator.xlsx", messages::Lang::nl, util::parse_iso_date("2025-09-01")).at(0);
    CAPTURE(letter);
    CHECK(letter.starts_with("Aan de datacoördinator van Midden- en Kleinbedrijf\n"));
    CHECK(letter.find("8 van de 22 verwerkingen zijn volledig (36,3%)") != std::string::npos);
    CHECK(letter.find("\n1. ") != std::string::npos);
    CHECK(letter.find("\n3. ") != std::string::npos);
    CHECK(letter.find("uiterlijk op 1 september 2025") != std::string::npos);
}

TEST_CASE("several sheets of one register have a total and their names, and one task for what is the same") {
    const std::string letter =
        flat(letters("leveringen/CAP - verwerkingsregister (3 clusters).xlsx", messages::Lang::nl).at(0));
    CAPTURE(letter);
    CHECK(count_of("AVG-verwerkingsregister: ", letter) == 1);
    for (const char* sheet : {"- Werkblad Heffing: ", "- Werkblad Inning: ", "- Werkblad Gegevens: "}) {
        CHECK(count_of(sheet, letter) == 1);
    }
    CHECK(count_of(". \"Vernietigingstermijn\"", letter) == 1);
}

TEST_CASE("a missing column names the sheet where a workbook has more than one") {
    const std::string letter =
        flat(letters("leveringen/FIOD AVG en Wpg 17-07-2025.xlsx", messages::Lang::nl).at(0));
    CAPTURE(letter);
    CHECK(has(letter, "In werkblad Wpg ontbreekt een kolom: \"Profilering\"."));
    CHECK(has(letter, "Tellen de kolommen die ontbreken niet mee, dan zijn 3 van de 5 volledig (60,0%)."));
    CHECK(count_of("Tellen de kolommen", letter) == 1);  // of the other register none is missing
    CHECK_FALSE(has(letter, "- Werkblad"));              // one sheet each: the register says which
}

TEST_CASE("a column that may be the missing one is to be named, not to be added") {
    const std::string letter =
        flat(letters("leveringen/F&MI aanlevering CPO-team 10 juli.xlsx", messages::Lang::nl).front());
    CHECK(has(letter, "Kolom E (Verantwoordelijke) lijkt erop"));
    CHECK_FALSE(has(letter, "Voeg die rechts toe"));
}

TEST_CASE("several files: a total, a line each, and words that agree with their number") {
    const check::Report report = tests::ReportBuilder()
                                     .sheet("a.xlsx", "Blad1")
                                     .row(2, "1", "Noord", {"purpose"})
                                     .finding("trial.purpose.empty", 2)
                                     .sheet("Noord_2.xlsx", "Blad1")
                                     .row(2, "2", "Noord", {"purpose"})
                                     .finding("trial.purpose.empty", 2)
                                     .build();
    const std::string letter = letter_on(report, {"Noord.xlsx", "Noord_2.xlsx"});
    CAPTURE(letter);
    CHECK(has(letter,
              "Proefregister: 0 van de 2 verwerkingen zijn volledig (0,0%). "
              "- Noord.xlsx: 0 van de 1 (0,0%). - Noord_2.xlsx: 0 van de 1 (0,0%)."));
    CHECK(has(letter, "Noord.xlsx is gemaakt van het bestand a.xlsx."));
    CHECK_FALSE(has(letter, "Noord_2.xlsx is gemaakt van"));  // its name says nothing new
    CHECK(has(letter, "Open de werkmappen \"Noord.xlsx\", \"Noord_2.xlsx\"."));
    CHECK(has(letter, "Stuur de verbeterde werkmappen terug, uiterlijk op 1 september 2025."));
}

TEST_CASE("a letter points at our sheets by the names that they got") {
    const check::Report report = tests::ReportBuilder()
                                     .sheet("a.xlsx", "Blad1")
                                     .row(2, "1", "Noord", {"purpose"})
                                     .finding("trial.purpose.empty", 2)
                                     .build();
    const std::string letter = letter_on(report, {"Noord.xlsx"}, {"Bevindingen 3", "Toelichting 2"});
    CAPTURE(letter);
    CHECK(has(letter, "Kijk op het blad Bevindingen 3."));
    CHECK(has(letter, "Het blad Toelichting 2 zegt wat erin hoort."));
    CHECK(has(letter, "Stuur de verbeterde werkmap terug"));
}

TEST_CASE("where all is complete nothing is asked, and what is coloured is a suggestion") {
    const check::Report report = tests::ReportBuilder()
                                     .sheet("a.xlsx", "Blad1")
                                     .row(2, "1", "Noord")
                                     .finding("trial.purpose.too-short", 2)
                                     .build();
    const std::string letter = letter_on(report, {"Noord.xlsx"});
    CAPTURE(letter);
    CHECK(
        has(letter, "U hoeft niets te doen en niets terug te sturen. De gekleurde cellen zijn suggesties."));
    CHECK(has(letter, "Dit kan nog beter"));
    CHECK_FALSE(has(letter, "Stuur"));
    CHECK_FALSE(has(letter, "september"));
}
