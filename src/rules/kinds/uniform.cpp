// SPDX-License-Identifier: EUPL-1.2
// uniform: one thing is spelled in several ways in the register; the spelling that most rows have stands, of
// two that are as frequent the longer one.
// Without a `list` the things are the parts of a cell, the same where only capitals, blanks and signs differ:
// "Klant-registratie" and "klantregistratie". Of a part counts what stands before the first sign of `until`.
// With a `list` they are its values, by the names that the list knows.
#include <algorithm>
#include <functional>

#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/repeated.hpp"
#include "rules/notes.hpp"
#include "util/text_hash.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {
namespace {

std::uint64_t hash_of(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

// The longer spelling has the greater number, in every order of the rows and on every machine.
std::uint64_t number_of(std::string_view spelling) {
    constexpr unsigned k_length_bits = 16;
    constexpr std::size_t k_longest = (std::size_t{1} << k_length_bits) - 1;
    util::TextHash hash;
    hash.add(spelling);
    return std::uint64_t{std::min(spelling.size(), k_longest)} << (64 - k_length_bits) |
           hash.wide_value() >> k_length_bits;
}

// A capital at the start of a cell is no other spelling.
std::string spelling_of(std::string_view name) {
    std::string spelling = util::single_line(name);
    if (spelling.size() > 1 && spelling[0] >= 'A' && spelling[0] <= 'Z' && spelling[1] >= 'a' &&
        spelling[1] <= 'z') {
        spelling[0] = static_cast<char>(spelling[0] - 'A' + 'a');
    }
    return spelling;
}

std::string bare_letters(std::string_view name) {
    std::string letters = util::fold_words(name);
    std::erase(letters, ' ');
    return letters;
}

class Uniform : public SetCheck {
  public:
    Uniform(const reg::ValueList* list, std::string separators, std::string until)
        : m_list(list), m_separators(std::move(separators)), m_until(std::move(until)) {}

    void note(const SetRow& row, reg::FieldIndex field, TextHashes& /*hashes*/, KnownNotes& known,
              std::vector<Note>& notes) const override {
        if (row.facts[field].presence() != Presence::filled || row.facts[field].value->several_fields) {
            return;
        }
        const std::string_view cell = row.facts[field].value->text;
        add(known.of_cells.of(cell, [&] { return of_cell(cell, known); }), notes);
    }
    void judge(const Notes& notes, const Found& found) const override { find_minority(notes, found); }

  private:
    static void add(const std::vector<Note>& more, std::vector<Note>& notes) {
        notes.insert(notes.end(), more.begin(), more.end());
    }
    // Cells differ more than their parts do: each row combines the same few values in its own way.
    [[nodiscard]] std::vector<Note> of_cell(std::string_view cell, KnownNotes& known) const {
        std::vector<Note> notes;
        for (const std::string_view part : reg::split_parts(cell)) {
            add(known.of_parts.of(part, [&] { return of_part(part); }), notes);
        }
        return notes;
    }
    [[nodiscard]] std::vector<Note> of_part(std::string_view part) const {
        std::vector<Note> notes;
        if (m_list == nullptr) {
            note_part(part, notes);
        } else {
            note_values(part, notes);
        }
        return notes;
    }
    void note_values(std::string_view part, std::vector<Note>& notes) const {
        for (const reg::NamedValue& named : m_list->named_in(part)) {
            notes.push_back({named.value, number_of(named.words)});
        }
    }
    void note_part(std::string_view part, std::vector<Note>& notes) const {
        while (!part.empty()) {
            const std::size_t end = part.find_first_of(m_separators);
            const std::string_view whole = part.substr(0, end);
            const std::string_view name = whole.substr(0, whole.find_first_of(m_until));
            const std::string group = bare_letters(name);
            if (group.size() > 1) {
                notes.push_back({hash_of(group), number_of(spelling_of(name))});
            }
            part.remove_prefix(end == std::string_view::npos ? part.size() : end + 1);
        }
    }

    const reg::ValueList* m_list;
    std::string m_separators;
    std::string m_until;
};

}  // namespace

Check uniform(MappingReader& options, const KindContext& context) {
    const reg::ValueList* list =
        options.any("list") == nullptr ? nullptr : &list_option(options, "list", context);
    std::string separators = options.text("separators").value_or("");
    return std::make_unique<Uniform>(list, std::move(separators), options.text("until").value_or(""));
}

}  // namespace registertoets::rules::kinds_table
