// SPDX-License-Identifier: EUPL-1.2
// What each byte may be in XML, as a table: one look-up per byte in the inner loops.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace registertoets::spreadsheet::xml {

enum : std::uint8_t {
    k_name_byte = 1,   ///< goes on with a name; not the colon, which the tokenizer wants to see
    k_space_byte = 2,  ///< white space
    k_value_byte = 4,  ///< stands for itself in an attribute's value
    k_text_byte = 8    ///< stands for itself in character data
};

constexpr std::array<std::uint8_t, 256> make_character_classes() {
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t byte = 1; byte < classes.size(); ++byte) {
        const bool space = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
        const bool quote = byte == '"' || byte == '\'';
        const bool markup = byte == '<' || byte == '&';
        const bool delimiter = markup || quote || byte == '>' || byte == '/' || byte == '=' || byte == ':' ||
                               byte == '?' || byte == '!';
        if (byte > ' ' && !delimiter) {
            classes[byte] |= k_name_byte;
        }
        if (space) {
            classes[byte] |= k_space_byte;
        }
        if (byte >= ' ' && !markup && !quote) {
            classes[byte] |= k_value_byte;
        }
        if (!markup && byte != '\r') {
            classes[byte] |= k_text_byte;
        }
    }
    return classes;
}

inline constexpr std::array<std::uint8_t, 256> k_character_classes = make_character_classes();

inline bool is_class(char c, std::uint8_t classes) {
    return (k_character_classes[static_cast<unsigned char>(c)] & classes) != 0;
}

}  // namespace registertoets::spreadsheet::xml
