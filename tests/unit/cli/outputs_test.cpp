// SPDX-License-Identifier: EUPL-1.2
#include "cli/outputs.hpp"

#include <doctest/doctest.h>

#include "cli/context.hpp"
#include "report/own_report.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"
#include "util/files.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

constexpr const char* k_verdict = "Een oordeel\nover twee regels.\n";

// What stands in a file after a verdict was written to it.
std::string written(const std::filesystem::path& file, const cli::Output& output,
                    const report::RenderOptions& shown) {
    cli::write_outputs({output}, shown,
                       [](std::size_t, const report::RenderOptions&, const report::Sink& sink) {
                           sink("Een oordeel\nover ");
                           sink("twee regels.\n");
                       });
    return util::read_file(file).value_or("");
}

}  // namespace

TEST_CASE("a short text report in a file may be replaced by the next one, in both languages") {
    const TempFolder folder;
    const auto file = folder / "a.txt";
    for (const messages::Lang lang : {messages::Lang::nl, messages::Lang::en}) {
        report::RenderOptions shown;
        shown.lang = lang;
        shown.quiet = true;
        const cli::Output output{0, file.string(), true};
        CHECK(written(file, output, shown).starts_with(k_verdict));
        CHECK(report::is_own_report(file));
        CHECK_NOTHROW(cli::check_outputs({output}, {}, false));
    }
}

TEST_CASE("what is no short text gets no line more") {
    const TempFolder folder;
    const auto file = folder / "a.txt";
    report::RenderOptions shown;
    CHECK(written(file, {0, file.string(), true}, shown) == k_verdict);
    CHECK_THROWS_AS(cli::check_outputs({{0, file.string(), true}}, {}, false), cli::OutputError);
    shown.quiet = true;
    CHECK(written(file, {0, file.string(), false}, shown) == k_verdict);
    shown.quiet = false;
    CHECK(written(file, {0, file.string(), true, true}, shown) != k_verdict);
}

TEST_CASE("a folder is no file to write a report to") {
    const TempFolder folder;
    std::string said;
    try {
        cli::check_target(folder.path(), {}, true);
    } catch (const cli::OutputError& error) {
        said = error.sentence().in(messages::Lang::nl);
    }
    CHECK(said.ends_with(" is een map. Noem een bestand, bijvoorbeeld een in die map."));
}
