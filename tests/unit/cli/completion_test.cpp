// SPDX-License-Identifier: EUPL-1.2
#include "cli/completion/completion.hpp"

#include <doctest/doctest.h>
#include <fmt/ranges.h>

#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string choices(std::string_view option) {
    const cli::Choices choices = cli::choices_of(*cli::find_option(option), *small_register());
    return fmt::format("{}{}", choices.files ? "files " : "", fmt::join(choices.words, " "));
}

}  // namespace

TEST_CASE("names of files are completed for options that take one") {
    for (const char* option : {"--rules", "--baseline", "--no-worse-than", "--exceptions", "--config",
                               "--output", "--write-rules"}) {
        CAPTURE(option);
        CHECK(choices(option) == "files ");
    }
}

TEST_CASE("registers are completed where a threshold may name one") {
    CHECK(choices("--register") == "klein");
    CHECK(choices("--fail-under") == "klein=");
    CHECK(choices("--fail-under-directie") == "klein=");
}

TEST_CASE("what can be done with rules is completed") {
    const cli::Choices choices = cli::operands_of(*cli::find_command("rules"), *small_register());
    CHECK(fmt::format("{}", fmt::join(choices.words, " ")) == "list check export");
    CHECK(choices.files);
}

TEST_CASE("words are completed where there is a choice, and nothing elsewhere") {
    CHECK(choices("--fail-on") == "error warning worse never");
    CHECK(choices("--lang") == "nl en");
    CHECK(choices("--directie") == "");
}
