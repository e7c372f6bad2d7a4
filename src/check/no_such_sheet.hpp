// SPDX-License-Identifier: EUPL-1.2
// What is said where a workbook lacks the sheet that was asked for.
#pragma once

#include <string>
#include <vector>

#include "spreadsheet/input_error.hpp"

namespace registertoets::check {

/// The error that `file`, whose sheets are `known`, has no sheet `asked`; with the likeliest as a proposal.
/// Capitals are no reason to be without one.
spreadsheet::InputError no_such_sheet(const std::string& file, const std::string& asked,
                                      const std::vector<std::string>& known);

}  // namespace registertoets::check
