// SPDX-License-Identifier: EUPL-1.2
// The libraries that unpack: zlib everywhere, and ISA-L where it is built in, twice as fast on x86-64.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace registertoets::spreadsheet::container {

enum class Unpacker : std::uint8_t { zlib, isal };

/// The unpackers that are built in, the fastest first.
std::span<const Unpacker> unpackers();

/// The name of `unpacker`, as REGISTERTOETS_INFLATE takes it.
std::string_view name_of(Unpacker unpacker);

/// The unpacker called `name`; nothing where none of that name is built in.
std::optional<Unpacker> unpacker_called(std::string_view name);

}  // namespace registertoets::spreadsheet::container
