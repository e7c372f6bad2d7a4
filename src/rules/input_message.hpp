// SPDX-License-Identifier: EUPL-1.2
// What a template shows beside a cell when it is chosen: what to fill in, within what Excel takes there.
#pragma once

#include <cstddef>
#include <string>

#include "messages/lang.hpp"
#include "register/field.hpp"

namespace registertoets::rules {

/// Limits of Excel, in UTF-16 units (MS-OI29500 2.1.613).
constexpr std::size_t k_longest_input_title = 32;
constexpr std::size_t k_longest_input_message = 255;

struct InputMessage {
    std::string title;  ///< the header
    std::string text;   ///< the meaning, with the first good example behind it where there is room
};

/// The message for cells of `field`. What is too long is cut behind a word, and ends in an ellipsis.
InputMessage input_message(const reg::Field& field, messages::Lang lang);

/// How much room `text` takes.
std::size_t utf16_units(std::string_view text);

}  // namespace registertoets::rules
