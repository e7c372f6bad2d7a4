// SPDX-License-Identifier: EUPL-1.2
// Verwerkingen with copies of their texts, to be judged while the next ones are read.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "register/verwerking.hpp"
#include "spreadsheet/text_arena.hpp"

namespace registertoets::check {

class RowBatch {
  public:
    /// Adds a copy of `verwerking`.
    void add(const reg::Verwerking& verwerking);

    /// Forgets the rows; keeps the memory for the next ones.
    void clear();

    /// The rows, in the order in which they came; valid until `clear`.
    [[nodiscard]] std::span<const reg::Verwerking> rows() const { return {m_rows.data(), m_count}; }

    /// Whether as much is in it as should be at a time: so many rows, or much text.
    [[nodiscard]] bool full(std::size_t rows) const;

    /// Whether its last row is so large that there should be no second batch beside it.
    [[nodiscard]] bool outsized() const;

  private:
    std::vector<reg::Verwerking> m_rows;  // those behind the count are there to be filled again
    std::size_t m_count = 0;
    spreadsheet::TextArena m_texts;
};

}  // namespace registertoets::check
