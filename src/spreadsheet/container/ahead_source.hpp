// SPDX-License-Identifier: EUPL-1.2
// Unpacking and reading at the same time: a thread of its own reads a source a few blocks ahead.
#pragma once

#include <memory>

#include "spreadsheet/container/byte_source.hpp"

namespace registertoets::spreadsheet::container {

/// The bytes of `source`, and the error that reading it ends in, at the same byte. It cannot be forked.
/// `source` itself where no thread is to be had.
std::unique_ptr<ByteSource> read_ahead(std::unique_ptr<ByteSource> source);

}  // namespace registertoets::spreadsheet::container
