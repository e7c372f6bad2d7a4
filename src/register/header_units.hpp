// SPDX-License-Identifier: EUPL-1.2
// Headers that say of what the numbers below them are: "Bewaartermijn (jaren)" above 7.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace registertoets::reg {

/// The one of `units`, which are folded, that `header` has as a word behind its first one; empty where it has
/// none, or several ("in jaren of maanden").
std::string unit_in(std::string_view header, const std::vector<std::string>& units);

/// Whether `text` is a number and nothing else, or two with a dash between them: "7", "1,5", "5 - 7".
bool is_number(std::string_view text);

}  // namespace registertoets::reg
