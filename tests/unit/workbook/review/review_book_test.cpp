// SPDX-License-Identifier: EUPL-1.2
// The workbook of review as it is written, and as it is read back.
#include "workbook/review/review_book.hpp"

#include <doctest/doctest.h>

#include "check/run.hpp"
#include "report/own_report.hpp"
#include "sample/review_reader.hpp"
#include "support/cells_of.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

namespace {

using namespace registertoets;
using namespace registertoets::testing;

const SheetOfTexts k_rows{{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"},
                          {"F1", "da", "=loon", "geen", "", "7 jaar", ""},
                          {"F2", "da", "@rechten", "bsn", "wet x", "1 jaar", ""},
                          {"F3", "db", "toezicht", "geen", "n.v.t.", "5 jaar", "lopend"},
                          {"F4", "db", "", "geen", "", "5 jaar", ""}};

// A book on what is drawn from these rows, in a folder of its own.
struct Reviewed {
    explicit Reviewed(const sample::DrawOptions& draw, messages::Lang lang = messages::Lang::nl) {
        const check::Options options = small_options();
        const std::vector<check::Input> inputs{
            WorkbookBuilder().sheet("Blad1", k_rows).write(folder / "a.xlsx")};
        const check::Report report = check::run(inputs, options);
        drawing = sample::draw(report, draw);
        rows = workbook::read_drawn_rows(report, inputs, options, drawing);
        std::string bytes;
        workbook::write_review_book({report, drawing, rows, lang},
                                    [&bytes](std::string_view part) { bytes += part; });
        path = write_file(folder / "steekproef.xlsx", bytes);
    }

    // From the line `[name]` to the next sheet.
    [[nodiscard]] std::string sheet(const std::string& name) const {
        const std::string cells = cells_of(path);
        const std::size_t from = cells.find("[" + name + "]\n");
        return from == std::string::npos ? "" : cells.substr(from, cells.find("\n[", from) - from);
    }

    sample::Drawing drawing;
    std::vector<workbook::ReviewRow> rows;
    std::filesystem::path path;
    TempFolder folder;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("each field that says something is asked about, and each empty one that may be missed") {
    const Reviewed reviewed({7, 3, false});
    REQUIRE(reviewed.rows.size() == 3);
    std::size_t questions = 0;
    for (const workbook::ReviewRow& row : reviewed.rows) {
        questions += row.questions.size();
        // Stand may stay empty: nothing is asked where it is.
        const bool last = row.questions.back().field == 6;
        CHECK(last == (row.questions.back().text == "lopend"));
    }
    CHECK(questions == 6 + 6 + 7);
    const std::string sheet = reviewed.sheet("Beoordeling");
    CHECK(has(sheet, "text =loon\n"));
    CHECK(has(sheet, "text @rechten\n"));
    CHECK(has(sheet, "text Hier staat niets. Klopt dat? Het is verplicht als x.\n"));
    CHECK(has(sheet, "text Oordeel\n"));
}

TEST_CASE("the workbook tells how was drawn, and is read back as it was written") {
    const Reviewed reviewed({7, 2, false});
    const sample::Review review = sample::read_review(reviewed.path, "steekproef.xlsx", {});
    CHECK(review.seed == 7);
    CHECK(review.size == 2);
    CHECK_FALSE(review.all_rows);
    CHECK(review.reference_date == "2025-07-01");
    CHECK(review.files.size() == 1);
    REQUIRE(review.strata.size() == 2);
    CHECK(review.strata[0].directie == "Directie A");
    CHECK(review.strata[0].title == "Klein");
    CHECK(review.strata[0].reg == "klein");
    CHECK(review.strata[0].rows == 2);
    CHECK(review.strata[0].frame == 2);
    CHECK(review.strata[1].rows == 2);
    CHECK(review.strata[1].frame == 1);
    CHECK(review.strata[1].drawn == 1);
    CHECK(review.faults.empty());
    CHECK(review.answers.size() == reviewed.rows[0].questions.size() + reviewed.rows[1].questions.size());
    CHECK(review.answers[0].header == "Code");
    CHECK(review.answers[0].verdict == sample::Verdict::open);
}

TEST_CASE("in English, and from all rows") {
    const Reviewed reviewed({7, 9, true}, messages::Lang::en);
    const sample::Review review = sample::read_review(reviewed.path, "sample.xlsx", {});
    CHECK(review.all_rows);
    CHECK(review.strata[1].frame == 2);
    CHECK(review.strata[0].title == "Small");
    CHECK(has(reviewed.sheet("Review"), "text It says nothing here. Is that right? It is always required."));
    CHECK(has(cells_of(reviewed.path),
              "[Lists](hidden)\nA1 text Verdict\nA2 text right\nA3 text not right\nA4 text cannot tell"));
}

TEST_CASE(
    "a workbook of review is no register and no report: a folder passes it over, and nothing replaces it") {
    const Reviewed reviewed({7, 2, false});
    CHECK(report::is_review_book(reviewed.path));
    CHECK_FALSE(report::is_own_report(reviewed.path));
}
