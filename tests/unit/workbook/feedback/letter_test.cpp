// SPDX-License-Identifier: EUPL-1.2
// The letters over the samples: plain and short.
#include "workbook/feedback/letter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "check/run.hpp"
#include "support/register_case.hpp"
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
