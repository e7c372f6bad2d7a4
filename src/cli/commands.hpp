// SPDX-License-Identifier: EUPL-1.2
// The table of commands. A new command is one file and one line in commands.cpp.
#pragma once

#include <span>
#include <string_view>

#include "cli/arguments.hpp"
#include "messages/msg.hpp"

namespace registertoets::cli {

/// What stands behind a command, beside words that its help text says.
enum class OperandKind : unsigned char {
    none,
    files,
    explained,  ///< the name of something that `explain` knows
};

struct Command {
    std::string_view name;
    unsigned bit;  ///< in the option table
    OperandKind operands;
    std::string_view operands_nl;  ///< as the help text says them
    std::string_view operands_en;
    messages::Msg purpose;
    /// Does the work; gives the exit status. Throws UserError.
    int (*run)(const Arguments& arguments, messages::Lang lang);
};

std::span<const Command> commands();

/// The command of that name, or null.
const Command* find_command(std::string_view name);

int run_check(const Arguments& arguments, messages::Lang lang);
int run_columns(const Arguments& arguments, messages::Lang lang);
int run_cells(const Arguments& arguments, messages::Lang lang);
int run_explain(const Arguments& arguments, messages::Lang lang);
int run_trace(const Arguments& arguments, messages::Lang lang);
int run_template(const Arguments& arguments, messages::Lang lang);
int run_feedback(const Arguments& arguments, messages::Lang lang);
int run_merge(const Arguments& arguments, messages::Lang lang);
int run_compare(const Arguments& arguments, messages::Lang lang);
int run_trend(const Arguments& arguments, messages::Lang lang);
int run_sample(const Arguments& arguments, messages::Lang lang);
int run_publish(const Arguments& arguments, messages::Lang lang);
int run_rules(const Arguments& arguments, messages::Lang lang);

}  // namespace registertoets::cli
