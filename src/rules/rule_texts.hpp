// SPDX-License-Identifier: EUPL-1.2
// What a rule says of a field: texts of the rules file with holes for what the field, its duty and the rule's
// options are.
#pragma once

#include "messages/lang.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules {

/// What the texts of a rule are about. All must outlive it.
struct Subject {
    const reg::Field& field;
    const FieldDuty& duty;
    const Node& options;
};

/// `text` with its holes filled, in both languages, but for `{header}`, which is the sheet's own.
messages::LocalText filled(const messages::LocalText& text, const Subject& about);

}  // namespace registertoets::rules
