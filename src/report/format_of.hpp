// SPDX-License-Identifier: EUPL-1.2
// A line in a table of formats of something else than the report of a check.
#pragma once

#include <string_view>

#include "report/format.hpp"

namespace registertoets::report {

template <typename Model>
struct FormatOf {
    std::string_view name;
    std::string_view extension;  ///< of files in this format, without the stop
    void (*write)(const Model& model, const RenderOptions& options, const Sink& sink);
};

}  // namespace registertoets::report
