// SPDX-License-Identifier: EUPL-1.2
#include "util/log_commands.hpp"

#include "util/ascii.hpp"

namespace registertoets::util {
namespace {

// Replaces the second character of `twice` where a letter or an opening bracket goes on.
void defuse(std::string& text, const char* twice, const char* shown) {
    for (std::size_t at = text.find(twice); at != std::string::npos; at = text.find(twice, at + 1)) {
        const char next = at + 2 < text.size() ? text[at + 2] : '\0';
        if (is_letter(next) || next == '[') {
            text.replace(at + 1, 1, shown);
        }
    }
}

}  // namespace

std::string without_log_commands(std::string text) {
    defuse(text, "::", "<3A>");
    defuse(text, "##", "<23>");
    return text;
}

}  // namespace registertoets::util
