// SPDX-License-Identifier: EUPL-1.2
#include "util/unicode.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "util/log_commands.hpp"

namespace registertoets::util {
namespace {

constexpr std::int32_t k_replacement = 0xFFFD;
constexpr std::int32_t k_ellipsis = 0x2026;

// Takes the next code point off the front of `text`; an invalid byte gives a negative value and is taken
// alone.
std::int32_t take(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        text.remove_prefix(1);
        return lead;
    }
    std::int32_t code_point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    if (length <= 0) {
        text.remove_prefix(1);
        return -1 - static_cast<std::int32_t>(lead);
    }
    text.remove_prefix(static_cast<std::size_t>(length));
    return code_point;
}

void append(std::string& target, std::int32_t code_point) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(code_point, bytes.data());
    target.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool is_blank(std::int32_t code_point) {
    if (code_point < 0x80) {
        return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    }
    if (code_point == 0x85) {
        return true;
    }
    const auto category = utf8proc_category(code_point);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

// Controls, formatting (zero width, bidirectional, soft hyphen) and unassigned code points.
bool is_invisible(std::int32_t code_point) {
    if (code_point < 0x80) {
        return code_point < 0x20 || code_point == 0x7F;
    }
    const auto category = utf8proc_category(code_point);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
           category == UTF8PROC_CATEGORY_CN || category == UTF8PROC_CATEGORY_CS;
}

std::int32_t plain_punctuation(std::int32_t code_point) {
    switch (code_point) {
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2032:
            return '\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x2033:
            return '"';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
            return '-';
        default:
            return code_point;
    }
}

// Folds one code point outside ASCII and appends what it becomes, without blanks being joined.
void append_folded(std::string& target, std::int32_t code_point) {
    if (is_blank(code_point)) {
        target += ' ';
        return;
    }
    if (is_invisible(code_point)) {
        return;
    }
    const std::int32_t plain = plain_punctuation(code_point);
    if (plain < 0x80) {
        target += static_cast<char>(plain);
        return;
    }
    std::array<std::int32_t, 24> parts{};
    int last_boundclass = 0;
    const auto count =
        utf8proc_decompose_char(plain, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                                static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                               UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK),
                                &last_boundclass);
    for (utf8proc_ssize_t i = 0;
         i < std::min<utf8proc_ssize_t>(count, static_cast<utf8proc_ssize_t>(parts.size())); ++i) {
        append(target, parts[static_cast<std::size_t>(i)]);
    }
}

// Every run of spaces becomes one; none stay at the ends.
void collapse_spaces(std::string& text) {
    std::size_t kept = 0;
    bool pending = false;
    for (const char byte : text) {
        if (byte == ' ') {
            pending = kept > 0;
            continue;
        }
        if (pending) {
            text[kept++] = ' ';
            pending = false;
        }
        text[kept++] = byte;
    }
    text.resize(kept);
}

bool is_word_character(std::int32_t code_point) {
    if (code_point < 0x80) {
        return (code_point >= '0' && code_point <= '9') || (code_point >= 'a' && code_point <= 'z') ||
               (code_point >= 'A' && code_point <= 'Z');
    }
    const auto category = utf8proc_category(code_point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

}  // namespace

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const std::int32_t code_point = take(text);
        if (code_point < 0) {
            append(folded, k_replacement);
        } else if (code_point >= 'A' && code_point <= 'Z') {
            folded += static_cast<char>(code_point - 'A' + 'a');
        } else if (code_point >= 0x20 && code_point < 0x7F) {
            folded += static_cast<char>(code_point);
        } else {
            append_folded(folded, code_point);
        }
    }
    collapse_spaces(folded);
    return folded;
}

std::string words_of_folded(std::string_view folded) {
    std::string words;
    words.reserve(folded.size());
    while (!folded.empty()) {
        const std::string_view rest = folded;
        const std::int32_t code_point = take(folded);
        if (code_point >= 0 && is_word_character(code_point)) {
            words += rest.substr(0, rest.size() - folded.size());
        } else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    if (words.ends_with(' ')) {
        words.pop_back();
    }
    return words;
}

std::string fold_words(std::string_view text) {
    return words_of_folded(fold(text));
}

bool has_visible(std::string_view text) {
    while (!text.empty()) {
        const std::int32_t code_point = take(text);
        if (code_point < 0 || (!is_blank(code_point) && !is_invisible(code_point))) {
            return true;
        }
    }
    return false;
}

std::string single_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    while (!text.empty()) {
        const std::string_view rest = text;
        const std::int32_t code_point = take(text);
        if (code_point >= 0 && is_blank(code_point)) {
            line += ' ';
        } else {
            line += rest.substr(0, rest.size() - text.size());
        }
    }
    collapse_spaces(line);
    return line;
}

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const std::string_view rest = text;
        const std::int32_t code_point = take(text);
        if (code_point < 0) {
            shown += fmt::format("<{:02X}>", -1 - code_point);
        } else if (is_invisible(code_point) || code_point == 0x2028 || code_point == 0x2029) {
            shown += fmt::format("<{:02X}>", code_point);
        } else {
            shown += rest.substr(0, rest.size() - text.size());
        }
    }
    return without_log_commands(std::move(shown));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const std::int32_t code_point = take(text);
        width += code_point < 0 ? 1 : static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code_point)));
    }
    return width;
}

std::string cut_to_width(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) {
        return std::string(text);
    }
    std::string cut;
    std::size_t width = 0;
    while (!text.empty()) {
        const std::string_view rest = text;
        const std::int32_t code_point = take(text);
        const auto step =
            static_cast<std::size_t>(code_point < 0 ? 1 : std::max(0, utf8proc_charwidth(code_point)));
        if (width + step + 1 > columns) {
            break;
        }
        cut += rest.substr(0, rest.size() - text.size());
        width += step;
    }
    if (columns > 0) {
        append(cut, k_ellipsis);
    }
    return cut;
}

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

std::string valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const std::string_view rest = text;
        const std::int32_t code_point = take(text);
        if (code_point < 0) {
            append(valid, k_replacement);
        } else {
            valid += rest.substr(0, rest.size() - text.size());
        }
    }
    return valid;
}

}  // namespace registertoets::util
