// SPDX-License-Identifier: EUPL-1.2
// From a verwerking to what is known of it. Equal texts of one workbook are judged once.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/report.hpp"
#include "register/verwerking.hpp"
#include "rules/notes.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::check {

class FactsBuilder : public rules::TextHashes {
  public:
    /// For the rows of sheets of one workbook. `set` and `rules` must outlive the builder.
    FactsBuilder(const rules::RuleSet& set, const rules::RegisterRules& rules, util::Date reference_date);

    /// The facts of a row; `columns` are the fields that have a column or a default value.
    /// Valid until the next call.
    const rules::RowFacts& build(const reg::Verwerking& verwerking, FieldSet columns);

    std::uint64_t words(const reg::FieldValue& value) override;
    std::uint64_t loose_words(const reg::FieldValue& value) override;

  private:
    struct Hashes {
        std::uint64_t words = 0;  // 0: not reckoned yet
        std::uint64_t loose = 0;
    };

    // What is remembered of a text. Distinct facts are few (most cells are simply filled), so their number is
    // kept, with the field it was judged for.
    struct Memo {
        std::uint32_t facts = 0xFFFFFFFF;  // 8 bits of field, 24 bits of facts; all ones is unknown
        std::uint32_t number = 0;          // of the text
        Hashes hashes;
    };

    // The facts of a text in a field, of the few texts that stand in several ("ja", "n.v.t.").
    struct Elsewhere {
        std::uint64_t field_and_text = ~std::uint64_t{0};
        std::uint32_t facts = 0;
    };
    static constexpr unsigned k_elsewhere_bits = 12;

    const rules::CellFacts& cell_facts(reg::FieldIndex field, const reg::FieldValue& value);
    Memo& memo_of(const reg::FieldValue& value);
    rules::CellFacts judge(reg::FieldIndex index, const reg::FieldValue& value,
                           const rules::ReadText& read) const;
    static Hashes hashes_of(std::string_view words);
    const Hashes& known_hashes(const reg::FieldValue& value);
    std::uint32_t intern(rules::CellFacts facts);
    [[nodiscard]] rules::Need need_of(reg::FieldIndex field) const;

    const rules::RuleSet& m_set;
    const rules::RegisterRules& m_rules;
    util::Date m_reference_date;
    std::vector<std::vector<const rules::Rule*>> m_text_rules;  // by field
    rules::CellFacts m_missing;
    rules::CellFacts m_empty;
    rules::RowFacts m_row;
    std::deque<rules::CellFacts> m_facts;
    std::unordered_multimap<std::size_t, std::uint32_t> m_by_hash;
    std::vector<Memo> m_shared;  // by shared string
    std::vector<Elsewhere> m_elsewhere =
        std::vector<Elsewhere>(1U << k_elsewhere_bits);  // by hash; a new one takes over
    // Of texts that the workbook does not share among cells (csv and ods share none): the latest ones.
    std::unordered_map<std::string, Memo> m_inline;
    std::size_t m_inline_bytes = 0;
    std::uint32_t m_inline_texts = 0;
    std::string m_inline_text;
};

}  // namespace registertoets::check
