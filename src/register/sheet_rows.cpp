// SPDX-License-Identifier: EUPL-1.2
#include "register/sheet_rows.hpp"

#include <algorithm>
#include <utility>

#include "register/header_units.hpp"
#include "register/kind_columns.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

// Explanations and field names stand in at most so many rows right below the header.
constexpr std::uint32_t k_explanation_rows = 3;

// A row says something about columns, not about a verwerking, when at least so many cells and half of them
// do.
constexpr std::size_t k_least_telling_cells = 3;

// Merged cells that reach into one row, and bytes of what they say. A register has a few of each column;
// whoever claims more asks for rows times merged cells of work.
constexpr std::size_t k_most_spans = 1000;
constexpr std::size_t k_most_span_bytes = std::size_t{64} << 20;

bool most_of(std::size_t telling, std::size_t cells) {
    return telling >= k_least_telling_cells && telling * 2 >= cells;
}

}  // namespace

SheetRows::SheetRows(std::unique_ptr<spreadsheet::SheetReader> reader, const Form& form,
                     const HeaderMatch& match, RowOptions options)
    : m_reader(std::move(reader)),
      m_form(form),
      m_match(match),
      m_options(std::move(options)),
      m_joined(form.fields.size()),
      m_explanations_until(m_options.header_row + k_explanation_rows),
      m_last_row(m_options.header_row) {
    std::sort(m_options.spanning_rows.begin(), m_options.spanning_rows.end(),
              [](const auto& one, const auto& other) { return one.first_row < other.first_row; });
    std::vector<bool> by_kind(form.fields.size());
    for (const MatchedColumn& column : match.matched) {
        if (names_kind(column, form)) {
            by_kind[column.fields.front()] = true;
        }
    }
    for (const MatchedColumn& column : match.matched) {
        for (const FieldIndex field : column.fields) {
            const bool several = column.fields.size() > 1;
            m_sources.push_back({column.column, field, column.header, several, !several && by_kind[field],
                                 form.fields[field].unit_in_header ? unit_in(column.header, m_options.units)
                                                                   : std::string()});
        }
    }
}

bool SheetRows::next(Verwerking& verwerking) {
    while (m_reader->next(m_row)) {
        if (m_row.number <= m_options.header_row) {
            continue;
        }
        const FirstCell first = first_cell(m_row);
        if (is_note(first) || is_aside(first) || repeats_header(m_row) || is_example(m_row) ||
            (m_row.number <= m_explanations_until &&
             (explains(m_row) || (!m_begun && goes_on_with_header(m_row, m_match, m_form))))) {
            ++m_passed_over;
            continue;
        }
        follow_spans(m_row);
        fill(m_row, verwerking);
        if (is_verwerking(verwerking)) {
            fill_from_spans(verwerking);
            apply_defaults(verwerking);
            m_begun = true;
            return true;
        }
        ++m_passed_over;
    }
    return false;
}

void SheetRows::fill(const spreadsheet::Row& row, Verwerking& verwerking) {
    verwerking.row = row.number;
    verwerking.hidden = row.hidden;
    verwerking.values.assign(m_form.fields.size(), {});
    for (FieldIndex field = 0; field < m_form.fields.size(); ++field) {
        const auto& columns = m_match.columns_of[field];
        verwerking.values[field].column = columns.empty() ? 0 : columns.front();
    }
    auto source = m_sources.begin();
    for (const spreadsheet::Cell& cell : row.cells) {
        while (source != m_sources.end() && source->column < cell.column) {
            ++source;
        }
        for (auto same = source; same != m_sources.end() && same->column == cell.column; ++same) {
            if (util::has_visible(cell.text)) {
                join(verwerking, *same, cell);
            }
        }
    }
}

// Drops the merged cells that end above `row` and remembers what those say that begin in it.
void SheetRows::follow_spans(const spreadsheet::Row& row) {
    std::erase_if(m_spans, [&row](const Span& span) { return span.range.last_row < row.number; });
    const auto& all = m_options.spanning_rows;
    for (; m_next_span < all.size() && all[m_next_span].first_row <= row.number; ++m_next_span) {
        const spreadsheet::CellRange& range = all[m_next_span];
        const auto cell =
            std::lower_bound(row.cells.begin(), row.cells.end(), range.first_column,
                             [](const auto& one, std::uint32_t column) { return one.column < column; });
        const bool goes_on = range.first_row == row.number && range.last_row > row.number;
        if (goes_on && cell != row.cells.end() && cell->column == range.first_column &&
            util::has_visible(cell->text) && is_to_follow(range, cell->text)) {
            m_spans.push_back({range, std::string(cell->text), cell->type, cell->shared});
        }
    }
}

std::span<const SheetRows::Source> SheetRows::sources_at(std::uint32_t column) const {
    struct ByColumn {
        bool operator()(const Source& one, std::uint32_t other) const { return one.column < other; }
        bool operator()(std::uint32_t other, const Source& one) const { return other < one.column; }
    };
    const auto [first, last] = std::equal_range(m_sources.begin(), m_sources.end(), column, ByColumn{});
    return {first, last};
}

// Whether rows may take `text` from the merged cell `range`. Merged cells overlap in files that no program
// wrote: there the first says what the rows take, and one that goes no further adds nothing.
bool SheetRows::is_to_follow(const spreadsheet::CellRange& range, std::string_view text) const {
    if (m_spans.size() >= k_most_spans || sources_at(range.first_column).empty()) {
        return false;
    }
    std::size_t bytes = text.size();
    for (const Span& span : m_spans) {
        bytes += span.text.size();
        if (span.range.first_column == range.first_column && span.range.last_row >= range.last_row) {
            return false;
        }
    }
    return bytes <= k_most_span_bytes;
}

// A row that says something itself takes the rest from merged cells that reach into it.
void SheetRows::fill_from_spans(Verwerking& verwerking) {
    for (const Span& span : m_spans) {
        if (span.range.first_row == verwerking.row) {
            continue;
        }
        for (const Source& source : sources_at(span.range.first_column)) {
            FieldValue& value = verwerking.values[source.field];
            if (value.text.empty()) {
                value = {span.text, span.type, source.column, span.shared, source.several_fields};
                read_by_header(value, source);
                ++m_spanned_cells;
            }
        }
    }
}

// `text` with what the header of its column says of it: its kind, or its unit; empty where it says nothing.
std::string SheetRows::told_by_header(std::string_view text, const Source& source) const {
    if (source.by_kind) {
        return named_by_header(text, source.header, m_form.fields[source.field]);
    }
    return source.unit.empty() || !is_number(text) ? std::string() : std::string(text) + ' ' + source.unit;
}

// Lets `value`, all that the field says so far, say what the header of its column says of it.
void SheetRows::read_by_header(FieldValue& value, const Source& source) {
    std::string named = told_by_header(value.text, source);
    if (!named.empty()) {
        m_joined[source.field] = std::move(named);
        value.text = m_joined[source.field];
        value.type = spreadsheet::CellType::text;
        value.shared = spreadsheet::k_not_shared;
    }
}

// Takes the cell as the field's text, or adds it to what an earlier column said.
void SheetRows::join(Verwerking& verwerking, const Source& source, const spreadsheet::Cell& cell) {
    const FieldIndex field = source.field;
    FieldValue& value = verwerking.values[field];
    const Field& asked = m_form.fields[field];
    // Each column asks something else: "nee" to one says nothing of what another one names.
    const bool only_denied = source.by_kind && !value.text.empty() && only_denies(value.text, asked);
    if (value.text.empty() || (only_denied && says_kind(cell.text, asked))) {
        value = {cell.text, cell.type, cell.column, cell.shared, source.several_fields};
        read_by_header(value, source);
        return;
    }
    if (source.by_kind && !only_denied && only_denies(cell.text, asked)) {
        return;
    }
    const std::string named = told_by_header(cell.text, source);
    std::string joined(value.text);
    joined += '\n';
    joined += named.empty() ? cell.text : std::string_view(named);
    m_joined[field] = std::move(joined);
    value.text = m_joined[field];
    value.type = spreadsheet::CellType::text;
    value.shared = spreadsheet::k_not_shared;
}

void SheetRows::apply_defaults(Verwerking& verwerking) const {
    for (const DefaultValue& given : m_options.defaults) {
        FieldValue& value = verwerking.values[given.field];
        if (value.text.empty()) {
            value.text = given.text;
            value.type = spreadsheet::CellType::text;
            value.is_default = true;
        }
    }
}

bool SheetRows::is_verwerking(const Verwerking& verwerking) const {
    for (FieldIndex field = 0; field < m_form.fields.size(); ++field) {
        if (!m_form.fields[field].prefilled && !verwerking.values[field].text.empty()) {
            return true;
        }
    }
    return false;
}

// Notes begin below a row that was left empty, with a cell that begins as one, alone in its row; they go on
// until a row has more than one cell again.
bool SheetRows::is_note(const FirstCell& first) {
    const bool below_gap = m_row.number > std::exchange(m_last_row, m_row.number) + 1;
    if (first.cell != nullptr && !first.alone) {
        m_in_notes = false;
        return false;
    }
    if (first.cell == nullptr || m_in_notes || !below_gap) {
        return m_in_notes;
    }
    const std::string words = util::fold_words(first.cell->text) + " ";
    m_in_notes = std::any_of(m_options.note_words.begin(), m_options.note_words.end(),
                             [&words](const std::string& word) { return words.starts_with(word + " "); });
    return m_in_notes;
}

bool SheetRows::is_aside(const FirstCell& first) {
    if (first.cell == nullptr) {
        return false;
    }
    if (is_title(first)) {
        m_title_rows.push_back(m_row.number);
        return true;
    }
    // A key of one field is no code beside a name.
    const FieldIndex code = m_form.key.size() > 1 ? m_form.key.front() : k_no_field;
    if (is_footnote(first) || is_total(m_row, m_options.total_words, m_match, code)) {
        m_last_row = m_row.number - 1;  // notes may begin right below it, as below an empty row
        return true;
    }
    return !m_begun && numbers_columns(m_row, m_match);
}

bool SheetRows::is_title(const FirstCell& first) const {
    if (!first.alone) {
        return false;
    }
    const auto& all = m_options.spanning_rows;
    auto range = std::lower_bound(
        all.begin(), all.end(), m_row.number,
        [](const spreadsheet::CellRange& one, std::uint32_t row) { return one.first_row < row; });
    for (; range != all.end() && range->first_row == m_row.number; ++range) {
        if (range->first_column == first.cell->column && spans_nearly_all(*range, m_match)) {
            return true;
        }
    }
    return false;
}

bool SheetRows::repeats_header(const spreadsheet::Row& row) const {
    std::size_t same = 0;
    std::size_t cells = 0;
    auto source = m_sources.begin();
    for (const spreadsheet::Cell& cell : row.cells) {
        source = std::find_if(source, m_sources.end(),
                              [&cell](const Source& s) { return s.column >= cell.column; });
        if (source == m_sources.end()) {
            break;
        }
        if (source->column == cell.column) {
            ++cells;
            if (cell.text == source->header || cell.text == m_form.fields[source->field].id) {
                ++same;
            }
        }
    }
    return most_of(same, cells);
}

bool SheetRows::begins_as_explanation(const std::string& folded) const {
    const std::string words = util::words_of_folded(folded) + " ";
    return std::any_of(m_options.explanation_words.begin(), m_options.explanation_words.end(),
                       [&words](const std::string& word) { return words.starts_with(word + " "); });
}

// The example that our forms have right below the header: its first cell says so, and the others hold good
// examples of their fields. Elsewhere such a row is a copy of it, which a rule may refuse.
bool SheetRows::is_example(const spreadsheet::Row& row) const {
    if (row.number != m_options.header_row + 1) {
        return false;
    }
    std::size_t same = 0;
    std::size_t cells = 0;
    for (const spreadsheet::Cell& cell : row.cells) {
        const std::string words = util::fold_words(cell.text);
        if (words.empty()) {
            continue;
        }
        // "Voorbeeld: FG-0123", not a word alone, which stands in for an answer.
        const bool says_so =
            words.find(' ') != std::string::npos && begins_as_explanation(util::fold(cell.text));
        if (++cells == 1 && !says_so) {
            return false;
        }
        for (const Source& source : m_sources) {
            const auto& good = m_form.fields[source.field].good;
            if (source.column == cell.column &&
                std::any_of(good.begin(), good.end(),
                            [&words](const std::string& text) { return util::fold_words(text) == words; })) {
                ++same;
                break;
            }
        }
    }
    return most_of(same, cells);
}

bool SheetRows::explains(const spreadsheet::Row& row) const {
    std::size_t explaining = 0;
    std::size_t cells = 0;
    for (const spreadsheet::Cell& cell : row.cells) {
        const std::string folded = util::fold(cell.text);
        if (folded.empty()) {
            continue;
        }
        ++cells;
        const bool starts = begins_as_explanation(folded);
        const bool prefixed_name =
            folded.find(' ') == std::string::npos && folded.find(':') != std::string::npos;
        if (starts || (folded.ends_with('?') && folded.find(' ') != std::string::npos) || prefixed_name) {
            ++explaining;
        }
    }
    return most_of(explaining, cells);
}

}  // namespace registertoets::reg
