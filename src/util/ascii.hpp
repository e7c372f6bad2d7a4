// SPDX-License-Identifier: EUPL-1.2
// What a byte is, whatever the locale says.
#pragma once

namespace registertoets::util {

/// What ASCII has to part texts that are hashed as one: it stands in no id and in no name on one line.
constexpr char k_unit_separator = '\x1F';

constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

constexpr bool is_small_letter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

constexpr bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

constexpr bool is_letter(char byte) {
    return is_small_letter(byte) || is_capital(byte);
}

/// Whether it is part of a character that is not ASCII.
constexpr bool is_beyond_ascii(char byte) {
    return static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether it is a letter, also one that is not ASCII; whatever is not ASCII counts as one.
constexpr bool may_be_letter(char byte) {
    return is_letter(byte) || is_beyond_ascii(byte);
}

/// Whether it can stand in a word.
constexpr bool is_of_word(char byte) {
    return may_be_letter(byte) || is_digit(byte);
}

constexpr char to_capital(char byte) {
    return is_small_letter(byte) ? static_cast<char>(byte - 'a' + 'A') : byte;
}

}  // namespace registertoets::util
