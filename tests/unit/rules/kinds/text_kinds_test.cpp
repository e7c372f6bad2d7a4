// SPDX-License-Identifier: EUPL-1.2
// The kinds that judge the text of a filled cell.
#include <doctest/doctest.h>

#include "rules/kinds.hpp"
#include "support/rules_text.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;
using namespace std::chrono_literals;

namespace {

const util::Date k_today{2025y, std::chrono::July, 1d};

reg::ValueList instruments() {
    reg::ValueList list("instruments", {"Instrumenten", "Instruments"}, false);
    const auto add = [&list](const std::string& id, std::optional<util::Date> from,
                             std::optional<util::Date> to) {
        reg::ListValue value;
        value.id = id;
        value.label = {id, id};
        value.valid_from = from;
        value.valid_to = to;
        list.add(std::move(value), {}, {});
    };
    add("besluit", std::nullopt, std::nullopt);
    add("shield", 2016y / 7 / 12, 2020y / 7 / 15);
    add("nieuw", 2025y / 7 / 1, std::nullopt);
    return list;
}

bool faulty(std::string_view kind_name, std::string_view yaml, std::string_view text) {
    const reg::ValueList list = instruments();
    reg::Field field;
    field.list = &list;
    const Node options = tree_of(yaml);
    Sources sources;
    sources.add({"rules.yaml", "", false});
    MappingReader reader(options, "check", sources);
    for (const Kind& kind : kinds()) {
        if (kind.name == kind_name) {
            static const RuleSet k_nothing;
            reg::Form form;
            form.fields.push_back(field);
            Probes probes;
            const Check check = kind.make(reader, {form, 0, k_nothing, probes});
            reader.finish();
            const ReadText read(text);
            return std::get<std::unique_ptr<TextCheck>>(check)->faulty(
                {read, list.match(text), field, k_today});
        }
    }
    throw std::runtime_error("no such kind");
}

}  // namespace

TEST_CASE("list: something of the list is named, and all that is named is in force") {
    CHECK_FALSE(faulty("list", "{}", "Besluit"));
    CHECK_FALSE(faulty("list", "{}", "het besluit over adequaatheid; en nog iets"));
    CHECK(faulty("list", "{}", "contract"));
    CHECK(faulty("list", "{}", "Shield"));
    CHECK(faulty("list", "{}", "besluit; shield"));
    CHECK_FALSE(faulty("list", "{}", "nieuw"));
}

TEST_CASE("list-part: one part is known and another is not") {
    CHECK(faulty("list-part", "{}", "besluit; contract"));
    CHECK_FALSE(faulty("list-part", "{}", "besluit (contract)"));
    CHECK_FALSE(faulty("list-part", "{}", "contract"));
    CHECK_FALSE(faulty("list-part", "{}", "besluit; nieuw"));
}

TEST_CASE("pattern: one of the patterns is in the folded text") {
    constexpr std::string_view k_options = "accepts: ['^fg-[0-9]{4}$', 'code']";
    CHECK_FALSE(faulty("pattern", k_options, " FG\u20110123 "));
    CHECK_FALSE(faulty("pattern", k_options, "mijn Codé"));
    CHECK(faulty("pattern", k_options, "FG-12"));
}

TEST_CASE("pattern: what is ignored is taken out before the rest is looked at") {
    constexpr std::string_view k_options =
        "accepts: [blijvend]\nignores: ['artikel [0-9]+']\naccepts_rest: ['[0-9]+']";
    CHECK_FALSE(faulty("pattern", k_options, "7 jaar"));
    CHECK_FALSE(faulty("pattern", k_options, "artikel 5, 7 jaar"));
    CHECK_FALSE(faulty("pattern", k_options, "artikel 5, blijvend"));
    CHECK(faulty("pattern", k_options, "artikel 5"));
}

TEST_CASE("only-words: nothing is left when the words are taken away") {
    constexpr std::string_view k_options = "words: [ja, buiten, de, 'EU', één]";
    CHECK(faulty("only-words", k_options, "Ja, buiten de EU!"));
    CHECK(faulty("only-words", k_options, "een"));
    CHECK_FALSE(faulty("only-words", k_options, "ja, Zwitserland"));
    CHECK_FALSE(faulty("only-words", k_options, "jaja"));
}

TEST_CASE("only-words: a word that ends in a star is the beginning of one") {
    constexpr std::string_view k_options = "words: [de, 'alle*', taak]";
    CHECK(faulty("only-words", k_options, "Alles, allerlei, alle taak"));
    CHECK_FALSE(faulty("only-words", k_options, "al de taken"));
}

TEST_CASE("only-words: a value in what is ignored names nothing") {
    constexpr std::string_view k_options = R"(words: [de, alle]
ignores: ['\bbesluit-?landen\b'])";
    CHECK(faulty("only-words", k_options, "alle besluit-landen"));
    CHECK_FALSE(faulty("only-words", k_options, "besluit"));
    CHECK_FALSE(faulty("only-words", k_options, "alle besluit-landen; besluit"));
    CHECK_FALSE(faulty("only-words", k_options, "besluit-landen in Azië"));
}

TEST_CASE("date: the text is a day of the calendar") {
    CHECK_FALSE(faulty("date", "{}", "1-7-2025"));
    CHECK_FALSE(faulty("date", "{}", "1 januari 2090"));
    CHECK(faulty("date", "{}", "voorjaar"));
    CHECK(faulty("date", "{}", "30-2-2025"));
}

TEST_CASE("date: not after the reference date where that cannot be") {
    CHECK_FALSE(faulty("date", "not_after_reference: true", "1-7-2025"));
    CHECK(faulty("date", "not_after_reference: true", "2-7-2025"));
}

TEST_CASE("too-short: fewer characters or words than asked for") {
    constexpr std::string_view k_options = "characters: 6\nwords: 2";
    CHECK_FALSE(faulty("too-short", k_options, "abc de"));
    CHECK(faulty("too-short", k_options, "ab de"));
    CHECK(faulty("too-short", k_options, "abcdefgh"));
    CHECK(faulty("too-short", k_options, "abcdef ..."));
    CHECK(faulty("too-short", "characters: 6", "  ab   c  "));
}
