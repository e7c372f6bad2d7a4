// SPDX-License-Identifier: EUPL-1.2
// From the words of the command line to the files of a run: files, folders, standard input.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "cli/arguments.hpp"

namespace registertoets::cli {

/// The inputs that the operands of a command stand for. A folder stands for the workbooks and csv files below
/// it, in the order of their names, with those that are passed over; `-` for what standard input holds. What
/// is wrong with an input stands in it. Throws UserError where there is no operand.
std::vector<check::Input> inputs_of(const Arguments& arguments);
/// The same for these operands, of which there is at least one.
std::vector<check::Input> inputs_of(std::span<const std::string> operands);

/// The one input of a command that reads one file; throws UserError where more than one is named.
check::Input only_input(const Arguments& arguments);

/// The input that the word `operand` names; a folder is none.
check::Input input_named(const std::string& operand);

}  // namespace registertoets::cli
