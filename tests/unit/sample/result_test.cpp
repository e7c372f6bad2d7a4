// SPDX-License-Identifier: EUPL-1.2
// Workbooks that come back, as reviewers and other programs leave them.
#include "sample/result.hpp"

#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "sample/review_language.hpp"
#include "sample/review_reader.hpp"
#include "spreadsheet/input_error.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

namespace {

using namespace registertoets;
using namespace registertoets::sample;
using registertoets::testing::TempFolder;
using registertoets::testing::WorkbookBuilder;
using Rows = WorkbookBuilder::Rows;

Rows draw_rows() {
    return {{"Zo is er getrokken"},
            {"Startgetal (seed)", "42"},
            {"Gevraagd aantal rijen", "4"},
            {"Getrokken uit", "rijen die volledig zijn"},
            {"Peildatum van de toets", "2025-07-01"},
            {"Programma", "registertoets 0.1.0"},
            {},
            {"Groep", "Register", "Directie", "Aantal verwerkingen", "Daaruit kon worden getrokken",
             "Getrokken", "Vragen", "Register in de regels"},
            {"1", "Klein register", "Noord", "10", "8", "2", "4", "klein"},
            {"2", "Klein register", "(niet ingevuld)", "5", "2", "1", "2", "klein"},
            {"3", "Klein register", "Zuid", "3", "0", "0", "0", "klein"}};
}

// `of_row`: what marks say of the questions of a row.
Rows question_rows(const std::vector<std::string>& verdicts, const std::string& of_row = "") {
    Rows rows{{"Titel"},
              {},
              {"Nr", "Directie", "Code", "Verwerking", "Veld", "Wat er staat", "Vraag", "Oordeel",
               "Opmerking", "Kenmerk (niet wijzigen)"}};
    const std::vector<std::string> marks{"1.1.1.doel",    "1.1.2.termijn", "1.2.1.doel",
                                         "1.2.2.termijn", "2.3.1.doel",    "2.3.2.termijn"};
    for (std::size_t line = 0; line < marks.size(); ++line) {
        rows.push_back({marks[line].substr(2, 1), "Noord", "FG-" + marks[line].substr(2, 1), "Innen",
                        line % 2 == 0 ? "Doel" : "Termijn", "tekst", "Klopt dit?", verdicts[line], "",
                        marks[line].substr(0, 6) + of_row + marks[line].substr(6)});
    }
    return rows;
}

Review read(const Rows& questions, const Rows& draw = draw_rows()) {
    const TempFolder folder;
    const auto path =
        WorkbookBuilder().sheet("Beoordeling", questions).sheet("Trekking", draw).write(folder / "a.xlsx");
    return read_review(path, "a.xlsx", {});
}

std::string fault_of(const Rows& questions, const Rows& draw) {
    try {
        read(questions, draw);
    } catch (const spreadsheet::InputError& error) {
        return std::string(messages::name_of(error.sentence().id()));
    }
    return "none";
}

std::string faults_in(const Review& review) {
    std::string lines;
    for (const messages::Sentence& fault : review.faults) {
        lines += fault.in(messages::Lang::nl) + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("what was drawn and what was found is read back") {
    const Review review = read(question_rows({"goed", "niet goed", "goed", "goed", "goed", ""}));
    CHECK(review.seed == 42);
    CHECK(review.size == 4);
    CHECK_FALSE(review.all_rows);
    CHECK(review.reference_date == "2025-07-01");
    REQUIRE(review.strata.size() == 3);
    CHECK(review.strata[0].directie == "Noord");
    CHECK(review.strata[0].frame == 8);
    CHECK(review.strata[1].directie.empty());
    CHECK(review.faults.empty());
    REQUIRE(review.answers.size() == 6);
    CHECK(review.answers[1].verdict == Verdict::wrong);
    CHECK(review.answers[1].header == "Termijn");
    CHECK(review.answers[1].code == "FG-1");
    CHECK(review.answers[1].cell == "Beoordeling!H5");
    CHECK(review.answers[5].verdict == Verdict::open);
}

TEST_CASE("fields and rows are counted, each directie by its rows") {
    const Review review = read(question_rows({"goed", "niet goed", "goed", "goed", "goed", "goed"}));
    const Result result = result_of(review);
    REQUIRE(result.registers.size() == 1);
    const RegisterResult& reg = result.registers[0];
    CHECK(reg.title == "Klein register");
    REQUIRE(reg.fields.size() == 2);
    CHECK(reg.fields[0].id == "doel");
    CHECK(*reg.fields[0].total.share == 1);
    // Noord has 8 rows, half of them right by its sample; the others have 2 rows, all right.
    CHECK(*reg.fields[1].total.share == doctest::Approx(0.6));
    CHECK(reg.fields[1].total.counts.right == 2);
    CHECK(*reg.rows.share == doctest::Approx(0.6));
    REQUIRE(reg.strata.size() == 3);
    CHECK(reg.strata[0].rows.counts.judged == 2);
    CHECK(reg.strata[0].rows.counts.right == 1);
    CHECK(reg.strata[0].answers.right == 3);
    CHECK(reg.strata[0].answers.judged == 4);
    CHECK_FALSE(reg.strata[2].rows.share);
    CHECK(result.wrong == std::vector<std::size_t>{1});
}

TEST_CASE("a row with an open question counts once something in it was found wrong, and not before") {
    const Result result = result_of(read(question_rows({"niet goed", "", "goed", "goed", "goed", ""})));
    const RegisterResult& reg = result.registers[0];
    CHECK(reg.strata[0].rows.counts.judged == 2);
    CHECK(reg.strata[0].rows.counts.right == 1);
    CHECK(reg.strata[1].rows.counts.judged == 0);
    CHECK(reg.fields[0].total.counts.judged == 3);
    CHECK(reg.rows.covered == doctest::Approx(0.8));
    CHECK(result.open == 2);
}

TEST_CASE("what cannot be judged counts neither way, and does not hold up its row") {
    const Result result = result_of(read(question_rows(
        {"goed", "niet te beoordelen", "niet te beoordelen", "niet te beoordelen", "goed", "goed"})));
    const RegisterResult& reg = result.registers[0];
    CHECK(result.unable == 3);
    CHECK(reg.fields[1].total.counts.unable == 2);
    CHECK(reg.fields[1].total.counts.judged == 1);
    CHECK(reg.strata[0].rows.counts.judged == 1);
    CHECK(reg.strata[0].rows.counts.right == 1);
    CHECK(reg.strata[0].rows.counts.unable == 1);
}

TEST_CASE("lines in another order, columns that moved and headings in the other language change nothing") {
    const Result before = result_of(read(question_rows({"goed", "niet goed", "", "goed", "goed", "goed"})));
    const Rows moved{{"Verdict", "Mark (do not change)", "Field"},
                     {"right", "2.3.2.termijn", "Term"},
                     {"not right", "1.1.2.termijn", "Term"},
                     {"", "1.2.1.doel", "Purpose"},
                     {"RIGHT", "2.3.1.doel", "Purpose"},
                     {"correct", "1.2.2.termijn", "Term"},
                     {"goed", "1.1.1.doel", "Purpose"}};
    const Result after = result_of(read(moved));
    REQUIRE(after.registers.size() == 1);
    REQUIRE(after.registers[0].fields.size() == 2);
    CHECK(after.registers[0].fields[0].id == "doel");
    for (std::size_t field = 0; field < 2; ++field) {
        CHECK(after.registers[0].fields[field].total.share == before.registers[0].fields[field].total.share);
        CHECK(after.registers[0].fields[field].total.interval.low ==
              before.registers[0].fields[field].total.interval.low);
    }
    CHECK(after.registers[0].rows.share == before.registers[0].rows.share);
}

TEST_CASE("a verdict that is none is named by its cell, and not by what it says") {
    const Review review = read(question_rows({"goed", "best wel goed", "goed", "goed", "goed", "goed"}));
    CHECK(faults_in(review) ==
          "Beoordeling!H5: dit oordeel is niet bekend en telt als niet beoordeeld. Kies een woord "
          "van de lijst.\n");
    CHECK(review.answers[1].verdict == Verdict::open);
}

TEST_CASE("lines that are gone, doubled or without their mark are told of") {
    Rows gone = question_rows({"goed", "goed", "goed", "goed", "goed", "goed"});
    gone.pop_back();
    CHECK(faults_in(read(gone)) ==
          "1 vraag staat niet meer in de werkmap en telt als open. Een rij waaraan een vraag ontbreekt, telt "
          "niet als goed.\n");

    Rows doubled = question_rows({"goed", "goed", "", "goed", "goed", "goed"});
    doubled.push_back(doubled[3]);  // the same again
    doubled.push_back(doubled[5]);  // an open one, answered in the copy
    doubled.back()[7] = "niet goed";
    doubled.push_back(doubled[4]);  // answered otherwise in the copy
    doubled.back()[7] = "niet goed";
    const Review review = read(doubled);
    CHECK(faults_in(review) ==
          "Beoordeling!H5 en Beoordeling!H12: twee verschillende oordelen op dezelfde vraag; die telt "
          "als niet "
          "beoordeeld.\n");
    CHECK(review.answers[0].verdict == Verdict::right);
    CHECK(review.answers[1].verdict == Verdict::open);
    CHECK(review.answers[2].verdict == Verdict::wrong);

    Rows unmarked = question_rows({"goed", "goed", "goed", "goed", "goed", "goed"});
    unmarked.push_back({"", "", "", "", "", "", "", "goed", "", ""});
    unmarked.push_back({"", "", "een kladregel", "", "", "", "", "", "", ""});
    CHECK(faults_in(read(unmarked)) ==
          "Beoordeling!H10: dit oordeel hoort bij geen vraag, want het kenmerk van de regel is weg of "
          "veranderd. Het "
          "telt niet mee.\n");
}

TEST_CASE("a row that lost a question is not right, and what is lost is open") {
    const std::vector<std::string> right(6, "goed");
    Rows gone = question_rows(right, "2.");
    gone.erase(gone.begin() + 3);  // of row 1 of Noord
    const Result result = result_of(read(gone));
    const RegisterResult& reg = result.registers[0];
    CHECK(reg.strata[0].rows.counts.judged == 1);
    CHECK(reg.strata[0].rows.counts.right == 1);
    CHECK(reg.strata[1].rows.counts.right == 1);
    CHECK(reg.strata[0].answers.asked == 4);
    CHECK(result.questions == 6);
    CHECK(result.open == 1);
    REQUIRE(reg.fields.size() == 2);
    CHECK(reg.fields[0].total.counts.asked == 3);  // as drawn
    CHECK(reg.fields[1].total.counts.asked == 3);
    CHECK(reg.rows.counts.asked == 3);

    // A row of which nothing is left takes none of the others along; one that is wrong stays so.
    gone = question_rows({"goed", "goed", "niet goed", "goed", "goed", "goed"}, "2.");
    gone.erase(gone.begin() + 6);
    gone.erase(gone.begin() + 3, gone.begin() + 5);
    const Result rest = result_of(read(gone));
    CHECK(rest.registers[0].strata[0].rows.counts.judged == 1);
    CHECK(rest.registers[0].strata[0].rows.counts.right == 0);
    CHECK(rest.open == 3);
}

TEST_CASE("where marks do not tell how many questions a row had, no row of that directie counts") {
    Rows gone = question_rows({"goed", "goed", "niet goed", "goed", "goed", "goed"});
    gone.erase(gone.begin() + 3);
    const Review review = read(gone);
    CHECK(faults_in(review).find("Van 1 directie is niet te zien") != std::string::npos);
    const Result result = result_of(review);
    CHECK(result.registers[0].strata[0].rows.counts.judged == 0);
    CHECK(result.registers[0].strata[1].rows.counts.right == 1);
    CHECK(result.wrong.size() == 1);

    // Where one row was drawn it is known which one.
    gone = question_rows({"goed", "goed", "goed", "goed", "goed", "goed"});
    gone.pop_back();
    const Review one = read(gone);
    CHECK(one.faults.size() == 1);
    CHECK(result_of(one).registers[0].strata[0].rows.counts.right == 2);
    CHECK(result_of(one).registers[0].strata[1].rows.counts.judged == 0);
}

TEST_CASE("names of the rules are said in the language of who reads, and others are left") {
    const auto set = testing::small_options().rules;
    Review review;
    review.strata = {{"klein", "Small", {}, 1, 1, 1, 2}, {"groot", "Large", {}, 1, 1, 1, 0}};
    review.answers.resize(2);
    review.answers[0].field = "doel";
    review.answers[0].header = set->registers[0]->form.fields[2].header.en;
    review.answers[1].field = "doel";
    review.answers[1].header = "Waartoe";
    translate_names(review, *set, messages::Lang::nl);
    CHECK(review.strata[0].title == "Klein");
    CHECK(review.strata[1].title == "Large");
    CHECK(review.answers[0].header == set->registers[0]->form.fields[2].header.nl);
    CHECK(review.answers[1].header == "Waartoe");
}

TEST_CASE("a workbook that is no review is refused, and so is one whose draw does not add up") {
    const Rows questions = question_rows({"goed", "goed", "goed", "goed", "goed", "goed"});
    CHECK(fault_of(questions, {{"Iets", "anders"}}) == "sample_foreign");
    CHECK(fault_of({{"Doel", "Termijn"}, {"loon", "7 jaar"}}, draw_rows()) == "sample_foreign");
    const auto with = [&](std::size_t row, std::size_t column, const char* text) {
        Rows draw = draw_rows();
        draw[row][column] = text;
        return fault_of(questions, draw);
    };
    CHECK(with(1, 1, "42") == "none");
    CHECK(with(1, 1, "veel") == "sample_does_not_fit");
    CHECK(with(3, 1, "een deel") == "sample_does_not_fit");
    CHECK(with(8, 5, "9") == "sample_does_not_fit");  // drawn more than there were
    CHECK(with(8, 5, "1") == "sample_does_not_fit");  // fewer than there are questions on
    CHECK(with(9, 0, "1") == "sample_does_not_fit");  // two groups with one number
    CHECK(with(9, 0, "7") == "sample_does_not_fit");  // a group is gone
}
