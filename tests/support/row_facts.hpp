// SPDX-License-Identifier: EUPL-1.2
// The facts of a row, made by hand.
#pragma once

#include <deque>
#include <initializer_list>
#include <utility>
#include <vector>

#include "rules/facts.hpp"

namespace registertoets::testing {

inline rules::CellFacts cell(rules::Presence presence, std::vector<std::uint16_t> values = {},
                             bool error = false) {
    rules::CellFacts facts;
    facts.answer.presence = presence;
    facts.match.values = std::move(values);
    facts.error = error;
    return facts;
}

/// Facts by field; each field is required unless a need is given.
class MadeRow {
  public:
    MadeRow(std::initializer_list<rules::CellFacts> cells, rules::Need need = rules::Need::required) {
        for (const rules::CellFacts& facts : cells) {
            m_cells.push_back(facts);
            m_row.push_back({&m_cells.back(), need});
        }
    }
    [[nodiscard]] const rules::RowFacts& facts() const { return m_row; }

  private:
    std::deque<rules::CellFacts> m_cells;
    rules::RowFacts m_row;
};

}  // namespace registertoets::testing
