// SPDX-License-Identifier: EUPL-1.2
// Where findings are, in words: cells folded into ranges, and the sheet where there is more than one.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "report/folded.hpp"

namespace registertoets::report {

class Whereabouts {
  public:
    /// Names at most `most` ranges, and then how many more there are; 0: all. `report` must outlive the
    /// object.
    Whereabouts(const check::Report& report, messages::Lang lang, std::size_t most)
        : m_report(report), m_lang(lang), m_most(most) {}

    /// `P9:P22, P24 · 15 cellen · werkblad Register`; of what is not there its codes or names. May be empty.
    [[nodiscard]] std::string of(const FoldedFinding& folded) const;

    /// `ranges` with commas between them.
    [[nodiscard]] std::string joined(std::vector<std::string> ranges) const;

  private:
    [[nodiscard]] std::string column_of(const check::SheetReport& sheet, const check::Finding& finding) const;
    [[nodiscard]] std::string place_of_links(const check::SheetReport& sheet) const;
    [[nodiscard]] std::string absent_of(const FoldedFinding& folded, const check::Finding& first) const;
    [[nodiscard]] std::string cells_of(const FoldedFinding& folded, const check::Finding& first) const;
    [[nodiscard]] std::vector<std::string> ranges_of(const FoldedFinding& folded,
                                                     const check::Finding& first) const;
    [[nodiscard]] std::vector<std::string> pairs_of(const FoldedFinding& folded) const;

    const check::Report& m_report;
    messages::Lang m_lang;
    std::size_t m_most;
};

/// The row that `finding` clashes with: `rij 10`, and where it is as far as it is in another sheet.
std::string other_row(const check::Report& report, const check::Finding& finding, messages::Lang lang);

/// A few of the values that `folded` is about, in quotation marks; empty where none are kept.
std::string some_values(const check::Report& report, const FoldedFinding& folded);

}  // namespace registertoets::report
