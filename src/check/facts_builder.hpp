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
    /// Valid until the next call.
    const rules::RowFacts& build(const reg::Verwerking& verwerking, FieldSet columns);

    std::uint64_t words(const reg::FieldValue& value) override;
    std::uint64_t loose_words(const reg::FieldValue& value) override;

  private:
    // The facts of a text in a field, of the few texts that stand in several ("ja", "n.v.t."): what is learnt
    // of a text are its facts in the field where it was first met.
    struct Elsewhere {
        std::uint64_t field_and_text = ~std::uint64_t{0};
        std::uint32_t facts = 0;
    };
    static constexpr unsigned k_elsewhere_bits = 12;

    const rules::CellFacts& cell_facts(reg::FieldIndex field, const reg::FieldValue& value);
    [[nodiscard]] rules::CellFacts judge(reg::FieldIndex index, const reg::FieldValue& value,
                                         const rules::ReadText& read) const;
    WordHashes known_hashes(const reg::FieldValue& value);
    const rules::CellFacts& kept_for_the_row(rules::CellFacts facts);
    [[nodiscard]] rules::Need need_of(reg::FieldIndex field) const;

    const rules::RuleSet& m_set;
    const rules::RegisterRules& m_rules;
    util::Date m_reference_date;
    std::shared_ptr<Learnt> m_learnt;
    std::vector<std::vector<const rules::Rule*>> m_text_rules;  // by field
    rules::CellFacts m_missing;
    rules::CellFacts m_empty;
    rules::RowFacts m_row;
    std::deque<rules::CellFacts> m_of_this_row;  // those that the table does not have
    std::vector<Elsewhere> m_elsewhere =
        std::vector<Elsewhere>(1U << k_elsewhere_bits);  // by hash; a new one takes over
};

}  // namespace registertoets::check
