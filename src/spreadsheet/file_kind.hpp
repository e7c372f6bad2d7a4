// SPDX-License-Identifier: EUPL-1.2
// What a file is by its first bytes, whatever its name says.
#pragma once

#include <cstdint>
#include <string_view>

namespace registertoets::spreadsheet {

enum class FileKind : std::uint8_t {
    empty,
    zip,
    compound,  ///< OLE compound file: encrypted workbooks and the old Office formats
    old_xls,   ///< a workbook of Excel 2 to 4, without a compound file around it
    html,
    spreadsheet_xml,  ///< XML of Excel 2003
    flat_ods,         ///< OpenDocument as one XML text, of whatever kind
    xml,
    pdf,
    image,
    rtf,
    archive,  ///< packed otherwise than zip
    mail,     ///< a mail or web archive in MIME
    text,     ///< any other text: a csv, or prose
    unknown
};

/// How many bytes of a file `kind_of_bytes` wants to see.
constexpr std::size_t k_head_bytes = 4096;

/// The kind of a file that begins with `head`.
FileKind kind_of_bytes(std::string_view head);

}  // namespace registertoets::spreadsheet
