// SPDX-License-Identifier: EUPL-1.2
// Which parts belong to which (ECMA-376 part 2, clause 9: relationships).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/container/archive.hpp"

namespace registertoets::spreadsheet::xlsx {

struct Relationship {
    std::string id;
    std::string kind;    ///< last part of the type: "worksheet"; the same in transitional and strict files
    std::string target;  ///< name of the part in the archive
};

/// The relationships of part `source` (empty: of the package) to parts within the package; none when it has
/// none. Throws InputError where they are damaged.
std::vector<Relationship> read_relationships(const container::Archive& archive, std::string_view source);

/// The first relationship of `kind`; null when there is none.
const Relationship* find_kind(const std::vector<Relationship>& relationships, std::string_view kind);

/// The name of the part that `target` means when part `source` says it: absolute, relative or dotted.
std::string resolve_target(std::string_view source, std::string_view target);

}  // namespace registertoets::spreadsheet::xlsx
