// SPDX-License-Identifier: EUPL-1.2
// Completion of the command line for shells, written from the tables of commands and options when the program
// is built.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/option_table.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::cli {

/// What can stand behind an option or a command.
struct Choices {
    std::vector<std::string> words;  ///< words to choose from
    bool files = false;              ///< names of files
};

/// What the value of `option` can be behind any of `commands`, a set of bits; registers are those of `set`.
Choices choices_of(const OptionSpec& option, const rules::RuleSet& set, unsigned commands = k_every);

/// What the operands of `command` can be.
Choices operands_of(const Command& command, const rules::RuleSet& set);

/// The options that `command` takes.
std::vector<const OptionSpec*> options_of(const Command& command);

/// The dashed names of `option`: `-o` and `--output`.
std::vector<std::string> names_of(const OptionSpec& option);

struct Shell {
    std::string_view name;
    std::string_view file;  ///< where it looks for completion, below the installation's share/
    std::string (*script)(const rules::RuleSet& set);
};

/// The shells that completion is written for. A new one is a file and a line in completion.cpp.
std::span<const Shell> shells();

std::string bash_script(const rules::RuleSet& set);
std::string zsh_script(const rules::RuleSet& set);
std::string fish_script(const rules::RuleSet& set);

}  // namespace registertoets::cli
