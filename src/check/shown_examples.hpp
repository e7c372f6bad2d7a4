// SPDX-License-Identifier: EUPL-1.2
// The examples by which a rule is explained: those that it finds itself, not what other rules of its field
// find.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "rules/rule_set.hpp"
#include "util/date.hpp"

namespace registertoets::check {

/// Examples as texts of a cell, or of rows with the headers of their fields.
struct ShownExamples {
    std::vector<std::string> good;
    std::vector<std::string> bad;
};

/// The examples that `rule` of register number `reg` has of its own. Where it has no bad ones, those of its
/// field that it finds on the day that the rules name, else on `today`; where it has no good ones, those of
/// its field.
ShownExamples shown_examples(const rules::RuleSet& set, std::size_t reg, const rules::Rule& rule,
                             util::Date today, messages::Lang lang);

}  // namespace registertoets::check
