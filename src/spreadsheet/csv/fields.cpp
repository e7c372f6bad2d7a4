// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/csv/fields.hpp"

#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::csv {
namespace {

constexpr std::size_t k_block_bytes = std::size_t{256} << 10;
constexpr char k_quote = '"';

std::size_t index_of(char c) {
    return static_cast<unsigned char>(c);
}

}  // namespace

FieldReader::FieldReader(std::unique_ptr<container::ByteSource> source, char separator,
                         std::uint64_t most_bytes, std::string file)
    : m_source(std::move(source)),
      m_most_bytes(most_bytes),
      m_file(std::move(file)),
      m_buffer(k_block_bytes) {
    for (const char c : {'\r', '\n', '\0', separator}) {
        m_stops_plain[index_of(c)] = true;
    }
    for (const char c : {'\r', '\n', '\0', k_quote}) {
        m_stops_quoted[index_of(c)] = true;
    }
}

bool FieldReader::next(Field& field) {
    if (std::exchange(m_after_cr, false) && peek() == '\n') {
        ++m_at;
    }
    const int first = peek();
    if (first < 0 && m_between_records) {
        return false;
    }
    m_text.clear();
    m_between_records = false;
    m_field_line = m_line;
    field = Field();
    field.line = m_line;
    if (first == k_quote) {
        field.quoted = true;
        ++m_at;
        read_quoted(field);
    } else {
        read_plain(field);
    }
    check_length(field.text.size());
    return true;
}

// From behind the opening quote.
void FieldReader::read_quoted(Field& field) {
    for (;;) {
        const std::size_t from = m_at;
        while (m_at < m_end && !m_stops_quoted[index_of(m_buffer[m_at])]) {
            ++m_at;
        }
        append(from);
        if (m_at == m_end) {
            if (fill()) {
                continue;
            }
            field.misses_quote = true;
            break;
        }
        const char c = m_buffer[m_at++];
        if (c == k_quote) {
            if (peek() != k_quote) {
                break;
            }
            ++m_at;
        }
        if (c == '\r' && peek() == '\n') {
            ++m_at;
        }
        m_line += c == '\r' || c == '\n' ? 1 : 0;
        field.has_nul = field.has_nul || c == '\0';
        m_text += c == '\r' ? '\n' : c;
    }
    const std::size_t quoted = m_text.size();
    read_plain(field);
    // Blanks between the quote and the separator are nobody's text.
    field.has_text_after = field.text.find_first_not_of(" \t", quoted) != std::string_view::npos;
}

// To the end of the field; m_text holds what came before.
void FieldReader::read_plain(Field& field) {
    for (;;) {
        const std::size_t from = m_at;
        for (;;) {
            while (m_at < m_end && !m_stops_plain[index_of(m_buffer[m_at])]) {
                ++m_at;
            }
            // A zero byte is part of the field, and worth telling.
            if (m_at == m_end || m_buffer[m_at] != '\0') {
                break;
            }
            field.has_nul = true;
            ++m_at;
        }
        if (m_at < m_end && m_text.empty()) {
            field.text = std::string_view(m_buffer.data() + from, m_at - from);
            break;
        }
        append(from);
        field.text = m_text;
        if (m_at < m_end) {
            break;
        }
        if (!fill()) {
            field.ends_record = true;
            m_between_records = true;
            return;
        }
    }
    end_field(m_buffer[m_at++], field);
}

void FieldReader::end_field(char end, Field& field) {
    // A text without separator has a line end for it.
    field.ends_record = end == '\r' || end == '\n';
    m_between_records = field.ends_record;
    m_after_cr = end == '\r';
    m_line += field.ends_record ? 1 : 0;
}

int FieldReader::peek() {
    if (m_at == m_end && !fill()) {
        return -1;
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

bool FieldReader::fill() {
    m_at = 0;
    m_end = m_source->read(m_buffer);
    return m_end > 0;
}

// The bytes of the buffer from `from` to where it is read now.
void FieldReader::append(std::size_t from) {
    check_length(m_text.size() + (m_at - from));
    m_text.append(m_buffer.data() + from, m_at - from);
}

void FieldReader::check_length(std::size_t bytes) const {
    if (bytes > m_most_bytes) {
        throw InputError(InputFault::limit, messages::Sentence(messages::Msg::limit_csv_string_bytes,
                                                               {{"file", m_file},
                                                                {"line", m_field_line},
                                                                {"limit", "string_bytes"},
                                                                {"maximum", m_most_bytes}}));
    }
}

}  // namespace registertoets::spreadsheet::csv
