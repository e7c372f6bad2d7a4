// SPDX-License-Identifier: EUPL-1.2
// What is said of a field or a column in more than one place.
#pragma once

#include <string>

#include "messages/lang.hpp"
#include "messages/msg.hpp"
#include "register/header_match.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::report {

/// When a register asks for a field, in words, with the basis of that.
std::string need_in_words(const rules::FieldDuty& duty, messages::Lang lang);

/// How a header was recognised, in words.
messages::Msg match_in_words(reg::MatchKind kind);

}  // namespace registertoets::report
