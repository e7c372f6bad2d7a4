// SPDX-License-Identifier: EUPL-1.2
// Texts that say the same word for word.
#pragma once

#include <algorithm>
#include <string_view>

#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {

/// Whether two texts have the same words. Texts of very different length are not folded to find out.
inline bool alike(std::string_view a, std::string_view b) {
    const auto [shorter, longer] = std::minmax({a.size(), b.size()});
    return longer <= shorter + shorter / 2 && util::fold_words(a) == util::fold_words(b);
}

}  // namespace registertoets::rules::kinds_table
