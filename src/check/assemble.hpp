// SPDX-License-Identifier: EUPL-1.2
// Brings the results of files together in one report and counts.
#pragma once

#include "check/file_check.hpp"
#include "check/names.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "check/set_rules.hpp"

namespace registertoets::check {

class Assembler {
  public:
    explicit Assembler(const Options& options);

    /// Takes the result of the next file.
    void add(FileResult result);

    /// After the last file: rules over rows, totals, groups, gates, exit status. The assembler is empty then.
    Report finish();

  private:
    void add_sheet(SheetResult result, std::uint32_t file, const std::vector<std::uint32_t>& numbers);
    RegisterReport& report_of(std::size_t reg);
    void number_occurrences();
    [[nodiscard]] std::optional<std::uint32_t> only_group_of(const SheetReport& sheet) const;
    void count();
    void sort_findings();
    void report_absent_directies();
    void report_only_ended();
    void report_links_alone();

    const Options& m_options;
    Report m_report;
    Names m_names;
    NotesByRule m_notes;
    std::vector<std::uint64_t> m_filtered_out;  // by file
};

}  // namespace registertoets::check
