// SPDX-License-Identifier: EUPL-1.2
// Bytes in order, from whatever holds them.
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace registertoets::spreadsheet::container {

class ByteSource {
  public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Puts the next bytes in `into` and says how many; 0 only at the end (or when `into` is empty).
    /// Throws InputError where the bytes are damaged or over a limit.
    virtual std::size_t read(std::span<char> into) = 0;

    /// A source of its own that goes on where this one is, for reading what follows more than once; null
    /// where the only way is to start over.
    virtual std::unique_ptr<ByteSource> fork() { return nullptr; }
};

}  // namespace registertoets::spreadsheet::container
