// SPDX-License-Identifier: EUPL-1.2
// The files of rules/ as the build put them into the program.
#pragma once

#include <span>
#include <string_view>
#include <vector>

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

/// What is known of a pattern of the rules.
struct BuiltinPattern {
    std::string_view text;
    /// Texts in small letters, each ended by a line break, in groups that an empty line ends: of each group,
    /// capitals aside, one at least stands in every text in which the pattern is found.
    std::string_view literals;
};

/// All of which something is known, by text.
std::span<const BuiltinPattern> builtin_patterns();

/// The literals of the pattern `text`, with an empty one behind each group; none where nothing is known of
/// it.
std::vector<std::string_view> known_literals(std::string_view text);

}  // namespace registertoets::rules
