// SPDX-License-Identifier: EUPL-1.2
// What formats show of a report's numbers: names, headers, the texts of a finding. Escaping is for whoever
// writes them out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"

namespace registertoets::report {

/// Name number `name` of the report; nothing for none.
std::optional<std::string_view> name_at(const check::Report& report, std::uint32_t name);

/// The header of `column` as it is typed in the sheet; nothing where the column answers no field.
std::optional<std::string_view> header_at(const check::SheetReport& sheet, std::uint32_t column);

/// What the reader calls a column: its header and, where it answers several fields, the one that is meant.
class ShownHeader {
  public:
    // NOLINTNEXTLINE(google-explicit-constructor): most columns answer one field
    ShownHeader(std::string header, std::string field = "")
        : m_header(std::move(header)), m_field(std::move(field)) {}

    /// The header alone.
    [[nodiscard]] const std::string& header() const { return m_header; }
    /// For use in a sentence: `"Doel en grondslag" (Grondslag)`, or just `"Doel"`.
    [[nodiscard]] std::string quoted() const;
    /// The same without quotes, for a cell of its own.
    [[nodiscard]] std::string plain() const;

  private:
    std::string m_header;
    std::string m_field;
};

/// The name of `column` of `sheet`, on one line, where it speaks of `field`: as typed there, or else the
/// header of the field.
ShownHeader shown_header(const check::SheetReport& sheet, std::uint32_t column, const reg::Form& form,
                         reg::FieldIndex field, messages::Lang lang);

/// The same for the column that `finding` is about.
ShownHeader shown_header(const check::Report& report, const check::Finding& finding, messages::Lang lang);

/// `text` of a rule with `{header}` filled in.
std::string with_header(const std::string& text, const ShownHeader& header);

/// A field without a column in a sheet.
struct MissingColumn {
    reg::FieldIndex field = 0;
    bool required = false;              ///< rows are asked for it
    const rules::Rule* rule = nullptr;  ///< that says so; null: no rule does
};

/// The fields of a register that `sheet` has no column for, in the order of the form.
std::vector<MissingColumn> missing_columns(const check::Report& report, const check::SheetReport& sheet);

/// Which findings are shown: all, or none of those that are known or accepted.
enum class Shown : std::uint8_t { all, that_count };

/// Whether `finding` says that a column is missing.
bool is_missing_column(const check::Report& report, const check::Finding& finding);

}  // namespace registertoets::report
