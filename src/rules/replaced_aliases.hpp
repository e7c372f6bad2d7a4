// SPDX-License-Identifier: EUPL-1.2
// Spellings that a file takes away by giving a field `aliases` where `aliases+` would add to them, and words
// likewise.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "rules/document.hpp"

namespace registertoets::rules {

struct ReplacedAliases {
    Mark mark;          ///< of the key
    std::string key;    ///< `aliases`, or that of a list of words
    std::string field;  ///< or `words`
    std::size_t lost;   ///< spellings that lie below and that the new list does not have
};

/// What is lost when the rules `over` are laid on `base`; to be called before they are.
std::vector<ReplacedAliases> replaced_aliases(const Node& base, const Node& over);

}  // namespace registertoets::rules
