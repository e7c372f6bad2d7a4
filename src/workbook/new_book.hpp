// SPDX-License-Identifier: EUPL-1.2
// A new workbook (xlsx), written row by row by libxlsxwriter.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/format.hpp"
#include "report/own_report.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// What kind of workbook of ours this is; written into it, so that it is known again.
enum class BookKind : std::uint8_t { findings, form, feedback, merged, review };
/// The word for `kind` in the property of the workbook.
std::string_view name_of(BookKind kind);
/// The custom property that holds that word.
constexpr std::string_view k_kind_property = report::k_own_property;

/// A closed list to choose from, for cells of one column.
struct Dropdown {
    std::uint32_t column = 1;
    std::uint32_t first_row = 1;
    std::uint32_t last_row = k_most_rows;
    std::string source{};   ///< a range with the values: =Sheet!$A$1:$A$9; empty: no list, only the message
    bool date = false;      ///< instead of a list: a day
    std::string title{};    ///< of the message beside the cell, at most 32 characters
    std::string message{};  ///< at most 255 characters
    std::string error_title{};  ///< at most 32 characters
    /// When the value is none of the list, at most 224 characters; empty: other values pass without a word.
    std::string error{};
};

class NewSheet : public SheetWriter {
  public:
    /// A choice or message for cells of a column.
    virtual void add(const Dropdown& dropdown) = 0;
};

class NewBook {
  public:
    /// `title` and `kind` stand in the properties of the workbook. Nothing in it tells the time.
    NewBook(BookKind kind, const std::string& title);
    ~NewBook();
    NewBook(const NewBook&) = delete;
    NewBook& operator=(const NewBook&) = delete;

    /// A sheet at the end. Sheets may be written side by side. It belongs to the book.
    NewSheet& add_sheet(SheetLayout layout);

    /// A custom property of the workbook. A text of more than 255 characters is left out: cut it would say
    /// something else.
    void set_property(std::string_view name, std::string_view value);

    /// Gives `formula` (such as ='Sheet'!$A$1) a name in the workbook.
    void define(std::string_view name, const std::string& formula);

    /// Writes the bytes of the workbook; afterwards no sheet may be written. Throws std::runtime_error where
    /// the machine has no room for it.
    void finish(const report::Sink& sink);

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace registertoets::workbook
