// SPDX-License-Identifier: EUPL-1.2
// A text with separators (csv) as a workbook of one sheet.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/csv/dialect.hpp"
#include "spreadsheet/encoding.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/limits.hpp"
#include "spreadsheet/notices.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::csv {

class CsvWorkbook final : public Workbook {
  public:
    /// Finds out the encoding and the separator of the text at `path`, a regular file that begins with
    /// `head`; messages call it `file`. The sheet is called as the file, without folder and extension.
    CsvWorkbook(const std::filesystem::path& path, std::string file, std::string_view head,
                const Limits& limits);

    [[nodiscard]] std::span<const SheetInfo> sheets() const override { return {&m_sheet, 1}; }
    [[nodiscard]] std::unique_ptr<SheetReader> read(std::size_t index) override;
    /// Those of the whole text, and of the last reader.
    [[nodiscard]] const std::vector<Notice>& notices() const override { return m_notices.all(); }
    /// A quote that is closed nowhere, and took rows into its cell.
    [[nodiscard]] const InputError* damage() const override { return m_damage ? &*m_damage : nullptr; }

  private:
    void find_encoding(std::string_view head);
    void find_separator();
    void forget_reading();
    [[nodiscard]] std::unique_ptr<container::ByteSource> open() const;

    std::filesystem::path m_path;
    std::string m_file;
    Limits m_limits;
    SheetInfo m_sheet;
    FoundEncoding m_encoding;
    bool m_is_valid = false;  ///< UTF-8 without a fault
    Dialect m_dialect;
    Notices m_about_text;
    Notices m_notices;
    std::optional<InputError> m_damage;
};

}  // namespace registertoets::spreadsheet::csv
