// SPDX-License-Identifier: EUPL-1.2
// One pass over content.xml, from sheet to sheet (OpenDocument 1.2 part 1, 3.7 office:spreadsheet).
#pragma once

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "spreadsheet/ods/content.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::ods {

/// Finds the tables that are sheets: those directly in office:spreadsheet. Elements are told apart by their
/// local names and by what they stand in, so that any prefix will do.
class ContentStream {
  public:
    /// Opens `content` and goes on to its sheets. With `hidden_styles`, notes the names of the styles that
    /// hide a sheet. Throws InputError where it is another kind of document.
    explicit ContentStream(const Content& content, std::set<std::string>* hidden_styles = nullptr);

    /// Goes on to the next sheet, of which xml() then gives the attributes; false after the last one. What is
    /// left of the sheet before is passed over.
    bool next_table();

    /// A stream of its own that goes on where this one is; null where the only way is to start over.
    [[nodiscard]] std::unique_ptr<ContentStream> fork();

    /// How many sheets next_table found so far.
    [[nodiscard]] std::size_t tables() const { return m_tables; }
    /// Whether the sheet that was found has no content at all.
    [[nodiscard]] bool table_is_empty() const { return m_table_is_empty; }

    [[nodiscard]] xml::Tokenizer& xml() { return m_xml; }

  private:
    ContentStream(const ContentStream& other, xml::Tokenizer xml);
    void find_spreadsheet(const Limits& limits, std::set<std::string>* hidden_styles);
    void note_hidden_styles(const Limits& limits, std::set<std::string>& hidden_styles);
    [[noreturn]] void refuse(messages::Msg id) const;

    xml::Tokenizer m_xml;
    std::size_t m_depth = 0;  ///< of office:spreadsheet
    std::size_t m_tables = 0;
    bool m_table_is_empty = false;
    bool m_done = false;
    messages::Msg m_otherwise;
};

/// The value of the attribute with this local name, whatever its prefix; empty when it is not there.
std::string_view local_attribute(const xml::Tokenizer& xml, std::string_view local_name);

}  // namespace registertoets::spreadsheet::ods
