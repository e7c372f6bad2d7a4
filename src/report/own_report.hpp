// SPDX-License-Identifier: EUPL-1.2
// Whether a file is a report of ours, which a new report may replace.
#pragma once

#include <filesystem>

namespace registertoets::report {

/// True for a file that begins as our JSON or text report does, and for an empty file.
bool is_own_report(const std::filesystem::path& path);

}  // namespace registertoets::report
