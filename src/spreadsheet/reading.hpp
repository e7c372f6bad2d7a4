// SPDX-License-Identifier: EUPL-1.2
// How a file is read: what costs less on this machine, and the switches that tests hold against each other.
#pragma once

#include "spreadsheet/container/unpacker.hpp"
#include "spreadsheet/xlsx/scan.hpp"

namespace registertoets::spreadsheet {

/// Whatever it says, the same is read, and a file that is wrong ends in the same error at the same place.
struct Reading {
    container::Unpacker unpacker = container::unpackers().front();
    xlsx::Scan scan = xlsx::Scan::fast;
    bool ahead = false;  ///< large parts are unpacked by a thread of their own
};

}  // namespace registertoets::spreadsheet
