// SPDX-License-Identifier: EUPL-1.2
#include "cli/completion/completion.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "cli/option_words.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::cli {
namespace {

using Words = std::vector<std::string>;

Words register_words(const rules::RuleSet& set, unsigned /*commands*/) {
    Words words;
    for (const auto& rules : set.registers) {
        words.push_back(rules->form.id);
    }
    return words;
}

Words register_pair_words(const rules::RuleSet& set, unsigned commands) {
    Words words = register_words(set, commands);
    for (std::string& word : words) {
        word += '=';
    }
    return words;
}

Words limit_words(const rules::RuleSet& /*set*/, unsigned /*commands*/) {
    Words words = spreadsheet::limit_names();
    for (std::string& word : words) {
        word += '=';
    }
    return words;
}

// Options whose values are words that other tables hold; those that say them in their own entry (`nl|en`)
// need no line here.
struct Provider {
    std::string_view option;
    Words (*words)(const rules::RuleSet& set, unsigned commands);
};

constexpr std::array k_providers{
    Provider{"--format",
             [](const rules::RuleSet& /*set*/, unsigned commands) { return format_words(commands); }},
    Provider{"--register", register_words},
    Provider{"--limit", limit_words},
    Provider{"--fail-under", register_pair_words},
    Provider{"--fail-under-directie", register_pair_words},
    Provider{"--group-by",
             [](const rules::RuleSet& /*set*/, unsigned /*commands*/) {
                 return Words{"directie", "keten", "file"};
             }},
    Provider{"--fail-on",
             [](const rules::RuleSet& /*set*/, unsigned commands) { return fail_on_words(commands); }},
};

bool is_lower_word(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// The words of `nl|en` and of `list|check [FILE …]`; nothing where one of them stands for a value, such as
// FILE.
Words words_between_bars(std::string_view value) {
    Words words;
    while (!value.empty()) {
        const std::size_t bar = value.find('|');
        const std::string_view choice = value.substr(0, bar);
        const std::string_view word = choice.substr(0, choice.find(' '));
        if (!is_lower_word(word)) {
            return {};
        }
        words.emplace_back(word);
        value.remove_prefix(bar == std::string_view::npos ? value.size() : bar + 1);
    }
    return words;
}

// Everything that `explain` knows by an id but rules, of which there are too many to choose from.
Words explained_words(const rules::RuleSet& set) {
    std::set<std::string> words;
    for (const auto& rules : set.registers) {
        for (const reg::Field& field : rules->form.fields) {
            words.insert(field.id);
        }
    }
    for (const auto& list : set.lists) {
        words.insert(list->id());
    }
    return {words.begin(), words.end()};
}

}  // namespace

Choices choices_of(const OptionSpec& option, const rules::RuleSet& set, unsigned commands) {
    for (const Provider& provider : k_providers) {
        if (provider.option == option.name) {
            return {provider.words(set, commands), false};
        }
    }
    return {words_between_bars(option.value_en), option.kind == ValueKind::file};
}

Choices operands_of(const Command& command, const rules::RuleSet& set) {
    if (command.operands == OperandKind::explained) {
        return {explained_words(set), false};
    }
    return {words_between_bars(command.operands_en), command.operands == OperandKind::files};
}

std::vector<const OptionSpec*> options_of(const Command& command) {
    std::vector<const OptionSpec*> options;
    for (const OptionSpec& option : option_table()) {
        if ((option.commands & command.bit) != 0) {
            options.push_back(&option);
        }
    }
    return options;
}

std::vector<std::string> names_of(const OptionSpec& option) {
    std::vector<std::string> names;
    if (!option.short_name.empty()) {
        names.emplace_back(option.short_name);
    }
    names.emplace_back(option.name);
    return names;
}

std::span<const Shell> shells() {
    static constexpr std::array k_shells{
        Shell{"bash", "bash-completion/completions/registertoets", bash_script},
        Shell{"zsh", "zsh/site-functions/_registertoets", zsh_script},
        Shell{"fish", "fish/vendor_completions.d/registertoets.fish", fish_script},
    };
    return k_shells;
}

}  // namespace registertoets::cli
