// SPDX-License-Identifier: EUPL-1.2
// `check`: reads registers, applies the rules, writes one or more reports.
#include <fmt/ranges.h>

#include <algorithm>

#include "check/earlier_report.hpp"
#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/gate_options.hpp"
#include "cli/inputs.hpp"
#include "cli/option_table.hpp"
#include "cli/outputs.hpp"
#include "cli/progress.hpp"
#include "cli/report_formats.hpp"
#include "messages/catalogue.hpp"
#include "report/pipeline.hpp"
#include "report/text_parts.hpp"

namespace registertoets::cli {
namespace {

// What is wrong with inputs is in every report; where no text report says it here (a quiet one does
// not), standard error does.
void tell_unsaid_errors(const check::Report& report, const std::vector<Output>& outputs,
                        const report::RenderOptions& shown) {
    const bool said = !shown.quiet && text_on_stdout(outputs);
    for (const check::FileReport& file : report.files) {
        if (!said && file.error) {
            tell_error(shown.lang, file.error->sentence().in(shown.lang));
        }
    }
}

bool to_files_alone(const std::vector<Output>& outputs) {
    return std::none_of(outputs.begin(), outputs.end(),
                        [](const Output& output) { return output.target == "-"; });
}

// Some formats hold findings and nothing else; a quiet text has no notices.
bool holds_findings_alone(const Output& output) {
    const std::string_view name = report_formats()[output.format].name;
    return name == "csv" || name == "gitlab";
}

// What has no place in any of the reports: thresholds that are not met, exceptions that are to be looked at,
// and what was noticed while reading, of which a quiet run says only what was lost of the text.
void tell_unsaid(const check::Report& report, const std::vector<Output>& outputs,
                 const report::RenderOptions& shown) {
    const bool quiet_text = shown.quiet && text_on_stdout(outputs);
    const bool findings_alone = std::all_of(outputs.begin(), outputs.end(), holds_findings_alone);
    const std::string heading = messages::say(shown.lang, messages::Msg::text_notices_heading) + ": ";
    for (const report::ReadNotice& notice : report::read_notices(report, shown.lang)) {
        const bool told_as_unread = notice.file != check::k_none && report.files[notice.file].error;
        const bool unheard = findings_alone || quiet_text;
        if (unheard && !(shown.quiet && (notice.about_sheet || told_as_unread))) {
            tell(heading + report::notice_in_words(notice, shown.lang, true));
        }
    }
    // `tell_written` says these.
    if (!findings_alone || (to_files_alone(outputs) && !shown.quiet)) {
        return;
    }
    if (report.exceptions) {
        for (const std::string& line : report::exceptions_in_words(*report.exceptions, false, shown.lang)) {
            tell(heading + line);
        }
    }
    for (const report::Obstacle& gate : report::failed_gates(report, shown.lang)) {
        tell(messages::say(shown.lang, messages::Msg::cli_error, {{"sentence", gate.text}}));
    }
}

// Where the report goes to files alone, what it comes to is said all the same.
void tell_written(const check::Report& report, const std::vector<Output>& outputs,
                  const report::RenderOptions& shown) {
    std::vector<std::string> files;
    files.reserve(outputs.size());
    for (const Output& output : outputs) {
        files.push_back(output.target);
    }
    if (shown.quiet || !to_files_alone(outputs)) {
        return;
    }
    report::RenderOptions verdict = shown;
    verdict.quiet = true;
    verdict.colour = false;
    std::string said = messages::say(shown.lang, messages::Msg::cli_written,
                                     {{"files", fmt::format("{}", fmt::join(files, ", "))}});
    said += '\n';
    report::write_text(report, verdict, [&said](std::string_view text) { said += text; });
    tell(said);
}

// What an earlier report did not look at, it is not worse than: that may seem to be new.
void tell_partial(const check::Options& options, const report::RenderOptions& shown) {
    if (options.no_worse_than == nullptr || shown.quiet) {
        return;
    }
    const check::Selection now = check::selection_of(options);
    const check::Selection earlier = check::selection_within(
        check::selection_in_names(options.no_worse_than->looked_at, *options.rules), now);
    if (check::leaves_out(earlier, now)) {
        tell(messages::say(shown.lang, messages::Msg::text_notices_heading) + ": " +
             messages::say(
                 shown.lang, messages::Msg::versions_part,
                 {{"file", options.no_worse_than->path}, {"options", check::options_in_words(earlier)}}));
    }
}

check::Report run_with_progress(const std::vector<check::Input>& inputs, check::Options options,
                                const report::RenderOptions& shown) {
    check::Progress counts;
    options.progress = &counts;
    const ProgressLine line(counts, inputs.size(), shown.lang, !shown.quiet);
    return check::run(inputs, options);
}

}  // namespace

int run_check(const Arguments& arguments, messages::Lang lang) {
    const std::vector<Output> outputs = outputs_of(arguments, formats_of_command(k_check));
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    const auto inputs = inputs_of(arguments);
    check_outputs(outputs, all_that_is_read(inputs, arguments), arguments.has("--force"));

    check::Report report = run_with_progress(inputs, options, shown);
    report.run.arguments = repeatable_words(arguments);
    report.run.project_file = arguments.project_file();
    report.run.group_by = arguments.value("--group-by").value_or("directie");
    write_outputs(outputs, shown,
                  [&report](std::size_t format, const report::RenderOptions& how, const report::Sink& sink) {
                      report_formats()[format].write(report, how, sink);
                  });
    tell_unsaid_errors(report, outputs, shown);
    tell_unsaid(report, outputs, shown);
    tell_partial(options, shown);
    tell_written(report, outputs, shown);
    return report.status;
}

}  // namespace registertoets::cli
