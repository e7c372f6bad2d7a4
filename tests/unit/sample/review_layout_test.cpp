// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_layout.hpp"

#include <doctest/doctest.h>

using namespace registertoets::sample;
using registertoets::messages::Lang;

TEST_CASE("a verdict is known by its words in both languages, and by what people write for them") {
    for (const char* text : {"goed", " Goed ", "GOED.", "juist", "right", "OK", "klopt"}) {
        CAPTURE(text);
        CHECK(verdict_of(text) == Verdict::right);
    }
    for (const char* text : {"niet goed", "Niet  goed", "fout", "wrong", "not right"}) {
        CAPTURE(text);
        CHECK(verdict_of(text) == Verdict::wrong);
    }
    for (const char* text : {"niet te beoordelen", "cannot tell", "weet niet"}) {
        CAPTURE(text);
        CHECK(verdict_of(text) == Verdict::unable);
    }
    for (const char* text : {"", "?", "-", "goed, maar zie opmerking", "x", "niet"}) {
        CAPTURE(text);
        CHECK_FALSE(verdict_of(text));
    }
}

TEST_CASE("each word that is offered is taken for what it means") {
    for (const Lang lang : {Lang::nl, Lang::en}) {
        for (const Verdict verdict : {Verdict::right, Verdict::wrong, Verdict::unable}) {
            CHECK(verdict_of(word_for(verdict, lang)) == verdict);
        }
    }
    CHECK(word_for(Verdict::wrong, Lang::nl) == "niet goed");
    CHECK(word_for(Verdict::unable, Lang::en) == "cannot tell");
    CHECK(word_for(Verdict::open, Lang::nl).empty());
}

TEST_CASE("the mark of a question is read as it was written, and nothing else is one") {
    const auto mark = question_mark(text_of(QuestionMark{3, 12, 7, "purposes"}));
    REQUIRE(mark);
    CHECK(mark->group == 3);
    CHECK(mark->row == 12);
    CHECK(mark->position == 7);
    CHECK(mark->field == "purposes");
    CHECK(mark->of_row == 0);
    CHECK(question_mark("\t3.12.7.purposes ").has_value());
    const auto counted = question_mark(text_of(QuestionMark{3, 12, 7, "purposes", 27}));
    REQUIRE(counted);
    CHECK(counted->field == "purposes");
    CHECK(counted->of_row == 27);
    for (const char* text : {"", "3", "3.12.7", "3.12.7.", "3.12.7.27.", "a.12.7.purposes",
                             "3.12.-7.purposes", "3,12,7,purposes", "99999999999999999999.1.1.x"}) {
        CAPTURE(text);
        CHECK_FALSE(question_mark(text));
    }
}

TEST_CASE("headings are known in either language, whatever their case and blanks") {
    CHECK(is_called("  OORDEEL ", heading_of(QuestionColumn::verdict)));
    CHECK(is_called("Verdict", heading_of(QuestionColumn::verdict)));
    CHECK_FALSE(is_called("Oordelen", heading_of(QuestionColumn::verdict)));
}
