// SPDX-License-Identifier: EUPL-1.2
// Help texts from the tables of commands and options.
#pragma once

#include <string>

#include "cli/commands.hpp"

namespace registertoets::cli {

/// What the program is for and which commands it has.
std::string program_help(messages::Lang lang);

/// How `command` is used and which options it takes.
std::string command_help(const Command& command, messages::Lang lang);

}  // namespace registertoets::cli
