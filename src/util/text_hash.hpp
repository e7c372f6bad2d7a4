// SPDX-License-Identifier: EUPL-1.2
// A quick hash of texts that is the same on every machine and in every version, unlike std::hash. Against
// chance only: whoever wants to can make two texts with one hash.
#pragma once

#include <cstdint>
#include <string_view>

namespace registertoets::util {

class TextHash {
  public:
    /// Adds `text` as one whole: "ab", "c" is not "a", "bc".
    void add(std::string_view text);
    /// The hash of what was added; never 0.
    [[nodiscard]] std::uint32_t value() const;
    /// The same in 64 bits, for what is searched among many; never 0.
    [[nodiscard]] std::uint64_t wide_value() const;

  private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15U;
};

}  // namespace registertoets::util
