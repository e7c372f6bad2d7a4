// SPDX-License-Identifier: EUPL-1.2
// The words that say nothing, or that say "none": placeholders, "n.v.t.", "geen".
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "register/field.hpp"
#include "register/read_as.hpp"
#include "register/verwerking.hpp"

namespace registertoets::rules {

class LazyPattern;

/// What whole cells may say, folded. Most cells say far more than the longest of these.
class WholeCells {
  public:
    /// Nothing is added where `folded` is empty: that is what empty cells say.
    void add(std::string folded) {
        if (folded.empty()) {
            return;
        }
        m_longest = std::max(m_longest, folded.size());
        m_texts.insert(std::move(folded));
    }
    [[nodiscard]] bool contains(const std::string& folded) const {
        return folded.size() <= m_longest && m_texts.contains(folded);
    }
    [[nodiscard]] auto begin() const { return m_texts.begin(); }
    [[nodiscard]] auto end() const { return m_texts.end(); }

  private:
    std::unordered_set<std::string> m_texts;
    std::size_t m_longest = 0;  // bytes
};

struct Words {
    WholeCells placeholders;
    /// Of whole cells, folded, that are no longer than `k_longest_placeholder`; may be null.
    std::shared_ptr<const LazyPattern> placeholder_pattern;
    WholeCells not_applicable;
    std::vector<std::string> not_applicable_exact;  ///< whole cells, as written
    std::vector<std::string> none;                  ///< folded
    std::vector<std::string> denials;  ///< what stands right behind one is not said: "geen profilering"

    std::shared_ptr<const reg::ReadAs> read_as;  ///< in lists of references; may be null

    std::vector<std::string> explanations;  ///< first words of explanations, folded to words
    std::vector<std::string> notes;         ///< first words of notes below a register, likewise
    std::vector<std::string> totals;        ///< first words of rows that add up, likewise
};

/// Bytes of the longest text that is looked at for a pattern of placeholders: every cell is, and who writes
/// more says more.
constexpr std::size_t k_longest_placeholder = 80;

/// What a cell says before its contents are judged.
enum class Presence : unsigned char { column_missing, empty, placeholder, not_applicable, none, filled };

struct Answer {
    Presence presence = Presence::empty;
    bool own_word = true;  ///< false: means none, but not in the word that the register wants
};

/// Classifies the text of a cell of `field`; `folded` is `text` folded. `names_value` says whether the text
/// names a value of the field's list, so that "geen, behalve gezondheid" is not none.
Answer classify(std::string_view text, const std::string& folded, bool names_value, const reg::Field& field,
                const Words& words);

/// What a cell of `field` says, for whoever reads a row again without its facts. An error of the spreadsheet
/// program says nothing.
Presence presence_of(const reg::FieldValue& value, const reg::Field& field, const Words& words);

/// A whole cell made comparable with a word list: brackets around it and stops behind it taken off.
std::string bare(std::string_view folded);

}  // namespace registertoets::rules
