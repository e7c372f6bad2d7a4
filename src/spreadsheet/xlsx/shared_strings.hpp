// SPDX-License-Identifier: EUPL-1.2
// The shared strings of a workbook (ECMA-376 part 1, 18.4.9), decoded once, in blocks that never move.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/xlsx/string_table.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xlsx {

class SharedStrings {
  public:
    /// Reads part `name`. Counts that the part claims are not believed. Throws InputError.
    SharedStrings(const container::Archive& archive, const std::string& name);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    /// The text numbered `index`, which must be below size(); valid as long as this object.
    [[nodiscard]] std::string_view operator[](std::size_t index) const { return m_texts[index]; }
    /// Whether text `index` was longer than a cell may hold and has been cut.
    [[nodiscard]] bool was_cut(std::uint32_t index) const { return contains(m_cut, index); }
    /// Whether text `index` had bytes that are no UTF-8.
    [[nodiscard]] bool was_invalid(std::uint32_t index) const { return contains(m_invalid, index); }

  private:
    static bool contains(const std::vector<std::uint32_t>& ascending, std::uint32_t index);
    void add_plain_strings(xml::Tokenizer& xml, std::string& text, const container::Archive& archive);
    void add(std::string& text, const container::Archive& archive);
    void keep(std::string_view text, const container::Archive& archive);

    StringTable m_texts;
    std::vector<std::uint32_t> m_cut;  ///< ascending; nearly always empty
    std::vector<std::uint32_t> m_invalid;
};

}  // namespace registertoets::spreadsheet::xlsx
