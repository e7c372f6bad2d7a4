// SPDX-License-Identifier: EUPL-1.2
#include "rules/yaml_parser.hpp"

#include <doctest/doctest.h>

#include "rules/yaml_file.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string fault(std::string_view yaml) {
    return fault_of([yaml] { tree_of(yaml); });
}

constexpr std::string_view k_anchor =
    "Ankers en verwijzingen (& en *) zijn hier niet toegestaan. Schrijf de waarde uit.";

}  // namespace

TEST_CASE("every scalar is text") {
    CHECK(shown(tree_of("a: 1.0\nb: true\nc: ~\nd: 'x'\ne: |\n  y\n  z\n")) ==
          "{a: 1.0, b: true, c: , d: x, e: y\nz\n}");
}

TEST_CASE("lines and columns count from 1") {
    const rules::Node tree = tree_of("a:\n  b: [x, y]\n");
    CHECK(tree.entries[0].mark.line == 1);
    CHECK(tree.entries[0].mark.column == 1);
    const rules::Node& y = tree.find("a")->find("b")->items[1];
    CHECK(y.mark.line == 2);
    CHECK(y.mark.column == 10);
}

TEST_CASE("a key may stand once in a mapping") {
    CHECK(fault("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n") ==
          "rules.yaml:5:3 De sleutel `c` staat hier voor de tweede keer; eerder op regel 3. Laat er één "
          "staan.");
    CHECK(fault("a: {c: 1}\nb: {c: 2}\n") == "none");
}

TEST_CASE("of thousands of keys each may stand once") {
    std::string yaml;
    for (int number = 0; number < 20'000; ++number) {
        yaml += "k" + std::to_string(number) + ": {k1: x}\n";
    }
    CHECK(tree_of(yaml).entries.size() == 20'000);
    CHECK(fault(yaml + "k7: y\n") ==
          "rules.yaml:20001:1 De sleutel `k7` staat hier voor de tweede keer; eerder op regel 8. Laat er één "
          "staan.");
}

TEST_CASE("a file larger than people write is not read") {
    const TempFolder folder;
    std::string yaml = "a: b\n# ";
    yaml.resize(rules::k_most_yaml_bytes, 'x');
    CHECK(rules::read_yaml_file(write_file(folder / "a.yaml", yaml)).has_value());
    CHECK_FALSE(rules::read_yaml_file(write_file(folder / "b.yaml", yaml + "x")).has_value());
}

TEST_CASE("anchors and aliases are refused") {
    CHECK(fault("a: &x 1\n") == "rules.yaml:1:4 " + std::string(k_anchor));
    CHECK(fault("a: &x {b: 1}\n") == "rules.yaml:1:4 " + std::string(k_anchor));
    CHECK(fault("a: 1\nb: *x\n").starts_with("rules.yaml:2:4 "));
}

TEST_CASE("tags are refused") {
    CHECK(fault("a: !!binary aGE=\n") ==
          "rules.yaml:1:4 Het type tag:yaml.org,2002:binary is hier niet toegestaan. Alle waarden zijn "
          "tekst: "
          "laat het weg.");
    CHECK(fault("a: !geheim [b]\n") ==
          "rules.yaml:1:4 Het type !geheim is hier niet toegestaan. Alle waarden zijn tekst: laat het "
          "weg.");
}

TEST_CASE("an empty file is refused") {
    constexpr std::string_view k_empty =
        "rules.yaml:1:1 Het regelbestand is leeg. Begin met `registertoets rules export -o MAP` voor een "
        "voorbeeld.";
    CHECK(fault("") == k_empty);
    CHECK(fault("# niets\n\n") == k_empty);
}

TEST_CASE("a file that is no mapping is refused") {
    constexpr std::string_view k_no_mapping =
        "rules.yaml:1:1 Een regelbestand begint met sleutels, zoals `fields:` of `registers:`.";
    CHECK(fault("- a\n- b\n") == k_no_mapping);
    CHECK(fault("alleen tekst\n") == k_no_mapping);
}

TEST_CASE("a second document is refused") {
    CHECK(fault("a: 1\n---\nb: 2\n") ==
          "rules.yaml:2:1 Hier begint een tweede document (`---`). Zet het in een eigen bestand.");
    CHECK(fault("---\na: 1\n...\n") == "none");
}

TEST_CASE("a key is a word") {
    CHECK(fault("? [a, b]\n: 1\n") == "rules.yaml:1:3 Een sleutel moet een woord zijn, geen lijst of groep.");
}

TEST_CASE("what is no YAML is refused with its place") {
    CHECK(fault("a: [b, c\nd: 1\n") ==
          "rules.yaml:2:2 Dit is geen geldige YAML: hier ontbreekt een komma, of het vierkante haakje dat "
          "een lijst sluit.");
    CHECK(fault("a: b: c\n").starts_with("rules.yaml:1:"));
}

TEST_CASE("what is no YAML is told in words of our own, with what to do") {
    CHECK(fault("a: x\n- b\n") ==
          "rules.yaml:2:1 Dit is geen geldige YAML: deze regel past niet bij de sleutels erboven. Controleer "
          "het inspringen, en de dubbele punt achter de sleutel.");
    CHECK(fault("a: {b: c\nd: e\n") ==
          "rules.yaml:2:2 Dit is geen geldige YAML: hier ontbreekt een komma, of de accolade die een groep "
          "sluit.");
    CHECK(fault("a: b: c\n") ==
          "rules.yaml:1:5 Dit is geen geldige YAML: hier kan geen dubbele punt staan. Zet een tekst met een "
          "dubbele punt tussen aanhalingstekens, en spring in met spaties.");
    CHECK(fault("a: @x\n").starts_with("rules.yaml:1:4 Dit is geen geldige YAML: een waarde kan niet met"));
    CHECK(fault("a: *b\n").starts_with("rules.yaml:1:4 Ankers en verwijzingen"));
    // What yaml-cpp seldom says is told without its words.
    CHECK(fault("%YAML 9.9\n---\na: b\n") ==
          "rules.yaml:1:1 Dit is geen geldige YAML. Controleer het inspringen, de aanhalingstekens en de "
          "dubbele punten.");
}

TEST_CASE("a tab in the indentation is told where it stands, whatever it breaks") {
    const std::string tab =
        "Dit is geen geldige YAML: er staat een tab in het inspringen. Spring in met spaties.";
    CHECK(fault("a:\n\t- b\n") == "rules.yaml:2:1 " + tab);
    CHECK(fault("a:\n\tb: 40\n") == "rules.yaml:2:1 " + tab);
    CHECK(fault("a:\n  b:\n  \tc: {}\n") == "rules.yaml:3:3 " + tab);
    // A tab that breaks nothing is not to blame.
    CHECK(fault("a: [b,\n\tc]\nd: e: f\n").starts_with("rules.yaml:3:5 Dit is geen geldige YAML: hier kan"));
    CHECK(fault("a:\tb\n") == "none");
}

TEST_CASE("another encoding than UTF-8 is refused, not taken for letters") {
    CHECK(fault("a: b\nc: ë caf\xE9\n") ==
          "rules.yaml:2:9 Dit bestand is geen UTF-8: dit teken is in een andere codering opgeslagen. Sla het "
          "bestand op als UTF-8.");
    CHECK(fault("a: café €\n") == "none");
    CHECK(fault(std::string_view("\xFF\xFE"
                                 "a\0:\0 \0b\0\n\0",
                                 12)) == "none");
}

TEST_CASE("a fault at the end of a file stands there, not below it") {
    CHECK(fault("fields: [\n").starts_with("rules.yaml:2:1 Dit is geen geldige YAML: "));
}

TEST_CASE("a quote that is never closed is refused") {
    CHECK(fault("a: 'b\nc: 1\n")
              .ends_with("Dit is geen geldige YAML: een aanhalingsteken wordt niet gesloten."));
    CHECK(fault("a: \"b\n") != "none");
    CHECK(fault("a: 'b'") == "none");
}

TEST_CASE("deep nesting is refused, not crashed on") {
    CHECK(fault("a: " + std::string(100000, '[')) != "none");
}
