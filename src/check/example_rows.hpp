// SPDX-License-Identifier: EUPL-1.2
// Rows for the examples of rules: what an example says, and in each other field the first good example of
// that field.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/facts_builder.hpp"
#include "register/verwerking.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::check {

class ExampleRows {
  public:
    /// What a row says, by field.
    using Texts = std::vector<std::string>;
    using Fits = std::function<bool(const rules::RowFacts& facts)>;

    /// For the register with these `rules`, judged on `day`. All arguments must outlive the object.
    ExampleRows(const rules::RuleSet& set, const rules::RegisterRules& rules, util::Date day);

    /// The row of an example of `rule`. In the fields that its conditions look at stand other good examples,
    /// values of a list, or nothing, where the rule speaks of the row only then.
    Texts texts_for(const rules::Rule& rule, const rules::ExampleRow& given);

    /// Whether a row `fits` that differs from `row` in one other field than `but`: another good example of
    /// that field, a value of its list, or nothing.
    bool another_fits(Texts row, reg::FieldIndex but, const Fits& fits);

    /// The row as a sheet would give it; valid as long as this object.
    reg::Verwerking verwerking(const Texts& texts);
    /// What is known of the row; valid until the next call of any of these.
    const rules::RowFacts& facts(const Texts& texts);
    [[nodiscard]] FieldSet columns() const;

  private:
    using Fields = std::vector<reg::FieldIndex>;

    [[nodiscard]] Fields fields_to_vary(const rules::Rule& rule, const rules::ExampleRow& given) const;
    [[nodiscard]] std::vector<std::string> choices(reg::FieldIndex field) const;
    bool vary_one(Texts& row, const Fields& fields, const Fits& fits);
    bool vary_all(Texts& row, const Fields& fields, const Fits& fits);

    const rules::RegisterRules& m_rules;
    FactsBuilder m_builder;
    Texts m_base;
    std::unordered_map<std::string, std::uint32_t> m_strings;  // as the shared strings of a workbook
    reg::Verwerking m_current;
};

}  // namespace registertoets::check
