// SPDX-License-Identifier: EUPL-1.2
// Shows the blanks in a text that one would overlook.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "messages/msg.hpp"

namespace registertoets::report {

struct VisibleText {
    std::string text;                  ///< safe for a terminal
    std::vector<messages::Msg> signs;  ///< what each sign in it means, each once
};

/// `text` with signs for what does not show: a space at an end or beside another one, line breaks, tabs,
/// no-break spaces and invisible characters. A single space between words stays one.
VisibleText with_visible_blanks(std::string_view text);

}  // namespace registertoets::report
