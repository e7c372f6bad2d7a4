// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion/completion.hpp"
#include "cli/help.hpp"

namespace registertoets::cli {
namespace {

using messages::Lang;

// In single quotes, where a quote ends the text.
std::string in_quotes(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result + "'";
}

// What _arguments would take for its own signs.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        result += c == '[' || c == ']' || c == ':' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    }
    return result;
}

std::string action_of(const Choices& choices) {
    if (choices.files) {
        return "_files";
    }
    return choices.words.empty() ? " " : fmt::format("({})", fmt::join(choices.words, " "));
}

std::string option_specs(const Command& command, const OptionSpec& option, const rules::RuleSet& set,
                         Lang lang) {
    std::string text;
    for (const std::string& name : names_of(option)) {
        std::string spec = option.repeatable ? "*" : fmt::format("({})", fmt::join(names_of(option), " "));
        spec += fmt::format("{}[{}]", name, escaped(option_help(option, lang, command.bit)));
        if (option.kind != ValueKind::none) {
            const auto value = lang == Lang::nl ? option.value_nl : option.value_en;
            spec += fmt::format(":{}:{}", escaped(value), action_of(choices_of(option, set, command.bit)));
        }
        text += "                " + in_quotes(spec) + "\n";
    }
    return text;
}

std::string command_case(const Command& command, const rules::RuleSet& set, Lang lang) {
    std::string text = fmt::format("        {})\n            args=(\n", command.name);
    for (const OptionSpec* option : options_of(command)) {
        text += option_specs(command, *option, set, lang);
    }
    const auto operands = lang == Lang::nl ? command.operands_nl : command.operands_en;
    text += "                " +
            in_quotes(fmt::format("*:{}:{}", escaped(operands), action_of(operands_of(command, set)))) + "\n";
    return text + "            )\n            ;;\n";
}

std::string in_language(const rules::RuleSet& set, Lang lang) {
    std::string text = "        commands=(\n";
    for (const Command& command : commands()) {
        text += "            " +
                in_quotes(fmt::format("{}:{}", command.name, messages::text_of(command.purpose, lang))) +
                "\n";
    }
    text += "        )\n        case $command in\n";
    for (const Command& command : commands()) {
        text += command_case(command, set, lang);
    }
    return text + "        esac\n";
}

constexpr std::string_view k_head = R"(#compdef registertoets
# zsh completion of registertoets, written from its table of options

_registertoets() {
    local command=check first=1 word
    local -a commands args
    for word in "${(@)words[2,CURRENT-1]}"; do
        case $word in
)";

constexpr std::string_view k_middle = R"(            -*) ;;
            *) first=0; break ;;
        esac
    done
)";

constexpr std::string_view k_tail = R"(    if ((first)) && [[ $words[CURRENT] != -* ]]; then
        _describe registertoets commands
        _files
        return
    fi
    if [[ $words[2] == "$command" ]]; then
        shift words
        ((CURRENT--))
    fi
    _arguments -s -S $args
}

_registertoets "$@"
)";

}  // namespace

std::string zsh_script(const rules::RuleSet& set) {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) {
        names.push_back(command.name);
    }
    std::string text(k_head);
    text += fmt::format("            {}) command=$word first=0; break ;;\n", fmt::join(names, "|"));
    text += k_middle;
    text += "    if [[ $REGISTERTOETS_LANG == en ]]; then\n" + in_language(set, Lang::en);
    text += "    else\n" + in_language(set, Lang::nl) + "    fi\n";
    return text + std::string(k_tail);
}

}  // namespace registertoets::cli
