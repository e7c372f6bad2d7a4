// SPDX-License-Identifier: EUPL-1.2
#include "rules/mapping_reader.hpp"

#include <doctest/doctest.h>

#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_names{"eerste", "tweede"};

// Reads the mapping `yaml` with `read`, and gives the fault that comes of it.
std::string fault(std::string_view yaml, const std::function<void(MappingReader&)>& read) {
    const Node tree = tree_of(yaml);
    Sources sources;
    sources.add({"rules.yaml", "", false});
    return fault_of([&] {
        MappingReader reader(tree, "rules", sources);
        read(reader);
    });
}

}  // namespace

TEST_CASE("values are read by type") {
    const Node tree = tree_of(
        "text: a\nlist: [b, c]\nyes: true\nnumber: 12\nday: 2025-07-01\nname: tweede\nboth: {nl: x, en: y}");
    Sources sources;
    sources.add({"rules.yaml", "", false});
    MappingReader reader(tree, "rules", sources);
    CHECK(reader.text("text") == "a");
    CHECK(reader.text_or_fail("text") == "a");
    CHECK(reader.texts("list") == std::vector<std::string>{"b", "c"});
    CHECK(reader.flag("yes", false));
    CHECK(reader.number("number") == 12);
    CHECK(util::iso(reader.date("day").value()) == "2025-07-01");
    CHECK(reader.one_of("name", k_names) == 1);
    CHECK(reader.local_text("both").nl == "x");
    CHECK(reader.local_text("both").en == "y");
    CHECK_NOTHROW(reader.finish());
}

TEST_CASE("a key that is absent gives nothing") {
    const Node tree = tree_of("a: 1");
    Sources sources;
    sources.add({"rules.yaml", "", false});
    MappingReader reader(tree, "rules", sources);
    CHECK(reader.text("text") == std::nullopt);
    CHECK(reader.texts("list").empty());
    CHECK(reader.flag("yes", true));
    CHECK(reader.number("number") == std::nullopt);
    CHECK(reader.date("day") == std::nullopt);
    CHECK(reader.one_of("name", k_names) == std::nullopt);
    CHECK(reader.local_text("both").empty());
    CHECK(reader.mapping("map") == nullptr);
}

TEST_CASE("a list that was to be added to one that is not there is the list") {
    CHECK(fault("list+: [b]", [](MappingReader& reader) {
              CHECK(reader.texts("list") == std::vector<std::string>{"b"});
              reader.finish();
          }) == "none");
}

TEST_CASE("a wrong type is refused at its place") {
    CHECK(fault("a: 1\ntext: [b]", [](MappingReader& r) { r.text("text"); }) ==
          "rules.yaml:2:7 Bij `text` hoort één waarde, geen lijst of groep.");
    CHECK(fault("list: b", [](MappingReader& r) { r.texts("list"); }) ==
          "rules.yaml:1:7 Bij `list` hoort een lijst: [waarde, waarde].");
    CHECK(fault("list: [a, [b]]", [](MappingReader& r) { r.texts("list"); }) ==
          "rules.yaml:1:11 Bij `list` hoort één waarde, geen lijst of groep.");
    CHECK(fault("map: b", [](MappingReader& r) { r.mapping("map"); }) ==
          "rules.yaml:1:6 Bij `map` horen sleutels met waarden.");
    CHECK(fault("yes: ja", [](MappingReader& r) { r.flag("yes", false); }) ==
          "rules.yaml:1:6 Bij `yes` hoort true of false; er staat `ja`.");
    CHECK(fault("day: 1-7-2025", [](MappingReader& r) { r.date("day"); }) ==
          "rules.yaml:1:6 Bij `day` hoort een datum als 2025-07-01; er staat `1-7-2025`.");
}

TEST_CASE("a number is whole and not negative") {
    for (const char* wrong : {"-1", "1.5", "tien", "12x", "99999999999999999999999"}) {
        CAPTURE(wrong);
        CHECK(fault(std::string("number: '") + wrong + "'", [](MappingReader& r) { r.number("number"); }) ==
              "rules.yaml:1:9 Bij `number` hoort een heel getal; er staat `" + std::string(wrong) + "`.");
    }
}

TEST_CASE("a name outside the known ones is refused, with the nearest as a proposal") {
    CHECK(fault("name: twede", [](MappingReader& r) { r.one_of("name", k_names); }) ==
          "rules.yaml:1:7 `twede` kan niet bij `name`. Bedoelt u `tweede`?");
    CHECK(fault("name: vijfde", [](MappingReader& r) { r.one_of("name", k_names); }) ==
          "rules.yaml:1:7 Bij `name` hoort een van: eerste, tweede; er staat `vijfde`.");
}

TEST_CASE("of many known names the first are listed") {
    std::vector<std::string> known;
    std::string listed;
    for (char letter = 'a'; letter <= 'v'; ++letter) {
        known.emplace_back(3, letter);
        listed += letter <= 't' ? known.back() + ", " : "";
    }
    const auto fail = [&known](const MappingReader& r) {
        fail_unknown_name(r.sources(), r.node().mark, "wxyz", known);
    };
    CHECK(fault("a: x", fail) ==
          "rules.yaml:1:1 `wxyz` is hier onbekend. Bekend zijn: " + listed + "… (+2).");
    known.resize(20);
    CHECK(fault("a: x", fail).ends_with(", sss, ttt."));
}

TEST_CASE("a text belongs in both languages") {
    constexpr std::string_view k_both =
        "rules.yaml:1:7 Bij `both` horen een Nederlandse (nl) en een Engelse (en) tekst.";
    CHECK(fault("both: {nl: x}", [](MappingReader& r) { r.local_text("both"); }) == k_both);
    CHECK(fault("both: {nl: x, en: ''}", [](MappingReader& r) { r.local_text("both"); }) == k_both);
    CHECK(fault("both: x", [](MappingReader& r) { r.local_text("both"); }) ==
          "rules.yaml:1:7 Bij `both` horen sleutels met waarden.");
    CHECK(fault("both: {nl: x, en: y, de: z}", [](MappingReader& r) { r.local_text("both"); }) ==
          "rules.yaml:1:22 Onbekende sleutel `de`. Hier kan staan: nl, en.");
}

TEST_CASE("a key that must be there is missed at the start of its mapping") {
    CHECK(fault("a: 1", [](MappingReader& r) { r.text_or_fail("text"); }) ==
          "rules.yaml:1:1 Hier ontbreekt de sleutel `text`.");
    CHECK(fault("text: x", [](MappingReader& r) { r.text_or_fail("text"); }) == "none");
}

TEST_CASE("a key that must say something and says nothing is not missing") {
    for (const std::string_view empty : {"text: ''", "text: ' '"}) {
        CHECK(fault(empty, [](MappingReader& r) { r.text_or_fail("text"); }) ==
              "rules.yaml:1:7 Bij `text` staat niets. Vul iets in.");
    }
}

TEST_CASE("a key that nobody asked for is refused, with the nearest as a proposal") {
    const auto read = [](MappingReader& reader) {
        reader.text("severity");
        reader.allow("note");
        reader.finish();
    };
    CHECK(fault("note: x\nseverty: error", read) ==
          "rules.yaml:2:1 Onbekende sleutel `severty`. Bedoelt u `severity`?");
    CHECK(fault("kleur: rood", read) ==
          "rules.yaml:1:1 Onbekende sleutel `kleur`. Hier kan staan: severity, note.");
}
