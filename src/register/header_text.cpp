// SPDX-License-Identifier: EUPL-1.2
#include "register/header_text.hpp"

#include <algorithm>
#include <array>

#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

using util::is_digit;

// The longest ending in brackets: "Doel(en)", "Ontvanger(s)", "Betrokken(en)".
constexpr std::size_t k_longest_ending = 3;

constexpr bool is_bracket(char byte) {
    return byte == '(' || byte == ')' || byte == '[' || byte == ']';
}

bool has_bracket(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_bracket);
}

// Takes the brackets off endings of words, and leaves remarks as they are.
std::string with_endings(std::string_view text) {
    std::string joined;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t close = text[at] == '(' ? text.find(')', at) : std::string_view::npos;
        const bool attached = at > 0 && text[at - 1] != ' ';
        if (attached && close != std::string_view::npos && close - at - 1 <= k_longest_ending) {
            joined += text.substr(at + 1, close - at - 1);
            at = close;
        } else {
            joined += text[at];
        }
    }
    return joined;
}

std::string without_brackets(std::string_view text) {
    std::string kept;
    int depth = 0;
    for (const char byte : text) {
        if (byte == '(' || byte == '[') {
            ++depth;
        } else if ((byte == ')' || byte == ']') && depth > 0) {
            --depth;
        } else if (depth == 0) {
            kept += byte;
        }
    }
    return kept;
}

bool is_small_letter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

bool ends_number(char byte) {
    return byte == '.' || byte == ')' || byte == ':' || byte == '-' || byte == ' ';
}

// How many of the characters from `at` on are among `set`.
std::size_t run_of(std::string_view text, std::size_t at, std::string_view set) {
    return std::min(text.find_first_not_of(set, at), text.size()) - std::min(at, text.size());
}

// Length of the number that folded text begins with: "12.", "3.1", "3a", "3.a", "C1", "C.1", "III.", "f)". A
// letter is one only beside digits, or before a stop or a bracket: "e-mail" and "a. b" begin with a word.
std::size_t number_length(std::string_view text) {
    constexpr std::string_view k_digits = "0123456789";
    const auto ends_at = [text](std::size_t at, bool blank_too) {
        return at < text.size() && (blank_too ? ends_number(text[at]) : text[at] == '.' || text[at] == ')');
    };
    if (const std::size_t length = run_of(text, 0, "0123456789."); length > 0 && is_digit(text[0])) {
        const bool letter = length < text.size() && is_small_letter(text[length]);
        return letter && ends_at(length + 1, true) ? length + 1 : length;
    }
    if (text.size() < 2 || !is_small_letter(text[0])) {
        return 0;
    }
    const std::size_t digits_at = text[1] == '.' ? 2 : 1;
    const std::size_t digits = run_of(text, digits_at, k_digits);
    if (digits > 0 && ends_at(digits_at + digits, true)) {
        return digits_at + digits;
    }
    const std::size_t roman = run_of(text, 0, "ivx");
    const std::size_t length = std::max<std::size_t>(roman, 1);
    return ends_at(length, false) ? length : 0;
}

// "30 dagen" would lose its number, but is no header.
std::string_view without_number(std::string_view text) {
    std::size_t length = number_length(text);
    if (length == 0) {
        return text;
    }
    while (length < text.size() && ends_number(text[length])) {
        ++length;
    }
    return length < text.size() ? text.substr(length) : text;
}

// Whether `text` goes on with a word that joins two.
bool begins_with_joint(std::string_view text) {
    constexpr std::array<std::string_view, 8> k_words{"en", "of", "and", "or", "et", "ou", "und", "oder"};
    return std::any_of(k_words.begin(), k_words.end(), [text](std::string_view word) {
        return util::fold(text.substr(0, word.size())) == word &&
               (text.size() == word.size() || !util::may_be_letter(text[word.size()]));
    });
}

}  // namespace

std::string without_breaks_of_words(std::string_view header) {
    constexpr std::string_view k_blanks = " \t\r\n";
    std::string joined;
    std::size_t kept_from = 0;
    for (std::size_t at = header.find('-'); at != std::string_view::npos; at = header.find('-', at + 1)) {
        const std::size_t next = header.find_first_not_of(k_blanks, at + 1);
        if (at == 0 || next == std::string_view::npos || !util::may_be_letter(header[at - 1]) ||
            !util::may_be_letter(header[next]) ||
            header.substr(at + 1, next - at - 1).find_first_of("\r\n") == std::string_view::npos) {
            continue;
        }
        // A word goes on with a small letter, unless all of it is in capitals.
        const bool new_word = util::is_capital(header[next]) && !util::is_capital(header[at - 1]);
        if (!new_word && !begins_with_joint(header.substr(next))) {
            joined += header.substr(kept_from, at - kept_from);
            kept_from = next;
        }
    }
    return kept_from == 0 ? joined : joined + std::string(header.substr(kept_from));
}

std::string run_together(std::string_view key) {
    std::string joined(key);
    std::erase(joined, ' ');
    return joined;
}

bool may_break_words(std::string_view header) {
    return header.find_first_of("-\r\n") != std::string_view::npos;
}

std::string words_with_remarks(std::string_view header) {
    return has_bracket(header) ? util::words_of_folded(without_number(util::fold(header))) : std::string();
}

// Folding makes brackets of other signs too, which are no ASCII.
bool may_have_endings(std::string_view header) {
    return std::any_of(header.begin(), header.end(), [](char byte) {
        return is_bracket(byte) || static_cast<unsigned char>(byte) >= 0x80;
    });
}

std::string header_key_with_endings(std::string_view header) {
    return may_have_endings(header) ? header_key(with_endings(util::fold(header))) : header_key(header);
}

std::string header_key(std::string_view header) {
    const std::string folded = util::fold(header);
    // Most headers have no brackets; taking them off may leave blanks.
    const std::string bare = has_bracket(folded) ? util::fold(without_brackets(folded)) : std::string();
    std::string key = util::words_of_folded(without_number(bare.empty() ? folded : bare));
    return key.empty() ? util::words_of_folded(folded) : key;
}

HeaderKeys header_keys(std::string_view header) {
    HeaderKeys keys;
    keys.key = header_key(header);
    keys.with_endings = may_have_endings(header) ? header_key_with_endings(header) : keys.key;
    keys.parts = combined_keys(header);
    return keys;
}

std::vector<std::string> combined_keys(std::string_view header) {
    constexpr std::array<std::string_view, 8> k_joints{" en ", " and ", " et ", " & ",
                                                       " + ",  "/",     ",",    " und "};
    // "Doel en grondslag (art. 6, 9 en 10)" names two things, not four.
    std::string text = util::fold(without_brackets(util::fold(header)));
    std::vector<std::string> keys;
    while (true) {
        std::size_t nearest = std::string::npos;
        std::string_view joint;
        for (const std::string_view candidate : k_joints) {
            const std::size_t at = text.find(candidate);
            if (at < nearest) {
                nearest = at;
                joint = candidate;
            }
        }
        std::string key = header_key(text.substr(0, nearest));
        if (!key.empty()) {
            keys.push_back(std::move(key));
        }
        if (nearest == std::string::npos) {
            return keys;
        }
        text.erase(0, nearest + joint.size());
    }
}

}  // namespace registertoets::reg
