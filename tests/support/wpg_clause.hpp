// SPDX-License-Identifier: EUPL-1.2
// What the tests of the clauses of article 31d Wpg have in common: a correct row with one field changed.
#pragma once

#include <string>
#include <vector>

#include "support/register_case.hpp"

namespace registertoets::testing {

/// The one finding of a check of a field of the Wpg register.
Findings found(const std::string& field, const std::string& check);

/// What is no answer, in a field that every row has to answer: one finding each, and the row is incomplete.
void asks_for_an_answer(const std::string& field);

/// The same, where "n.v.t." is no answer either.
void always_applies(const std::string& field);

/// Each of the texts is right in the field.
void nothing_found(const std::string& field, const std::vector<std::string>& texts);

/// Each of the texts gives that one finding.
void finds(const std::string& field, const std::string& check, const std::vector<std::string>& texts);

}  // namespace registertoets::testing
