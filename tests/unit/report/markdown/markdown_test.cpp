// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <string>

#include "report/markdown/markdown.hpp"
#include "report/markdown/markdown_document.hpp"
#include "report/markdown/markdown_text.hpp"
#include "support/report_builder.hpp"

using namespace registertoets;
using report::markdown::code;
using report::markdown::escaped;
using report::markdown::escaped_html;

TEST_CASE("no text is formatted, mentions anyone or becomes a link") {
    CHECK(escaped("a*b_c`d[e]<f>|g\\") == "a\\*b\\_c\\`d\\[e\\]\\<f>\\|g\\\\");
    CHECK(escaped("@iemand") == "@&#8203;iemand");
    CHECK(escaped("zie #12 en !3") == "zie #&#8203;12 en !&#8203;3");
    CHECK(escaped("https://x.nl www.x.nl") == "https:&#8203;//x.nl w&#8203;ww.x.nl");
    CHECK(escaped("- a") == "\\- a");
    CHECK(escaped("# a") == "\\# a");
    CHECK(escaped("12. a") == "12\\. a");
    CHECK(escaped("art. 6 (lid 1)") == "art. 6 (lid 1)");
    CHECK(escaped("R&D &amp; co") == "R\\&D \\&amp; co");
    CHECK(escaped("een\n# twee\r\n| drie") == "een # twee \\| drie");
    CHECK(escaped("\x1B[2J") == "\\<1B>\\[2J");
}

TEST_CASE("within a tag it is escaped as HTML, and mentions nobody") {
    CHECK(escaped_html("<b> & @x") == "&lt;b&gt; &amp; @&#8203;x");
}

TEST_CASE("code has no backticks and does not end a cell") {
    CHECK(code("a`b|c") == "`a'b\\|c`");
}

TEST_CASE("a report begins and ends with a mark that nobody sees") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord", {"purpose"}).finding("trial.purpose.empty", 2);
    const std::string text = tests::rendered("markdown", builder.build());
    CHECK(text.starts_with("<!-- registertoets 0"));
    CHECK(text.ends_with("\n<!-- registertoets: end of report -->\n"));
    CHECK(text.find("| Noord | 1 | 0 | 0,0% |") != std::string::npos);
    CHECK(text.find("- **Fout** \"Doel\" is leeg `trial.purpose.empty`\n  - Waar: B3 · 1 cel\n") !=
          std::string::npos);
}

TEST_CASE("what is too much is left out, and said to be") {
    std::string text;
    const report::Sink sink = [&text](std::string_view piece) { text += piece; };
    report::markdown::MarkdownDocument document(sink, messages::Lang::nl, 200);
    document.begin_table({"", {{"Naam"}}});
    for (int row = 0; row < 100; ++row) {
        const report::DataCell cell{"rij " + std::to_string(row)};
        document.row({&cell, 1});
    }
    document.end_table();
    CHECK(text.find("| rij 0 |") != std::string::npos);
    CHECK(text.find("| rij 99 |") == std::string::npos);
    CHECK(text.find("En nog 8") != std::string::npos);
    CHECK(text.size() < 300);
}
