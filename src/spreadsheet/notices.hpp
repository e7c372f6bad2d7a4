// SPDX-License-Identifier: EUPL-1.2
// Gathers notices: the same thing in many cells of a sheet becomes one notice with a count.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "messages/sentence.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet {

class Notices {
  public:
    /// Something about the whole file.
    void add(messages::Sentence sentence);

    /// Forgets what was counted in `sheet`, which is now read from its first row; perhaps once more.
    void begin(const std::string& sheet);

    /// Counts `times` more cells of `sheet` of which `id` is true. The sentence is given {cell}, the address
    /// of the first one, and {count}.
    void count(messages::Msg id, const std::string& sheet, std::uint32_t column, std::uint32_t row,
               std::uint64_t times = 1);

    /// All notices so far, those on the whole file first.
    [[nodiscard]] const std::vector<Notice>& all() const;

  private:
    struct Tally {
        messages::Msg id;
        std::string sheet;
        std::string first_cell;
        std::uint64_t count = 0;
    };

    std::vector<messages::Sentence> m_whole_file;
    std::vector<Tally> m_tallies;
    // Put into words when asked for: a count may rise a million times.
    mutable std::vector<Notice> m_notices;
    mutable bool m_changed = false;
};

}  // namespace registertoets::spreadsheet
