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

TEST_CASE("what the help text calls a file is one to the program") {
    const auto says = [](std::string_view text, std::string_view word) {
        return text.find(word) != std::string_view::npos;
    };
    for (const cli::OptionSpec& option : cli::option_table()) {
        CAPTURE(option.name);
        const std::string_view value = option.value_en;
        CHECK((option.kind == cli::ValueKind::file) == (says(value, "FILE") || says(value, "REPORT")));
        CHECK((option.kind == cli::ValueKind::pair) == says(value, "="));
        CHECK((option.kind == cli::ValueKind::none) == value.empty());
    }
    for (const cli::Command& command : cli::commands()) {
        CAPTURE(command.name);
        if (says(command.operands_en, "FILE")) {
            CHECK(command.operands == cli::OperandKind::files);
        }
    }
}

TEST_CASE("versions that are compared are files, and a form is made of none") {
    CHECK(cli::operands_of(*cli::find_command("compare"), *small_register()).files);
    CHECK_FALSE(cli::operands_of(*cli::find_command("template"), *small_register()).files);
    const cli::Choices explained = cli::operands_of(*cli::find_command("explain"), *small_register());
    CHECK_FALSE(explained.files);
    CHECK_FALSE(explained.words.empty());
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
