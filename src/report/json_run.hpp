// SPDX-License-Identifier: EUPL-1.2
// What every JSON report says of the run that made it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "report/json_writer.hpp"

namespace registertoets::report {

/// `"tool"`: the program and its version.
void write_json_tool(JsonWriter& json);

/// `"rules"`: id, version and hash of each file.
void write_json_rules(JsonWriter& json, const std::vector<rules::RuleFile>& rules);

/// `"config"`: path and hash of the project file, or null.
void write_json_project_file(JsonWriter& json, const std::optional<check::ProjectFile>& file);

/// `texts` as an array on one line.
void write_json_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts);

}  // namespace registertoets::report
