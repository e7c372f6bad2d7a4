// SPDX-License-Identifier: EUPL-1.2
// A closed list: values by all their spellings, found in what people type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "messages/lang.hpp"
#include "register/read_as.hpp"
#include "register/spelling_index.hpp"
#include "util/date.hpp"
#include "util/made_once.hpp"

namespace registertoets::reg {

struct ListValue {
    std::string id;
    messages::LocalText label;
    std::vector<std::string> groups;
    std::optional<util::Date> valid_from;
    std::optional<util::Date> valid_to;
    std::map<std::string, bool, std::less<>> expected_in;  ///< by register: whether it is to deliver
    std::optional<util::Date> expected_until;
    bool verified = true;  ///< false: written from memory, not read at its source yet
    std::string term;      ///< by which machines know it, as `prefix:name`; may be empty

    /// Whether the value is in force on `day`; both ends count.
    [[nodiscard]] bool in_force(const util::Date& day) const;
    [[nodiscard]] bool in_group(std::string_view group) const;
    /// Whether a delivery for the register `register_id` is expected on `day`, the last day included; nothing
    /// where that is not said.
    [[nodiscard]] std::optional<bool> expected(std::string_view register_id, const util::Date& day) const;
};

/// What a cell with several values says, part by part.
struct ListMatch {
    std::vector<std::uint16_t> values;  ///< numbers of the values named, in order, each once
    std::size_t known_parts = 0;
    std::size_t unknown_parts = 0;
};

/// A value as a text names it.
struct NamedValue {
    std::uint16_t value = 0;
    std::string words;  ///< the spelling that was used, folded to words
};

class ValueList {
  public:
    ValueList(std::string id, messages::LocalText title, bool whole_cell)
        : m_id(std::move(id)), m_title(std::move(title)), m_whole_cell(whole_cell) {}

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const messages::LocalText& title() const { return m_title; }
    /// The law or document that the list comes from.
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] const std::vector<ListValue>& values() const { return m_values; }
    /// Whether a cell holds one value and nothing else (directies), or parts with explanations.
    [[nodiscard]] bool whole_cell() const { return m_whole_cell; }

    /// What is read as something else, in texts and in spellings.
    void set_read_as(std::shared_ptr<const ReadAs> read_as);

    /// Adds a value; its label in both languages is a spelling too. `spellings` are sequences of words (see
    /// `util::fold_words`), of which the last may end in `*`; `whole` are spellings that count only alone.
    void add(ListValue value, const std::vector<std::string>& spellings,
             const std::vector<std::string>& whole);

    /// Words such as `geen`: a value that stands right behind one is not named by it ("geen BSN"), unless a
    /// comma or bracket comes between them.
    void set_denials(const std::vector<std::string>& words);
    /// Words such as `nee`: a value that stands right in front of one is not named by it ("gezondheid
    /// (nee)"), unless an exception follows.
    void set_denials_behind(const std::vector<std::string>& words);
    /// Lets a part be a spelling that counts only alone, with an explanation behind a sign: "e. AWR", "c
    /// (art. 52 AWR)". Not where the parts are lettered: "a. AWR; b. Awir".
    void set_explained(bool explained) { m_explained = explained; }
    /// Groups of values that are known where people write them, and that nobody is invited to choose.
    void set_not_offered(std::vector<std::string> groups) { m_not_offered = std::move(groups); }
    void set_source(std::string source) { m_source = std::move(source); }
    /// Acts that the articles of this list are not of: a spelling that goes on to one of `names` ("art. 9" in
    /// "art. 9 lid 2 AVG"), over numbers, letters and the words of `across`, names no value.
    void set_other_acts(const std::vector<std::string>& names, const std::vector<std::string>& across);

    /// The number of the value with this id.
    [[nodiscard]] std::optional<std::size_t> find_id(std::string_view id) const;
    /// Whether `value` is to be chosen on `day`, in a dropdown.
    [[nodiscard]] bool offers(const ListValue& value, const util::Date& day) const;
    /// The value that `text` as a whole is a spelling of.
    [[nodiscard]] std::optional<std::size_t> find_whole(std::string_view text) const;
    /// The value with the spelling that is nearest to `text`, for "did you mean"; nothing where none is near.
    [[nodiscard]] std::optional<std::size_t> find_near(std::string_view text) const;
    /// Whether a text with these words (see `util::fold_words`) can name a value: quickly, and rarely yes
    /// where none is named. Only for a list without `set_read_as`.
    [[nodiscard]] bool may_name(std::string_view words) const;
    /// The values that `text` names anywhere, longest spellings first at each place, each value once.
    [[nodiscard]] std::vector<std::uint16_t> find_in(std::string_view text) const;
    /// The same with the spellings that were used, as often as they occur.
    [[nodiscard]] std::vector<NamedValue> named_in(std::string_view text) const;
    /// Whether `text` denies each value that it names from behind, and says nothing more: "gezondheid (nee)".
    [[nodiscard]] bool only_denies(std::string_view text) const;
    /// Splits the cell `text` in parts (`split_parts`) and looks each up.
    [[nodiscard]] ListMatch match(std::string_view text) const;

  private:
    // As it was added; folded when somebody first looks for one.
    struct Spelling {
        std::string text;
        std::uint16_t value = 0;
        bool whole = false;  // counts only alone
    };

    [[nodiscard]] const SpellingIndex& index() const;
    [[nodiscard]] std::string words_of(std::string_view text) const;
    [[nodiscard]] std::string folded(std::string_view text) const;
    [[nodiscard]] std::optional<std::uint16_t> explained(std::string_view part) const;
    [[nodiscard]] bool continues_reference(std::string_view word) const;
    [[nodiscard]] bool of_other_act(const std::vector<std::string_view>& words, std::size_t begin,
                                    std::size_t end) const;
    template <typename Found>
    void each_named(const std::string& folded, const Found& found) const;

    std::string m_id;
    messages::LocalText m_title;
    std::string m_source;
    std::vector<std::string> m_not_offered;  // groups
    bool m_whole_cell;
    std::vector<ListValue> m_values;
    std::vector<Spelling> m_spellings;
    util::MadeOnce<SpellingIndex> m_index;            // of them: most runs look in few of the lists
    std::shared_ptr<const ReadAs> m_read_as;          // may be null
    std::set<std::string, std::less<>> m_denials;     // folded
    std::set<std::string, std::less<>> m_other_acts;  // folded
    std::set<std::string, std::less<>> m_across;      // folded
    std::vector<std::string> m_denials_behind;        // folded
    bool m_explained = false;
};

/// The parts of a cell with several values: split at line breaks, `;` and numbering such as "2." or "b)".
/// Blank parts are left out.
std::vector<std::string_view> split_parts(std::string_view text);

/// Whether the letters in front of `parts` only count them: "a. AWR", "b. Awir"; or "a) AWR b) Awir" in one.
bool are_lettered(const std::vector<std::string_view>& parts);

/// What stands in front of the sign that sets an explanation apart near the beginning of `part`: "e" of
/// "e. AWR", "e (was c)" and "e - AWR". Empty where there is none, as in "e-mail" and "c.q.".
std::string_view before_explanation(std::string_view part);

}  // namespace registertoets::reg
