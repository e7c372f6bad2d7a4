// SPDX-License-Identifier: EUPL-1.2
// What the kinds on retention periods have in common: the words, and the grounds that a period rests on.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rules/kinds.hpp"
#include "rules/retention_limits.hpp"

namespace registertoets::rules::kinds_table {

/// The words of retention periods. Throws UserError where the rule set has none.
std::shared_ptr<const RetentionWords> retention_words(const MappingReader& options,
                                                      const KindContext& context);

/// Judges the periods of a row by the limits of their grounds: the articles that a part of the text names,
/// else the grounds of the row.
class TermLimits {
  public:
    /// Reads the options `grounds` (the field with the grounds), `articles` (a list) and `passed_over`.
    TermLimits(MappingReader& options, const KindContext& context);

    /// Not met where a period of the text of `field` is `wrong`.
    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field, Allowed wrong) const;

  private:
    [[nodiscard]] std::vector<std::string> grounds_of_row(const RowFacts& row) const;
    [[nodiscard]] std::vector<std::string> grounds_in(std::string_view text) const;
    void check_limits(const MappingReader& options) const;

    std::shared_ptr<const RetentionWords> m_words;
    reg::FieldIndex m_grounds;
    const reg::ValueList* m_row_list;
    const reg::ValueList* m_articles;
    std::vector<std::string> m_passed_over;
};

}  // namespace registertoets::rules::kinds_table
