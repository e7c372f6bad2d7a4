// SPDX-License-Identifier: EUPL-1.2
// `publish`: the public overview of processing activities.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "cli/option_table.hpp"
#include "cli/outputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "publish/publication.hpp"
#include "report/publication_formats.hpp"
#include "rules/made_from.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using messages::Sentence;
using messages::UserError;
using publish::RegisterCounts;
using publish::Selection;

// An overview for anyone goes nowhere by accident: to a file, or in a format that was named.
std::vector<Output> outputs_asked_for(const Arguments& arguments) {
    const auto formats = formats_of_command(k_publish);
    if (!arguments.has("--output") && !arguments.has("--format")) {
        throw UserError(Sentence(Msg::publish_no_output));
    }
    std::vector<Output> outputs = outputs_of(arguments, formats);
    std::vector<std::string> extensions;
    extensions.reserve(formats.size());
    for (const OutputFormat& format : formats) {
        extensions.push_back("." + std::string(format.extension));
    }
    for (const Output& output : outputs) {
        const std::string extension = util::fold(std::filesystem::path(output.target).extension().string());
        if (!arguments.has("--format") &&
            std::find(extensions.begin(), extensions.end(), extension) == extensions.end()) {
            throw UserError(Sentence(
                Msg::publish_which_format,
                {{"file", output.target}, {"known", fmt::format("{}", fmt::join(extensions, ", "))}}));
        }
    }
    return outputs;
}

// Throws UserError where linked data is asked for and the rules have no words for it.
void check_terms(const std::vector<Output>& outputs, const rules::RuleSet& set) {
    const bool linked = std::any_of(outputs.begin(), outputs.end(), [](const Output& output) {
        return report::publication_formats()[output.format].name == "jsonld";
    });
    if (linked && set.vocabulary.empty()) {
        throw UserError(Sentence(Msg::publish_no_terms, {{"rules", rules::rules_in_words(set)}}));
    }
}

std::string title_of(const check::Report& report, std::size_t reg, Lang lang) {
    return report.rules->registers[reg]->form.title.in(lang);
}

// Which row, and which of its fields: never what stands in them.
std::string withheld_row(const check::Report& report, const publish::Withheld& withheld, Lang lang) {
    const check::RowRecord& row = report.rows[withheld.record];
    const check::SheetReport& sheet = report.sheets[row.sheet];
    const reg::Form& form = report.register_of(sheet).form;
    std::vector<std::string> headers;
    for (const reg::FieldIndex field : withheld.fields) {
        headers.push_back(form.fields[field].header.in(lang));
    }
    const std::string code = row.code == check::k_none ? "" : report.names[row.code];
    return say(lang, Msg::publish_told_row,
               {{"file", report.files[sheet.file].path},
                {"sheet", sheet.name},
                {"row", row.row},
                {"code", code.empty() ? say(lang, Msg::compare_no_code) : code},
                {"fields", fmt::format("{}", fmt::join(headers, ", "))}});
}

void tell_what_was_left_out(const check::Report& report, const Selection& selection, Lang lang) {
    for (const RegisterCounts& counts : selection.registers) {
        const std::string title = title_of(report, counts.reg, lang);
        if (!counts.is_public) {
            tell(
                say(lang, Msg::publish_told_not_public, {{"register", title}, {"count", counts.not_public}}));
            continue;
        }
        if (counts.incomplete > 0) {
            tell(
                say(lang, Msg::publish_told_incomplete, {{"register", title}, {"count", counts.incomplete}}));
        }
        if (counts.duplicates > 0) {
            tell(say(lang, Msg::publish_told_duplicate, {{"register", title}, {"count", counts.duplicates}}));
        }
        if (counts.ended > 0) {
            tell(say(lang, Msg::publish_told_ended, {{"register", title}, {"count", counts.ended}}));
        }
        if (!counts.guarded) {
            tell(say(lang, Msg::publish_told_unguarded, {{"register", title}}));
        }
    }
    for (const publish::MixedColumn& column : selection.mixed) {
        tell(say(lang, Msg::publish_told_mixed,
                 {{"header", column.header}, {"sheet", report.sheets[column.sheet].name}}));
    }
    if (!selection.withheld.empty()) {
        tell(say(lang, Msg::publish_told_withheld, {{"count", selection.withheld.size()}}));
        for (const publish::Withheld& withheld : selection.withheld) {
            tell(withheld_row(report, withheld, lang));
        }
    }
}

// Throws UserError where the rules let nothing be published.
void check_public(const check::Report& report, const Selection& selection) {
    const auto& registers = selection.registers;
    const bool any = std::any_of(registers.begin(), registers.end(),
                                 [](const RegisterCounts& counts) { return counts.is_public; });
    if (!registers.empty() && !any) {
        throw UserError(
            Sentence(Msg::publish_nothing_public, {{"rules", rules::rules_in_words(*report.rules)}}));
    }
}

}  // namespace

int run_publish(const Arguments& arguments, Lang lang) {
    const std::vector<Output> outputs = outputs_asked_for(arguments);
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    check_terms(outputs, *options.rules);
    const std::vector<check::Input> inputs = inputs_of(arguments);
    check_outputs(outputs, all_that_is_read(inputs, arguments), arguments.has("--force"));
    const check::Report report = check::run(inputs, options);
    const bool unread = tell_unread(report, lang);
    tell_notices(report, arguments, lang);
    const publish::Publication publication(report, publish::select(report, inputs, options));
    const Selection& selection = publication.selection();
    check_public(report, selection);
    const bool nothing = selection.activities.empty();
    if (!nothing) {
        write_outputs(outputs, shown,
                      [&](std::size_t format, const report::RenderOptions& how, const report::Sink& sink) {
                          report::publication_formats()[format].write(publication, how, sink);
                      });
    }
    if (!shown.quiet) {
        for (const Output& output : outputs) {
            if (!nothing && output.target != "-") {
                tell(
                    say(lang, Msg::publish_done,
                        {{"count", selection.activities.size()}, {"file", util::shown_path(output.target)}}));
            }
        }
        tell_what_was_left_out(report, selection, lang);
    }
    if (nothing) {
        tell(say(lang, Msg::publish_nothing));
        return unread ? k_status_unchecked : k_status_falls_short;
    }
    return unread ? k_status_unchecked : k_status_fine;
}

}  // namespace registertoets::cli
