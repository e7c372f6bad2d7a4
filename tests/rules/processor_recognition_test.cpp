// SPDX-License-Identifier: EUPL-1.2
// Which of the four registers a sheet is: a controller's is never taken for a processor's, nor the other way
// round.
#include <doctest/doctest.h>

#include <algorithm>

#include "register/recognition.hpp"
#include "support/register_case.hpp"
#include "support/rows_reader.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Headers = std::vector<std::string>;

// The register that a sheet with these headers is, or `none`.
std::string register_of(const Headers& headers, const std::string& sheet_name = "Blad1") {
    std::vector<const reg::Form*> forms;
    for (const auto& rules : builtin_rules()->registers) {
        forms.push_back(&rules->form);
    }
    RowsReader reader(RowsReader::Rows{headers});
    const auto found = reg::Recogniser(forms).recognise(reader, sheet_name, std::nullopt).sheet;
    return found ? forms[found->form]->id : "none";
}

// The Dutch headers of a register.
Headers headers_of(const std::string& id) {
    Headers headers;
    for (const reg::Field& field :
         builtin_rules()->registers[builtin_rules()->find_register(id).value()]->form.fields) {
        headers.push_back(field.header.nl);
    }
    return headers;
}

Headers without(Headers headers, const std::string& header) {
    REQUIRE(std::erase(headers, header) == 1);
    return headers;
}

Headers with(Headers headers, const Headers& more) {
    headers.insert(headers.end(), more.begin(), more.end());
    return headers;
}

const Headers k_ico_processor{
    "Name and contact details of controller (if applicable)",
    "Name and contact details of controller's representative (if applicable)",
    "Categories of processing",
    "Names of third countries or international organisations that personal data are transferred to (if "
    "applicable)",
    "Safeguards for exceptional transfers of personal data to third countries or international organisations "
    "(if applicable)",
    "General description of technical and organisational security measures (if possible)"};

}  // namespace

TEST_CASE("each register is recognised by its own headers and sheet name") {
    for (const std::string id : {"avg", "wpg", "avg-verwerker", "wpg-verwerker"}) {
        CAPTURE(id);
        const auto& form = builtin_rules()->registers[builtin_rules()->find_register(id).value()]->form;
        CHECK(register_of(headers_of(id), form.sheet_name) == id);
    }
}

TEST_CASE("the name of the sheet is not needed") {
    CHECK(register_of(headers_of("avg")) == "avg");
    CHECK(register_of(headers_of("avg-verwerker")) == "avg-verwerker");
    CHECK(register_of(headers_of("wpg-verwerker"), "politiegegevens") == "wpg-verwerker");
}

TEST_CASE("other words for a processor's register") {
    CHECK(register_of(k_ico_processor) == "avg-verwerker");
    CHECK(register_of({"Opdrachtgever", "Categorieën verwerkingen", "Doorgifte", "Beveiliging"}) ==
          "avg-verwerker");
    CHECK(register_of({"Sous-traitant", "Responsable de traitement", "Catégories de traitements",
                       "Transferts hors UE", "Mesures de sécurité"}) == "avg-verwerker");
    CHECK(register_of({"Auftragsverarbeiter", "Auftraggeber", "Kategorien von Verarbeitungen",
                       "Drittlandtransfer", "Technische und organisatorische Maßnahmen"}) == "avg-verwerker");
}

TEST_CASE("a controller's register is never a processor's, whatever column it lacks") {
    for (const std::string id : {"avg", "wpg"}) {
        const auto& form = builtin_rules()->registers[builtin_rules()->find_register(id).value()]->form;
        for (const std::string& header : headers_of(id)) {
            CAPTURE(header);
            CHECK(register_of(without(headers_of(id), header), form.sheet_name) == id);
        }
    }
    // Not even when too little is left to be a register at all.
    CHECK(register_of({"Verwerker", "Verwerkingsverantwoordelijke (naam en contactgegevens)", "Doorgifte",
                       "Passende waarborgen", "Beveiliging"}) == "none");
    CHECK(register_of({"Verwerker", "Verwerkingsverantwoordelijke (naam en contactgegevens)", "Doorgifte",
                       "Beveiliging", "Verwerkingsactiviteit"}) == "none");
}

TEST_CASE("a controller's register with a column for categories of processing stays one") {
    CHECK(register_of(with(headers_of("avg"), {"Categorieën van verwerkingen"})) == "avg");
    CHECK(register_of(with(headers_of("wpg"), {"Categorieën van verwerkingen"}), "Wpg") == "wpg");
    CHECK(register_of({"Verwerker", "Verwerkingsverantwoordelijken", "Categorieën van verwerkingen", "Doel",
                       "Betrokkenen", "Doorgifte", "Beveiliging"}) == "avg");
}

TEST_CASE("a controller's register without purposes is known by its legal basis") {
    const Headers odd =
        with(without(headers_of("avg"), "Verwerkingsdoeleinden"), {"Categorieën van verwerkingen"});
    CHECK(register_of(odd) == "avg");
}

TEST_CASE("a processor's register that tells more than lid 2 asks stays one") {
    CHECK(register_of(with(headers_of("avg-verwerker"), {"Betrokkenen", "Persoonsgegevens", "Bewaartermijn",
                                                         "Subverwerkers"})) == "avg-verwerker");
    // With a purpose it still is one, as long as it is no controller's register by what else it has.
    CHECK(register_of(with(headers_of("avg-verwerker"), {"Doel"})) == "avg-verwerker");
}

TEST_CASE("a processor's sheet without the column that tells it apart is known by its name") {
    for (const std::string id : {"avg-verwerker", "wpg-verwerker"}) {
        const auto& form = builtin_rules()->registers[builtin_rules()->find_register(id).value()]->form;
        const Headers rest = without(headers_of(id), "Categorieën van verwerkingen");
        CHECK(register_of(rest, form.sheet_name) == id);
        CHECK(register_of(rest, form.sheet_name + " 2025") == id);
        CHECK(register_of(rest) == "none");
    }
}
