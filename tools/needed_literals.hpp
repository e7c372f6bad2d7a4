// SPDX-License-Identifier: EUPL-1.2
// What a text must hold for a pattern to be found in it.
#pragma once

#include <string>
#include <vector>

namespace registertoets::rules {

/// Groups of texts in small letters. Of each group, capitals aside, one at least stands in every text in
/// which `pattern` (RE2) is found; no literal has a line break. None where nothing can be said, as of a wrong
/// pattern.
std::vector<std::vector<std::string>> needed_literals(const std::string& pattern);

}  // namespace registertoets::rules
