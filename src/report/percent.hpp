// SPDX-License-Identifier: EUPL-1.2
// Percentages from counts, exact: cut off to one decimal, never rounded, never by floating point.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "messages/lang.hpp"

namespace registertoets::report {

/// So many of so many.
struct Share {
    std::uint64_t part = 0;
    std::uint64_t whole = 0;
};

/// The percentage in tenths, cut off: 370 for 247 of 667; nothing of nothing is nothing.
std::optional<unsigned> tenths(Share share);

/// The percentage for people, with its sign: `37,0%`, `100,0%` only when all are, `<0,1%` when some are, `–`
/// of nothing.
std::string percent_text(Share share, messages::Lang lang);

/// The percentage as a JSON number: `37.0`, or `null` of nothing.
std::string percent_json(Share share);

}  // namespace registertoets::report
