// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion/completion.hpp"
#include "cli/help.hpp"

namespace registertoets::cli {
namespace {

using messages::Lang;

std::string in_quotes(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    }
    return result + "'";
}

constexpr std::string_view k_complete = "    complete -c registertoets";

// Without a command it is the first one, so that holds where none of the others was typed.
std::string condition_of(const Command& command) {
    if (&command != &commands().front()) {
        return fmt::format("-n '__fish_seen_subcommand_from {}'", command.name);
    }
    std::vector<std::string_view> others;
    for (const Command& other : commands().subspan(1)) {
        others.push_back(other.name);
    }
    return fmt::format("-n 'not __fish_seen_subcommand_from {}'", fmt::join(others, " "));
}

std::string value_of(const Command& command, const OptionSpec& option, const rules::RuleSet& set) {
    if (option.kind == ValueKind::none) {
        return "";
    }
    const Choices choices = choices_of(option, set, command.bit);
    if (choices.files) {
        return " -r -F";
    }
    return choices.words.empty() ? " -x" : fmt::format(" -x -a '{}'", fmt::join(choices.words, " "));
}

std::string option_line(const Command& command, const OptionSpec& option, const rules::RuleSet& set,
                        Lang lang) {
    std::string line = fmt::format("{} {} -l {}", k_complete, condition_of(command), option.name.substr(2));
    if (!option.short_name.empty()) {
        line += fmt::format(" -s {}", option.short_name.substr(1));
    }
    return line + value_of(command, option, set) + " -d " +
           in_quotes(option_help(option, lang, command.bit)) + "\n";
}

std::string in_language(const rules::RuleSet& set, Lang lang) {
    std::string text;
    for (const Command& command : commands()) {
        text += fmt::format("{} -n __fish_use_subcommand -a {} -d {}\n", k_complete, command.name,
                            in_quotes(messages::text_of(command.purpose, lang)));
        for (const OptionSpec* option : options_of(command)) {
            text += option_line(command, *option, set, lang);
        }
        const Choices operands = operands_of(command, set);
        if (!operands.words.empty()) {
            text += fmt::format("{} {} -f -a '{}'\n", k_complete, condition_of(command),
                                fmt::join(operands.words, " "));
        }
    }
    return text;
}

}  // namespace

std::string fish_script(const rules::RuleSet& set) {
    return "# fish completion of registertoets, written from its table of options\n"
           "if test \"$REGISTERTOETS_LANG\" = en\n" +
           in_language(set, Lang::en) + "else\n" + in_language(set, Lang::nl) + "end\n";
}

}  // namespace registertoets::cli
