// SPDX-License-Identifier: EUPL-1.2
// CLI11 takes the words apart; what is wrong is said in our own sentences, with our own exit status.
#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "cli/commands.hpp"
#include "cli/option_table.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/edit_distance.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

constexpr std::string_view k_default_command = "check";

bool is_option(std::string_view word) {
    return word.size() > 1 && word.front() == '-';
}

// The position of the first word that is no option and no value of one.
std::size_t first_operand(const std::vector<std::string>& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_option(words[at])) {
            return at;
        }
        const OptionSpec* option = find_option(words[at]);
        if (option != nullptr && option->kind != ValueKind::none) {
            ++at;
        }
    }
    return words.size();
}

// The word that is no command, and no file either, may be one with a slip, or an option without its dashes.
void fail_if_like_a_command(const std::string& word) {
    std::error_code fault;
    if (word.find_first_of("./-") != std::string::npos || std::filesystem::exists(word, fault)) {
        return;
    }
    const std::string folded = util::fold(word);
    if (folded == "version") {
        throw UserError(Sentence(Msg::cli_unknown_command_near, {{"command", word}, {"near", "--version"}}));
    }
    std::vector<std::string> names;
    for (const Command& command : commands()) {
        names.emplace_back(command.name);
    }
    if (const auto near = util::likeliest(folded, names)) {
        throw UserError(Sentence(Msg::cli_unknown_command_near, {{"command", word}, {"near", *near}}));
    }
}

// The command, taken out of `words`. A word that is no command is a file, unless it looks like a command.
std::string take_command(std::vector<std::string>& words) {
    const std::size_t at = first_operand(words);
    if (at < words.size() && words[at] == "help") {
        words[at] = "--help";
        return take_command(words);
    }
    if (at == words.size() || find_command(words[at]) == nullptr) {
        if (at < words.size()) {
            fail_if_like_a_command(words[at]);
        }
        return std::string(k_default_command);
    }
    std::string command = std::move(words[at]);
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
    return command;
}

std::vector<std::string> names_of_options(unsigned command) {
    std::vector<std::string> names;
    for (const OptionSpec& option : option_table()) {
        if ((option.commands & command) != 0) {
            names.emplace_back(option.name);
        }
    }
    return names;
}

[[noreturn]] void fail_without_value(std::string_view option) {
    throw UserError(Sentence(Msg::cli_option_without_value, {{"option", option}}));
}

[[noreturn]] void fail_unknown_option(const std::string& word, const Command& command) {
    const std::string name = word.substr(0, word.find('='));
    if (find_option(name) != nullptr) {
        throw UserError(
            Sentence(Msg::cli_option_of_other_command, {{"option", name}, {"command", command.name}}));
    }
    if (const auto near = util::likeliest(name, names_of_options(command.bit))) {
        throw UserError(Sentence(Msg::cli_unknown_option_near, {{"option", name}, {"near", *near}}));
    }
    throw UserError(Sentence(Msg::cli_unknown_option, {{"option", name}, {"command", command.name}}));
}

// CLI11 takes any value for a switch, also `--show-values=false`, and where nothing stands behind the sign it
// takes the next word, which is a file.
void check_attached_value(const std::string& word, const Command& command) {
    const std::size_t equals = word.find('=');
    const OptionSpec* option = equals == std::string::npos ? nullptr : find_option(word.substr(0, equals));
    if (option == nullptr || (option->commands & command.bit) == 0) {
        return;
    }
    if (option->kind == ValueKind::none) {
        throw UserError(Sentence(Msg::cli_switch_with_value, {{"option", option->name}}));
    }
    if (equals + 1 == word.size()) {
        fail_without_value(option->name);
    }
}

// One option of the table within CLI11, and what it was given.
struct Bound {
    const OptionSpec* spec = nullptr;
    CLI::Option* option = nullptr;
    std::vector<std::string> values;
};

void bind(CLI::App& app, Bound& bound) {
    std::string names(bound.spec->name);
    if (!bound.spec->short_name.empty()) {
        names = std::string(bound.spec->short_name) + "," + names;
    }
    if (bound.spec->kind == ValueKind::none) {
        bound.option = app.add_flag(names);
        return;
    }
    bound.option = app.add_option(names, bound.values)->allow_extra_args(false);
    if (!bound.spec->repeatable) {
        bound.option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
}

// In the order of the command line: which report goes where depends on it.
std::vector<GivenOption> in_order(const CLI::App& app, const std::vector<std::unique_ptr<Bound>>& all) {
    std::vector<GivenOption> given;
    std::vector<std::size_t> used(all.size(), 0);
    for (const CLI::Option* option : app.parse_order()) {
        for (std::size_t index = 0; index < all.size(); ++index) {
            const Bound& bound = *all[index];
            if (bound.option != option) {
                continue;
            }
            const bool has_value = used[index] < bound.values.size();
            if (bound.spec->kind != ValueKind::none && has_value && bound.values[used[index]].empty()) {
                fail_without_value(bound.spec->name);  // of an empty variable of a script
            }
            given.push_back(
                {std::string(bound.spec->name), has_value ? bound.values[used[index]] : std::string(), {}});
            ++used[index];
        }
    }
    return given;
}

}  // namespace

bool Arguments::has(std::string_view name) const {
    return count(name) > 0;
}

bool Arguments::on_command_line(std::string_view name) const {
    return std::any_of(m_options.begin(), m_options.end(), [name](const GivenOption& option) {
        return option.name == name && option.place.file.empty();
    });
}

std::size_t Arguments::count(std::string_view name) const {
    return static_cast<std::size_t>(
        std::count_if(m_options.begin(), m_options.end(),
                      [name](const GivenOption& option) { return option.name == name; }));
}

std::optional<std::string> Arguments::value(std::string_view name) const {
    const GivenOption* last = find_last(name);
    return last == nullptr ? std::nullopt : std::optional{last->value};
}

const GivenOption* Arguments::find_last(std::string_view name) const {
    const auto found = std::find_if(m_options.rbegin(), m_options.rend(),
                                    [name](const GivenOption& option) { return option.name == name; });
    return found == m_options.rend() ? nullptr : &*found;
}

std::vector<std::string> Arguments::values(std::string_view name) const {
    std::vector<std::string> found;
    for (const GivenOption& option : m_options) {
        if (option.name == name) {
            found.push_back(option.value);
        }
    }
    return found;
}

Arguments parse_arguments(const std::vector<std::string>& words) {
    // Behind -- no word is an option, so that a file may be called anything.
    const auto dashes = std::find(words.begin(), words.end(), "--");
    std::vector<std::string> rest(words.begin(), dashes);
    const std::string name = take_command(rest);
    const Command& command = *find_command(name);

    for (const std::string& word : rest) {
        check_attached_value(word, command);
    }

    CLI::App app;
    app.set_help_flag();
    std::vector<std::unique_ptr<Bound>> bound;
    for (const OptionSpec& option : option_table()) {
        if ((option.commands & command.bit) != 0) {
            bound.push_back(std::make_unique<Bound>());
            bound.back()->spec = &option;
            bind(app, *bound.back());
        }
    }
    std::vector<std::string> operands;
    app.add_option("operands", operands);
    app.allow_extras();
    try {
        std::reverse(rest.begin(), rest.end());  // CLI11 takes words from the back
        app.parse(rest);
    } catch (const CLI::ParseError& error) {
        const std::string what = error.what();
        fail_without_value(what.substr(0, what.find(':')));
    }
    for (const std::string& extra : app.remaining()) {
        if (is_option(extra)) {
            fail_unknown_option(extra, command);
        }
        operands.push_back(extra);
    }
    operands.insert(operands.end(), dashes == words.end() ? dashes : dashes + 1, words.end());
    return {name, in_order(app, bound), std::move(operands)};
}

std::optional<std::string> language_of_environment() {
    const char* const said = std::getenv("REGISTERTOETS_LANG");
    return said == nullptr || *said == '\0' ? std::nullopt : std::optional<std::string>(said);
}

std::optional<std::string> value_among(const std::vector<std::string>& words, std::string_view option) {
    const std::string joined = std::string(option) + "=";
    std::optional<std::string> value;
    for (std::size_t at = 0; at < words.size() && words[at] != "--"; ++at) {
        if (words[at] == option && at + 1 < words.size()) {
            value = words[++at];
        } else if (words[at].starts_with(joined)) {
            value = words[at].substr(joined.size());
        }
    }
    return value;
}

std::optional<std::string> asked_language(const std::vector<std::string>& words) {
    const auto asked = value_among(words, "--lang");
    return asked ? asked : language_of_environment();
}

}  // namespace registertoets::cli
