// SPDX-License-Identifier: EUPL-1.2
// By what a report as Markdown is known.
#pragma once

#include <string_view>

namespace registertoets::report::markdown {

/// The first line and the last of a report of ours; who reads it formatted sees neither.
constexpr std::string_view k_first_mark = "<!-- registertoets ";
constexpr std::string_view k_last_line = "<!-- registertoets: end of report -->";

}  // namespace registertoets::report::markdown
