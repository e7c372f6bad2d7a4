// SPDX-License-Identifier: EUPL-1.2
// What the JSON reports on versions have in common.
#pragma once

#include <string_view>

#include "report/json_writer.hpp"
#include "report/version_formats.hpp"

namespace registertoets::report {

/// Begins the object and writes what comes first: `schema`, `kind`, `tool`, `run`. Keys, their order and
/// meaning are a contract, as those of the JSON report are.
void begin_version_json(JsonWriter& json, std::string_view kind, const VersionsRun& run, messages::Lang lang);

/// `versions`: what was compared.
void write_version(JsonWriter& json, const versions::VersionInfo& version);

/// Counts with their percentages as the object `key`; null for nothing.
void write_amounts(JsonWriter& json, std::string_view key, const versions::Amounts* amounts);
/// Their keys in an object that is open; where they are differences, without percentages.
void write_counts(JsonWriter& json, const versions::Amounts& amounts);

}  // namespace registertoets::report
