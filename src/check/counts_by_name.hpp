// SPDX-License-Identifier: EUPL-1.2
// Counts by register and name, quicker than in a sorted map: they are of millions of rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace registertoets::check {

template <typename Count>
class CountsByName {
  public:
    /// That of the register number `reg` and `name`, a number in Report::names or k_none.
    Count& of(std::size_t reg, std::uint32_t name) {
        return m_counts[std::uint64_t{reg} << k_name_bits | name];
    }

    /// Calls `see(reg, name, count)` for each of them, in any order.
    template <typename See>
    void each(const See& see) const {
        for (const auto& [key, count] : m_counts) {
            see(static_cast<std::size_t>(key >> k_name_bits), static_cast<std::uint32_t>(key), count);
        }
    }

  private:
    static constexpr unsigned k_name_bits = 32;
    std::unordered_map<std::uint64_t, Count> m_counts;
};

}  // namespace registertoets::check
