// SPDX-License-Identifier: EUPL-1.2
// Which rows may be seen by anyone, and what of them.
#include "publish/selection.hpp"

#include <doctest/doctest.h>

#include "support/published.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_header{"Code", "Keten", "Directie", "Naam",
                                        "Doel", "Soort", "Toezicht", "Geheim"};

std::vector<std::string> row(std::string code, std::string naam, std::string doel = "loon",
                             std::string geheim = "kanarie") {
    return {std::move(code), "Innen", "Noord",  std::move(naam),
            std::move(doel), "geen",  "a@b.nl", std::move(geheim)};
}

}  // namespace

TEST_CASE("complete rows are published, and of these the public columns") {
    const Published made = published({k_header, row("1", "Eerste"), row("2", "Tweede", "")});
    CHECK(activities_in(made) ==
          "Innen / Noord / Eerste: code=1 keten=Innen directie=Noord naam=Eerste doel=loon soort=geen "
          "toezicht=a@b.nl\n");
    const publish::RegisterCounts& counts = made.publication->selection().registers.at(0);
    CHECK(counts.published == 1);
    CHECK(counts.incomplete == 1);
    CHECK(counts.guarded);
    for (const char* format : {"html", "markdown", "jsonld"}) {
        CHECK(made.in(format).find("Eerste") != std::string::npos);
        CHECK(made.in(format).find("kanarie") == std::string::npos);
        CHECK(made.in(format).find("Tweede") == std::string::npos);
        CHECK(made.in(format).find("a.xlsx") == std::string::npos);
    }
}

TEST_CASE("a row that has ended is counted among what is left out") {
    std::vector<std::string> gone = row("2", "Tweede");
    gone[5] = "BSN";
    const Published made = published({k_header, row("1", "Eerste"), gone},
                                     "registers: {klein: {ended: {field: soort, has: [bsn]}}}\n");
    CHECK(made.publication->selection().registers.at(0).ended == 1);
    CHECK(made.in("markdown").find("1 verwerking: beëindigd.") != std::string::npos);
    CHECK(made.in("markdown").find("Tweede") == std::string::npos);
    const Published none = published({k_header, row("1", "Eerste"), gone});
    CHECK(none.publication->selection().registers.at(0).ended == 0);
    CHECK(none.in("markdown").find("beëindigd") == std::string::npos);
}

TEST_CASE("a row with data of a person is left out, also where no rule was asked of the cell") {
    const Published made = published({k_header, row("1", "Vraag het jan@voorbeeld.nl"),
                                      row("2", "Tweede", "bel piet@voorbeeld.nl"),
                                      row("3", "Derde", "loon", "klaas@voorbeeld.nl"), row("4", "Vierde")});
    // What is the same in every row may hold the contact details of the organisation; what is not public is
    // not seen.
    CHECK(withheld_in(made) == "2: naam\n3: doel\n");
    CHECK(made.publication->selection().activities.size() == 2);
    for (const char* format : {"html", "markdown", "jsonld"}) {
        CHECK(made.in(format).find("voorbeeld.nl/") ==
              made.in(format).find("voorbeeld.nl"));  // the namespace alone
        CHECK(made.in(format).find("jan@") == std::string::npos);
        CHECK(made.in(format).find("piet@") == std::string::npos);
    }
}

TEST_CASE("a column that also answers what is not public is left out whole") {
    std::vector<std::string> header = k_header;
    header[4] = "Doel en geheim";
    header.pop_back();
    std::vector<std::string> cells = row("1", "Eerste", "loon; kanarie");
    cells.pop_back();
    const Published made = published({header, cells});
    REQUIRE(made.publication->selection().mixed.size() == 1);
    CHECK(made.publication->selection().mixed.front().header == "Doel en geheim");
    for (const char* format : {"html", "markdown", "jsonld"}) {
        CHECK(made.in(format).find("kanarie") == std::string::npos);
    }
}

TEST_CASE("what is said with a stand-in or an error is not said") {
    std::vector<std::string> cells = row("1", "Eerste");
    cells[5] = "";
    const Published made = published({k_header, cells});
    CHECK(activities_in(made).find("soort=") == std::string::npos);
}

TEST_CASE("a register without public columns, and one without a rule on data of people, are told") {
    const Published none =
        published({k_header, row("1", "Eerste")},
                  "registers: {klein: {fields: {code: {public: false}, keten: {public: false}, "
                  "directie: {public: false}, naam: {public: false}, doel: {public: false}, "
                  "soort: {public: false}, toezicht: {public: false}}}}\n");
    CHECK_FALSE(none.publication->selection().registers.at(0).is_public);
    CHECK(none.publication->selection().registers.at(0).not_public == 1);
    CHECK(none.publication->selection().activities.empty());
    const Published unguarded =
        published({k_header, row("1", "Eerste")},
                  "registers: {klein: {fields: {naam: {checks: {personal-data: {off: niet nodig}}}}}}\n");
    CHECK_FALSE(unguarded.publication->selection().registers.at(0).guarded);
}

TEST_CASE("a row that repeats an earlier one is not said to be incomplete") {
    const Published made =
        published({k_header, row("1", "Eerste"), row("1", "Eerste"), row("2", "Tweede", "")},
                  "registers: {klein: {fields: {code: {checks: {duplicate: {kind: duplicate, severity: "
                  "error, what: {nl: W, en: W}, why: {nl: W, en: W}, how: {nl: H, en: H}}}}}}}\n");
    const publish::RegisterCounts& counts = made.publication->selection().registers.at(0);
    CHECK(counts.published == 1);
    CHECK(counts.duplicates == 1);
    CHECK(counts.incomplete == 1);
    const std::string page = made.in("markdown");
    CHECK(page.find("1 rij: dezelfde verwerking staat al eerder in het register.") != std::string::npos);
    CHECK(page.find("1 verwerking: de beschrijving is nog niet volledig.") != std::string::npos);
}
