// SPDX-License-Identifier: EUPL-1.2
// Who asks for a column, as forms show it: a colour, and always the word with it.
#pragma once

#include <array>

#include "messages/msg.hpp"
#include "rules/rule_set.hpp"
#include "workbook/look.hpp"

namespace registertoets::workbook {

struct Need {
    Look look = Look::heading;
    messages::Msg word{};
    messages::Msg legend{};  ///< the word, and what it comes to
};

/// Who asks for the field with this `duty`, and when.
const Need& need_of(const rules::FieldDuty& duty);

/// All kinds of need, for a legend: the law's first.
const std::array<Need, 5>& all_needs();

}  // namespace registertoets::workbook
