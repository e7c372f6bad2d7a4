// SPDX-License-Identifier: EUPL-1.2
// The different facts of the cells of a workbook. They are few: most cells are simply filled. Several threads
// may use a table at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "rules/facts.hpp"

namespace registertoets::check {

class FactsTable {
  public:
    /// So many facts can be told apart by their number.
    static constexpr unsigned k_number_bits = 24;

    static constexpr std::uint32_t k_most = std::uint32_t{1} << k_number_bits;

    /// A table for at most so many different facts, `k_most` or fewer.
    explicit FactsTable(std::uint32_t most = k_most) : m_most(most) {}

    /// The number of `facts`, equal for equal ones; nothing where they are new and the table is full.
    std::optional<std::uint32_t> number(const rules::CellFacts& facts);

    /// The facts with `number`, which stay where they are while the table lives. A thread that has the number
    /// from another one must have got it through a lock, such as TextMemory's.
    [[nodiscard]] const rules::CellFacts& operator[](std::uint32_t number) const {
        return (*m_pieces[number / k_piece])[number % k_piece];
    }

  private:
    // Pieces that are never moved: facts are looked up by one thread while another one adds some.
    static constexpr std::size_t k_piece = 1024;
    using Piece = std::array<rules::CellFacts, k_piece>;

    const std::uint32_t m_most;
    std::mutex m_adding;
    std::uint32_t m_count = 0;
    std::unordered_multimap<std::size_t, std::uint32_t> m_by_hash;
    std::array<std::unique_ptr<Piece>, k_most / k_piece> m_pieces;
};

}  // namespace registertoets::check
