// SPDX-License-Identifier: EUPL-1.2
// Reads an element table:table-cell or table:covered-table-cell. What a covered cell holds is hidden under a
// merged one, but it is in the file and comes back when the merge is undone: it is read, as in Excel
// workbooks.
#pragma once

#include <string>

#include "spreadsheet/limits.hpp"
#include "spreadsheet/ods/cell_text.hpp"
#include "spreadsheet/ods/stored_cell.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::ods {

class CellReader {
  public:
    CellReader(xml::Tokenizer& xml, const Limits& limits) : m_xml(xml), m_text(limits, xml.place()) {}

    /// Reads the cell whose start (or, with `is_empty`, whole element) the tokenizer has just given. The cell
    /// may be changed, and is valid until the next call.
    StoredCell& read(bool is_empty);

  private:
    void read_attributes();
    void read_content();
    void read_paragraph();
    bool read_inline();

    xml::Tokenizer& m_xml;
    CellText m_text;
    StoredCell m_cell;
    std::string m_prefix;  ///< of the paragraph being read
};

/// `text` as the number of times that something is repeated; 1 when it says none or nonsense.
std::uint64_t repeat_of(std::string_view text);

}  // namespace registertoets::spreadsheet::ods
