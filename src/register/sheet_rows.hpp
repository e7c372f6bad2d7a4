// SPDX-License-Identifier: EUPL-1.2
// The rows below a header as verwerkingen, without the rows that are none.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

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
};

class SheetRows {
  public:
    /// `form` and `match` must outlive the object; `reader` stands at the first row of the sheet.
    SheetRows(std::unique_ptr<spreadsheet::SheetReader> reader, const Form& form, const HeaderMatch& match,
              RowOptions options);

    /// The next verwerking, or false at the end. Its texts stay valid until the next call.
    /// Throws InputError as the reader does.
    bool next(Verwerking& verwerking);

    /// Rows with text that are no verwerking: explanations, repeated headers, only prefilled fields.
    [[nodiscard]] std::size_t passed_over() const { return m_passed_over; }

  private:
    struct Source {
        std::uint32_t column;
        FieldIndex field;
        std::string header;
    };

    void fill(const spreadsheet::Row& row, Verwerking& verwerking);
    void join(Verwerking& verwerking, FieldIndex field, const spreadsheet::Cell& cell);
    void apply_defaults(Verwerking& verwerking) const;
    [[nodiscard]] bool is_verwerking(const Verwerking& verwerking) const;
    [[nodiscard]] bool repeats_header(const spreadsheet::Row& row) const;
    [[nodiscard]] bool explains(const spreadsheet::Row& row) const;

    std::unique_ptr<spreadsheet::SheetReader> m_reader;
    const Form& m_form;
    const HeaderMatch& m_match;
    RowOptions m_options;
    std::vector<Source> m_sources;       // by column; a column may answer several fields
    std::vector<std::string> m_joined;   // by field: the text of several columns
    std::uint32_t m_explanations_until;  // explanations stand in the rows right below the header
    std::size_t m_passed_over = 0;
};

}  // namespace registertoets::reg
