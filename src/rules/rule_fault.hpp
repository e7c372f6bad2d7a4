// SPDX-License-Identifier: EUPL-1.2
// Something that is wrong, or might be better, in a rules file that the loader does take.
#pragma once

#include <vector>

#include "messages/sentence.hpp"
#include "rules/document.hpp"

namespace registertoets::rules {

struct RuleFault {
    Mark mark;
    messages::Sentence sentence;
    bool warning = false;  ///< worth knowing; the rules do what they say
};

using RuleFaults = std::vector<RuleFault>;

}  // namespace registertoets::rules
