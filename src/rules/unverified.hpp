// SPDX-License-Identifier: EUPL-1.2
// The places of the rules that nobody has held against their source yet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "messages/user_error.hpp"

namespace registertoets::rules {

/// A mapping that says `verified: false`.
struct Unverified {
    messages::TextPlace place;
    std::string path;  ///< the keys that lead to it, with stops between: `lists.countries.values.XX`
    std::string note;  ///< what is in doubt, where the rules say so
};

/// All such places of the rules that `load` would read with the same names, in their order. Throws UserError.
std::vector<Unverified> find_unverified(const std::vector<std::string>& names);

}  // namespace registertoets::rules
