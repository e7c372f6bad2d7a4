// SPDX-License-Identifier: EUPL-1.2
// Bad examples that nobody needs to write: of the kinds of rules that ask whether a cell says anything at
// all.
#pragma once

#include <optional>

#include "rules/rule_set.hpp"

namespace registertoets::check {

/// Whether rules of the kind of `rule` can be tried without examples of their own.
bool tried_without_examples(const rules::Rule& rule);

/// A bad example of `rule`, if its kind has one by nature: an empty cell, a placeholder of the words of
/// `set`. Nothing where no word can make the rule speak.
std::optional<rules::Example> automatic_example(const rules::Rule& rule, const reg::Form& form,
                                                const rules::Words& words);

}  // namespace registertoets::check
