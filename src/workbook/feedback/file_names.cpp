// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/file_names.hpp"

#include <algorithm>
#include <array>

#include "util/unicode.hpp"

namespace registertoets::workbook {
namespace {

constexpr std::size_t k_longest = 80;  // characters, in a name that is made from data

// What a file system or a shell of Windows or Linux gives a meaning.
constexpr std::string_view k_reserved = "<>:\"/\\|?*";
constexpr std::array<std::string_view, 22> k_devices{
    "con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"};

// Bytes of the longest beginning of valid UTF-8 `text` with at most `most` characters.
std::string first_characters(const std::string& text, std::size_t most) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size() && count < most; ++count) {
        do {
            ++at;
        } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    }
    return text.substr(0, at);
}

std::string trimmed(std::string text) {
    const auto at_end = [](char c) { return c == ' ' || c == '.' || c == '-'; };
    while (!text.empty() && at_end(text.back())) {
        text.pop_back();
    }
    while (!text.empty() && at_end(text.front())) {
        text.erase(text.begin());
    }
    return text;
}

std::string cleaned(std::string_view name) {
    // Controls and bidirectional formatting become codes such as <202E>, of which the brackets go below.
    std::string clean;
    for (const char c : util::printable(util::single_line(util::valid_utf8(name)))) {
        clean += k_reserved.find(c) == std::string_view::npos ? c : '-';
    }
    for (std::size_t at = clean.find(".."); at != std::string::npos; at = clean.find("..")) {
        clean.replace(at, 2, "-");
    }
    clean = trimmed(first_characters(trimmed(clean), k_longest));
    const std::string stem = util::fold(clean.substr(0, clean.find('.')));
    const bool device = std::find(k_devices.begin(), k_devices.end(), stem) != k_devices.end();
    return device ? clean + "_" : clean;
}

}  // namespace

std::string file_name(std::string_view name, std::string_view otherwise, TakenNames& taken) {
    const std::string clean = cleaned(name);
    const std::string base = clean.empty() ? std::string(otherwise) : clean;
    return taken.take(base, [&base](std::size_t number) {
        const std::string ending = "_" + std::to_string(number);  // sorts behind the extension
        return trimmed(first_characters(base, k_longest - ending.size())) + ending;
    });
}

}  // namespace registertoets::workbook
