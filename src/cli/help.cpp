// SPDX-License-Identifier: EUPL-1.2
#include "cli/help.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "cli/option_table.hpp"
#include "cli/outputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/wrap.hpp"
#include "spreadsheet/limits.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

using messages::Lang;
using messages::Msg;

constexpr std::size_t k_width = 80;
constexpr std::size_t k_column = 30;  // where explanations start

// A term and its explanation beside it, or below it where the term is long.
std::string entry(const std::string& term, std::string_view explanation) {
    std::string text = "  " + term;
    const std::size_t width = util::display_width(text);
    text += width + 2 > k_column ? "\n" + std::string(k_column, ' ') : std::string(k_column - width, ' ');
    bool first = true;
    for (const std::string& line : report::wrap(explanation, k_width - k_column)) {
        text += (first ? "" : "\n" + std::string(k_column, ' ')) + line;
        first = false;
    }
    return text + "\n";
}

std::string term_of(const OptionSpec& option, Lang lang) {
    const std::string_view value = lang == Lang::nl ? option.value_nl : option.value_en;
    std::string term = option.short_name.empty() ? "    " : std::string(option.short_name) + ", ";
    term += option.name;
    return value.empty() ? term : term + " " + std::string(value);
}

// A text of the catalogue in lines that fit; where its own lines break does not matter.
std::string paragraph(std::string_view text) {
    std::string lines;
    for (const std::string& line : report::wrap(util::single_line(text), k_width)) {
        lines += line + "\n";
    }
    return lines;
}

}  // namespace

std::string option_help(const OptionSpec& option, Lang lang, unsigned commands) {
    std::vector<std::string_view> formats;
    for (const OutputFormat& format : formats_of_command(commands)) {
        formats.push_back(format.name);
    }
    return messages::say(lang, option.help,
                         {{"known", fmt::format("{}", fmt::join(formats, ", "))},
                          {"limits", fmt::format("{}", fmt::join(spreadsheet::limit_names(), ", "))}});
}

std::string program_help(Lang lang) {
    std::string text = fmt::format("{}\n\n{}\n\n{}\n", text_of(Msg::program_purpose, lang),
                                   text_of(Msg::help_usage, lang), text_of(Msg::help_commands, lang));
    for (const Command& command : commands()) {
        const std::string_view operands = lang == Lang::nl ? command.operands_nl : command.operands_en;
        text += entry(fmt::format("{} {}", command.name, operands), text_of(command.purpose, lang));
    }
    return text + "\n" + paragraph(text_of(Msg::help_more, lang));
}

std::string command_help(const Command& command, Lang lang) {
    const std::string_view operands = lang == Lang::nl ? command.operands_nl : command.operands_en;
    std::string text =
        messages::say(lang, Msg::help_usage_of, {{"command", command.name}, {"operands", operands}}) + "\n\n";
    text += paragraph(text_of(command.purpose, lang));
    text += "\n" + std::string(text_of(Msg::help_options, lang)) + "\n";
    for (const OptionSpec& option : option_table()) {
        if ((option.commands & command.bit) != 0) {
            text += entry(term_of(option, lang), option_help(option, lang, command.bit));
        }
    }
    return text + "\n" + paragraph(text_of(Msg::help_statuses, lang));
}

}  // namespace registertoets::cli
