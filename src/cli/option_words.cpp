// SPDX-License-Identifier: EUPL-1.2
#include "cli/option_words.hpp"

#include <algorithm>
#include <array>

#include "cli/option_table.hpp"
#include "cli/outputs.hpp"

namespace registertoets::cli {
namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

struct Option {
    std::string_view name;
    std::vector<std::string> (*words)(unsigned commands);
};

constexpr std::array k_options{Option{"--format", format_words}, Option{"--fail-on", fail_on_words}};

}  // namespace

std::vector<std::string> format_words(unsigned commands) {
    std::vector<std::string> words;
    for (unsigned command = 1; command <= commands; command <<= 1U) {
        for (const OutputFormat& format : formats_of_command(command & commands)) {
            if (!contains(words, format.name)) {
                words.emplace_back(format.name);
            }
        }
    }
    return words;
}

std::vector<std::string> fail_on_words(unsigned commands) {
    std::vector<std::string> words;
    if ((commands & k_check) != 0) {
        words = {"error", "warning"};
    }
    if ((commands & k_compare) != 0) {
        words.emplace_back("worse");
    }
    words.emplace_back("never");
    return words;
}

bool is_word_of_others(std::string_view option, const std::string& value, unsigned command) {
    const auto* const found = std::find_if(k_options.begin(), k_options.end(),
                                           [option](const Option& known) { return known.name == option; });
    return found != k_options.end() && !contains(found->words(command), value) &&
           contains(found->words(k_every), value);
}

}  // namespace registertoets::cli
