// SPDX-License-Identifier: EUPL-1.2
#include "rules/input_message.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"

namespace registertoets::rules {
namespace {

bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// `text` cut behind its last whole word that leaves room for an ellipsis.
std::string cut(const std::string& text, std::size_t most) {
    if (utf16_units(text) <= most) {
        return text;
    }
    std::size_t end = text.size();
    while (end > 0 && (!begins_character(text[end]) || utf16_units(text.substr(0, end)) >= most)) {
        --end;
    }
    const std::size_t space = text.rfind(' ', end);
    return text.substr(0, space == std::string::npos ? end : space) + "…";
}

}  // namespace

std::size_t utf16_units(std::string_view text) {
    std::size_t units = 0;
    for (const char byte : text) {
        // A character of four bytes in UTF-8 takes two units.
        units += begins_character(byte) ? 1U : 0U;
        units += static_cast<unsigned char>(byte) >= 0xF0U ? 1U : 0U;
    }
    return units;
}

InputMessage input_message(const reg::Field& field, messages::Lang lang) {
    InputMessage message{cut(field.header.in(lang), k_longest_input_title), field.meaning.in(lang)};
    if (!field.good.empty()) {
        const std::string with_example =
            messages::say(lang, messages::Msg::input_message_example,
                          {{"meaning", message.text}, {"example", field.good.front()}});
        if (utf16_units(with_example) <= k_longest_input_message) {
            message.text = with_example;
        }
    }
    message.text = cut(message.text, k_longest_input_message);
    return message;
}

}  // namespace registertoets::rules
