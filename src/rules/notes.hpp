// SPDX-License-Identifier: EUPL-1.2
// What a rule over all rows keeps of each row: two numbers for what it compares. A register may have a
// million rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "register/field.hpp"
#include "util/numbering.hpp"
#include "util/recent_texts.hpp"

namespace registertoets::rules {

/// Two things of a row that a rule compares, as hashes: rows of one `group` should have, or should not have,
/// the same `value`.
struct Note {
    std::uint64_t group = 0;
    std::uint64_t value = 0;

    friend bool operator==(const Note&, const Note&) = default;
};

/// The notes of one rule, in the order of the rows; equal notes are kept once.
class Notes {
  public:
    void add(std::uint32_t row, const Note& note);
    /// Adds the notes of rows that come after these; their numbers grow by `first_row`.
    void append(Notes&& later, std::uint32_t first_row);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// The number of the row that note number `index` is of.
    [[nodiscard]] std::uint32_t row(std::size_t index) const { return m_rows[index]; }
    /// Which of the different notes it is; they count from 0.
    [[nodiscard]] std::uint32_t kind(std::size_t index) const { return m_kinds[index]; }
    /// The different notes.
    [[nodiscard]] const std::deque<Note>& different() const { return m_different; }

  private:
    // The number of `note` among the different ones, where it now is if it was not.
    std::uint32_t kind_of(const Note& note);

    std::deque<std::uint32_t> m_rows;  // deques: a vector is there twice where it grows
    std::deque<std::uint32_t> m_kinds;
    std::deque<Note> m_different;
    util::Numbering m_numbers;  // of the different ones
};

/// What a rule noted of the latest cells and of parts of them, so that it need not look at them again. For
/// one rule and one thread.
struct KnownNotes {
    util::RecentTexts<std::vector<Note>> of_cells;
    util::RecentTexts<std::vector<Note>> of_parts;
};

/// Hashes of the texts of the row at hand, for comparison; of equal strings of a workbook they are reckoned
/// once.
class TextHashes {
  public:
    TextHashes() = default;
    TextHashes(const TextHashes&) = delete;
    TextHashes& operator=(const TextHashes&) = delete;
    virtual ~TextHashes() = default;
    /// Equal for texts with the same words in the same order (`util::fold_words`).
    virtual std::uint64_t words(reg::FieldIndex field) = 0;
    /// Equal for texts with the same words, in whatever order.
    virtual std::uint64_t loose_words(reg::FieldIndex field) = 0;
};

}  // namespace registertoets::rules
