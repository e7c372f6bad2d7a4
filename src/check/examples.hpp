// SPDX-License-Identifier: EUPL-1.2
// Tries the examples of a rule set: what is called wrong must be found, what is called right must not.
#pragma once

#include <cstddef>

#include "rules/load.hpp"
#include "rules/rule_fault.hpp"
#include "util/date.hpp"

namespace registertoets::check {

struct ExamplesTried {
    std::size_t count = 0;  ///< of all examples, also those that nobody wrote
    rules::RuleFaults faults;
};

/// Tries every example of every rule and field of `loaded`, as if it stood in a register on `day`.
ExamplesTried try_examples(const rules::LoadedRules& loaded, util::Date day);

}  // namespace registertoets::check
