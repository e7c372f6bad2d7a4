// SPDX-License-Identifier: EUPL-1.2
#include "report/origin.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"
#include "util/date.hpp"
#include "util/version.hpp"

namespace registertoets::report {

using messages::Msg;
using messages::say;

// The words of the command line; those with blanks or quotes in apostrophes.
std::string command_in_words(const std::vector<std::string>& arguments) {
    std::string command = "registertoets";
    for (const std::string& word : arguments) {
        const bool plain =
            !word.empty() && word.find_first_of(" \t\n'\"\\$`&|;<>()*?[]{}!#~") == std::string::npos;
        command += ' ';
        if (plain) {
            command += word;
            continue;
        }
        command += '\'';
        for (const char byte : word) {
            command += byte == '\'' ? R"('\'')" : std::string(1, byte);
        }
        command += '\'';
    }
    return safe(command);
}

std::vector<OriginFact> origin_of(const check::Report& report, messages::Lang lang) {
    std::vector<OriginFact> facts;
    const auto line = [&](Msg name, const std::string& text, const std::string& hash = {}) {
        facts.push_back(
            {say(lang, name), safe(text), hash.empty() ? "" : say(lang, Msg::book_hash, {{"hash", hash}})});
    };
    line(Msg::book_program, "registertoets " + std::string(util::version()));
    line(Msg::book_date, util::iso(report.run.reference_date));
    for (const rules::RuleFile& file : report.rules->files) {
        line(Msg::book_rules, file.version.empty() ? file.id : file.id + " " + file.version, file.sha256);
    }
    for (const check::FileReport& file : report.files) {
        line(Msg::book_file, file.path, file.sha256);
    }
    if (const auto& list = report.run.reference) {
        line(Msg::book_reference, list->path, list->sha256);
    }
    if (const auto& project = report.run.project_file) {
        line(Msg::book_project, project->path, project->sha256);
    }
    if (report.baseline) {
        line(Msg::book_baseline, report.baseline->path);
    }
    if (report.exceptions) {
        line(Msg::book_exceptions, report.exceptions->path, report.exceptions->sha256);
    }
    line(Msg::book_command, command_in_words(report.run.arguments));
    return facts;
}

}  // namespace registertoets::report
