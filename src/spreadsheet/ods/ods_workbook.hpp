// SPDX-License-Identifier: EUPL-1.2
// A spreadsheet in OpenDocument: ods, its template ots, and the flat fods.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "spreadsheet/notices.hpp"
#include "spreadsheet/ods/content.hpp"
#include "spreadsheet/ods/content_stream.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::ods {

/// All sheets stand in one XML text. Reading them in their order takes one pass over it, besides the one for
/// their names, and reading a sheet again takes a pass over that sheet; any other order is as right but may
/// take more.
class OdsWorkbook final : public Workbook {
  public:
    /// Reads the names of the sheets. Throws InputError. `double_parts` are parts that the package holds more
    /// than once.
    explicit OdsWorkbook(Content content, const std::vector<std::string>& double_parts = {});

    [[nodiscard]] std::span<const SheetInfo> sheets() const override { return m_sheets; }
    [[nodiscard]] std::unique_ptr<SheetReader> read(std::size_t index) override;
    [[nodiscard]] const std::vector<Notice>& notices() const override { return m_notices.all(); }

  private:
    std::unique_ptr<ContentStream> stream_at(std::size_t index);
    void go_to(std::size_t index);

    Content m_content;
    std::vector<SheetInfo> m_sheets;
    Notices m_notices;
    std::uint64_t m_cells_read = 0;
    std::vector<std::uint64_t> m_cells_of;  ///< what each sheet has of them
    std::uint64_t m_repeated_bytes = 0;
    std::vector<std::uint64_t> m_repeated_of;  ///< what each sheet has of them
    std::unique_ptr<ContentStream> m_start;    ///< stands at the start of the sheet that was asked for last
    std::unique_ptr<ContentStream> m_after;    ///< stands after a sheet that was read to its end
};

}  // namespace registertoets::spreadsheet::ods
