// SPDX-License-Identifier: EUPL-1.2
// Takes a sheet as text, for tests of what writes sheets.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "workbook/sheet_writer.hpp"

namespace registertoets::testing {

class SheetText : public workbook::SheetWriter {
  public:
    void row(std::span<const workbook::OutCell> cells, double height) override;
    using SheetWriter::row;
    [[nodiscard]] std::uint32_t next_row() const override {
        return static_cast<std::uint32_t>(rows.size()) + 1;
    }

    std::vector<std::vector<std::string>> rows;      ///< by row and column
    std::vector<std::vector<workbook::Look>> looks;  ///< the same
};

}  // namespace registertoets::testing
