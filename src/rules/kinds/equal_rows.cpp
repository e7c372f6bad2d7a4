// SPDX-License-Identifier: EUPL-1.2
// equal-rows: a later row says the same as an earlier one with another key. Options: `fields`, those that are
// compared (all but the key when absent); `word_order: false`, the same words in another order are the same,
// and rows that are equal word for word are left to a rule without that; `at_least`, so many of them must be
// filled.
#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/repeated.hpp"

namespace registertoets::rules::kinds_table {
namespace {

constexpr std::size_t k_at_least = 5;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
    return (hash ^ more) * 0x9E3779B97F4A7C15U + (hash >> 29U);
}

class EqualRows : public SetCheck {
  public:
    EqualRows(std::vector<reg::FieldIndex> fields, std::size_t at_least, bool word_order)
        : m_fields(std::move(fields)), m_at_least(at_least), m_word_order(word_order) {}

    void note(const SetRow& row, reg::FieldIndex /*field*/, TextHashes& hashes,
              std::vector<Note>& notes) const override {
        std::uint64_t exact = 0;
        std::uint64_t loose = 0;
        std::size_t filled = 0;
        for (const reg::FieldIndex field : m_fields) {
            const FieldFacts& facts = row.facts[field];
            if (!facts.value->text.empty()) {
                exact = mixed(exact, mixed(field + 1, hashes.words(*facts.value)));
                loose = m_word_order ? 0 : mixed(loose, mixed(field + 1, hashes.loose_words(*facts.value)));
            }
            filled += facts.presence() == Presence::filled && !row.form.fields[field].prefilled ? 1U : 0U;
        }
        if (filled >= m_at_least) {
            notes.push_back(m_word_order ? Note{exact, row.key} : Note{loose, exact});
        }
    }
    void judge(const Notes& notes, const Found& found) const override { find_differing(notes, found); }

  private:
    std::vector<reg::FieldIndex> m_fields;
    std::size_t m_at_least;
    bool m_word_order;
};

}  // namespace

Check equal_rows(MappingReader& options, const KindContext& context) {
    std::vector<reg::FieldIndex> fields = fields_option(options, "fields", context.form);
    const auto& key = context.form.key;
    for (reg::FieldIndex field = 0; fields.empty() && field < context.form.fields.size(); ++field) {
        if (std::find(key.begin(), key.end(), field) == key.end()) {
            fields.push_back(field);
        }
    }
    const std::size_t at_least = options.number("at_least").value_or(k_at_least);
    return std::make_unique<EqualRows>(std::move(fields), at_least, options.flag("word_order", true));
}

}  // namespace registertoets::rules::kinds_table
