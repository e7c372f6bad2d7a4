// SPDX-License-Identifier: EUPL-1.2
// Rules over all rows of a register: double rows, one thing in several spellings.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include "check/report.hpp"
#include "rules/notes.hpp"

namespace registertoets::check {

/// What was noted of the rows of a report, by register and rule (their numbers in the rule set).
using NotesByRule = std::map<std::pair<std::size_t, std::uint32_t>, rules::Notes>;

/// Judges the notes: adds findings and outcomes to `report`; a row on which an error stands is incomplete.
void apply_set_rules(Report& report, NotesByRule notes);

}  // namespace registertoets::check
