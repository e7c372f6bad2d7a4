// SPDX-License-Identifier: EUPL-1.2
// Numbers things in the order in which they first come. It holds no things, only their hashes and numbers, in
// one row of slots: a register has millions of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace registertoets::util {

class Numbering {
  public:
    /// The number of the thing with `hash` for which `same(number)` holds, and whether it is new; a new one
    /// has the number of things before it.
    template <typename Same>
    std::pair<std::uint32_t, bool> number(std::uint64_t hash, const Same& same) {
        if (m_slots.size() * 3 <= (std::size_t{m_count} + 1) * 4) {
            grow();
        }
        const auto mixed = static_cast<std::uint32_t>((hash * 0x9E3779B97F4A7C15U) >> 32U);
        std::size_t at = mixed & (m_slots.size() - 1);
        for (; m_slots[at].number != k_empty; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == mixed && same(m_slots[at].number)) {
                return {m_slots[at].number, false};
            }
        }
        m_slots[at] = {mixed, m_count};
        return {m_count++, true};
    }

    /// Forgets all.
    void clear() {
        m_slots = {};
        m_count = 0;
    }

  private:
    static constexpr std::uint32_t k_empty = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::size_t k_first_slots = 16;  // a power of two, as all that follow
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = k_empty;
    };

    void grow() {
        std::vector<Slot> slots(m_slots.empty() ? k_first_slots : m_slots.size() * 2);
        for (const Slot& slot : m_slots) {
            if (slot.number != k_empty) {
                std::size_t at = slot.hash & (slots.size() - 1);
                while (slots[at].number != k_empty) {
                    at = (at + 1) & (slots.size() - 1);
                }
                slots[at] = slot;
            }
        }
        m_slots = std::move(slots);
    }

    std::vector<Slot> m_slots;
    std::uint32_t m_count = 0;
};

}  // namespace registertoets::util
