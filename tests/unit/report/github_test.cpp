// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <algorithm>

#include "messages/catalogue.hpp"
#include "support/report_builder.hpp"

using namespace registertoets;

TEST_CASE("the first line of the annotations is the verdict") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    CHECK(tests::rendered("github", builder.build()) ==
          "::notice title=registertoets::Proefregister: de enige verwerking is volledig (100,0%25).\n");
}

TEST_CASE("an annotation has a file, four numbers, the rule and what to do; equal findings are one") {
    tests::ReportBuilder builder;
    builder.sheet("b/a,b.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.empty", 2);
    builder.row(4, "FG-2", "Noord").finding("trial.purpose.empty", 2);
    CHECK(tests::lines_of(tests::rendered("github", builder.build())).at(1) ==
          "::error file=b/a%2Cb.xlsx,line=3,endLine=3,col=2,endColumn=3,title=trial.purpose.empty · Noord::"
          "Blad!B3 (2 keer: B3:B4): \"Doel\" is leeg. Zonder doel geen oordeel. Meer uitleg. Schrijf het "
          "doel op. "
          "Bijvoorbeeld zo.");
}

TEST_CASE(
    "there are ten annotations of a kind, each directie in turn, and the first line says what is left out") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    for (std::uint32_t number = 0; number < 20; ++number) {
        builder.row(number + 2, "FG-" + std::to_string(number), number < 15 ? "Noord" : "Zuid")
            .finding("trial.purpose.empty", number + 1);
    }
    const std::vector<std::string> lines = tests::lines_of(tests::rendered("github", builder.build()));
    REQUIRE(lines.size() == 11);
    CHECK(lines[0].find("Van de 20 open bevindingen staan er 10 niet bij de regels") != std::string::npos);
    CHECK(std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
              return line.find("· Zuid::") != std::string::npos;
          }) == 5);
}

TEST_CASE("no text of a workbook ends an annotation or begins another command") {
    tests::ReportBuilder builder;
    builder.sheet("a\n::error::x%0A.xlsx", "Blad\r\n::warning::y");
    builder.row(3, "::add-mask::z", "No,ord: \n##[error]q").finding("trial.purpose.empty", 2);
    const std::vector<std::string> lines = tests::lines_of(tests::rendered("github", builder.build()));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].starts_with("::error file=a :<3A>error%3A%3Ax%250A.xlsx,line=3,") == false);
    CHECK(lines[1].find("##[") == std::string::npos);
    CHECK(lines[1].find("title=trial.purpose.empty · No%2Cord%3A #<23>[error]q::'Blad") != std::string::npos);
}

TEST_CASE("what was noticed while reading is a warning at its file, and leaves room for findings") {
    tests::ReportBuilder builder;
    builder.sheet("a.csv", "Blad");
    for (std::uint32_t number = 0; number < 20; ++number) {
        builder.row(number + 2, "FG-1", "Noord").finding("trial.purpose.too-short", number + 1);
    }
    check::Report report = builder.build();
    for (int notice = 0; notice < 7; ++notice) {
        report.files[0].notices.push_back(
            {messages::Sentence(messages::Msg::notice_text_cut, {{"cell", "B3"}, {"count", 1}}), "Blad",
             "B3"});
    }
    const std::vector<std::string> lines = tests::lines_of(tests::rendered("github", report));
    CHECK(
        lines.at(1).starts_with("::warning file=a.csv,title=registertoets::Blad B3: 1 cel bevat meer tekst"));
    CHECK(lines.at(5).ends_with("en nog 2"));
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const std::string& line) { return line.starts_with("::warning "); }) == 10);
}
