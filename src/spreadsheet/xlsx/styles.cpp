// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/styles.hpp"

#include <string_view>
#include <unordered_map>

#include "spreadsheet/xlsx/small_part.hpp"
#include "spreadsheet/xlsx/whole_number.hpp"

namespace registertoets::spreadsheet::xlsx {

using xml::Token;

Styles::Styles(const container::Archive& archive, const std::string& name) {
    // numFmts comes before cellXfs (18.8.39); should a file turn them round, ids are looked up at the end.
    std::unordered_map<std::uint32_t, std::string> custom;
    std::vector<std::uint32_t> ids;
    bool in_cell_formats = false;
    xml::Tokenizer xml = open_small_part(archive, name);
    for (Token token = xml.next(); token != Token::done; token = xml.next()) {
        if (token == Token::end) {
            in_cell_formats = in_cell_formats && xml.name() != "cellXfs";
        } else if (token == Token::text) {
            continue;
        } else if (xml.name() == "cellXfs") {
            in_cell_formats = token == Token::start;
        } else if (xml.name() == "xf" && in_cell_formats) {
            ids.push_back(whole_number(xml.attribute("numFmtId")));
        } else if (xml.name() == "numFmt" && !xml.attribute("formatCode").empty()) {
            // The formats of dxfs (18.8.14) are numFmt too, under ids of their own: the first one stays.
            custom.emplace(whole_number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
        }
    }
    m_kinds.reserve(ids.size());
    for (const std::uint32_t id : ids) {
        const auto found = custom.find(id);
        const FormatKind kind = found == custom.end() ? kind_of_builtin(id) : kind_of_code(found->second);
        if (kind == FormatKind::by_value) {
            m_codes.emplace(m_kinds.size(), found->second);
        }
        m_kinds.push_back(kind);
    }
}

FormatKind Styles::kind(std::uint32_t style, double value) const {
    const auto found = m_codes.find(style);
    return found == m_codes.end() ? kind(style) : kind_of_code(found->second, value);
}

}  // namespace registertoets::spreadsheet::xlsx
