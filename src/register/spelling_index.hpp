// SPDX-License-Identifier: EUPL-1.2
// The spellings of the values of a list, to be found by the words of a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "util/beginnings.hpp"
#include "util/text_map.hpp"

namespace registertoets::reg {

/// All texts are folded to words (see `util::fold_words`), and read as the list has them read.
class SpellingIndex {
  public:
    /// Where a spelling ends, and what it spells.
    struct Found {
        std::size_t words = 0;  ///< how many it has
        std::uint16_t value = 0;
    };

    /// Adds a sequence of words for the value number `value`; `open_end`: the last one is the beginning of
    /// one.
    void add(const std::string& words, bool open_end, std::uint16_t value);
    /// Adds what counts only where it is the whole of a text.
    void add_whole(const std::string& words, std::uint16_t value);

    /// The value that `words` as a whole are a spelling of.
    [[nodiscard]] std::optional<std::uint16_t> whole(std::string_view words) const;
    /// The longest spelling that begins with word number `at`.
    [[nodiscard]] std::optional<Found> longest_at(const std::vector<std::string_view>& words,
                                                  std::size_t at) const;
    /// Whether one of `words` begins a spelling.
    [[nodiscard]] bool may_name(std::string_view words) const;
    /// All spellings, in no order.
    [[nodiscard]] const util::TextMap<std::uint16_t>& all() const { return m_whole; }

  private:
    // What a word with an open end spells that `word`, which is not empty, begins with.
    [[nodiscard]] std::optional<std::uint16_t> open_ended(std::string_view word) const;

    struct Spelling {
        std::vector<std::string> rest;  // the words after the first
        bool open_end = false;
        std::uint16_t value = 0;
        [[nodiscard]] std::size_t length() const { return rest.size() + 1; }
    };

    util::TextMap<std::uint16_t> m_whole;
    util::TextMap<std::vector<Spelling>> m_by_first_word;  // longest first
    // Of one word with an open end, by its first byte.
    std::unordered_map<char, std::vector<std::pair<std::string, std::uint16_t>>> m_open_ended;
    util::Beginnings m_beginnings;  // of all first words
};

}  // namespace registertoets::reg
