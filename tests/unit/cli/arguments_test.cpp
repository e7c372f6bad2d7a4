// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments.hpp"

#include <doctest/doctest.h>

#include <string>

#include "cli/commands.hpp"
#include "cli/option_table.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string fault_in(const std::vector<std::string>& words) {
    return fault_of([&words] { cli::parse_arguments(words); });
}

}  // namespace

TEST_CASE("a switch takes no value: =false would switch it on") {
    for (const cli::Command& command : cli::commands()) {
        for (const cli::OptionSpec& option : cli::option_table()) {
            if ((option.commands & command.bit) == 0 || !option.value_nl.empty()) {
                continue;
            }
            const std::string name(option.name);
            const std::string said = name + " is een schakelaar en krijgt geen waarde. Schrijf alleen " +
                                     name + ", of laat het weg.";
            CAPTURE(command.name);
            CAPTURE(name);
            CHECK(fault_in({std::string(command.name), "a", name}) == "none");
            for (const char* value : {"=false", "=true", "=0", "=x", "="}) {
                CHECK(fault_in({std::string(command.name), "a", name + value}) == said);
                CHECK(fault_in({name + value, std::string(command.name), "a"}) == said);
                if (!option.short_name.empty()) {
                    CHECK(fault_in({std::string(command.name), "a",
                                    std::string(option.short_name) + value}) == said);
                }
            }
        }
    }
    CHECK(fault_in({"check", "--", "--quiet=false"}) == "none");
    CHECK(
        fault_in({"cells", "a", "--show-values=false"}).starts_with("--show-values hoort niet bij `cells`."));
}

TEST_CASE("an empty value is none, and takes no file for one") {
    CHECK(fault_in({"check", "a.xlsx", "--output=", "b.xlsx"}) ==
          "Achter --output hoort een waarde. Zie registertoets --help.");
    CHECK(fault_in({"check", "a.xlsx", "-o", ""}) ==
          "Achter --output hoort een waarde. Zie registertoets --help.");
    CHECK(fault_in({"check", "a.xlsx", "--set", "directie=MKB"}) == "none");
}

TEST_CASE("what looks like a command is proposed as one") {
    CHECK(fault_in({"CHECK", "a.xlsx"}) == "`CHECK` is geen opdracht en geen bestand. Bedoelt u `check`?");
    CHECK(fault_in({"version"}) == "`version` is geen opdracht en geen bestand. Bedoelt u `--version`?");
    CHECK(fault_in({"versie.xlsx"}) == "none");
}

TEST_CASE("the beginning of an option is proposed as the option that it begins") {
    CHECK(fault_in({"check", "a", "--fail-under-dir", "3"}) ==
          "--fail-under-dir is geen optie. Bedoelt u --fail-under-directie?");
    CHECK(fault_in({"check", "a", "--out", "b"}) == "--out is geen optie. Bedoelt u --output?");
}

TEST_CASE("the value among words is the last one before the dashes") {
    CHECK(cli::value_among({"check", "--lang", "en", "--lang=nl"}, "--lang") == "nl");
    CHECK(cli::value_among({"check", "--lang", "en", "--", "--lang=nl"}, "--lang") == "en");
    CHECK(cli::value_among({"check", "--lang"}, "--lang") == std::nullopt);
}

TEST_CASE("an option that lacks its value is told to take one") {
    const auto fault = [](const std::vector<std::string>& words) {
        return fault_of([&words] { cli::parse_arguments(words); });
    };
    CHECK(fault({"check", "a.xlsx", "--lang"}) ==
          "Achter --lang hoort een waarde. Zie registertoets --help.");
    CHECK(fault({"check", "a.xlsx", "-o"}) == "Achter --output hoort een waarde. Zie registertoets --help.");
    CHECK(fault({"check", "a.xlsx", "--lang", "nl"}) == "none");
}
