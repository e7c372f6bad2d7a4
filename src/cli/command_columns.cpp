// SPDX-License-Identifier: EUPL-1.2
// `columns`: how a workbook is understood, and a rules file that fixes it.
#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "report/columns.hpp"
#include "report/origin.hpp"

namespace registertoets::cli {

int run_columns(const Arguments& arguments, messages::Lang lang) {
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    const std::vector<check::Input> inputs{only_input(arguments)};
    const auto target = arguments.value("--write-rules");
    if (target) {
        check_target(*target, all_that_is_read(inputs, arguments), arguments.has("--force"));
    }
    const check::Report report = check::run(inputs, options);
    write_to_stdout([&](const report::Sink& sink) { report::write_columns(report, shown, sink); });
    // A workbook without a register is what this command is for; one that cannot be read is not.
    const auto& error = report.files.front().error;
    const bool unread = error && error->fault() != spreadsheet::InputFault::no_register &&
                        error->fault() != spreadsheet::InputFault::no_rows;
    if (unread) {
        return k_status_unchecked;
    }
    if (target && !report::has_overlay(report)) {
        tell(messages::say(lang, messages::Msg::cli_no_rules_to_write, {{"file", *target}}));
        return k_status_unchecked;
    }
    if (target) {
        write_to_file(*target, [&](const report::Sink& sink) { report::write_overlay(report, lang, sink); });
        tell(messages::say(lang, messages::Msg::cli_rules_written,
                           {{"file", *target},
                            {"command", report::command_in_words(
                                            {"check", "--rules", *target, report.files.front().path})}}));
    }
    return k_status_fine;
}

}  // namespace registertoets::cli
