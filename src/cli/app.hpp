// SPDX-License-Identifier: EUPL-1.2
// The program, but for the last catch.
#pragma once

#include <string>
#include <vector>

namespace registertoets::cli {

/// Runs the program on `words`, the command line without the program's name. Gives the exit status
/// (EXIT STATUS in registertoets(1)); what goes wrong is said on standard error.
int run(const std::vector<std::string>& words);

}  // namespace registertoets::cli
