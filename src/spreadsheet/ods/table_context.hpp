// SPDX-License-Identifier: EUPL-1.2
// What the tables of one spreadsheet are read with. All of it belongs to the workbook.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "spreadsheet/limits.hpp"
#include "spreadsheet/notices.hpp"
#include "spreadsheet/ods/content_stream.hpp"

namespace registertoets::spreadsheet::ods {

struct TableContext {
    const std::string& sheet;
    const Limits& limits;
    Notices& notices;
    std::uint64_t& cells_read;              ///< of the whole workbook
    std::uint64_t& cells_here;              ///< what this sheet has of them
    std::uint64_t& repeated_bytes;          ///< of the whole workbook, see Limits
    std::uint64_t& repeated_here;           ///< what this sheet has of them
    std::unique_ptr<ContentStream>& after;  ///< where a table that was read to its end leaves its stream
};

}  // namespace registertoets::spreadsheet::ods
