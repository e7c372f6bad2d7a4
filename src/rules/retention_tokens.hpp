// SPDX-License-Identifier: EUPL-1.2
// The words, numbers and signs of a retention text, and the amounts of time in it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "rules/retention_words.hpp"

namespace registertoets::rules {

struct RetentionToken {
    enum class Kind : unsigned char { word, number, sign };
    Kind kind = Kind::sign;
    std::string_view text;
    double value = 0;   ///< of a number
    bool stop = false;  ///< of a sign: ends a sentence

    [[nodiscard]] bool is(char sign) const { return kind == Kind::sign && text.front() == sign; }
};

using RetentionTokens = std::vector<RetentionToken>;

/// The tokens of `folded` (see `util::fold`), as views into it.
RetentionTokens retention_tokens(std::string_view folded);

/// An amount of time: tokens `begin` to `end`.
struct RetentionAmount {
    std::size_t begin = 0;
    std::size_t end = 0;
    double least = 0;  ///< hours; of a range its first number
    double most = 0;   ///< hours
    double unit = 0;   ///< hours of the smallest unit in it
};

/// The amounts of time in `tokens`, in order: "12-24 mnd", "anderhalf jaar", "V 7", "1 jaar en 6 maanden".
/// Rhythms ("elk half jaar") and ages are left out.
std::vector<RetentionAmount> retention_amounts(const RetentionTokens& tokens, const RetentionWords& words);

}  // namespace registertoets::rules
