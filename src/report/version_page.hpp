// SPDX-License-Identifier: EUPL-1.2
// What the pages of `compare` and `trend` have in common.
#pragma once

#include <string>
#include <vector>

#include "messages/msg.hpp"
#include "report/document.hpp"
#include "report/plan.hpp"
#include "report/version_formats.hpp"

namespace registertoets::report {

/// The heading of a chapter on register `reg`: its title, or that it is by directie. `part` begins the id.
Heading register_heading(const char* part, const versions::Vocabulary& words, std::uint32_t reg,
                         messages::Lang lang);
Heading directie_heading(const versions::Vocabulary& words, std::uint32_t reg, messages::Lang lang);

/// A number that may be below 0, with its sign; nothing for none.
DataCell difference_cell(std::int64_t difference);

/// What a version was read from: path and hash.
std::string version_in_words(const versions::VersionInfo& version, messages::Lang lang);

/// What it rests on, after the `versions` with their names: program, rules, project file, command.
void write_versions_origin(Document& document, std::vector<Task::Detail> versions,
                           const versions::VersionInfo& latest, const VersionsRun& run, messages::Lang lang);

/// The part of a plan that `write` of `page` writes; `page` must outlive it.
template <typename Page>
PlannedPart part_of(const Page& page, messages::Lang lang, const char* id, messages::Msg title,
                    void (Page::*write)(Document&) const) {
    return {{id, std::string(messages::text_of(title, lang))},
            [&page, write](Document& document) { (page.*write)(document); }};
}

}  // namespace registertoets::report
