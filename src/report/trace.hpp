// SPDX-License-Identifier: EUPL-1.2
// `trace` in words.
#pragma once

#include "check/trace.hpp"
#include "report/format.hpp"

namespace registertoets::report {

/// Writes what is known of one cell, its contents with them.
void write_trace(const check::TraceResult& result, const RenderOptions& options, const Sink& sink);

}  // namespace registertoets::report
