// SPDX-License-Identifier: EUPL-1.2
// `merge`: brings deliveries together in one register.
#include <algorithm>
#include <filesystem>

#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "workbook/merged/merge.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::say;

void tell_what_was_merged(const check::Report& report, const workbook::Merge& merge,
                          const std::string& target, messages::Lang lang) {
    const auto files =
        std::count_if(report.files.begin(), report.files.end(), [&report](const check::FileReport& file) {
            return std::any_of(file.sheets.begin(), file.sheets.end(), [&report](std::uint32_t sheet) {
                return report.sheets[sheet].reg.has_value();
            });
        });
    std::string lines = say(
        lang, Msg::merge_done,
        {{"rows", merge.rows.size() - merge.same}, {"files", files}, {"file", shown_target(target, lang)}});
    if (merge.same > 0) {
        lines += "\n" + say(lang, Msg::merge_told_same, {{"count", merge.same}});
    }
    if (merge.clashing > 0) {
        lines += "\n" + say(lang, Msg::merge_told_clashing, {{"count", merge.clashing}});
    }
    tell(lines);
}

}  // namespace

int run_merge(const Arguments& arguments, messages::Lang lang) {
    const std::string target = workbook_target(arguments);
    const check::Options options = run_options(arguments);
    const std::vector<check::Input> inputs = inputs_of(arguments);
    check_target(target, all_that_is_read(inputs, arguments), arguments.has("--force"));
    const check::Report report = check::run(inputs, options);
    const bool unread = tell_unread(report, lang);
    tell_notices(report, arguments, lang);
    workbook::Merge merge = workbook::plan_merge(report, inputs, options, lang);
    if (merge.rows.empty()) {
        tell(say(lang, Msg::merge_nothing));
        return k_status_unchecked;
    }
    write_workbook(target, [&](const report::Sink& sink) {
        workbook::write_merged(report, inputs, options, lang, merge, sink);
    });
    if (!arguments.has("--quiet")) {
        tell_what_was_merged(report, merge, target, lang);
    }
    if (target != "-") {
        tell_if_read_again(std::filesystem::path(target).parent_path(), arguments, lang);
    }
    return unread ? k_status_unchecked : k_status_fine;
}

}  // namespace registertoets::cli
