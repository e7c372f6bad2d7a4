// SPDX-License-Identifier: EUPL-1.2
// The file of accepted findings (man page registertoets.1, "EXCEPTIONS").
#pragma once

#include <filesystem>

#include "check/exceptions.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::check {

/// Reads the exceptions at `path`; `set` knows the rules and directies that they may name. Throws UserError,
/// with line and column for what is wrong in the file.
Exceptions read_exceptions(const std::filesystem::path& path, const rules::RuleSet& set);

}  // namespace registertoets::check
