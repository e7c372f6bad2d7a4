// SPDX-License-Identifier: EUPL-1.2
// The pieces of a large XML part, one at a time over a sliding window.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/part_place.hpp"
#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {

class MarkupReader {
  public:
    /// Reads `source`; `place` is for the sentences of errors.
    MarkupReader(std::unique_ptr<spreadsheet::container::ByteSource> source,
                 spreadsheet::container::PartPlace place);

    /// The next piece, valid until the next call; false at the end. A text may come in several pieces. Throws
    /// InputError where the part is damaged.
    bool next(Piece& piece);

    /// Whether it is in UTF-8; to be asked before the first piece.
    [[nodiscard]] bool is_utf8();

  private:
    bool fill();

    std::unique_ptr<spreadsheet::container::ByteSource> m_source;
    spreadsheet::container::PartPlace m_place;
    std::string m_window;
    std::size_t m_at = 0;
};

}  // namespace registertoets::workbook::package
