// SPDX-License-Identifier: EUPL-1.2
// Whether a text is UTF-8, which only all of it can tell.
#pragma once

#include <cstdint>

#include "spreadsheet/container/byte_source.hpp"

namespace registertoets::spreadsheet::csv {

struct Utf8Survey {
    std::uint64_t characters = 0;  ///< valid ones of more than one byte
    std::uint64_t invalid = 0;     ///< bytes that are no part of a valid character
};

/// Reads `source` to its end.
Utf8Survey survey_utf8(container::ByteSource& source);

}  // namespace registertoets::spreadsheet::csv
