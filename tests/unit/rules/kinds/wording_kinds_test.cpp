// SPDX-License-Identifier: EUPL-1.2
// The kinds that judge how one answer is worded.
#include <doctest/doctest.h>

#include "support/one_rule.hpp"

using namespace registertoets::testing;

TEST_CASE("age: a day too long ago") {
    const OneRule months("datum", "kind: age, months: 12");
    CHECK(months.state({{"datum", "30-06-2024"}}) == "not met");
    CHECK(months.state({{"datum", "01-07-2024"}}) == "met");
    CHECK(months.state({{"datum", "1 juli 2024"}}) == "met");
    CHECK(months.state({{"datum", "02-07-2025"}}) == "met");
    CHECK(months.state({{"datum", "voorjaar"}}) == "met");
    CHECK(months.state({}) == "not applicable");
    const OneRule days("datum", "kind: age, days: 90");
    CHECK(days.state({{"datum", "01-04-2025"}}) == "not met");
    CHECK(days.state({{"datum", "02-04-2025"}}) == "met");
}

TEST_CASE("age: months are shorter at the end of a longer one") {
    const OneRule rule = OneRule("datum", "kind: age, months: 1").on("2025-03-31");
    CHECK(rule.state({{"datum", "28-02-2025"}}) == "met");
    CHECK(rule.state({{"datum", "27-02-2025"}}) == "not met");
}

TEST_CASE("every-part: no part is an answer") {
    const OneRule rule("doel", "kind: every-part, matches: ['^zie ', '^bijlage']");
    CHECK(rule.state({{"doel", "zie de map"}}) == "not met");
    CHECK(rule.state({{"doel", "Zie de map; BIJLAGE 2"}}) == "not met");
    CHECK(rule.state({{"doel", "1. zie de map\n2. zie de kast"}}) == "not met");
    CHECK(rule.state({{"doel", "geld innen; zie de map"}}) == "met");
    CHECK(rule.state({{"doel", "geld innen, zie de map"}}) == "met");
    CHECK(rule.state({}) == "not applicable");
}

TEST_CASE("too-few-values: so many of the list are named, wherever they stand") {
    const OneRule rule("doel", "kind: too-few-values, list: maatregelen, at_least: 2");
    CHECK(rule.state({{"doel", "wij houden van orde"}}) == "not met");
    CHECK(rule.state({{"doel", "toegang en nog eens toegang"}}) == "not met");
    CHECK(rule.state({{"doel", "er is toegang op maat, en logging"}}) == "met");
    CHECK(rule.state({{"doel", "logging; klasse 2"}}) == "met");
}

TEST_CASE("too-few-values: of some groups alone") {
    const OneRule rule(
        "doel", "kind: too-few-values, list: maatregelen, groups: [technisch, menselijk], at_least: 2");
    CHECK(rule.state({{"doel", "logging; klasse 2"}}) == "not met");
    CHECK(rule.state({{"doel", "toegang; klasse 2"}}) == "not met");
    CHECK(rule.state({{"doel", "toegang; logging"}}) == "met");
}

TEST_CASE("law-reference: a law and an article") {
    const OneRule rule(
        "wet", "kind: law-reference, laws: wetten, law_like: ['wet\\b'], references: ['\\bart\\.? ?[0-9]']");
    CHECK(rule.state({{"wet", "art. 11 AWR"}}) == "met");
    CHECK(rule.state({{"wet", "Art 3 Zorgwet"}}) == "met");
    CHECK(rule.state({{"wet", "AWR"}}) == "not met");
    CHECK(rule.state({{"wet", "art. 11"}}) == "not met");
    CHECK(rule.state({{"wet", "de zorgwet"}}) == "not met");
    CHECK(rule.state({{"wet", "geld innen"}}) == "not met");
}

TEST_CASE("canonical-name: the label of a value, in whatever language and case") {
    const OneRule rule("streek", "kind: canonical-name");
    CHECK(rule.state({{"streek", "Het Noorden"}}) == "met");
    CHECK(rule.state({{"streek", "HET  NOORDEN"}}) == "met");
    CHECK(rule.state({{"streek", "the north"}}) == "met");
    CHECK(rule.state({{"streek", "N"}}) == "not met");
    CHECK(rule.state({{"streek", "Het Oosten"}}) == "met");
}

namespace {

std::string personal(std::string_view options, const std::string& text) {
    return OneRule("doel", "kind: personal-data, " + std::string(options)).state({{"doel", text}});
}

}  // namespace

TEST_CASE("personal-data: patterns of the text as it was written, but for what may stand there") {
    constexpr std::string_view k_options =
        "patterns: ['[a-z.]+@[a-z.]+', '\\bHeer [A-Z]'], except: ['\\binfo@[a-z.]+']";
    CHECK(personal(k_options, "vraag j.jansen@x.nl") == "not met");
    CHECK(personal(k_options, "vraag info@x.nl") == "met");
    CHECK(personal(k_options, "vraag info@x.nl of p@x.nl") == "not met");
    CHECK(personal(k_options, "de Heer Jansen") == "not met");
    CHECK(personal(k_options, "de heer Jansen") == "met");
}

TEST_CASE("personal-data: a citizen's number has nine digits, passes the test and has a word beside it") {
    constexpr std::string_view k_options = "number_words: [bsn, sofi-nummer]";
    for (const std::string text :
         {"BSN 123456782", "123456782 (bsn)", "bsn 1234.56.782", "BSN 123 456 782", "bsn: 111222333.",
          "BSN 123456782 2024", "2024 BSN 12 123456782", "BSN 1234.56.782 en 7", "bsn 99 123 456 782"}) {
        CAPTURE(text);
        CHECK(personal(k_options, text) == "not met");
    }
    for (const std::string text : {"123456782", "BSN 123456783", "BSN 12345678", "BSN 1234567820",
                                   "BSN 000000000", "bsnx 123456782", "BSN 1234-56782"}) {
        CAPTURE(text);
        CHECK(personal(k_options, text) == "met");
    }
    CHECK(personal("number_words: []", "BSN 123456782") == "met");
}

TEST_CASE("personal-data: an account number that is right") {
    CHECK(personal("iban: true", "NL91 ABNA 0417 1643 00") == "not met");
    CHECK(personal("iban: true", "rekening BE68539007547034") == "not met");
    for (const std::string text :
         {"NL20INGB0001234567 BIC INGBNL2A", "NL20INGB0001234567 2024", "NL20 INGB 0001 2345 67 2024 EN MEER",
          "nl20ingb0001234567", "IBAN NL20INGB0001234567.", "AB12 NL20INGB0001234567"}) {
        CAPTURE(text);
        CHECK(personal("iban: true", text) == "not met");
    }
    CHECK(personal("iban: true", "XNL20INGB0001234567") == "met");
    CHECK(personal("iban: true", "NL92 ABNA 0417 1643 00") == "met");
    CHECK(personal("iban: true", "NL91 ABNA 0417 1643") == "met");
    CHECK(personal("iban: false", "NL91 ABNA 0417 1643 00") == "met");
    CHECK(personal("number_words: []", "NL91 ABNA 0417 1643 00") == "met");
}
