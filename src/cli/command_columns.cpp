// SPDX-License-Identifier: EUPL-1.2
// `columns`: how a workbook is understood, and a rules file that fixes it.
#include <filesystem>

#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "report/columns.hpp"
#include "report/origin.hpp"
#include "rules/extends_name.hpp"
#include "rules/load.hpp"

namespace registertoets::cli {
namespace {

constexpr std::string_view k_stdout = "-";

// The command that checks `input` by the rules in `file`. Several rules below it are named too: `extends` in
// that file has room for one.
std::string command_with(const std::string& file, const std::vector<std::string>& below,
                         const std::string& input) {
    std::vector<std::string> words{"check"};
    for (std::size_t number = 0; below.size() > 1 && number < below.size(); ++number) {
        words.insert(words.end(), {"--rules", below[number]});
    }
    words.insert(words.end(), {"--rules", file, input});
    return report::command_in_words(words);
}

}  // namespace

int run_columns(const Arguments& arguments, messages::Lang lang) {
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    const std::vector<check::Input> inputs{only_input(arguments)};
    const auto target = arguments.value("--write-rules");
    // Rules on standard output stand there alone, for a program to read.
    const bool rules_alone = target == k_stdout;
    if (target && !rules_alone) {
        check_target(*target, all_that_is_read(inputs, arguments), arguments.has("--force"));
    }
    const check::Report report = check::run(inputs, options);
    // A workbook without a register is what this command is for; one that cannot be read is not.
    const auto& error = report.files.front().error;
    const bool unread = error && error->fault() != spreadsheet::InputFault::no_register &&
                        error->fault() != spreadsheet::InputFault::no_rows;
    if (rules_alone || unread) {
        tell_unread(report, lang);
    }
    if (!rules_alone && !(unread && report.files.front().sheets.empty())) {
        write_to_stdout([&](const report::Sink& sink) { report::write_columns(report, shown, sink); });
    }
    if (unread) {
        return k_status_unchecked;
    }
    if (target && !report::has_overlay(report)) {
        tell(messages::say(lang, messages::Msg::cli_no_rules_to_write, {{"file", *target}}));
        return k_status_unchecked;
    }
    if (!target) {
        return k_status_fine;
    }
    const std::filesystem::path file = rules_alone ? "rules.yaml" : *target;
    const std::vector<std::string> names = arguments.values("--rules");
    const std::string command = command_with(file.string(), names, report.files.front().path);
    const report::RulesBelow below{
        rules::extends_name(names.empty() ? std::string(rules::k_default_rules) : names.front(),
                            file.parent_path()),
        names.size() > 1 ? command : ""};
    const auto write = [&](const report::Sink& sink) { report::write_overlay(report, below, lang, sink); };
    if (rules_alone) {
        write_to_stdout(write);
        return k_status_fine;
    }
    write_to_file(*target, write);
    tell(messages::say(lang, messages::Msg::cli_rules_written, {{"file", *target}, {"command", command}}));
    return k_status_fine;
}

}  // namespace registertoets::cli
