// SPDX-License-Identifier: EUPL-1.2
#include "register/header_match.hpp"

#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/forms.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

reg::Form small_form() {
    return form(
        {field("purposes", "Verwerkingsdoeleinden", {"Doel", "Doelen"}),
         also_second(field("legal_basis", "Rechtsgrond (art. 6 AVG)", {"Rechtmatige grondslag", "Grondslag"}),
                     {}),
         also_second(field("legal_provision", "Wettelijke bepaling"), {"Grondslag"}),
         field("retention_period", "Bewaartermijn", {"Termijn"})});
}

const reg::Form& default_avg() {
    static const rules::RuleSet set = rules::load({});
    return set.registers[*set.find_register("avg")]->form;
}

}  // namespace

TEST_CASE("a header as the rules write it is exact, in both languages") {
    CHECK(understood(small_form(), {"Verwerkingsdoeleinden", "English Bewaartermijn"}) ==
          "A exact purposes\nB exact retention_period\n");
}

TEST_CASE("a header that differs in form only is normalised") {
    CHECK(understood(small_form(), {"f) BEWAAR\u00ADTERMIJN\n(in jaren):"}) ==
          "A normalised retention_period\n");
}

TEST_CASE("a header with a word broken by hand is found, unless it is one as it stands") {
    CHECK(understood(small_form(), {"Verwerkings-\ndoeleinden", "Bewaar-\ntermijn"}) ==
          "A normalised purposes\nB normalised retention_period\n");
    reg::Form own = small_form();
    own.fields[3].aliases.push_back({"Doe len"});
    CHECK(understood(own, {"Doe-\nlen"}) == "A alias retention_period\n");
}

TEST_CASE("a hyphen or a line break inside a word is found to be none of it") {
    CHECK(understood(small_form(), {"Verwerkings-doeleinden (kort)", "Bewaar\ntermijn"}) ==
          "A normalised purposes\nB normalised retention_period\n");
    CHECK(understood(small_form(), {"Rechtmatige\ngrond-slag"}) == "A alias legal_basis\n");
    CHECK(understood(small_form(), {"Doel-\ngewicht"}) == "A unknown\n");
}

TEST_CASE("a remark in brackets decides between two fields") {
    reg::Form own = small_form();
    own.fields[1].aliases.push_back({"Wettelijke bepaling art. 6"});
    CHECK(understood(own, {"Wettelijke bepaling (art. 6)"}) == "A alias legal_basis\n");
    CHECK(understood(own, {"Wettelijke bepaling (art. 11)"}) == "A normalised legal_provision\n");
}

TEST_CASE("an alias is an alias, with the same freedom of form") {
    CHECK(understood(small_form(), {"2. doel", "Termijn:"}) ==
          "A alias purposes\nB alias retention_period\n");
}

TEST_CASE("a header and an alias from an overlay are matched by the rules") {
    reg::Form own = small_form();
    own.fields[0].header_from_overlay = true;
    own.fields[3].aliases.push_back({"Weggooien na", true});
    CHECK(understood(own, {"verwerkingsdoeleinden", "weggooien na"}) ==
          "A rules purposes\nB rules retention_period\n");
}

TEST_CASE("an ending in brackets leads to the plural") {
    CHECK(understood(small_form(), {"Doel(en)"}) == "A alias purposes\n");
}

TEST_CASE("a header without text is no column") {
    CHECK(understood(small_form(), {" \u200B", "Doel"}) == "B alias purposes\n");
}

TEST_CASE("an alias of two fields is only proposed") {
    const reg::Form two =
        form({field("a", "Aaaaaaaa", {"Omschrijving"}), field("b", "Bbbbbbbb", {"Omschrijving"})});
    CHECK(understood(two, {"Omschrijving"}) == "A resembles a\n");
}

TEST_CASE("an alias of two fields is decided by another header") {
    const reg::Form two =
        form({field("a", "Aaaaaaaa", {"Omschrijving"}), field("b", "Bbbbbbbb", {"Omschrijving"})});
    CHECK(understood(two, {"Omschrijving", "Aaaaaaaa"}) == "A alias b\nB exact a\n");
    CHECK(understood(two, {"Omschrijving", "Bbbbbbbb"}) == "A alias a\nB exact b\n");
}

TEST_CASE("several columns of a field that joins are all used") {
    const reg::Form joins = form({joined(
        field("security", "Maatregelen", {"Technische maatregelen", "Organisatorische maatregelen"}))});
    CHECK(understood(joins, {"Technische maatregelen", "Organisatorische maatregelen"}) ==
          "A alias security\nB alias security\n");
}

TEST_CASE("an own header without its remark leaves the rest of what it asks to another column") {
    const std::vector<std::string> aliases{"Contactgegevens functionaris", "Adres"};
    const reg::Form joins = form({joined(field("dpo", "Functionaris (naam en contactgegevens)", aliases)),
                                  field("address", "Adres van het gebouw", {"Adres"})});
    CHECK(understood(joins, {"Functionaris", "Contactgegevens functionaris"}) ==
          "A normalised dpo\nB alias dpo\n");
    CHECK(understood(joins, {"Functionaris", "Adres"}) == "A normalised dpo\nB alias address\n");
    // To the letter it asks for all of it.
    CHECK(understood(joins, {"Functionaris (naam en contactgegevens)", "Contactgegevens functionaris"}) ==
          "A exact dpo\nB resembles dpo\n");
    const reg::Form plain = form({joined(field("dpo", "Functionaris", aliases))});
    CHECK(understood(plain, {"Functionaris:", "Contactgegevens functionaris"}) ==
          "A normalised dpo\nB resembles dpo\n");
}

TEST_CASE("of several columns of another field the best is used") {
    CHECK(understood(small_form(), {"Termijn", "Bewaartermijn"}) ==
          "A resembles retention_period\nB exact retention_period\n");
    CHECK(understood(small_form(), {"Bewaartermijn", "Bewaartermijn"}) ==
          "A exact retention_period\nB resembles retention_period\n");
}

TEST_CASE("one header answers two fields") {
    CHECK(understood(small_form(), {"Doel en bewaartermijn"}) == "A combined purposes, retention_period\n");
    CHECK(understood(small_form(), {"Doel/Termijn (art. 30, 1)"}) ==
          "A combined purposes, retention_period\n");
}

TEST_CASE("a combined header answers only what no other column does") {
    CHECK(understood(small_form(), {"Doel en bewaartermijn", "Termijn"}) ==
          "A combined purposes\nB alias retention_period\n");
}

TEST_CASE("a combined header with a part that is unknown answers nothing") {
    CHECK(understood(small_form(), {"Doel en eigenaar"}) == "A unknown\n");
}

TEST_CASE("headers as registers have them lead to their fields") {
    for (const auto& [header, meant] :
         {std::pair{"3a. Betrokkenen", "data_subject_categories"},
          {"3b. Soort gegevens", "personal_data_categories"},
          {"Gezamenlijke verwerkings-verantwoordelijke(n)", "joint_controllers"},
          {"Verwerkings-verantwoordelijke (naam)", "controller"},
          {"Beveiligings-maatregelen", "security_measures"},
          {"Persoons-gegevens", "personal_data_categories"},
          {"Bewaar-termijn", "retention_period"},
          {"Technische & organisatorische maatregelen", "security_measures"},
          {"Naam en contactgegevens van de functionaris voor gegevensbescherming", "dpo"},
          {"Doorgifte naar landen buiten de EER", "transfers"},
          {"Bijzondere en/of strafrechtelijke persoonsgegevens", "special_categories"},
          {"Juridische grondslag", "legal_basis"},
          {"Wettelijke grondslag (art. 6 AVG)", "legal_basis"},
          {"Wettelijke grondslag (wet en artikel)", "legal_provision"}}) {
        const std::string said = header;  // clang captures no structured binding
        CAPTURE(said);
        const std::string found = understood(default_avg(), {header});
        CHECK((found == std::string("A alias ") + meant + "\n" ||
               found == std::string("A normalised ") + meant + "\n"));
    }
}

TEST_CASE("Grondslag alone is the legal basis") {
    CHECK(understood(small_form(), {"Grondslag"}) == "A alias legal_basis\n");
    CHECK(understood(default_avg(), {"Grondslag"}) == "A normalised legal_basis\n");
}

TEST_CASE("Grondslag beside Rechtmatige grondslag is the statute, in either order") {
    CHECK(understood(small_form(), {"Rechtmatige grondslag", "Grondslag"}) ==
          "A alias legal_basis\nB alias legal_provision\n");
    CHECK(understood(default_avg(), {"Rechtmatige grondslag", "Grondslag"}) ==
          "A alias legal_basis\nB alias legal_provision\n");
    CHECK(understood(default_avg(), {"Grondslag", "Rechtmatige grondslag"}) ==
          "A alias legal_provision\nB alias legal_basis\n");
}

TEST_CASE("Grondslag beside the statute's own column is the legal basis") {
    CHECK(understood(default_avg(), {"Wettelijke bepaling", "Grondslag"}) ==
          "A exact legal_provision\nB normalised legal_basis\n");
}

TEST_CASE("what resembles is proposed and never used") {
    reg::Form own = small_form();
    own.fields[0].proposed = {"Toelichting"};
    CHECK(understood(own, {"Toelichting", "Bewaartermeinen", "Kleur"}) ==
          "A resembles purposes\nB resembles retention_period\nC unknown\n");
}

TEST_CASE("a long text is never used as a header") {
    CHECK(understood(small_form(), {"Doel (" + std::string(400, 'x') + ")"}) == "A resembles purposes\n");
}

TEST_CASE("count_fields counts different fields, also those of combined headers") {
    const reg::Form own = small_form();
    const reg::HeaderIndex index(own);
    const std::vector<reg::HeaderCell> row{
        {1, "Doel"}, {2, "Doelen"}, {3, "Rechtsgrond en termijn"}, {4, "Kleur"}};
    CHECK(index.count_fields(row) == 3);
    CHECK(index.count_fields({}) == 0);
}

TEST_CASE("columns are known by field, and a field without one is missing") {
    const reg::Form own = small_form();
    const std::vector<reg::HeaderCell> row{{3, "Doel"}, {27, "Doel en termijn"}};
    const reg::HeaderMatch match = reg::HeaderIndex(own).match(row);
    CHECK(match.columns_of[0] == std::vector<std::uint32_t>{3});
    CHECK(match.columns_of[3] == std::vector<std::uint32_t>{27});
    CHECK_FALSE(match.has(1));
    CHECK(match.fields_found() == 2);
}

TEST_CASE("a header that stands twice is repeated, and another header of the same field is not") {
    const reg::Form joins = form(
        {joined(field("security", "Maatregelen", {"Technische maatregelen", "Organisatorische maatregelen"})),
         field("purposes", "Verwerkingsdoeleinden", {"Doel"})});
    const std::vector<reg::HeaderCell> row{{1, "Technische maatregelen"},
                                           {2, "Organisatorische maatregelen"},
                                           {3, "Doel"},
                                           {5, "TECHNISCHE MAATREGELEN:"},
                                           {9, "technische maatregelen"}};
    const reg::HeaderMatch match = reg::HeaderIndex(joins).match(row);
    CHECK(match.matched.size() == 5);
    CHECK(match.repeated == std::vector<std::uint32_t>{5, 9});
}

TEST_CASE("of headers by the thousand the first are looked for among those they resemble") {
    const reg::Form own = small_form();
    std::vector<reg::HeaderCell> row;
    for (std::uint32_t column = 1; column <= 2000; ++column) {
        row.push_back({column, "Bewaartermeinen"});
    }
    const reg::HeaderMatch match = reg::HeaderIndex(own).match(row);
    REQUIRE(match.unknown.size() == 2000);
    CHECK(match.unknown.front().resembles == 3);
    CHECK(match.unknown[499].resembles == 3);
    CHECK_FALSE(match.unknown.back().resembles.has_value());
    CHECK(match.unknown.back().column == 2000);
}
