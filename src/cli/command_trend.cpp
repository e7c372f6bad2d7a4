// SPDX-License-Identifier: EUPL-1.2
// `trend`: versions of a register by date.
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/option_table.hpp"
#include "cli/outputs.hpp"
#include "cli/version_inputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/version_formats.hpp"
#include "versions/dates.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

std::vector<VersionOperand> dated_versions(const Arguments& arguments) {
    if (arguments.operands().empty()) {
        throw UserError(Sentence(Msg::cli_no_file, {{"command", arguments.command()}}));
    }
    std::vector<versions::DatedPath> named;
    std::vector<std::string> paths;
    for (const std::string& word : arguments.operands()) {
        named.push_back(versions::dated_path(word));
        paths.push_back(named.back().path);
    }
    check_stdin_once(paths);
    std::vector<VersionOperand> operands;
    for (std::size_t number = 0; number < named.size(); ++number) {
        const std::string& word = arguments.operands()[number];
        const versions::DatedPath& dated = named[number];
        operands.push_back(version_operand(dated.path, dated.date));
        VersionOperand& operand = operands.back();
        if (!operand.date && !operand.is_report) {
            operand.date = date_in_path(operand.path);
        }
        if (!operand.date && !operand.is_report) {
            throw UserError(Sentence(Msg::version_no_date, {{"file", word}}));
        }
    }
    return operands;
}

// A workbook is judged on the day that it is of, so that the result does not depend on today.
check::Options on_its_day(check::Options options, const VersionOperand& operand, bool asked) {
    if (!asked && operand.date) {
        options.reference_date = *operand.date;
    }
    return options;
}

// A version without rows has no place in the tables; that it was asked for is said all the same.
void add_left_out(const versions::VersionInfo& version, messages::Lang lang,
                  std::vector<std::string>& notices) {
    for (const std::string& sentence : version.unread) {
        notices.push_back(version.date
                              ? messages::say(lang, Msg::trend_left_out,
                                              {{"date", util::iso(*version.date)}, {"sentence", sentence}})
                              : sentence);
    }
}

}  // namespace

int run_trend(const Arguments& arguments, messages::Lang lang) {
    const auto outputs = outputs_of(arguments, formats_of_command(k_trend));
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    const std::vector<VersionOperand> operands = dated_versions(arguments);
    check_outputs(outputs, all_that_is_read(inputs_of(operands), arguments), arguments.has("--force"));

    versions::Vocabulary words(*options.rules);
    versions::TrendBuilder builder(words);
    const bool said = !shown.quiet && text_on_stdout(outputs);
    bool unread = false;
    bool any = false;
    std::vector<std::string> notices;
    std::vector<std::string> noticed;
    for (const VersionOperand& operand : operands) {
        const versions::Version version = read_version(
            operand, on_its_day(options, operand, arguments.has("--reference-date")), words, shown, noticed);
        unread = unread || !version.about.unread.empty();
        if (!said || version.rows.empty()) {
            tell_unread(version.about, lang);
        }
        if (!version.rows.empty()) {
            any = true;
            builder.add(version);
        } else {
            add_left_out(version.about, lang, notices);
        }
    }
    if (!any) {
        return k_status_unchecked;
    }
    const versions::Trend trend = builder.finish();
    std::vector<const versions::VersionInfo*> abouts;
    for (const versions::VersionInfo& about : trend.versions) {
        abouts.push_back(&about);
    }
    const auto partial = partial_reports(abouts, lang);
    notices.insert(notices.end(), partial.begin(), partial.end());
    notices.insert(notices.end(), noticed.begin(), noticed.end());
    const report::VersionsRun run{repeatable_words(arguments), arguments.project_file(),
                                  unread ? k_status_unchecked : k_status_fine, false, notices};
    write_outputs(outputs, shown,
                  [&](std::size_t format, const report::RenderOptions& how, const report::Sink& sink) {
                      report::trend_formats()[format].write({trend, words, run}, how, sink);
                  });
    return run.status;
}

}  // namespace registertoets::cli
