// SPDX-License-Identifier: EUPL-1.2
// Help texts from the tables of commands and options.
#pragma once

#include <string>

#include "cli/commands.hpp"
#include "cli/option_table.hpp"

namespace registertoets::cli {

/// What `option` does for one of `commands`, a set of bits, on one line.
std::string option_help(const OptionSpec& option, messages::Lang lang, unsigned commands);

/// What the program is for and which commands it has.
std::string program_help(messages::Lang lang);

/// How `command` is used and which options it takes.
std::string command_help(const Command& command, messages::Lang lang);

}  // namespace registertoets::cli
