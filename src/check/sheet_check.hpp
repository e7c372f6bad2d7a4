// SPDX-License-Identifier: EUPL-1.2
// Applies the rules of a register to the rows of one sheet: findings, outcomes, what each row lacks.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "check/facts_builder.hpp"
#include "check/field_outcomes.hpp"
#include "check/judged_rows.hpp"
#include "check/names.hpp"
#include "check/options.hpp"
#include "check/row_observer.hpp"
#include "register/verwerking.hpp"
#include "util/recent_texts.hpp"

namespace registertoets::check {

class SheetCheck {
  public:
    /// For rows of `sheet`, which has been recognised. All arguments must outlive the object.
    SheetCheck(const Options& options, const SheetReport& sheet, FactsBuilder& facts);

    /// Judges one row and keeps what is needed of it.
    void add(const reg::Verwerking& verwerking);

    /// What came of the rows since the last time; to be called once more after the last row.
    JudgedBatch take();

  private:
    struct Verdict {
        FieldSet required = 0;
        FieldSet filled = 0;
        FieldSet law_ok = 0;     // filled, with no error that counts for the law
        bool row_error = false;  // an error stands on the row
        bool error_beside_missing =
            false;  // … on a field whose column, and that of what it depends on, is there
    };

    // A directie or keten as its list calls it, and that as words.
    struct Name {
        std::string text;
        std::string words;
    };
    // A rule over all rows, with what it noted of the latest texts.
    struct SetRule {
        std::uint32_t number = 0;
        const rules::Rule* rule = nullptr;
        const rules::SetCheck* check = nullptr;
        std::unique_ptr<rules::KnownNotes> known;
    };

    void choose_rules();
    void begin();
    [[nodiscard]] RowFate fate_of(const RowRecord& record, const rules::RowFacts& facts) const;
    [[nodiscard]] bool asked_for(const RowRecord& record) const;
    void identify(const reg::Verwerking& verwerking, const rules::RowFacts& facts, RowRecord& record);
    void name_parts(const reg::Verwerking& verwerking, const rules::RowFacts& facts, RowRecord& record);
    Verdict judge_fields(const rules::RowFacts& facts);
    void apply_rules(const reg::Verwerking& verwerking, const rules::RowFacts& facts, Verdict& verdict);
    void count_spoken_of(const rules::RowFacts& facts);
    void note(const rules::RowFacts& facts, const RowRecord& record);
    void complete(const Verdict& verdict, RowRecord& record);
    const Name& name_in(reg::FieldIndex field, const reg::Verwerking& verwerking);
    void add_finding(std::uint32_t rule, const reg::Verwerking& verwerking, reg::FieldIndex field);
    std::uint32_t group_of(const reg::Verwerking& verwerking, const rules::RowFacts& facts,
                           const RowRecord& record);

    const Options& m_options;
    const SheetReport& m_sheet;
    FactsBuilder& m_facts;
    const rules::RegisterRules& m_rules;
    JudgedRows m_judged;
    Names m_names;
    FieldSet m_columns = 0;         // fields with a column or a default
    FieldSet m_beside_missing = 0;  // fields that missing columns do not touch
    FieldSet m_wet = 0;

    // The numbers of the rules that are asked of every row, by how they are asked.
    std::vector<std::uint32_t> m_row_rules;
    FieldOutcomes m_field_outcomes;
    std::vector<std::uint32_t> m_not_met;            // by the row at hand
    std::vector<std::uint32_t> m_sheet_rules;        // that speak of some rows only
    std::vector<std::uint32_t> m_rules_of_all_rows;  // … and of all
    std::vector<SetRule> m_set_rules;
    util::RecentTexts<Name> m_directies;
    util::RecentTexts<Name> m_ketens;
    std::vector<rules::Note> m_notes;  // of one rule and row
};

}  // namespace registertoets::check
