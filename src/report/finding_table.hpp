// SPDX-License-Identifier: EUPL-1.2
// The findings of a report as one table of texts: the same columns in a csv and on a sheet of a workbook.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "check/identity.hpp"
#include "check/report.hpp"
#include "messages/lang.hpp"

namespace registertoets::report {

/// The columns in their order.
enum class FindingColumn : std::uint8_t {
    number,  ///< its place in the table; 1 is the first
    severity,
    counts,  ///< whether it counts, or was known or accepted
    reg,
    directie,
    keten,
    code,
    file,
    sheet,
    cell,  ///< or the row or column, where it is about the whole of one
    header,
    what,
    why,
    how,
    article,
    basis,
    rule,
    value,  ///< what the cell says
    fingerprint,
};
constexpr std::size_t k_finding_columns = 19;

/// What stands above `column`; ASCII, so that it survives whatever a program saves it as.
std::string_view heading_of(FindingColumn column, messages::Lang lang);

/// All columns; that of values only when they may be shown.
std::vector<FindingColumn> all_columns(bool show_values);

/// The numbers of all findings: those that count first, then errors, warnings, hints; equal ones in the order
/// of the report.
std::vector<std::uint32_t> worst_first(const check::Report& report);

/// The columns that say something of `findings`: without the file where there is one, without the register
/// where there is one, and without whether they count where all do.
std::vector<FindingColumn> telling_columns(const check::Report& report,
                                           std::span<const std::uint32_t> findings, bool show_values);

/// Puts findings into words. All texts are on one line and safe to show.
class FindingTable {
  public:
    using Row = std::array<std::string, k_finding_columns>;

    /// `report` must outlive the object.
    FindingTable(const check::Report& report, messages::Lang lang, bool show_values)
        : m_report(report), m_lang(lang), m_show_values(show_values), m_fingerprints(report) {}

    /// The texts of finding number `finding`, by column, but for its place in a table. Valid until the next
    /// call.
    const Row& row(std::size_t finding);

  private:
    // What is the same for all findings of a rule under one name of the column.
    struct Words {
        std::string what;
        std::string why;
        std::string how;
    };

    std::string& at(FindingColumn column) { return m_row[static_cast<std::size_t>(column)]; }
    void put_place(const check::Finding& finding);
    void put_names(const check::Finding& finding);
    void put_words(const check::Finding& finding);
    [[nodiscard]] std::string cell_of(const check::Finding& finding) const;
    [[nodiscard]] std::string shown(std::uint32_t name) const;

    const check::Report& m_report;
    messages::Lang m_lang;
    bool m_show_values;
    check::Fingerprints m_fingerprints;
    std::map<std::tuple<std::size_t, std::uint32_t, std::string>, Words> m_words;
    Row m_row;
};

}  // namespace registertoets::report
