// SPDX-License-Identifier: EUPL-1.2
// `feedback`: checks deliveries and writes, per directie, a workbook to correct and a letter.
#include <algorithm>
#include <filesystem>
#include <map>

#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/percent.hpp"
#include "report/text_parts.hpp"
#include "workbook/feedback/feedback.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;
using messages::UserError;

fs::path folder_of(const Arguments& arguments) {
    const auto folder = arguments.value("--output");
    if (!folder || *folder == "-") {
        throw UserError(Sentence(Msg::cli_needs_folder, {{"command", arguments.command()}}));
    }
    return *folder;
}

workbook::FeedbackOptions feedback_options(const Arguments& arguments, messages::Lang lang) {
    workbook::FeedbackOptions options;
    options.lang = lang;
    arguments.for_last("--deadline", [&options](const std::string& day) {
        options.deadline = util::parse_iso_date(day);
        if (!options.deadline) {
            throw UserError(Sentence(Msg::cli_bad_date, {{"option", "--deadline"}, {"value", day}}));
        }
    });
    return options;
}

// Nothing is written before it is known that everything may be.
void check_targets(const fs::path& folder, const std::vector<workbook::Returned>& plan,
                   const std::vector<check::Input>& inputs, bool force) {
    std::error_code fault;
    if (fs::exists(folder, fault) && !fs::is_directory(folder, fault)) {
        throw OutputError(Sentence(Msg::cli_folder_is_file, {{"file", util::shown_path(folder)}}));
    }
    make_folder(folder);
    for (const workbook::Returned& returned : plan) {
        check_target(folder / returned.letter, inputs, force, Msg::cli_feedback_exists);
        for (const workbook::ReturnedWorkbook& workbook : returned.workbooks) {
            check_target(folder / workbook.name, inputs, force, Msg::cli_feedback_exists);
        }
    }
}

// How much of each register in `delivery` is complete: registers are never added up.
std::string standing_of(const workbook::Delivery& delivery, const check::Report& report,
                        messages::Lang lang) {
    std::map<std::size_t, check::Tally> tallies;  // by number of the register
    std::uint64_t ended = 0;
    for (const workbook::DeliveredSheet& sheet : delivery.sheets) {
        ended += sheet.ended;
        if (!sheet.rows.empty()) {
            check::Tally& tally = tallies[*report.sheets[sheet.sheet].reg];
            tally.rows += sheet.tally.rows;
            tally.complete += sheet.tally.complete;
        }
    }
    if (tallies.empty()) {
        return messages::say(lang, Msg::feedback_only_ended, {{"count", ended}});
    }
    std::string standing;
    for (const auto& [reg, tally] : tallies) {
        standing += standing.empty() ? "" : "; ";
        standing +=
            messages::say(lang, tallies.size() == 1 ? Msg::feedback_standing : Msg::feedback_standing_of,
                          {{"register", report::safe(report.rules->registers[reg]->form.title.in(lang))},
                           {"complete", tally.complete},
                           {"rows", tally.rows},
                           {"percent", report::percent_text({tally.complete, tally.rows}, lang)}});
    }
    return standing;
}

std::string line_of(const workbook::ReturnedWorkbook& workbook, const check::Report& report,
                    messages::Lang lang) {
    std::string line = messages::say(lang, Msg::feedback_line,
                                     {{"name", workbook.name},
                                      {"standing", standing_of(workbook.delivery, report, lang)},
                                      {"file", report.files[workbook.delivery.file].path}});
    return workbook.why_not ? line + "\n  " + workbook.why_not->in(lang) : line;
}

void tell_what_was_written(const check::Report& report, const std::vector<workbook::Returned>& plan,
                           const fs::path& folder, bool quiet, messages::Lang lang) {
    std::size_t workbooks = 0;
    std::string lines;
    for (const workbook::Returned& returned : plan) {
        for (const workbook::ReturnedWorkbook& workbook : returned.workbooks) {
            ++workbooks;
            lines += quiet ? "" : line_of(workbook, report, lang) + "\n";
        }
    }
    lines += messages::say(
        lang, Msg::feedback_done,
        {{"directies", plan.size()}, {"workbooks", workbooks}, {"folder", util::shown_path(folder)}});
    tell(lines);
}

// Makes and writes all files. False where there is nothing to send back.
bool give_back(const check::Report& report, const std::vector<check::Input>& inputs,
               const check::Options& options, const fs::path& folder,
               const workbook::FeedbackOptions& feedback, const Arguments& arguments) {
    const auto plan = workbook::plan_feedback(report, inputs, options, feedback.lang);
    if (plan.empty()) {
        tell(messages::say(feedback.lang, Msg::feedback_nothing));
        return false;
    }
    check_targets(folder, plan, all_that_is_read(inputs, arguments), arguments.has("--force"));
    workbook::write_feedback(
        report, inputs, options, plan, feedback,
        [&folder](const std::string& name, const auto& produce) { write_to_file(folder / name, produce); });
    tell_what_was_written(report, plan, folder, arguments.has("--quiet"), feedback.lang);
    tell_if_read_again(folder, arguments, feedback.lang);
    if (feedback.deadline && *feedback.deadline < options.reference_date) {
        tell(messages::say(
            feedback.lang, Msg::cli_deadline_passed,
            {{"deadline", util::iso(*feedback.deadline)}, {"date", util::iso(options.reference_date)}}));
    }
    return true;
}

}  // namespace

int run_feedback(const Arguments& arguments, messages::Lang lang) {
    const fs::path folder = folder_of(arguments);
    const check::Options options = run_options(arguments);
    const workbook::FeedbackOptions feedback = feedback_options(arguments, lang);
    const std::vector<check::Input> inputs = inputs_of(arguments);
    const check::Report report = check::run(inputs, options);
    const bool unread = tell_unread(report, lang);
    tell_notices(report, arguments, lang);
    return give_back(report, inputs, options, folder, feedback, arguments) && !unread ? k_status_fine
                                                                                      : k_status_unchecked;
}

}  // namespace registertoets::cli
