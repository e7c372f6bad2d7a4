// SPDX-License-Identifier: EUPL-1.2
#include "report/version_page.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/origin.hpp"
#include "report/text_parts.hpp"
#include "report/version_text.hpp"
#include "util/version.hpp"

namespace registertoets::report {

using messages::Lang;
using messages::Msg;
using messages::say;

Heading register_heading(const char* part, const versions::Vocabulary& words, std::uint32_t reg, Lang lang) {
    return {std::string(part) + "-" + words.at(reg).id, shown_register(words, reg, lang)};
}

Heading directie_heading(const versions::Vocabulary& words, std::uint32_t reg, Lang lang) {
    const Heading heading = register_heading("directie", words, reg, lang);
    return {heading.id, say(lang, Msg::versions_directie_heading, {{"register", heading.title}})};
}

DataCell difference_cell(std::int64_t difference) {
    return {difference == 0 ? "" : with_sign(difference)};
}

std::string version_in_words(const versions::VersionInfo& version, Lang lang) {
    std::string words = say(lang, version.from_report ? Msg::trend_version_report : Msg::trend_version,
                            {{"file", safe(version.path)}, {"date", util::iso(version.reference_date)}});
    return version.sha256 ? words + " · " + say(lang, Msg::book_hash, {{"hash", *version.sha256}}) : words;
}

void write_versions_origin(Document& document, std::vector<Task::Detail> versions,
                           const versions::VersionInfo& latest, const VersionsRun& run, Lang lang) {
    const auto add = [&](Msg name, const std::string& text) {
        versions.push_back({say(lang, name), safe(text)});
    };
    add(Msg::book_program, "registertoets " + std::string(util::version()));
    for (const rules::RuleFile& file : latest.rules) {
        add(Msg::book_rules,
            file.id + " " + file.version + " · " + say(lang, Msg::book_hash, {{"hash", file.sha256}}));
    }
    if (run.project_file) {
        add(Msg::book_project,
            run.project_file->path + " · " + say(lang, Msg::book_hash, {{"hash", run.project_file->sha256}}));
    }
    add(Msg::book_command, command_in_words(run.arguments));
    document.facts(versions);
}

}  // namespace registertoets::report
