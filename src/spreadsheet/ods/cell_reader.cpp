// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/cell_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>

namespace registertoets::spreadsheet::ods {
namespace {

using xml::Token;

struct TypeName {
    std::string_view name;
    ValueType type;
    std::string_view attribute;  ///< which holds the value
};

constexpr std::array k_types{
    TypeName{"string", ValueType::text, "string-value"},     TypeName{"float", ValueType::number, "value"},
    TypeName{"percentage", ValueType::number, "value"},      TypeName{"currency", ValueType::number, "value"},
    TypeName{"date", ValueType::date, "date-value"},         TypeName{"time", ValueType::time, "time-value"},
    TypeName{"boolean", ValueType::boolean, "boolean-value"}};

constexpr std::array<std::string_view, 5> k_containers{"list", "list-item", "list-header", "section",
                                                       "numbered-paragraph"};

// Inline elements of which the content is no part of what the cell says. Comments and frames mostly show by
// their prefix already.
constexpr std::array<std::string_view, 5> k_asides{"note", "ruby-text", "script", "annotation", "frame"};

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view local_name(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

bool is_paragraph(std::string_view name) {
    return name == "p" || name == "h";
}

}  // namespace

std::uint64_t repeat_of(std::string_view text) {
    constexpr std::uint64_t k_most = std::uint64_t{1} << 40;  // far past any limit; sums do not overflow
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (result.ec == std::errc::result_out_of_range) {
        return k_most;
    }
    return result.ptr == end ? std::clamp(number, std::uint64_t{1}, k_most) : 1;
}

StoredCell& CellReader::read(bool is_empty) {
    read_attributes();
    m_cell.text.clear();
    if (!is_empty) {
        m_text.start_cell();
        read_content();
        m_cell.text.swap(m_text.text());
    }
    return m_cell;
}

void CellReader::read_attributes() {
    m_cell.type = ValueType::text;
    m_cell.is_error = false;
    m_cell.has_formula = false;
    m_cell.columns = 1;
    m_cell.columns_spanned = 1;
    m_cell.rows_spanned = 1;
    m_cell.value.clear();
    std::string_view value_attribute;
    for (const xml::Attribute& attribute : m_xml.attributes()) {
        const std::string_view name = local_name(attribute.name);
        if (name == "value-type") {
            // Twice: in the namespace of OpenDocument, and in LibreOffice's own, which knows errors too.
            m_cell.is_error = m_cell.is_error || attribute.value == "error";
            for (const TypeName& type : k_types) {
                if (type.name == attribute.value) {
                    m_cell.type = type.type;
                    value_attribute = type.attribute;
                }
            }
        } else if (name == "formula") {
            m_cell.has_formula = true;
        } else if (name == "number-columns-repeated") {
            m_cell.columns = repeat_of(attribute.value);
        } else if (name == "number-columns-spanned") {
            m_cell.columns_spanned = repeat_of(attribute.value);
        } else if (name == "number-rows-spanned") {
            m_cell.rows_spanned = repeat_of(attribute.value);
        }
    }
    std::string_view string_value;
    for (const xml::Attribute& attribute : m_xml.attributes()) {
        const std::string_view name = local_name(attribute.name);
        if (name == value_attribute) {
            m_cell.value = attribute.value;
        } else if (name == k_types.front().attribute) {
            string_value = attribute.value;
        }
    }
    if (m_cell.value.empty() && !string_value.empty()) {
        // Some programs call the result of a formula a number although it is a text.
        m_cell.type = ValueType::text;
        m_cell.value = string_value;
    }
}

// Comments, shapes and tables within the cell are left out; paragraphs in lists are not.
void CellReader::read_content() {
    const std::size_t inside = m_xml.depth();
    for (;;) {
        switch (m_xml.next()) {
            case Token::start:
                if (is_paragraph(m_xml.name())) {
                    read_paragraph();
                } else if (!is_one_of(m_xml.name(), k_containers)) {
                    m_xml.skip();
                }
                break;
            case Token::empty:
                if (is_paragraph(m_xml.name())) {
                    m_text.start_paragraph();
                }
                break;
            case Token::end:
            case Token::done:
                if (m_xml.depth() < inside) {
                    return;
                }
                break;
            case Token::text:
                break;
        }
    }
}

void CellReader::read_paragraph() {
    const std::size_t inside = m_xml.depth();
    m_prefix = m_xml.prefix();
    m_text.start_paragraph();
    for (;;) {
        switch (m_xml.next()) {
            case Token::text:
                m_text.add(m_xml.text());
                break;
            case Token::start:
                if (!read_inline()) {
                    m_xml.skip();
                }
                break;
            case Token::empty:
                read_inline();
                break;
            case Token::end:
            case Token::done:
                if (m_xml.depth() < inside) {
                    m_text.end_paragraph();
                    return;
                }
                break;
        }
    }
}

// The element that has just begun in a paragraph; false when its content does not count. What has another
// prefix than the paragraph is of another namespace: shapes and comments.
bool CellReader::read_inline() {
    const std::string_view name = m_xml.name();
    if (m_xml.prefix() != m_prefix || is_one_of(name, k_asides)) {
        return false;
    }
    if (name == "s") {
        std::uint64_t count = 1;
        for (const xml::Attribute& attribute : m_xml.attributes()) {
            if (local_name(attribute.name) == "c") {
                count = repeat_of(attribute.value);
            }
        }
        m_text.add_blanks(count);
    } else if (name == "tab") {
        m_text.add_character('\t');
    } else if (name == "line-break") {
        m_text.add_character('\n');
    }
    return true;
}

}  // namespace registertoets::spreadsheet::ods
