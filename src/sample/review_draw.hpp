// SPDX-License-Identifier: EUPL-1.2
// The sheet of a workbook of review that tells how was drawn.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "sample/review.hpp"
#include "sample/review_columns.hpp"

namespace registertoets::sample {

class DrawSheet {
  public:
    /// Takes the next row of a sheet that may be this one: facts, and below them the strata by their group.
    void see(const spreadsheet::Row& row);

    /// Whether the sheet was this one.
    [[nodiscard]] bool found() const { return m_columns.found(); }
    /// What it tells, without answers; nothing where that cannot be: something is gone or does not add up.
    [[nodiscard]] std::optional<Review> review() const;

  private:
    void take_fact(const spreadsheet::Row& row);
    void note(DrawFact fact, const std::string& value);
    void take_stratum(const spreadsheet::Row& row);

    Columns<StratumColumn, k_stratum_columns> m_columns;
    Review m_review;
    std::map<std::uint64_t, ReviewStratum> m_groups;
    bool m_has_seed = false;
    bool m_has_frame = false;
    bool m_twice = false;  // two strata with one number
};

}  // namespace registertoets::sample
