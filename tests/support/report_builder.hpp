// SPDX-License-Identifier: EUPL-1.2
// Small reports for tests of formats, over a register of three fields that exists in tests only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "report/format.hpp"

namespace registertoets::tests {

/// A report with one register, `trial`, whose fields are code (A), purpose (B), term (C) and group (D).
class ReportBuilder {
  public:
    ReportBuilder();

    /// Adds a file with one sheet of the register; rows and findings that follow are in it.
    ReportBuilder& sheet(const std::string& file, const std::string& name,
                         const std::string& purpose_header = "Doel", bool with_term = true);
    /// Adds a row that lacks the fields named; it is complete when it lacks none.
    ReportBuilder& row(std::uint32_t number, const std::string& code, const std::string& group,
                       const std::vector<std::string>& lacking = {});
    /// Adds a finding of the rule `trial.FIELD.CHECK` on the last row; `value` is what the cell says.
    ReportBuilder& finding(std::string_view rule, std::uint32_t column, const std::string& value = "");
    /// Adds a finding of `rule` on the last sheet as a whole.
    ReportBuilder& sheet_finding(std::string_view rule);

    /// The report, counted.
    check::Report build();

  private:
    std::uint32_t name(const std::string& text);
    [[nodiscard]] std::uint32_t rule_number(std::string_view id) const;
    void count();

    check::Report m_report;
    std::size_t m_reg = 0;
};

/// The report in the format `name`.
std::string rendered(std::string_view name, const check::Report& report,
                     const report::RenderOptions& options = {});

/// Its lines.
std::vector<std::string> lines_of(const std::string& text);

}  // namespace registertoets::tests
