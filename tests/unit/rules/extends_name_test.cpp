// SPDX-License-Identifier: EUPL-1.2
#include "rules/extends_name.hpp"

#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

TEST_CASE("built-in rules are named, wherever the file is") {
    CHECK(extends_name("gemeente", "") == "gemeente");
    CHECK(extends_name("gemeente", "/tmp") == "gemeente");
}

TEST_CASE("a rules file is named by its path as seen from the file over it") {
    const TempFolder folder;
    std::filesystem::create_directories(folder / "uit/diep");
    const std::string own =
        write_file(folder / "eigen.yaml", "id: dienst\nextends: rde\nversion: '7'\n").string();
    CHECK(extends_name(own, folder.path()) == "eigen.yaml");
    CHECK(extends_name(own, folder / "uit/diep") == "../../eigen.yaml");
    const auto over =
        write_file(folder / "uit/diep/a.yaml", "extends: " + extends_name(own, folder / "uit/diep") + "\n");
    CHECK(load({over.string()}).version == "7");
}
