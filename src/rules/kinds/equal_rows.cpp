// SPDX-License-Identifier: EUPL-1.2
// equal-rows: a later row says the same as an earlier one with another key. Without options all fields but
// the key are compared, word for word. With `fields` only those are, and the order of words does not matter;
// rows that are equal word for word are left to a rule without it, those with one key to `duplicate`
// (which looks at rows with a code alone), and in a sheet without a column of one of them nothing is found.
// `at_least`: so many of them must be filled.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/repeated.hpp"
#include "rules/notes.hpp"
#include "util/mixing.hpp"

namespace registertoets::rules::kinds_table {
namespace {

using util::mixed;

constexpr std::size_t k_at_least = 5;

// The bit of a key that says that it has a code; rows without one are never left to `duplicate`.
constexpr std::uint64_t k_code = 1;
constexpr std::uint64_t k_half = 0xFFFFFFFF;

// Two hashes in the room of one: rows are compared with one other row, so that half a hash tells them apart.
std::uint64_t halves(std::uint64_t high, std::uint64_t low) {
    return (high & ~k_half) | (low & k_half);
}
bool key_differs(std::uint64_t a, std::uint64_t b) {
    return a != b || (a & k_code) == 0;
}
bool key_and_words_differ(std::uint64_t a, std::uint64_t b) {
    return (a & ~k_half) != (b & ~k_half) && key_differs(a & k_half, b & k_half);
}

class EqualRows : public SetCheck {
  public:
    EqualRows(std::vector<reg::FieldIndex> all, std::vector<reg::FieldIndex> fields, std::size_t at_least)
        : m_all(std::move(all)), m_fields(std::move(fields)), m_at_least(at_least) {}

    void note(const SetRow& row, reg::FieldIndex /*field*/, TextHashes& hashes, KnownNotes& /*known*/,
              std::vector<Note>& notes) const override {
        // Of what no column was found for, nobody can say that it is the same.
        if (std::any_of(m_fields.begin(), m_fields.end(), [&row](reg::FieldIndex field) {
                return row.facts[field].presence() == Presence::column_missing;
            })) {
            return;
        }
        std::uint64_t exact = 0;
        for (const reg::FieldIndex field : m_all) {
            exact = row.facts[field].value->text.empty()
                        ? exact
                        : mixed(exact, mixed(field + 1, hashes.words(field)));
        }
        std::uint64_t loose = 0;
        std::size_t filled = 0;
        for (const reg::FieldIndex field : m_fields.empty() ? m_all : m_fields) {
            const FieldFacts& facts = row.facts[field];
            if (!m_fields.empty() && !facts.value->text.empty()) {
                loose = mixed(loose, mixed(field + 1, hashes.loose_words(field)));
            }
            filled += facts.presence() == Presence::filled && !row.form.fields[field].prefilled ? 1U : 0U;
        }
        if (filled >= m_at_least) {
            const std::uint64_t key = row.has_code ? row.key | k_code : row.key & ~k_code;
            notes.push_back(m_fields.empty() ? Note{exact, key} : Note{loose, halves(exact, key)});
        }
    }
    [[nodiscard]] std::vector<reg::FieldIndex> compared_loosely() const override { return m_fields; }
    void judge(const Notes& notes, const Found& found) const override {
        find_differing(notes, m_fields.empty() ? key_differs : key_and_words_differ, found);
    }

  private:
    std::vector<reg::FieldIndex> m_all;     // but the key
    std::vector<reg::FieldIndex> m_fields;  // compared loosely; none: all, exactly
    std::size_t m_at_least;
};

}  // namespace

Check equal_rows(MappingReader& options, const KindContext& context) {
    std::vector<reg::FieldIndex> all;
    const auto& key = context.form.key;
    for (reg::FieldIndex field = 0; field < context.form.fields.size(); ++field) {
        if (std::find(key.begin(), key.end(), field) == key.end()) {
            all.push_back(field);
        }
    }
    std::vector<reg::FieldIndex> fields = fields_option(options, "fields", context.form);
    const std::size_t at_least = options.number("at_least").value_or(k_at_least);
    return std::make_unique<EqualRows>(std::move(all), std::move(fields), at_least);
}

}  // namespace registertoets::rules::kinds_table
