// SPDX-License-Identifier: EUPL-1.2
// What the reports of `trend` say alike.
#pragma once

#include <string>

#include "report/page.hpp"
#include "report/version_formats.hpp"

namespace registertoets::report {

/// A sentence for each register, what was looked at, and what else is to be known.
void trend_verdict(Page& page, const TrendReport& report);
void trend_context(Page& page, const TrendReport& report);
void trend_notices(Page& page, const TrendReport& report);

/// The day of a version of a trend: 2025-07-01.
std::string day_of(const versions::VersionInfo& version);

/// How many more rows are complete than in the version before; empty where there is no number before it.
std::string change_in(const versions::TrendLine& line, std::size_t version);

}  // namespace registertoets::report
