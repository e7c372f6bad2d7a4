// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/csv/utf8_survey.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

#include "spreadsheet/text.hpp"

namespace registertoets::spreadsheet::csv {
namespace {

constexpr std::size_t k_block_bytes = std::size_t{256} << 10;
constexpr std::size_t k_longest_character = 4;

bool starts_character(char c) {
    return static_cast<unsigned char>(c) >= 0xC0;
}

// Adds what stands in `text` to `survey`, but for a character that may go on behind it; says how many bytes
// that were.
std::size_t add_block(std::string_view text, bool is_last, Utf8Survey& survey) {
    std::size_t at = 0;
    for (;;) {
        const std::string_view valid = text.substr(at, valid_utf8_length(text.substr(at)));
        survey.characters +=
            static_cast<std::uint64_t>(std::count_if(valid.begin(), valid.end(), starts_character));
        at += valid.size();
        if (at == text.size() || (!is_last && text.size() - at < k_longest_character)) {
            return at;
        }
        ++survey.invalid;
        ++at;
    }
}

}  // namespace

Utf8Survey survey_utf8(container::ByteSource& source) {
    Utf8Survey survey;
    std::vector<char> block(k_block_bytes);
    std::size_t held = 0;
    for (;;) {
        const std::size_t got = source.read(std::span(block).subspan(held));
        held += got;
        const std::size_t done = add_block({block.data(), held}, got == 0, survey);
        if (got == 0) {
            return survey;
        }
        held -= done;
        std::memmove(block.data(), block.data() + done, held);
    }
}

}  // namespace registertoets::spreadsheet::csv
