// SPDX-License-Identifier: EUPL-1.2
// Why a rule says nothing of a row, for who asks how a cell was judged.
#pragma once

#include <cstddef>
#include <vector>

#include "rules/rule_set.hpp"

namespace registertoets::check {

enum class SilenceKind : unsigned char {
    said_already,  ///< another rule of the field says enough
    too_early,     ///< what it rests on does not hold yet
    condition,     ///< its conditions do not hold
    unclear,       ///< whether they hold cannot be said
    not_needed,    ///< the row is not asked for the field
    need_unknown,  ///< whether it is cannot be said
    no_answer,     ///< there is no text to judge
    answer,        ///< the cell does not say "none"
    other,         ///< the row says nothing that the rule is about
};
constexpr std::size_t k_silence_kinds = 9;

struct Silence {
    SilenceKind kind = SilenceKind::other;
    /// With `condition` the fields that the conditions look at, with `unclear` those that are in the way.
    std::vector<reg::FieldIndex> fields;
};

/// Why `rule` does not apply on `day` to the row with these facts. Only for an outcome that says so.
Silence why_silent(const rules::Rule& rule, const rules::RowFacts& row, const util::Date& day);

}  // namespace registertoets::check
