// SPDX-License-Identifier: EUPL-1.2
// The findings as a csv (RFC 4180) that a Dutch Excel opens as columns: semicolons, UTF-8 with a byte order
// mark. No cell of it is a formula.
#include <algorithm>
#include <array>

#include "report/finding_table.hpp"
#include "report/format.hpp"
#include "util/ascii.hpp"

namespace registertoets::report {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t k_piece_bytes = std::size_t{1} << 16;

// With these a spreadsheet program begins a formula: = + - @ and their full-width twins.
constexpr std::array<std::string_view, 8> k_triggers{"=", "+", "-", "@", "＝", "＋", "－", "＠"};

// A sign, digits, and maybe a comma or stop with more digits: no formula, whatever it begins with.
bool is_number(std::string_view text) {
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const auto whole =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), util::is_digit) - text.begin());
    if (whole == 0 || whole == text.size()) {
        return whole > 0;
    }
    const std::string_view rest = text.substr(whole + 1);
    return (text[whole] == ',' || text[whole] == '.') && !rest.empty() &&
           std::all_of(rest.begin(), rest.end(), util::is_digit);
}

bool begins_formula(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    const std::string_view visible =
        first == std::string_view::npos ? std::string_view{} : text.substr(first);
    return std::any_of(k_triggers.begin(), k_triggers.end(),
                       [visible](std::string_view trigger) { return visible.starts_with(trigger); }) &&
           !is_number(visible);
}

class CsvWriter {
  public:
    explicit CsvWriter(const Sink& sink) : m_sink(sink), m_bytes(k_byte_order_mark) {}

    // Always in quotes, so that no text of a cell begins another one. Its own line ends and tabs became
    // visible signs before.
    void field(std::string_view text) {
        m_bytes += m_first ? "\"" : ";\"";
        m_first = false;
        m_bytes += begins_formula(text) ? "'" : "";
        while (!text.empty()) {
            const std::size_t quote = text.find('"');
            m_bytes += text.substr(0, quote);
            m_bytes += quote == std::string_view::npos ? "" : "\"\"";
            text.remove_prefix(quote == std::string_view::npos ? text.size() : quote + 1);
        }
        m_bytes += '"';
    }

    void end_record() {
        m_bytes += "\r\n";
        m_first = true;
        if (m_bytes.size() >= k_piece_bytes) {
            flush();
        }
    }

    void flush() {
        m_sink(m_bytes);
        m_bytes.clear();
    }

  private:
    const Sink& m_sink;
    std::string m_bytes;
    bool m_first = true;
};

}  // namespace

void write_csv(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    const std::vector<FindingColumn> columns = all_columns(options.show_values);
    CsvWriter csv(sink);
    for (const FindingColumn column : columns) {
        csv.field(heading_of(column, options.lang));
    }
    csv.end_record();
    FindingTable table(report, options.lang, options.show_values);
    std::size_t number = 0;
    for (const std::uint32_t finding : worst_first(report)) {
        const FindingTable::Row& texts = table.row(finding);
        ++number;
        for (const FindingColumn column : columns) {
            csv.field(column == FindingColumn::number ? std::to_string(number)
                                                      : texts[static_cast<std::size_t>(column)]);
        }
        csv.end_record();
    }
    csv.flush();
}

}  // namespace registertoets::report
