// SPDX-License-Identifier: EUPL-1.2
// What the pages of `compare` and `trend` have in common.
#pragma once

#include <string>
#include <vector>

#include "report/document.hpp"
#include "report/version_formats.hpp"

namespace registertoets::report {

/// A number that may be below 0, with its sign; nothing for none.
DataCell difference_cell(std::int64_t difference);

/// What a version was read from: path and hash.
std::string version_in_words(const versions::VersionInfo& version, messages::Lang lang);

/// What it rests on, after the `versions` with their names: program, rules, project file, command.
void write_versions_origin(Document& document, std::vector<Task::Detail> versions,
                           const versions::VersionInfo& latest, const VersionsRun& run, messages::Lang lang);

}  // namespace registertoets::report
