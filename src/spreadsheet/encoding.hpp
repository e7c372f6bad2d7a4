// SPDX-License-Identifier: EUPL-1.2
// In which encoding a plain text is, by its first bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace registertoets::spreadsheet {

enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, utf32le, utf32be, windows_1252 };

struct FoundEncoding {
    Encoding encoding = Encoding::utf8;
    std::size_t mark = 0;  ///< bytes of the byte order mark
};

/// The encoding of a text that begins with `head`: what its byte order mark says, else UTF-16 or UTF-32 where
/// zero bytes stand in their places, else UTF-8 (which only the whole text can prove or disprove).
FoundEncoding encoding_of_head(std::string_view head);

}  // namespace registertoets::spreadsheet
