// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion/completion.hpp"

namespace registertoets::cli {
namespace {

constexpr std::string_view k_head = R"(# bash completion of registertoets, written from its table of options
_registertoets() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=check word
    # bash takes --option=value for three words.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    local first=1
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
)";

constexpr std::string_view k_after_commands = R"(            -*) ;;
            *) first=0; break ;;
        esac
    done
    COMPREPLY=()
    case $prev in
)";

// An empty answer with this option leaves file names to readline, which knows how to quote them.
constexpr std::string_view k_tail = R"(    esac
}
complete -F _registertoets registertoets
)";

std::string value_case(const OptionSpec& option, const rules::RuleSet& set) {
    const Choices choices = choices_of(option, set);
    const std::string names = fmt::format("{}", fmt::join(names_of(option), "|"));
    if (choices.files) {
        return fmt::format("        {}) compopt -o default; return ;;\n", names);
    }
    const bool goes_on = !choices.words.empty() && choices.words.front().ends_with('=');
    return fmt::format("        {}) {}COMPREPLY=($(compgen -W '{}' -- \"$cur\")); return ;;\n", names,
                       goes_on ? "compopt -o nospace; " : "", fmt::join(choices.words, " "));
}

std::string command_case(const Command& command, const rules::RuleSet& set) {
    std::vector<std::string> options;
    for (const OptionSpec* option : options_of(command)) {
        options.emplace_back(option->name);
    }
    const Choices operands = operands_of(command, set);
    std::string text = fmt::format("        {})\n", command.name);
    text +=
        fmt::format("            [[ $cur == -* ]] && COMPREPLY=($(compgen -W '{}' -- \"$cur\")) && return\n",
                    fmt::join(options, " "));
    if (!operands.words.empty()) {
        text += fmt::format("            COMPREPLY=($(compgen -W '{}' -- \"$cur\"))\n",
                            fmt::join(operands.words, " "));
    }
    if (operands.files) {
        text += "            compopt -o default\n";
    }
    return text + "            ;;\n";
}

}  // namespace

std::string bash_script(const rules::RuleSet& set) {
    std::vector<std::string> names;
    std::string text(k_head);
    for (const Command& command : commands()) {
        names.emplace_back(command.name);
    }
    text += fmt::format("            {}) command=$word first=0; break ;;\n", fmt::join(names, "|"));
    text += k_after_commands;
    for (const OptionSpec& option : option_table()) {
        if (option.kind != ValueKind::none) {
            text += value_case(option, set);
        }
    }
    text += "    esac\n";
    text += fmt::format(
        "    if ((first)) && [[ $cur != -* ]]; then\n"
        "        COMPREPLY=($(compgen -W '{}' -- \"$cur\"))\n"
        "        compopt -o default\n"
        "        return\n"
        "    fi\n",
        fmt::join(names, " "));
    text += "    case $command in\n";
    for (const Command& command : commands()) {
        text += command_case(command, set);
    }
    return text + std::string(k_tail);
}

}  // namespace registertoets::cli
