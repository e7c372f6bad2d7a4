// SPDX-License-Identifier: EUPL-1.2
#include "rules/words.hpp"

#include <doctest/doctest.h>

#include <array>

#include "rules/load.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using namespace registertoets::rules;

namespace {

constexpr std::array<std::string_view, 6> k_names{"column missing", "empty", "placeholder",
                                                  "n.v.t.",         "none",  "filled"};

// What `text` says in the field of the AVG register, with a star where it is not in the register's own word.
std::string said(std::string_view field_id, std::string_view text) {
    static const RuleSet set = load({});
    const reg::Form& form = set.registers.at(set.find_register("avg").value())->form;
    const reg::Field& field = form.fields.at(form.find(field_id).value());
    const bool names_value = field.list != nullptr && !field.list->match(text).values.empty();
    const Answer answer = classify(text, util::fold(text), names_value, field, set.words);
    return std::string(k_names.at(static_cast<std::size_t>(answer.presence))) +
           (answer.presence == Presence::none && !answer.own_word ? "*" : "");
}

}  // namespace

TEST_CASE("bare takes brackets and stops off a whole cell") {
    CHECK(bare("[volgt]") == "volgt");
    CHECK(bare("(volgt...)") == "volgt");
    CHECK(bare("<[ volgt ]>.") == "volgt");
    CHECK(bare("n.v.t.") == "n.v.t");
    CHECK(bare("a (b)") == "a (b)");
    CHECK(bare("(a") == "(a");
    CHECK(bare("") == "");
    CHECK(bare("...") == "");
    CHECK(bare("()") == "()");
    CHECK(bare("([x)]") == "([x)]");
    CHECK(bare("[ [x]!].") == "[x]");
}

TEST_CASE("bare takes off as many brackets as a cell can hold") {
    constexpr std::size_t k_pairs = 4'000'000;
    CHECK(bare(std::string(k_pairs, '(') + "volgt" + std::string(k_pairs, ')')) == "volgt");
}

TEST_CASE("a text that says something is filled") {
    CHECK(said("purposes", "Heffen van loonbelasting") == "filled");
    CHECK(said("purposes", "onbekende erfgenamen opsporen") == "filled");
    CHECK(said("purposes", "test van systemen") == "filled");
    CHECK(said("purposes", "7") == "filled");
}

TEST_CASE("a cell without visible text is empty") {
    CHECK(said("purposes", "") == "empty");
    CHECK(said("purposes", " \u00A0\u200B\n") == "empty");
}

TEST_CASE("signs alone are placeholders") {
    for (const char* sign :
         {"-",  "—",  "–", "--", "?",   "???", "...", "…",     ".",   "/",     "*",   "_",
          "\"", "〃", "x", "0",  " - ", "[-]", "(?)", "- - -", "[…]", "(...)", "[ ]", "()"}) {
        CAPTURE(std::string(sign));
        CHECK(said("purposes", sign) == "placeholder");
    }
}

TEST_CASE("words for later are placeholders, in brackets and with stops too") {
    for (const char* word : {"volgt", "Volgt.", "VOLGT…", "[volgt]", "(volgt nog)", "n.n.b.", "nnb", "N.T.B",
                             "p.m.", "tbd", "onbekend", "[invullen]", "<vul hier in>", "nog in te vullen!",
                             "Idem", "zie boven", "zie hierboven:", "t.b.d."}) {
        CAPTURE(std::string(word));
        CHECK(said("purposes", word) == "placeholder");
    }
}

TEST_CASE("an answer that is still to come is a placeholder in any words") {
    for (const char* text :
         {"Nog te bepalen (door de proceseigenaar)", "nog na te gaan bij de directie",
          "Dit moet nog worden nagevraagd", "Vul hier het doel van de verwerking in",
          "Het doel is nog niet bekend bij ons", "wordt z.s.m. aangevuld", "Komt later", "volgt in Q3",
          "dat weten we nog niet", "onbekend bij de afdeling", "graag aanvullen", "nog niet vastgesteld",
          "in afwachting van informatie van de leverancier", "idem als rij 12",
          "wordt uitgezocht door team 3", "in te vullen door directie", "dient nog te worden ingevuld",
          "PM door de directie"}) {
        CAPTURE(std::string(text));
        CHECK(said("purposes", text) == "placeholder");
    }
}

TEST_CASE("a placeholder with something of an answer in it is a text") {
    for (const char* text :
         {"nog te bepalen: zie het beleidsplan", "7 jaar, startmoment nog te bepalen",
          "Nog te betalen bedragen innen", "wordt bepaald door de rechter", "Navragen bij werkgevers",
          "eind 2024 vastgesteld", "volgt uit de Archiefwet", "Burgers helpen hun aangifte in te vullen",
          "Nagaan of het doel van een gift bekend is", "Nader onderzoek naar fraude",
          "Nog in te vullen formulieren versturen", "Verzoek loopt via het portaal",
          "nog te bepalen met alle directies die daar in de komende maanden iets van moeten vinden"}) {
        CAPTURE(std::string(text));
        CHECK(said("purposes", text) == "filled");
    }
}

TEST_CASE("placeholders put together are one, unless a value stands beside them") {
    CHECK(said("purposes", "n.n.b. (nog navragen)") == "placeholder");
    CHECK(said("purposes", "Onbekend / nog uitzoeken") == "placeholder");
    CHECK(said("purposes", "PM: volgt") == "placeholder");
    CHECK(said("purposes", "Onbekend. Wordt nog uitgezocht.") == "placeholder");
    CHECK(said("purposes", "onbekend, wel 7 jaar") == "filled");
    CHECK(said("special_categories", "BSN, nog uitzoeken") == "filled");
}

TEST_CASE("a value of the field's list is no placeholder there") {
    CHECK(said("status", "concept") == "filled");
    CHECK(said("status", "in behandeling") == "filled");
    CHECK(said("status", "volgt") == "placeholder");
    CHECK(said("purposes", "concept") == "placeholder");
}

TEST_CASE("an Excel error as text is a placeholder") {
    for (const char* error :
         {"#N/B", "#N/A", "#VERW!", "#REF!", "#WAARDE!", "#NAAM?", "#DEEL/0!", "########"}) {
        CAPTURE(std::string(error));
        CHECK(said("purposes", error) == "placeholder");
    }
}

TEST_CASE("n.v.t. in its forms is no answer where there always is one") {
    for (const char* form : {"n.v.t.", "N.V.T", "nvt", "[n.v.t.]", "(nvt)", "niet van toepassing",
                             "Niet van toepassing.", "n/a", "N.A.", "not applicable", "n v t"}) {
        CAPTURE(std::string(form));
        CHECK(said("purposes", form) == "n.v.t.");
    }
}

TEST_CASE("n.v.t. in each part, or in each of the columns of one field, is n.v.t.") {
    for (const char* text : {"n.v.t.\nn.v.t.", "nvt; nvt", "- n.v.t.", "n.v.t. / n.v.t.", "n/a; n/a",
                             "n.v.t.\n-", "Niet van toepassing, n.v.t."}) {
        CAPTURE(std::string(text));
        CHECK(said("purposes", text) == "n.v.t.");
        CHECK(said("joint_controllers", text) == "none*");
    }
    for (const char* text : {"n.v.t.\nInnen", "nvt; innen van loonbelasting", "n.v.t.\nvolgt", "n.v.t./?"}) {
        CAPTURE(std::string(text));
        CHECK(said("purposes", text) == "filled");
    }
}

TEST_CASE("NA counts as n.v.t. only as it is written") {
    CHECK(said("purposes", "NA") == "n.v.t.");
    CHECK(said("purposes", " NA ") == "n.v.t.");
    CHECK(said("purposes", "na") == "filled");
    CHECK(said("purposes", "Na") == "filled");
}

TEST_CASE("n.v.t. with a reason is a text") {
    CHECK(said("purposes", "n.v.t. voor deze groep") == "filled");
}

TEST_CASE("none is no answer where there always is something") {
    CHECK(said("purposes", "geen") == "n.v.t.");
    CHECK(said("purposes", "Nee.") == "n.v.t.");
    CHECK(said("purposes", "geen onderscheid maken tussen burgers") == "filled");
}

TEST_CASE("none is an answer where the field allows it, best in its own word") {
    CHECK(said("joint_controllers", "geen") == "none");
    CHECK(said("joint_controllers", "[Geen].") == "none");
    CHECK(said("joint_controllers", "nee") == "none*");
    CHECK(said("joint_controllers", "n.v.t.") == "none*");
    CHECK(said("transfers", "nee") == "none");
    CHECK(said("transfers", "geen") == "none*");
    CHECK(said("transfers", "NA") == "none*");
}

TEST_CASE("none with an explanation is none") {
    CHECK(said("joint_controllers", "geen, de minister beslist alleen") == "none");
    CHECK(said("transfers", "Nee: dat gebeurt niet") == "none");
    CHECK(said("transfers", "alleen binnen de EU") == "none");
}

TEST_CASE("a whole sentence says none too") {
    CHECK(said("transfers", "Er vindt geen doorgifte plaats.") == "none");
    CHECK(said("transfers", "De gegevens worden niet doorgegeven aan derde landen") == "none");
    CHECK(said("processors", "Er zijn geen verwerkers") == "none");
    CHECK(said("automated_decisions", "Er vindt geen geautomatiseerde besluitvorming plaats") == "none");
    CHECK(said("automated_decisions", "Er is geen sprake van profilering") == "none");
    CHECK(said("special_categories", "Er worden geen bijzondere persoonsgegevens verwerkt") == "none");
    CHECK(said("joint_controllers", "Er zijn geen gezamenlijke verantwoordelijken") == "none");
}

TEST_CASE("a letter by itself says none, and begins no text that does") {
    CHECK(said("automated_decisions", "N") == "none");
    CHECK(said("automated_decisions", "n.") == "none");
    CHECK(said("automated_decisions", "N.B. zie de toelichting") == "filled");
    CHECK(said("processors", "n") == "none");
    CHECK(said("processors", "N.V. Drukkerij Voorbeeld") == "filled");
}

TEST_CASE("a sentence that denies one thing and names another is a text") {
    CHECK(said("transfers", "Er vindt geen doorgifte plaats, behalve aan India") == "filled");
    CHECK(said("processors", "Er zijn geen verwerkers, behalve Drukkerij Voorbeeld") == "filled");
    CHECK(said("special_categories", "Er worden geen bijzondere gegevens verwerkt, wel het BSN") == "filled");
    CHECK(said("special_categories", "geen BSN, wel gezondheid") == "filled");
    CHECK(said("automated_decisions", "Er vindt geen automatisch besluit plaats, wel profilering") ==
          "filled");
}

TEST_CASE("none to each question is none") {
    CHECK(said("special_categories", "BSN: nee; gezondheid: nee") == "none");
    CHECK(said("special_categories", "BSN: nee, gezondheid: geen.") == "none");
    CHECK(said("special_categories", "BSN: nee; gezondheid: ja") == "filled");
    CHECK(said("special_categories", "BSN: nee; gezondheid") == "filled");
    CHECK(said("special_categories", "BSN: ja") == "filled");
}

TEST_CASE("a denial as a whole names what it denies") {
    CHECK(said("special_categories", "geen bijzondere en strafrechtelijke gegevens") == "none");
    CHECK(said("special_categories", "geen bijzondere en strafrechtelijke gegevens, wel BSN") == "filled");
    CHECK(said("automated_decisions", "Profilering vindt niet plaats") == "none");
}

TEST_CASE("n.v.t. with a reason is none, where n.v.t. is") {
    CHECK(said("transfers", "n.v.t.: geen doorgifte") == "none*");
    CHECK(said("transfers", "Niet van toepassing, de gegevens blijven hier") == "none*");
    CHECK(said("transfers", "n.v.t. geen doorgifte") == "none*");
    CHECK(said("transfers", "n.v.t., behalve Zwitserland") == "filled");
    CHECK(said("joint_controllers", "N.A. Jansen") == "filled");
    CHECK(said("recipient_categories", "n.v.t.: niemand") == "filled");
}

TEST_CASE("the boolean of a spreadsheet is the nee of a field that answers so") {
    for (const char* field :
         {"transfers", "special_categories", "processors", "joint_controllers", "automated_decisions"}) {
        CAPTURE(std::string(field));
        CHECK(said(field, "FALSE") == "none");
        CHECK(said(field, "ONWAAR") == "none");
        CHECK(said(field, "TRUE") == "filled");
        CHECK(said(field, "WAAR") == "filled");
    }
}

TEST_CASE("a word that only begins like none is not none") {
    CHECK(said("joint_controllers", "Neerlandia Gemeente") == "filled");
    CHECK(said("joint_controllers", "Nonius B.V.") == "filled");
}

TEST_CASE("none, but for something, is not none") {
    CHECK(said("special_categories", "geen, behalve gezondheid") == "filled");
    CHECK(said("special_categories", "geen") == "none");
    CHECK(said("transfers", "nee, behalve Zwitserland") == "filled");
}

TEST_CASE("a field may have its own words for none, and then n.v.t. is not among them") {
    CHECK(said("recipient_categories", "geen") == "none");
    CHECK(said("recipient_categories", "niemand") == "none");
    CHECK(said("recipient_categories", "nee") == "n.v.t.");
    CHECK(said("recipient_categories", "n.v.t.") == "n.v.t.");
}

TEST_CASE("a placeholder is one where none is an answer too") {
    CHECK(said("joint_controllers", "-") == "placeholder");
    CHECK(said("joint_controllers", "nee?") == "placeholder");
    CHECK(said("transfers", "geen idee") == "placeholder");
}

TEST_CASE("an empty text is not among what whole cells may say") {
    WholeCells cells;
    cells.add("");
    CHECK_FALSE(cells.contains(""));
    cells.add("n.v.t");
    CHECK(cells.contains("n.v.t"));
    CHECK_FALSE(cells.contains("n.v.t, zie hiernaast"));
}
