// SPDX-License-Identifier: EUPL-1.2
// Where the sheets of an OpenDocument spreadsheet stand: part content.xml of a package, or a file that is one
// XML text.
#pragma once

#include <functional>
#include <memory>

#include "messages/msg.hpp"
#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/part_place.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::spreadsheet::ods {

struct Content {
    /// The XML text from its start; called once for every time that it is read.
    std::function<std::unique_ptr<container::ByteSource>()> open;
    container::PartPlace place;
    Limits limits;
    messages::Msg otherwise;  ///< what the file seems to be when it is no OpenDocument
};

}  // namespace registertoets::spreadsheet::ods
