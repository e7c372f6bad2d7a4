// SPDX-License-Identifier: EUPL-1.2
#include "cli/version_inputs.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <span>

#include "check/run.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "versions/dates.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::say;

versions::Selection selection_of(const check::Options& options) {
    versions::Selection selection;
    if (options.only_register) {
        selection.reg = options.rules->registers[*options.only_register]->form.id;
    }
    selection.sheet = options.only_sheet;
    selection.directies = options.only_directies;
    return selection;
}

// A report that is broken is an input that cannot be read, as a broken workbook is.
versions::Version read_report(const VersionOperand& operand, const check::Options& options,
                              versions::Vocabulary& words, messages::Lang lang) {
    try {
        return versions::version_from_json(operand.inputs.front().path, selection_of(options), words);
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
                        const report::RenderOptions& shown) {
    check::Progress counts;
    options.progress = &counts;
    const ProgressLine line(counts, operand.inputs.size(), shown.lang, !shown.quiet);
    return versions::version_of_report(check::run(operand.inputs, options), operand.inputs.front().name,
                                       words, shown.lang);
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
                               versions::Vocabulary& words, const report::RenderOptions& shown) {
    versions::Version version = operand.is_report ? read_report(operand, options, words, shown.lang)
                                                  : judge(operand, options, words, shown);
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

bool tell_unread(const versions::VersionInfo& version, messages::Lang lang) {
    for (const std::string& sentence : version.unread) {
        tell(say(lang, Msg::cli_error, {{"sentence", sentence}}));
    }
    return !version.unread.empty();
}

}  // namespace registertoets::cli
