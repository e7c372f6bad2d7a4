// SPDX-License-Identifier: EUPL-1.2
// Making texts comparable. Every cell of a register goes through here, so that runs of ASCII take a way of
// their own.
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "util/ascii_run.hpp"
#include "util/code_points.hpp"
#include "util/unicode.hpp"

namespace registertoets::util {
namespace {

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
        append_code_point(target, parts[static_cast<std::size_t>(i)]);
    }
}

bool is_collapsed(std::string_view text) {
    return text.empty() ||
           (text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string_view::npos);
}

// Every run of spaces becomes one; none stay at the ends.
void collapse_spaces(std::string& text) {
    if (is_collapsed(text)) {
        return;
    }
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

// The first `length` bytes of `text`, all ASCII, in lower case. A loop over bare pointers without branches,
// which the compiler makes one of many bytes at a time.
void append_lower(std::string& target, std::string_view text, std::size_t length) {
    target.append(text, 0, length);
    const char* const end = target.data() + target.size();
    for (char* at = target.data() + (target.size() - length); at != end; ++at) {
        const bool is_capital = static_cast<unsigned char>(*at - 'A') < 26;
        *at = static_cast<char>(*at + (is_capital ? 'a' - 'A' : 0));
    }
}

// A folded ASCII letter or digit as it is, any other ASCII as a space, and 0 for what is not ASCII.
constexpr std::array<char, 256> k_word_bytes = [] {
    std::array<char, 256> bytes{};
    for (std::size_t byte = 0; byte < 0x80; ++byte) {
        const bool in_word =
            (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        bytes[byte] = in_word ? static_cast<char>(byte) : ' ';
    }
    return bytes;
}();

// As `fold_words`, in one go.
std::string words_of_ascii(std::string_view text) {
    std::string words(text.size(), '\0');
    std::size_t size = 0;
    for (const char byte : text) {
        const char folded = k_word_bytes[static_cast<unsigned char>(byte)];
        if (folded > ' ') {
            const bool is_capital = folded >= 'A' && folded <= 'Z';
            words[size++] = static_cast<char>(folded + (is_capital ? 'a' - 'A' : 0));
        } else if (size > 0 && words[size - 1] != ' ') {
            words[size++] = ' ';
        }
    }
    words.resize(size > 0 && words[size - 1] == ' ' ? size - 1 : size);
    return words;
}

}  // namespace

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        if (const std::size_t run = ascii_run(text); run > 0) {
            append_lower(folded, text, run);
            text.remove_prefix(run);
            continue;
        }
        const std::int32_t code_point = take_code_point(text);
        append_folded(folded, code_point < 0 ? k_replacement : code_point);
    }
    collapse_spaces(folded);
    return folded;
}

std::string words_of_folded(std::string_view folded) {
    // Words never take more room than they took.
    std::string words(folded.size(), '\0');
    std::size_t size = 0;
    const auto end_word = [&words, &size] {
        if (size > 0 && words[size - 1] != ' ') {
            words[size++] = ' ';
        }
    };
    for (std::size_t at = 0; at < folded.size();) {
        const char byte = k_word_bytes[static_cast<unsigned char>(folded[at])];
        if (byte > ' ') {
            words[size++] = byte;
            ++at;
        } else if (byte == ' ') {
            end_word();
            ++at;
        } else {
            std::string_view rest = folded.substr(at);
            const std::int32_t code_point = take_code_point(rest);
            const std::size_t length = folded.size() - at - rest.size();
            if (code_point >= 0 && is_word_character(code_point)) {
                size += folded.copy(words.data() + size, length, at);
            } else {
                end_word();
            }
            at += length;
        }
    }
    words.resize(size > 0 && words[size - 1] == ' ' ? size - 1 : size);
    return words;
}

bool has_word(std::string_view folded) {
    while (!folded.empty()) {
        const std::int32_t code_point = take_code_point(folded);
        if (code_point >= 0 && is_word_character(code_point)) {
            return true;
        }
    }
    return false;
}

std::string fold_words(std::string_view text) {
    return ascii_run(text) == text.size() ? words_of_ascii(text) : words_of_folded(fold(text));
}

std::string single_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    while (!text.empty()) {
        std::size_t length = ascii_run(text);
        if (length == 0) {
            std::string_view rest = text;
            const std::int32_t code_point = take_code_point(rest);
            length = text.size() - rest.size();
            if (code_point >= 0 && is_blank(code_point)) {
                line += ' ';
                text = rest;
                continue;
            }
        }
        line.append(text, 0, length);
        text.remove_prefix(length);
    }
    collapse_spaces(line);
    return line;
}

}  // namespace registertoets::util
