// SPDX-License-Identifier: EUPL-1.2
#include "register/organisation.hpp"

#include <doctest/doctest.h>

using namespace registertoets::reg;

namespace {

const ValueList& directies() {
    static const ValueList k_list = [] {
        ValueList list("directies", {"Directies", "Directorates"}, true);
        const auto add = [&list](const std::string& id, const std::string& nl,
                                 const std::vector<std::string>& spellings) {
            ListValue value;
            value.id = id;
            value.label = {nl, "English " + nl};
            list.add(std::move(value), spellings, {});
        };
        list.set_denials({"geen", "niet"});
        add("mkb", "Midden- en Kleinbedrijf", {"mkb"});
        add("p", "Particulieren", {"p"});
        add("go", "Grote ondernemingen", {"go"});
        add("iv", "Informatievoorziening", {"iv"});
        add("kis", "Klantinteractie & -services", {"ki s", "kis"});
        return list;
    }();
    return k_list;
}

}  // namespace

TEST_CASE("a directie has one name, whatever it is called") {
    CHECK(canonical_name(&directies(), "MKB") == "Midden- en Kleinbedrijf");
    CHECK(canonical_name(&directies(), " midden en\nkleinbedrijf ") == "Midden- en Kleinbedrijf");
    CHECK(canonical_name(&directies(), "KI&S") == "Klantinteractie & -services");
    CHECK(canonical_name(&directies(), "P") == "Particulieren");
}

TEST_CASE("a name that is not on the list stays, on one line") {
    CHECK(canonical_name(&directies(), " Directie\nOnbekend ") == "Directie Onbekend");
    CHECK(canonical_name(&directies(), "MKB en Particulieren") == "MKB en Particulieren");
    CHECK(canonical_name(nullptr, " MKB ") == "MKB");
}

TEST_CASE("the name of a sheet or file speaks of one directie") {
    CHECK(named_in(directies(), "2025-07 register MKB definitief") == "Midden- en Kleinbedrijf");
    CHECK(named_in(directies(), "RDE_Particulieren_v2") == "Particulieren");
}

TEST_CASE("a name that speaks of several directies, or of none, decides nothing") {
    CHECK(named_in(directies(), "MKB en Particulieren") == std::nullopt);
    CHECK(named_in(directies(), "AVG-verwerkingsregister") == std::nullopt);
    CHECK(named_in(directies(), "") == std::nullopt);
}

TEST_CASE("an abbreviation that stands in a name by chance decides nothing") {
    CHECK(named_in(directies(), "register GO") == "Grote ondernemingen");
    CHECK(named_in(directies(), "go_verwerkingen_def") == "Grote ondernemingen");
    CHECK(named_in(directies(), "register go live") == std::nullopt);
    CHECK(named_in(directies(), "IV verwerkingen") == "Informatievoorziening");
    CHECK(named_in(directies(), "Bijlage IV") == std::nullopt);
    CHECK(named_in(directies(), "register niet-particulieren") == std::nullopt);
    CHECK(named_in(directies(), "geen MKB") == std::nullopt);
    CHECK(named_in(directies(), "mkb verwerkingen") == "Midden- en Kleinbedrijf");
}

TEST_CASE("single letters in a name are passed over") {
    CHECK(named_in(directies(), "bijlage p") == std::nullopt);
    CHECK(named_in(directies(), "P") == std::nullopt);
    CHECK(named_in(directies(), "MKB versie p") == "Midden- en Kleinbedrijf");
}
