// SPDX-License-Identifier: EUPL-1.2
// Tells of a text, after one look at it, that some other text stands nowhere in it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace registertoets::util {

/// The pairs of bytes that stand beside each other in a text (UTF-8), capitals as small letters.
class LetterPairs {
  public:
    /// A text that is looked for in many others: some of its pairs, all of them where it is short.
    class Part {
      public:
        explicit Part(std::string_view text);

      private:
        friend class LetterPairs;
        static constexpr std::size_t k_pairs = 8;
        std::array<std::uint16_t, k_pairs> m_pairs{};
    };

    explicit LetterPairs(std::string_view text);

    /// False where `part` stands nowhere in the text, however either is capitalised; yes may be wrong.
    [[nodiscard]] bool may_hold(const Part& part) const {
        return std::all_of(part.m_pairs.begin(), part.m_pairs.end(), [this](std::uint16_t pair) {
            return (m_behind[pair / k_kinds] >> pair % k_kinds & 1U) != 0;
        });
    }

  private:
    // Bytes that cannot be told apart are of one kind: letters and digits have their own.
    static constexpr std::size_t k_kinds = 64;
    static constexpr std::size_t k_anywhere = k_kinds;    // behind anything, or first
    static constexpr std::size_t k_always = k_kinds + 1;  // what every text holds

    std::array<std::uint64_t, k_kinds + 2> m_behind{};  // by kind, the kinds that stand right behind it
};

}  // namespace registertoets::util
