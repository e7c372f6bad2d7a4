// SPDX-License-Identifier: EUPL-1.2
// How a file is read: what costs less on this machine, and the switches that tests hold against each other.
#pragma once

#include <cstdint>
#include <limits>

#include "spreadsheet/container/unpacker.hpp"
#include "spreadsheet/xlsx/scan.hpp"

namespace registertoets::spreadsheet {

constexpr std::uint64_t k_never_ahead = std::numeric_limits<std::uint64_t>::max();

/// Below this, starting a thread and waiting for it costs as much as it gains.
constexpr std::uint64_t k_worth_a_thread = std::uint64_t{4} << 20;

/// Whatever it says, the same is read, and a file that is wrong ends in the same error at the same place.
struct Reading {
    container::Unpacker unpacker = container::unpackers().front();
    xlsx::Scan scan = xlsx::Scan::fast;
    /// Parts of so many packed bytes and more are unpacked by a thread of their own.
    std::uint64_t ahead_from = k_never_ahead;
};

}  // namespace registertoets::spreadsheet
