// SPDX-License-Identifier: EUPL-1.2
// Registers for tests, by field: begin with a correct row, change what the test is about, see what the check
// says.
//
//     CHECK(avg_row().with("purposes", "").findings() == Findings{"avg.purposes.empty"});
//
// Findings are always compared as a whole, so that each case also says "and nothing else is reported".
#pragma once

#include <filesystem>
#include <initializer_list>
#include <iosfwd>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "rules/rule_set.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets::testing {

/// Names in alphabetical order, each as often as it occurs: the rules of findings, or fields.
class Names {
  public:
    Names() = default;
    Names(std::initializer_list<std::string> names) : m_names(names) {}
    explicit Names(std::multiset<std::string> names) : m_names(std::move(names)) {}

    [[nodiscard]] const std::multiset<std::string>& all() const { return m_names; }
    friend bool operator==(const Names&, const Names&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Names& names);

  private:
    std::multiset<std::string> m_names;
};

using Findings = Names;
using Fields = Names;

/// The built-in rules, loaded once.
std::shared_ptr<const rules::RuleSet> builtin_rules();

/// What the check made of one row.
struct CheckedRow {
    Findings findings;
    Fields lacking;
    bool complete = false;
    bool complete_law = false;
    bool complete_but_for_missing_columns = false;
    unsigned required = 0;
    unsigned filled = 0;
};

/// What the check made of a register.
struct Checked {
    Findings findings;  ///< of the sheet and of all rows
    std::vector<CheckedRow> rows;
    check::Tally tally;
    std::uint64_t ended = 0;
    check::Report report;
};

/// One sheet of a register. Each change gives a new case.
class RegisterCase {
  public:
    using Row = std::map<std::string, std::string>;

    /// A sheet of the register called `register_id` with all its columns and one row.
    RegisterCase(std::string register_id, Row row);

    /// The last row with `text` in a field; an empty text empties the cell.
    [[nodiscard]] RegisterCase with(std::string_view field, std::string_view text) const;
    /// The sheet without the column of a field.
    [[nodiscard]] RegisterCase without_column(std::string_view field) const;
    /// The sheet with another header above a field.
    [[nodiscard]] RegisterCase with_header(std::string_view field, std::string_view header) const;
    /// The sheet with one more column behind the others: `header`, and `text` in each row.
    [[nodiscard]] RegisterCase and_column(std::string_view header, std::string_view text) const;
    /// The rows of this sheet, and below them those of `other`.
    [[nodiscard]] RegisterCase and_row(const RegisterCase& other) const;
    /// A workbook with this sheet and, behind its own, that of `other`; also judged on sheets that it lacks.
    [[nodiscard]] RegisterCase and_sheet(const RegisterCase& other) const;
    /// A sheet without rows.
    [[nodiscard]] RegisterCase without_rows() const;
    /// The same cells, as a whole workbook: judged on the sheets that it lacks too.
    [[nodiscard]] RegisterCase as_workbook() const;
    /// The same cells, judged on another day (`YYYY-MM-DD`) than 2025-07-01.
    [[nodiscard]] RegisterCase on(std::string_view day) const;
    /// The same cells, held against a list of processes: FG-code, Bedrijfsproces, Directie, Keten a line.
    [[nodiscard]] RegisterCase against(std::vector<std::vector<std::string>> processes) const;
    /// The same cells, judged on who delivered nothing too.
    [[nodiscard]] RegisterCase expecting_deliveries() const;
    /// The same cells, judged by other rules.
    [[nodiscard]] RegisterCase under(std::shared_ptr<const rules::RuleSet> rules) const;

    [[nodiscard]] const std::string& register_id() const { return m_register; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// The fields that have a column, in the order of the form.
    [[nodiscard]] std::vector<std::string> fields() const;

    /// Writes the workbook and checks it.
    [[nodiscard]] Checked check() const;
    /// All findings of the check.
    [[nodiscard]] Findings findings() const { return check().findings; }
    /// What the check made of the only row.
    [[nodiscard]] CheckedRow row() const { return check().rows.at(0); }

  private:
    [[nodiscard]] const rules::RegisterRules& register_rules() const;
    [[nodiscard]] WorkbookBuilder::Rows cells() const;

    std::string m_register;
    std::vector<Row> m_rows;
    std::set<std::string> m_without;
    std::map<std::string, std::string> m_headers;
    std::vector<std::pair<std::string, std::string>> m_more_columns;  // header and text
    std::vector<RegisterCase> m_more_sheets;
    bool m_whole_workbook = false;
    std::vector<std::vector<std::string>> m_processes;
    bool m_expect_deliveries = false;
    std::string m_day = "2025-07-01";
    std::shared_ptr<const rules::RuleSet> m_rules = builtin_rules();
};

/// A correct row of the AVG register, in a sheet of its own: nothing is found in it. Its purposes are not
/// those of the form's example, its other cells are.
RegisterCase avg_row();

/// A correct row of the Wpg register, in a sheet of its own: nothing is found in it. As above.
RegisterCase wpg_row();

/// A correct row of the AVG register of a processor, in a sheet of its own: nothing is found in it.
RegisterCase avg_processor_row();

/// A correct row of the Wpg register of a processor, in a sheet of its own: nothing is found in it.
RegisterCase wpg_processor_row();

}  // namespace registertoets::testing
