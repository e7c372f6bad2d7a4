// SPDX-License-Identifier: EUPL-1.2
// The rows below a header as verwerkingen, without the rows that are none.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "register/aside_rows.hpp"
#include "register/header_match.hpp"
#include "register/verwerking.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::reg {

/// A value for rows that have none of their own (`--set`, the rules, or the directie of the sheet's name).
struct DefaultValue {
    FieldIndex field = k_no_field;
    std::string text;
};

struct RowOptions {
    std::uint32_t header_row = 0;
    std::vector<DefaultValue> defaults;
    /// First words of an explanation under a header, folded.
    std::vector<std::string> explanation_words;
    /// First words of a note below the last row, folded.
    std::vector<std::string> note_words;
    /// Merged cells below the header that span rows, of which what the first says holds for all, or nearly
    /// all columns, which makes a text that is alone in its row the title of a section.
    std::vector<spreadsheet::CellRange> spanning_rows;
    /// First words of a row that adds up, folded.
    std::vector<std::string> total_words;
    /// Units that a header may say of the numbers below it, folded; only for fields with `unit_in_header`.
    std::vector<std::string> units;
};

class SheetRows {
  public:
    /// `form` and `match` must outlive the object; `reader` stands at the first row of the sheet.
    SheetRows(std::unique_ptr<spreadsheet::SheetReader> reader, const Form& form, const HeaderMatch& match,
              RowOptions options);

    /// The next verwerking, or false at the end. Its texts stay valid until the next call.
    /// Throws InputError as the reader does.
    bool next(Verwerking& verwerking);

    /// The row of that verwerking with all its cells, also those of columns that answer no field; valid as
    /// long.
    [[nodiscard]] const spreadsheet::Row& row() const { return m_row; }

    /// Rows with text that are no verwerking: explanations, the example of a form, repeated headers, numbers
    /// of columns, totals, footnotes, titles of sections, only prefilled fields.
    [[nodiscard]] std::size_t passed_over() const { return m_passed_over; }
    /// Of these, the numbers of those that are the title of a section, in their order.
    [[nodiscard]] const std::vector<std::uint32_t>& title_rows() const { return m_title_rows; }
    /// Cells that took the text of a merged cell above them.
    [[nodiscard]] std::size_t spanned_cells() const { return m_spanned_cells; }
    /// The merged cells of the sheet; known in full at the end.
    [[nodiscard]] std::span<const spreadsheet::CellRange> merges() const { return m_reader->merges(); }
    /// Where rows begin on other lines than their numbers; known in full at the end.
    [[nodiscard]] std::span<const spreadsheet::RowLine> lines() const { return m_reader->lines(); }

  private:
    struct Source {
        std::uint32_t column;
        FieldIndex field;
        std::string header;
        bool several_fields;
        bool by_kind;      // a column of the field asks for one kind, see kind_columns.hpp
        std::string unit;  // of the numbers in the column, as its header says; empty: it says none
    };

    /// What a merged cell that goes on says.
    struct Span {
        spreadsheet::CellRange range;
        std::string text;
        spreadsheet::CellType type = spreadsheet::CellType::text;
        std::uint32_t shared = spreadsheet::k_not_shared;
    };

    void fill(const spreadsheet::Row& row, Verwerking& verwerking);
    void follow_spans(const spreadsheet::Row& row);
    [[nodiscard]] std::span<const Source> sources_at(std::uint32_t column) const;
    [[nodiscard]] bool is_to_follow(const spreadsheet::CellRange& range, std::string_view text) const;
    void fill_from_spans(Verwerking& verwerking);
    void join(Verwerking& verwerking, const Source& source, const spreadsheet::Cell& cell);
    void read_by_header(FieldValue& value, const Source& source);
    [[nodiscard]] std::string told_by_header(std::string_view text, const Source& source) const;
    void apply_defaults(Verwerking& verwerking) const;
    [[nodiscard]] bool is_verwerking(const Verwerking& verwerking) const;
    [[nodiscard]] bool repeats_header(const spreadsheet::Row& row) const;
    [[nodiscard]] bool explains(const spreadsheet::Row& row) const;
    [[nodiscard]] bool is_example(const spreadsheet::Row& row) const;
    [[nodiscard]] bool begins_as_explanation(const std::string& folded) const;
    [[nodiscard]] bool is_note(const FirstCell& first);
    [[nodiscard]] bool is_aside(const FirstCell& first);
    [[nodiscard]] bool is_title(const FirstCell& first) const;

    std::unique_ptr<spreadsheet::SheetReader> m_reader;
    spreadsheet::Row m_row;
    const Form& m_form;
    const HeaderMatch& m_match;
    RowOptions m_options;
    std::vector<Source> m_sources;       // by column; a column may answer several fields
    std::vector<std::string> m_joined;   // by field: the text of several columns
    std::uint32_t m_explanations_until;  // explanations stand in the rows right below the header
    std::vector<Span> m_spans;           // that reach the row being read, or one below it
    std::size_t m_next_span = 0;         // in the options: the first that has not begun
    std::uint32_t m_last_row;            // the row before, to see where rows are left empty
    bool m_in_notes = false;
    std::size_t m_passed_over = 0;
    std::size_t m_spanned_cells = 0;
    bool m_begun = false;  // a verwerking was handed out
    std::vector<std::uint32_t> m_title_rows;
};

}  // namespace registertoets::reg
