// SPDX-License-Identifier: EUPL-1.2
// A YAML file of the user that is no rules file: exceptions, settings.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "rules/document.hpp"

namespace registertoets::rules {

struct YamlFile {
    std::string path;    ///< as messages show it
    std::string sha256;  ///< of its bytes
    Sources sources;
    Node root;  ///< a mapping; without entries where the file says nothing
};

/// Reads the file at `path`; nothing where it cannot be read, or is larger than k_most_yaml_bytes. Throws
/// UserError with line and column for what is no YAML, as `parse_yaml` does, and for what is no mapping.
std::optional<YamlFile> read_yaml_file(const std::filesystem::path& path);

}  // namespace registertoets::rules
