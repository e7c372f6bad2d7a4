// SPDX-License-Identifier: EUPL-1.2
// `rules list`: every rule with what it is about.
#pragma once

#include <span>

#include "report/format.hpp"
#include "rules/rule_set.hpp"
#include "rules/unverified.hpp"

namespace registertoets::report {

/// Writes a line for each rule of each register: severity, basis, scope, article, id.
void write_rules_list(const rules::RuleSet& set, const RenderOptions& options, const Sink& sink);

/// Writes the places that have not been verified.
void write_unverified(std::span<const rules::Unverified> places, const RenderOptions& options,
                      const Sink& sink);

}  // namespace registertoets::report
