// SPDX-License-Identifier: EUPL-1.2
// The files of rules/ as the build put them into the program.
#pragma once

#include <span>
#include <string_view>

namespace registertoets::rules {

struct BuiltinFile {
    std::string_view name;    ///< path below rules/, such as `rde.yaml` or `rde/fields.yaml`
    std::string_view text;    ///< the file itself, for `rules export`
    std::string_view packed;  ///< its tree (see `pack`)
    std::string_view sha256;  ///< of `text`
};

/// All files, by name.
std::span<const BuiltinFile> builtin_files();

/// The file of that name, or null.
const BuiltinFile* find_builtin(std::string_view name);

}  // namespace registertoets::rules
