// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/csv/csv_workbook.hpp"

#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/container/file_source.hpp"
#include "spreadsheet/container/transcoder.hpp"
#include "spreadsheet/csv/sheet_reader.hpp"
#include "spreadsheet/csv/utf8_survey.hpp"
#include "spreadsheet/text.hpp"

namespace registertoets::spreadsheet::csv {
namespace {

using messages::Msg;
using messages::Sentence;

// So many valid characters for a byte that is invalid, at least, make a text UTF-8 all the same.
constexpr std::uint64_t k_valid_to_invalid = 4;

// What is no name of a file: standard input and what a shell passes as one.
bool is_nameless(const std::filesystem::path& path) {
    const std::string name = path.generic_string();
    return name.empty() || name == "-" || name == "/dev/stdin" || name.starts_with("/dev/fd/") ||
           name.starts_with("/proc/self/fd/") || path.filename() == ".csv";
}

std::string sheet_name(const std::filesystem::path& path) {
    std::string name = is_nameless(path) ? "csv" : path.stem().string();
    replace_invalid_utf8(name);
    return name;
}

}  // namespace

CsvWorkbook::CsvWorkbook(const std::filesystem::path& path, std::string file, std::string_view head,
                         const Limits& limits)
    : m_path(path), m_file(std::move(file)), m_limits(limits), m_sheet{sheet_name(path), false} {
    find_encoding(head);
    find_separator();
    forget_reading();
}

std::unique_ptr<SheetReader> CsvWorkbook::read(std::size_t /*index*/) {
    forget_reading();
    FieldReader fields(open(), m_dialect.separator, m_limits.string_bytes, m_file);
    if (m_dialect.is_stated) {
        Field field;
        while (fields.next(field) && !field.ends_record) {
        }
    }
    return std::make_unique<CsvSheetReader>(
        std::move(fields), SheetContext{m_file, m_sheet.name, m_limits, m_notices, m_damage, m_is_valid});
}

// Whoever reads the sheet again is told the same once.
void CsvWorkbook::forget_reading() {
    m_notices = m_about_text;
    m_damage.reset();
}

void CsvWorkbook::find_encoding(std::string_view head) {
    m_encoding = encoding_of_head(head);
    if (m_encoding.encoding != Encoding::utf8) {
        return;
    }
    container::FileSource source(m_path, {m_file, m_file}, m_limits.part_bytes);
    const Utf8Survey survey = survey_utf8(source);
    m_is_valid = survey.invalid == 0;
    // Letters with accents are seldom valid UTF-8 by chance (É’ is): where most are, the text is UTF-8 that
    // was damaged in a few places, and taking it for another encoding would spoil all of it.
    if (m_encoding.mark == 0 && survey.invalid * k_valid_to_invalid > survey.characters) {
        m_encoding.encoding = Encoding::windows_1252;
        m_about_text.add(Sentence(Msg::notice_windows_1252));
    }
}

void CsvWorkbook::find_separator() {
    const auto source = open();
    std::string sample(k_sample_bytes, '\0');
    std::size_t held = 0;
    bool is_whole = false;
    while (held < sample.size() && !is_whole) {
        const std::size_t got = source->read(std::span(sample).subspan(held));
        is_whole = got == 0;
        held += got;
    }
    sample.resize(held);
    m_dialect = find_dialect(sample, is_whole);
    const bool has_text = sample.find_first_not_of(std::string_view(" \t\r\n\0", 5)) != std::string::npos;
    if (!m_dialect.is_regular && has_text) {
        m_about_text.add(Sentence(Msg::notice_no_columns));
    }
}

std::unique_ptr<container::ByteSource> CsvWorkbook::open() const {
    return container::as_utf8(
        std::make_unique<container::FileSource>(m_path, container::PartPlace{m_file, m_file},
                                                m_limits.part_bytes, m_encoding.mark),
        m_encoding.encoding);
}

}  // namespace registertoets::spreadsheet::csv
