// SPDX-License-Identifier: EUPL-1.2
// One rule in a small register: written as in a rules file, asked over rows of texts.
//
//     const OneRule rule("doel", "kind: same-text, as: [naam]");
//     CHECK(rule.state({{"doel", "Innen"}, {"naam", "innen"}}) == "not met");
//
// The register has the fields code, streek (list streken; filled beforehand), naam (examples: Innen,
// Betalen), proces, doel, land (list landen; none: nee), middel (list middelen), wet, datum and stand (list
// standen).
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"

namespace registertoets::testing {

class OneRule {
  public:
    using Cells = std::map<std::string, std::string>;  ///< by field

    /// The rule `proef` of `field`, with `options` in YAML (the inside of a mapping); `more` are other checks
    /// of it.
    OneRule(std::string_view field, std::string_view options, std::string_view more = {});
    /// A rule of no single field, called `row.proef`.
    static OneRule of_rows(std::string_view options);

    /// The same rule on another day (`YYYY-MM-DD`) than 2025-07-01.
    [[nodiscard]] OneRule on(std::string_view day) const;
    /// The same rule where the column of `field` is missing.
    [[nodiscard]] OneRule without(std::string_view field) const;
    /// The same rule where the columns of two fields are one.
    [[nodiscard]] OneRule joined(std::string_view field, std::string_view other) const;

    /// What became of it in a sheet of this row: `met`, `not met`, `not applicable`, `not testable`.
    [[nodiscard]] std::string state(const Cells& row) const;
    /// Whether it is not met by each row, counted from 0: `1 2`; with `related`, `1=0 2=0`.
    [[nodiscard]] std::string found(const std::vector<Cells>& rows, bool related = false) const;

  private:
    struct Source {
        std::string rules;
        std::string id;
    };
    explicit OneRule(Source source);
    [[nodiscard]] check::Report check(const std::vector<Cells>& rows) const;

    std::shared_ptr<const rules::RuleSet> m_rules;
    std::string m_id;
    std::string m_day = "2025-07-01";
    std::vector<std::string> m_without;
    std::map<std::string, std::string> m_joined;  // field to the one whose column it shares
};

}  // namespace registertoets::testing
