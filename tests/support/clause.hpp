// SPDX-License-Identifier: EUPL-1.2
// What the tests of the clauses of an article have in common: a correct row with one field changed.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/register_case.hpp"

namespace registertoets::testing {

class Clause {
  public:
    /// `right` is a correct row of the register that the article is about.
    explicit Clause(RegisterCase right) : m_right(std::move(right)) {}

    /// The one finding of a check of a field.
    [[nodiscard]] Findings found(const std::string& field, const std::string& check) const;

    /// What is no answer, in a field that every row has to answer: one finding each, and the row is
    /// incomplete.
    void asks_for_an_answer(const std::string& field) const;
    /// The same, where "n.v.t." is no answer either.
    void always_applies(const std::string& field) const;
    /// Each of the texts is right in the field.
    void nothing_found(const std::string& field, const std::vector<std::string>& texts) const;
    /// Each of the texts gives that one finding.
    void finds(const std::string& field, const std::string& check,
               const std::vector<std::string>& texts) const;

  private:
    RegisterCase m_right;
};

}  // namespace registertoets::testing
