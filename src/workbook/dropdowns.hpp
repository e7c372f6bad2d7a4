// SPDX-License-Identifier: EUPL-1.2
// What the cells of a form offer: closed lists to choose from, which stand on a hidden sheet, and messages.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "rules/rule_set.hpp"
#include "util/date.hpp"
#include "workbook/explanation_sheet.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {

/// The rows of a sheet that are filled in.
struct RowSpan {
    std::uint32_t first = 1;
    std::uint32_t last = k_most_rows;
};

class Dropdowns {
  public:
    /// The column of a field, 1 is the first; 0: the sheet has none.
    using ColumnOf = std::function<std::uint32_t(reg::FieldIndex)>;

    /// For sheets of these `registers`; their lists will stand on a sheet called `sheet_name`, each once.
    /// Values that are not in force on `day` are left out.
    Dropdowns(Registers registers, std::string sheet_name, const util::Date& day, messages::Lang lang);

    /// One for each field of `rules` that has a column: its list, or that it takes a day, and a message what
    /// to fill in, within Excel's limits. Nothing is refused: lists change, and a cell of several values or
    /// with an explanation behind the value is right too.
    [[nodiscard]] std::vector<Dropdown> of(const rules::RegisterRules& rules, const ColumnOf& column_of,
                                           RowSpan rows) const;

    /// Whether there is any list; without one the sheet need not be made.
    [[nodiscard]] bool has_lists() const { return !m_lists.empty(); }
    [[nodiscard]] SheetLayout layout() const;
    /// Writes the lists: a column each, from row 2, the name above it.
    void write(SheetWriter& sheet) const;

  private:
    struct Choices {
        const reg::ValueList* list;
        std::string none;  // the word for none that the field takes too; empty: none
        std::vector<std::string> values;
    };

    [[nodiscard]] const Choices* find(const reg::Field& field) const;
    [[nodiscard]] std::string source_of(const reg::Field& field) const;

    std::string m_sheet_name;
    messages::Lang m_lang;
    std::vector<Choices> m_lists;
};

}  // namespace registertoets::workbook
