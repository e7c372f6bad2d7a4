// SPDX-License-Identifier: EUPL-1.2
// What a rule catches and what it lets pass, shown by cases: `rules check` tries each of them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "register/field.hpp"
#include "rules/document.hpp"

namespace registertoets::rules {

/// A row by what it says in some fields; in each other field stands the first good example of that field.
using ExampleRow = std::vector<std::pair<reg::FieldIndex, std::string>>;

struct Example {
    Mark mark;
    bool bad = true;               ///< the rule must catch it; else it must let it pass
    std::vector<ExampleRow> rows;  ///< one, or for a rule over all rows those of a whole register
};

}  // namespace registertoets::rules
