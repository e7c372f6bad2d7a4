// SPDX-License-Identifier: EUPL-1.2
// The keys of rules files below which patterns stand, for the build: those of placeholders are looked for as
// one, with their endings, and are not among them.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace registertoets::rules {

/// Whether the list under `key` is one of patterns. One that is said not to be is only searched more slowly:
/// what texts must hold for it to be found is not reckoned when the program is built.
constexpr bool holds_patterns(std::string_view key) {
    constexpr std::array<std::string_view, 16> k_keys{
        "accepts",         "accepts_rest",     "ahead", "past",    "except",   "ignores",   "law_articles",
        "law_like",        "law_names",        "laws",  "matches", "patterns", "permanent", "references",
        "selection_lists", "selection_numbers"};
    return std::find(k_keys.begin(), k_keys.end(), key) != k_keys.end();
}

}  // namespace registertoets::rules
