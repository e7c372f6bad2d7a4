// SPDX-License-Identifier: EUPL-1.2
// YAML text to a tree. The one place that knows yaml-cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "rules/document.hpp"

namespace registertoets::rules {

/// No file that people write is larger, and yaml-cpp 0.7 takes a third of a second for each MiB of a scalar:
/// a larger one is not read.
constexpr std::uint64_t k_most_yaml_bytes = std::uint64_t{16} << 20;

/// The one document in `text`; nothing where there is none. Throws UserError as `parse_yaml` does.
std::optional<Node> parse_document(std::string_view text, std::uint16_t source, const Sources& sources);

/// The one document in `text`, a mapping. Throws UserError with line and column for what is no YAML, for a
/// key that stands twice in a mapping (yaml-cpp would take it), and for anchors, aliases and tags. `sources`
/// gives the file's name for the error.
Node parse_yaml(std::string_view text, std::uint16_t source, const Sources& sources);

}  // namespace registertoets::rules
