// SPDX-License-Identifier: EUPL-1.2
#include "report/percent.hpp"

#include <fmt/format.h>

namespace registertoets::report {

std::optional<unsigned> tenths(Share share) {
    if (share.whole == 0) {
        return std::nullopt;
    }
    // Long division, digit by digit, so that no count is too large to be multiplied by a thousand.
    auto result = static_cast<unsigned>(share.part / share.whole);
    std::uint64_t rest = share.part % share.whole;
    for (int digit = 0; digit < 3; ++digit) {
        rest *= 10;
        result = result * 10 + static_cast<unsigned>(rest / share.whole);
        rest %= share.whole;
    }
    return result;
}

std::string percent_text(Share share, messages::Lang lang) {
    const auto cut = tenths(share);
    if (!cut) {
        return "–";
    }
    const char mark = lang == messages::Lang::nl ? ',' : '.';
    if (*cut == 0 && share.part > 0) {
        return fmt::format("<0{}1%", mark);
    }
    return fmt::format("{}{}{}%", *cut / 10, mark, *cut % 10);
}

std::string percent_json(Share share) {
    const auto cut = tenths(share);
    return cut ? fmt::format("{}.{}", *cut / 10, *cut % 10) : "null";
}

}  // namespace registertoets::report
