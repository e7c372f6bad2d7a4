// SPDX-License-Identifier: EUPL-1.2
// One register sheet of a workbook made anew: what stood above the rows, the rows of one directie, and
// columns for what is missing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "check/source_rows.hpp"
#include "rules/words.hpp"
#include "workbook/dropdowns.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/feedback_texts.hpp"
#include "workbook/feedback/places.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {

/// The canonical name of the directie that `verwerking` speaks of; empty where it speaks of none, as
/// "n.n.b." does.
std::string directie_name(const reg::Form& form, const rules::Words& words,
                          const reg::Verwerking& verwerking);

/// A cell with the value of `cell`, in the look of its type.
OutCell out_cell(const spreadsheet::Cell& cell);

class FreshSheet {
  public:
    /// Adds the sheet to `book`, called as its part of `places` says, which is told where rows and columns
    /// go. All must outlive the object.
    FreshSheet(const check::Report& report, const DeliveredSheet& delivered, NewBook& book, Places& places,
               messages::Lang lang);

    /// Copies a row at or above the header.
    void head(const spreadsheet::Row& row);
    /// Adds a verwerking.
    void add(const check::SourceRow& row);
    /// Lets its cells be chosen from lists.
    void add(const Dropdowns& dropdowns);

  private:
    [[nodiscard]] SheetLayout layout() const;
    void lay_out_columns();
    void put(std::uint32_t column, OutCell cell);
    void fill_spans(const check::SourceRow& row);
    void mark_row(std::uint32_t record);
    void skip_to(std::uint32_t row);

    const check::Report& m_report;
    const DeliveredSheet& m_delivered;
    const check::SheetReport& m_known;
    const rules::RegisterRules& m_rules;
    const Places& m_all_places;
    SheetPlaces& m_places;
    messages::Lang m_lang;
    std::uint32_t m_columns = 0;  ///< of the sheet as it was sent
    std::vector<FoundCell> m_found;
    std::size_t m_next_found = 0;
    std::vector<std::string> m_notes;  ///< of the row that is written
    std::vector<OutCell> m_row;
    NewSheet* m_sheet = nullptr;
};

}  // namespace registertoets::workbook
