// SPDX-License-Identifier: EUPL-1.2
// Text of any encoding as UTF-8. XML parts may be UTF-16 (ECMA-376 part 2, 8.1.4), and some programs write
// it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/encoding.hpp"

namespace registertoets::spreadsheet::container {

/// Of a text in an encoding that shifts (ISO-2022-JP and the like) a fork keeps all that follows in memory.
/// It is not made where that is more.
constexpr std::size_t k_most_kept_bytes = std::size_t{64} << 20;

/// The bytes of the XML text `source` as UTF-8 without byte order mark, whatever its byte order mark, its
/// first bytes or its XML declaration say that it is. An encoding that is not known is taken as UTF-8. What
/// does not decode becomes U+FFFD.
std::unique_ptr<ByteSource> as_utf8(std::unique_ptr<ByteSource> source);

/// The bytes of the plain text `source`, which is in `encoding` and without byte order mark, as UTF-8. What
/// does not decode becomes U+FFFD, but UTF-8 is given as it stands.
std::unique_ptr<ByteSource> as_utf8(std::unique_ptr<ByteSource> source, Encoding encoding);

/// The text `bytes` in UTF-8, as `as_utf8` makes it.
std::string in_utf8(std::string_view bytes, Encoding encoding);

}  // namespace registertoets::spreadsheet::container
