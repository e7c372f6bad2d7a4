// SPDX-License-Identifier: EUPL-1.2
// Rules in files of one's own: what they include, extend and are laid over.
#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

// The fault of loading `names`, with the folder left out of it.
std::string fault(const TempFolder& folder, const std::vector<std::string>& names) {
    return replaced(fault_of([&names] { load(names); }), folder.path().string() + "/", "");
}

std::string purposes_header(const RuleSet& set) {
    const reg::Form& form = set.registers.at(0)->form;
    return form.fields.at(form.find("purposes").value()).header.nl;
}

std::string header_file(std::string_view header) {
    return "fields: {purposes: {header: {nl: " + std::string(header) + ", en: X}}}\n";
}

}  // namespace

TEST_CASE("a name that is neither built in nor a file is refused") {
    CHECK(fault_of([] { load({"bestaat-niet"}); }) ==
          "Er zijn geen ingebouwde regels met de naam `bestaat-niet`, en er is geen bestand dat zo heet. "
          "Ingebouwd: gemeente, ico, rde, rijksregister.");
}

TEST_CASE("a folder is no rules file") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "map");
    CHECK(fault(folder, {(folder / "map").string()}) ==
          "map is een map. Noem een regelbestand (.yaml) in die map.");
}

TEST_CASE("a file without an id lies over the default rules") {
    const TempFolder folder;
    const RuleSet set = load({write_file(folder / "a.yaml", header_file("Waarvoor")).string()});
    CHECK(purposes_header(set) == "Waarvoor");
    CHECK(set.id == "rde");
    REQUIRE(set.files.size() == 2);
    CHECK(set.files[0].id == "rde");
    CHECK(set.files[1].id == "a");
}

TEST_CASE("of two files the later one wins") {
    const TempFolder folder;
    const std::string a = write_file(folder / "a.yaml", header_file("Eerst")).string();
    const std::string b = write_file(folder / "b.yaml", header_file("Later")).string();
    CHECK(purposes_header(load({a, b})) == "Later");
    CHECK(purposes_header(load({"rde", b, a})) == "Eerst");
}

TEST_CASE("a file extends a built-in set or a file beside it") {
    const TempFolder folder;
    write_file(folder / "a.yaml", "extends: rde\nversion: '7'\n" + header_file("Van A"));
    const std::string b = write_file(folder / "b.yaml", "extends: a.yaml\nid: b\n").string();
    const RuleSet set = load({b});
    CHECK(purposes_header(set) == "Van A");
    CHECK(set.version == "7");
    CHECK(set.files.size() == 3);
}

TEST_CASE("a file does not extend itself, by whatever way") {
    const TempFolder folder;
    const std::string a = write_file(folder / "a.yaml", "extends: a.yaml\n").string();
    CHECK(fault(folder, {a}) ==
          "a.yaml:1:10 Dit bestand breidt met `extends` zichzelf uit (a.yaml → a.yaml). Noem er een ander "
          "bestand.");
    write_file(folder / "b.yaml", "extends: c.yaml\n");
    const std::string c = write_file(folder / "c.yaml", "id: c\nextends: b.yaml\n").string();
    CHECK(fault(folder, {c}) ==
          "c.yaml:2:10 Dit bestand breidt met `extends` zichzelf uit (c.yaml → b.yaml → c.yaml). Noem er "
          "een ander bestand.");
}

TEST_CASE("what a file extends must exist") {
    const TempFolder folder;
    CHECK(fault(folder, {write_file(folder / "a.yaml", "extends: rdee\n").string()}) ==
          "a.yaml:1:10 Er zijn geen ingebouwde regels met de naam `rdee`, en er is geen bestand dat zo heet. "
          "Ingebouwd: gemeente, ico, rde, rijksregister.");
    CHECK(fault(folder, {write_file(folder / "b.yaml", "extends: [rde]\n").string()}) ==
          "b.yaml:1:10 Bij `extends` hoort één waarde, geen lijst of groep.");
}

TEST_CASE("a file includes files of its folder and below") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "delen");
    write_file(folder / "delen/velden.yaml", header_file("Uit deel"));
    const std::string a = write_file(folder / "a.yaml", "include: [delen/velden.yaml]\n").string();
    CHECK(purposes_header(load({a})) == "Uit deel");
}

TEST_CASE("the hash of a set changes with the files that it includes") {
    const TempFolder folder;
    write_file(folder / "deel.yaml", header_file("Een"));
    const std::string a = write_file(folder / "a.yaml", "include: [deel.yaml]\n").string();
    const std::string before = load({a}).files.back().sha256;
    write_file(folder / "deel.yaml", header_file("Twee"));
    CHECK(load({a}).files.back().sha256 != before);
}

TEST_CASE("a file outside the folder is not included") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "map");
    write_file(folder / "buiten.yaml", header_file("X"));
    const auto fault_including = [&folder](const std::string& name) {
        return fault(folder, {write_file(folder / "map/a.yaml", "include:\n  - " + name + "\n").string()});
    };
    const std::string rest = " ligt buiten de map van het regelbestand. Zet het bestand in die map.";
    CHECK(fault_including("../buiten.yaml") == "map/a.yaml:2:5 `../buiten.yaml`" + rest);
    CHECK(fault_including("x/../../buiten.yaml") == "map/a.yaml:2:5 `x/../../buiten.yaml`" + rest);
    CHECK(fault_including("/etc/hostname") == "map/a.yaml:2:5 `/etc/hostname`" + rest);
    CHECK(fault_including("''") == "map/a.yaml:2:5 ``" + rest);
}

TEST_CASE("a file that is included must exist") {
    const TempFolder folder;
    CHECK(fault(folder, {write_file(folder / "a.yaml", "include: [weg.yaml]\n").string()}) ==
          "a.yaml:1:11 Het regelbestand weg.yaml kan niet gelezen worden. Controleer de naam en de rechten.");
}

TEST_CASE("a fault in an included file stands at its place there") {
    const TempFolder folder;
    write_file(folder / "deel.yaml", "fields:\n  a: 1\n  a: 2\n");
    CHECK(
        fault(folder, {write_file(folder / "a.yaml", "include: [deel.yaml]\n").string()}) ==
        "deel.yaml:3:3 De sleutel `a` staat hier voor de tweede keer; eerder op regel 2. Laat er één staan.");
}

TEST_CASE("a key stands in one file of a set only") {
    const TempFolder folder;
    write_file(folder / "deel.yaml", header_file("X"));
    CHECK(
        fault(folder,
              {write_file(folder / "a.yaml", "include: [deel.yaml]\n" + header_file("Y")).string()}) ==
        "deel.yaml:1:30 De sleutel `nl` staat ook in een ander bestand van deze regels. Laat er één staan.");
}

TEST_CASE("an included file includes nothing itself") {
    const TempFolder folder;
    write_file(folder / "b.yaml", header_file("X"));
    write_file(folder / "deel.yaml", "include: [b.yaml]\n");
    CHECK(fault(folder, {write_file(folder / "a.yaml", "include: [deel.yaml]\n").string()})
              .starts_with("deel.yaml:1:1 Onbekende sleutel `include`."));
}

TEST_CASE("a register that the set below does not have is a typing error, unless it is a whole one") {
    const auto fault_in = [](const std::string& name, const std::string& more = "") {
        return fault_of_rules("registers:\n  " + name + ": {" + more +
                              "fields: {purposes: {aliases+: [Waarvoor]}}}\n");
    };
    CHECK(fault_in("wpg") == "none");
    CHECK(fault_in("wgp") == "overlay.yaml:2:3 `wgp` is hier onbekend. Bedoelt u `wpg`?");
    CHECK(fault_in("avg-verwerkr") ==
          "overlay.yaml:2:3 `avg-verwerkr` is hier onbekend. Bedoelt u `avg-verwerker`?");
    CHECK(fault_in("AVG") == "overlay.yaml:2:3 `AVG` is hier onbekend. Bedoelt u `avg`?");
    CHECK(
        fault_in("personeelszaken") ==
        "overlay.yaml:2:3 Er ligt geen register `personeelszaken` onder dit bestand. Bekend zijn: avg, wpg, "
        "avg-verwerker, wpg-verwerker. Is het een nieuw register, geef het dan een `title`.");
    CHECK(fault_in("personeelszaken", "title: {nl: Personeel, en: Staff}, ") == "none");
    CHECK(fault_in("personeelszaken", "recognise: {fields: [purposes]}, ") == "none");
}

TEST_CASE("what is laid over a file may change the register that it adds") {
    const TempFolder folder;
    const std::string own =
        "registers:\n  eigen:\n    title: {nl: Eigen, en: Own}\n    fields: {purposes: {}}\n";
    const std::string a = write_file(folder / "a.yaml", own).string();
    const std::string b =
        write_file(folder / "b.yaml", "registers: {eigen: {fields: {retention_period: {}}}}\n").string();
    CHECK(load({a, b}).registers.back()->form.fields.size() == 2);
    CHECK(fault(folder, {b}).starts_with("b.yaml:1:13 Er ligt geen register `eigen` onder dit bestand."));
}

TEST_CASE("what is wrong in itself in a file of one's own is no rule to check by") {
    const TempFolder folder;
    const auto fault_of_check = [&folder](const std::string& check) {
        const auto file = write_file(folder / "a.yaml", "fields: {purposes: {checks: {" + check + "}}}\n");
        return fault(folder, {file.string()});
    };
    const std::string texts = "words: 3, what: {nl: a, en: a}, why: {nl: a, en: a}, how: {nl: a, en: a}}";
    CHECK(fault_of_check("empty: {off: true}") ==
          "a.yaml:1:43 `empty` is uitgezet zonder reden. Zet de reden achter `off`.");
    CHECK(fault_of_check("Te Kort!: {kind: too-short, " + texts)
              .starts_with("a.yaml:1:30 `Te Kort!`: de naam"));
    CHECK(fault_of_check("kort: {kind: too-short, how: {nl: '{heder}', en: a}, "
                         "words: 3, what: {nl: a, en: a}, why: {nl: a, en: a}}")
              .ends_with("staat {heder}, waar niets voor ingevuld kan worden."));
    CHECK(fault_of_check("empty: {off: hier niet}") == "none");
    CHECK(fault_of_check("kort: {kind: too-short, " + texts) == "none");
}

TEST_CASE("a field of which nothing, or no keys, are said is refused where that is done") {
    CHECK(fault_of_rules("fields:\n  dpia:\n  aliases+: [x]\n") ==
          "overlay.yaml:2:3 Bij `dpia` horen sleutels met waarden.");
    CHECK(fault_of_rules("fields:\n  dpia:\n    aliases+:[x]\n") ==
          "overlay.yaml:3:5 Bij `dpia` horen sleutels met waarden.");
    CHECK(fault_of_rules("registers:\n  avg:\n    fields:\n      dpia:\n        aliases+:[x]\n") ==
          "overlay.yaml:5:9 Bij `dpia` horen sleutels met waarden.");
    CHECK(fault_of_rules("registers:\n  avg:\n    fields:\n      legal_provision:\n") ==
          "overlay.yaml:4:7 Bij `legal_provision` horen sleutels met waarden.");
    CHECK(fault_of_rules("registers: {avg: {fields: {dpia: {}}}}\n") == "none");
    // A register of one's own loses nothing.
    CHECK(fault_of_rules("registers:\n  eigen:\n    title: {nl: Eigen, en: Own}\n    fields:\n"
                         "      purposes:\n") == "none");
}

TEST_CASE("only to lists is added") {
    const TempFolder folder;
    const auto fault_of_field = [&folder](const std::string& keys) {
        const auto file = write_file(folder / "a.yaml", "registers: {avg: {" + keys + "}}\n");
        return fault(folder, {file.string()});
    };
    CHECK(fault_of_field("fields+: {purposes: {required: optional}}") ==
          "a.yaml:1:19 Bij `fields+` hoort een lijst: [waarde, waarde].");
    CHECK(fault_of_field("fields: {purposes: {header+: {nl: x, en: y}}}")
              .starts_with("a.yaml:1:39 Bij `header+`"));
    CHECK(fault_of_field("fields: {purposes: {required+: optional}}")
              .starts_with("a.yaml:1:39 Bij `required+`"));
    CHECK(fault_of_field("fields: {purposes: {aliases+: [Waartoe]}}") == "none");
}

TEST_CASE("a list that is taken away is missed where it is, with the rules that need it") {
    const TempFolder folder;
    const auto fault_of_keten = [&folder](const std::string& checks) {
        const auto file =
            write_file(folder / "a.yaml", "registers: {avg: {fields: {keten: {list: ''" + checks + "}}}}\n");
        return fault(folder, {file.string()});
    };
    CHECK(fault_of_keten("") ==
          "a.yaml:1:42 Zonder lijst bij `keten` werkt dit niet: avg.keten.invalid. Zet deze regels uit met "
          "`off` en de reden, geef een veld met `required` erachter een andere `required`, of laat de lijst "
          "staan.");
    CHECK(fault_of_keten(", checks: {invalid: {off: vrij}}") == "none");
    // Of conditions too, and of a rule that is off they are not read.
    const auto file =
        write_file(folder / "b.yaml",
                   "registers: {avg: {fields: {dpia: {list: '', checks: {contradicts: {off: vrij}}}}}}\n");
    CHECK(fault(folder, {file.string()})
              .find("werkt dit niet: avg.personal_data_categories.contradicts, avg.dpia.invalid. Zet") !=
          std::string::npos);
    const auto ground =
        write_file(folder / "c.yaml", "registers: {avg: {fields: {legal_basis: {list: ''}}}}\n");
    CHECK(fault(folder, {ground.string()}).find("avg.legal_provision (`required`)") != std::string::npos);
}
