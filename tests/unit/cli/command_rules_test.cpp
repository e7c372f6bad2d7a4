// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "cli/commands.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// The status of `rules check` of `file`, with --rules `below` from the project file or the command line.
int status(const TempFolder& folder, const std::filesystem::path& file, const std::filesystem::path& below,
           bool from_project) {
    const messages::TextPlace place =
        from_project ? messages::TextPlace{".registertoets.yaml", 1, 8} : messages::TextPlace{};
    const std::vector<cli::GivenOption> options{{"--rules", below.string(), place},
                                                {"--output", (folder / "uit.txt").string(), {}},
                                                {"--force", "", {}}};
    return cli::run_rules({"rules", options, {"check", file.string()}}, messages::Lang::nl);
}

}  // namespace

TEST_CASE("rules that are checked do not lie over those of the project file, as with check --rules") {
    const TempFolder folder;
    const auto below = write_file(folder / "onder.yaml",
                                  "registers: {avg: {fields: {eigen: {header: {nl: Eigen, en: Own}}}}}\n");
    const auto astray = write_file(folder / "a.yaml", "extends: bestaat-niet.yaml\n");
    CHECK(status(folder, astray, below, true) == 2);
    // On the command line they do, and of the first file alone `extends` is followed.
    CHECK(status(folder, astray, below, false) == 0);
    const auto over =
        write_file(folder / "b.yaml", "registers: {avg: {fields: {eigen: {required: optional}}}}\n");
    CHECK(status(folder, over, below, true) == 2);
    CHECK(status(folder, over, below, false) == 0);
}

TEST_CASE("what is no action is told which it may be, and --unverified belongs to one of them") {
    const auto fault = [](const std::vector<cli::GivenOption>& options, const std::string& action) {
        return fault_of([&] { cli::run_rules({"rules", options, {action}}, messages::Lang::nl); });
    };
    CHECK(fault({}, "lst") == "`rules lst` bestaat niet. Bedoelt u `rules list`?");
    CHECK(fault({}, "maak").starts_with("Wat moet er met de regels?"));
    CHECK(fault({{"--unverified", "", {}}}, "export")
              .starts_with("--unverified hoort niet bij `rules export`."));
    CHECK(
        fault({{"--unverified", "", {}}}, "check").starts_with("--unverified hoort niet bij `rules check`."));
}
