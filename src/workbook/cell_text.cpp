// SPDX-License-Identifier: EUPL-1.2
#include "workbook/cell_text.hpp"

#include <algorithm>
#include <cctype>

#include "util/unicode.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {
namespace {

constexpr std::size_t k_longest_name = 31;  // UTF-16 units

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Whether `_xHHHH_` stands at `at`.
bool is_escape(std::string_view text, std::size_t at) {
    return text.size() - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                       text.begin() + static_cast<std::ptrdiff_t>(at) + 6, is_hex);
}

// The bytes of the character at `at` in valid UTF-8.
std::size_t length_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

// The bytes of the longest beginning of valid UTF-8 `text` with at most `units` UTF-16 units.
std::size_t bytes_of_units(std::string_view text, std::size_t units) {
    if (text.size() <= units) {
        return text.size();  // no character has more units than bytes
    }
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = length_at(text, at);
        const std::size_t needed = length == 4 ? 2 : 1;
        if (needed > units) {
            break;
        }
        units -= needed;
        at += length;
    }
    return at;
}

// U+FFFE and U+FFFF have no place in XML.
void replace_noncharacters(std::string& text) {
    for (std::size_t at = text.find("\xEF\xBF"); at != std::string::npos;
         at = text.find("\xEF\xBF", at + 3)) {
        if (text[at + 2] == '\xBE' || text[at + 2] == '\xBF') {
            text[at + 2] = '\xBD';
        }
    }
}

}  // namespace

std::string stored_text(std::string_view text) {
    std::string valid = util::valid_utf8(text);
    replace_noncharacters(valid);
    if (const std::size_t most = bytes_of_units(valid, k_most_characters); most < valid.size()) {
        valid.resize(bytes_of_units(valid, k_most_characters - 1));
        valid += "…";
    }
    if (valid.find("_x") == std::string::npos) {
        return valid;
    }
    std::string stored;
    for (std::size_t at = 0; at < valid.size(); ++at) {
        stored += is_escape(valid, at) ? "_x005F_" : std::string_view(valid).substr(at, 1);
    }
    return stored;
}

std::string sheet_name(std::string_view name, TakenNames& taken) {
    constexpr std::string_view k_forbidden = "[]:*?/\\";
    std::string clean;
    for (const char c : util::valid_utf8(name)) {
        const bool allowed = k_forbidden.find(c) == std::string_view::npos &&
                             static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
        clean += allowed ? c : ' ';
    }
    clean = util::single_line(clean);
    // An apostrophe may not begin or end a name.
    while (!clean.empty() && (clean.front() == '\'' || clean.front() == ' ')) {
        clean.erase(clean.begin());
    }
    clean.resize(bytes_of_units(clean, k_longest_name));
    while (!clean.empty() && (clean.back() == '\'' || clean.back() == ' ')) {
        clean.pop_back();
    }
    if (clean.empty()) {
        clean = "1";
    }
    return taken.take(clean, [&clean](std::size_t number) {
        const std::string ending = " " + std::to_string(number);
        return clean.substr(0, bytes_of_units(clean, k_longest_name - ending.size())) + ending;
    });
}

}  // namespace registertoets::workbook
