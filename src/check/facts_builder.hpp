// SPDX-License-Identifier: EUPL-1.2
// From a verwerking to what is known of it. Equal texts of one workbook are judged once, or where two threads
// meet one at the same time, twice with the same outcome.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "check/facts_table.hpp"
#include "check/report.hpp"
#include "check/text_memory.hpp"
#include "register/verwerking.hpp"
#include "rules/notes.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::check {

/// What was learnt of the texts of one workbook, by one register's rules on one day. Builders share it.
struct Learnt {
    FactsTable facts;
    TextMemory texts;
};

class FactsBuilder : public rules::TextHashes {
  public:
    /// For the rows of sheets of one workbook. `set` and `rules` must outlive the builder. Other builders, in
    /// other threads, may learn with it.
    FactsBuilder(const rules::RuleSet& set, const rules::RegisterRules& rules, util::Date reference_date,
                 std::shared_ptr<Learnt> learnt = std::make_shared<Learnt>());

    /// The facts of a row; `columns` are the fields that have a column or a default value.
    /// Valid until the next call, as long as the verwerking is.
    const rules::RowFacts& build(const reg::Verwerking& verwerking, FieldSet columns);

    std::uint64_t words(reg::FieldIndex field) override;
    std::uint64_t loose_words(reg::FieldIndex field) override;

  private:
    // What was learnt of a text in a field, for this thread alone: texts that come again need no lock. And of
    // the few texts that stand in several fields ("ja", "n.v.t.") others know only what they say in the field
    // where they were first met.
    struct Recent {
        std::uint64_t field_and_text = ~std::uint64_t{0};
        const rules::CellFacts* facts = nullptr;
        WordHashes hashes;
    };
    static constexpr unsigned k_recent_bits = 12;

    const rules::CellFacts& cell_facts(reg::FieldIndex field, const reg::FieldValue& value);
    const rules::CellFacts& learnt_facts(reg::FieldIndex field, const reg::FieldValue& value);
    Recent& recent(std::uint64_t field_and_text);
    [[nodiscard]] rules::CellFacts judge(reg::FieldIndex index, const reg::FieldValue& value,
                                         const rules::ReadText& read) const;
    const WordHashes& hashes(reg::FieldIndex field);
    [[nodiscard]] WordHashes hashes_of(reg::FieldIndex field, std::string_view words) const;
    const rules::CellFacts& kept_for_the_row(rules::CellFacts facts);
    [[nodiscard]] rules::Need need_of(reg::FieldIndex field) const;

    const rules::RuleSet& m_set;
    const rules::RegisterRules& m_rules;
    util::Date m_reference_date;
    std::shared_ptr<Learnt> m_learnt;
    std::vector<std::vector<const rules::Rule*>> m_text_rules;  // by field
    FieldSet m_compared_loosely = 0;
    rules::CellFacts m_missing;
    rules::CellFacts m_empty;
    rules::RowFacts m_row;
    std::vector<WordHashes> m_hashes;            // by field of the row
    std::deque<rules::CellFacts> m_of_this_row;  // those that the table does not have
    std::vector<Recent> m_recent = std::vector<Recent>(1U << k_recent_bits);  // by hash; a new one takes over
};

}  // namespace registertoets::check
