// SPDX-License-Identifier: EUPL-1.2
// Deflate streams for tests, and texts worth packing.
#pragma once

#include <string>
#include <string_view>

namespace registertoets::testing {

/// `text` as a raw deflate stream; `level` 0 only stores it.
std::string deflated(std::string_view text, int level = 6);

/// About `bytes` of text that packs as a sheet does, the same each time.
std::string sheet_like(std::size_t bytes);

}  // namespace registertoets::testing
