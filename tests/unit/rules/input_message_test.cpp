// SPDX-License-Identifier: EUPL-1.2
#include "rules/input_message.hpp"

#include <doctest/doctest.h>

using namespace registertoets;
using messages::Lang;
using rules::input_message;

namespace {

reg::Field field_with(std::string header, std::string meaning, std::string good) {
    reg::Field field;
    field.header = {std::move(header), "Header"};
    field.meaning = {std::move(meaning), "Say it."};
    field.good.push_back(std::move(good));
    return field;
}

}  // namespace

TEST_CASE("the header, and the meaning with an example behind it") {
    const reg::Field field = field_with("Doel", "Zeg het.", "dit");
    CHECK(input_message(field, Lang::nl).title == "Doel");
    CHECK(input_message(field, Lang::nl).text == "Zeg het. Bijvoorbeeld: dit");
    CHECK(input_message(field, Lang::en).text == "Say it. For instance: dit");
}

TEST_CASE("an example that does not fit is left out, and so is what is too long") {
    const std::string sentence = "Zeg in woorden die een buitenstaander begrijpt waar het om gaat. ";
    const reg::Field fits = field_with("Doel", sentence + sentence + sentence, std::string(100, 'x'));
    CHECK(input_message(fits, Lang::nl).text == sentence + sentence + sentence);
    const reg::Field too_long = field_with("Een kop van meer dan tweeëndertig tekens",
                                           sentence + sentence + sentence + sentence, "x");
    CHECK(input_message(too_long, Lang::nl).title == "Een kop van meer dan…");
    const std::string text = input_message(too_long, Lang::nl).text;
    CHECK(rules::utf16_units(text) <= 255);
    CHECK(text.ends_with(" waar het om…"));
}

TEST_CASE("characters count as Excel counts them") {
    CHECK(rules::utf16_units("") == 0);
    CHECK(rules::utf16_units("één") == 3);
    CHECK(rules::utf16_units("😀") == 2);
    const reg::Field field = field_with(std::string(40, 'a'), "x", "y");
    CHECK(rules::utf16_units(input_message(field, Lang::nl).title) == 32);
}
