// SPDX-License-Identifier: EUPL-1.2
#include "cli/version_inputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>

#include "check/run.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/text_parts.hpp"
#include "versions/dates.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::say;

// A report that is broken is an input that cannot be read, as a broken workbook is.
versions::Version read_report(const VersionOperand& operand, const check::Options& options,
                              versions::Vocabulary& words, messages::Lang lang) {
    try {
        const versions::Selection asked = check::selection_of(options);
        versions::Version version = versions::version_from_json(operand.inputs.front().path, asked, words);
        versions::Selection& looked_at = version.about.looked_at;
        looked_at = check::selection_within(check::selection_in_names(looked_at, *options.rules), asked);
        return version;
    } catch (const messages::UserError& error) {
        const messages::TextPlace& place = error.place();
        const std::string sentence = error.sentence().in(lang);
        versions::Version nothing;
        nothing.about.unread.push_back(
            place.file.empty() ? sentence
                               : fmt::format("{}:{}:{}: {}", place.file, place.line, place.column, sentence));
        return nothing;
    }
}

versions::Version judge(const VersionOperand& operand, check::Options options, versions::Vocabulary& words,
                        const report::RenderOptions& shown, std::vector<std::string>& notices) {
    check::Progress counts;
    options.progress = &counts;
    const ProgressLine line(counts, operand.inputs.size(), shown.lang, !shown.quiet);
    const check::Report report = check::run(operand.inputs, options);
    const auto noticed = report::notices_in_words(report, shown.lang, true);
    notices.insert(notices.end(), noticed.begin(), noticed.end());
    versions::Version version =
        versions::version_of_report(report, operand.inputs.front().name, words, shown.lang);
    version.about.looked_at = check::selection_of(options);
    return version;
}

std::string shown_name(const VersionOperand& operand) {
    std::error_code fault;
    return fs::is_directory(operand.path, fault) ? util::shown_path(operand.path)
                                                 : operand.inputs.front().name;
}

}  // namespace

VersionOperand version_operand(const std::string& path, std::optional<util::Date> date) {
    VersionOperand operand{path, date, inputs_of(std::span(&path, 1)), false};
    operand.is_report = operand.inputs.size() == 1 && !operand.inputs.front().problem &&
                        versions::is_json(operand.inputs.front().path);
    return operand;
}

void check_stdin_once(const std::vector<std::string>& paths) {
    if (std::count(paths.begin(), paths.end(), "-") > 1) {
        throw messages::UserError(messages::Sentence(Msg::cli_stdin_twice));
    }
}

// Also where the path ends in a slash.
std::optional<util::Date> date_in_path(const std::string& path) {
    const fs::path name = fs::path(path).lexically_normal();
    return versions::date_in_name(
        (name.has_filename() ? name.filename() : name.parent_path().filename()).string());
}

std::vector<check::Input> inputs_of(const std::vector<VersionOperand>& operands) {
    std::vector<check::Input> inputs;
    for (const VersionOperand& operand : operands) {
        inputs.insert(inputs.end(), operand.inputs.begin(), operand.inputs.end());
    }
    return inputs;
}

versions::Version read_version(const VersionOperand& operand, const check::Options& options,
                               versions::Vocabulary& words, const report::RenderOptions& shown,
                               std::vector<std::string>& notices) {
    versions::Version version = operand.is_report ? read_report(operand, options, words, shown.lang)
                                                  : judge(operand, options, words, shown, notices);
    versions::VersionInfo& about = version.about;
    about.path = shown_name(operand);
    if (version.rows.empty() && about.unread.empty()) {
        about.unread.push_back(say(shown.lang, Msg::version_no_rows, {{"file", about.path}}));
    }
    about.date = operand.date        ? operand.date
                 : about.from_report ? std::optional(about.reference_date)
                                     : date_in_path(operand.path);
    return version;
}

std::vector<std::string> partial_reports(const std::vector<const versions::VersionInfo*>& versions,
                                         messages::Lang lang) {
    std::vector<std::string> sentences;
    for (const versions::VersionInfo* one : versions) {
        const bool partial =
            std::any_of(versions.begin(), versions.end(), [one](const versions::VersionInfo* other) {
                return one->from_report && check::leaves_out(one->looked_at, other->looked_at);
            });
        if (partial) {
            sentences.push_back(
                say(lang, Msg::versions_part,
                    {{"file", one->path}, {"options", check::options_in_words(one->looked_at)}}));
        }
    }
    return sentences;
}

bool tell_unread(const versions::VersionInfo& version, messages::Lang lang) {
    for (const std::string& sentence : version.unread) {
        tell_error(lang, sentence);
    }
    return !version.unread.empty();
}

}  // namespace registertoets::cli
