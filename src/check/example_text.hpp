// SPDX-License-Identifier: EUPL-1.2
// Examples of rules in sentences: what they say, and why a rule does not find one.
#pragma once

#include <string>
#include <string_view>

#include "messages/sentence.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::check {

/// `text` in quotes, on one line, cut where it is long.
std::string in_quotes(std::string_view text);

/// `example` as it is written: a text, `{field: text}`, or a list of those.
std::string shown_example(const rules::Example& example, const rules::Rule& rule, const reg::Form& form);

/// Why `rule` does not find the bad example `text`, whose row has these `facts` and this `outcome` on `day`.
messages::Sentence why_not_found(const rules::Rule& rule, const rules::RowFacts& facts,
                                 rules::Outcome outcome, const util::Date& day, const std::string& text);

}  // namespace registertoets::check
