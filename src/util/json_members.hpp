// SPDX-License-Identifier: EUPL-1.2
// Reads a large JSON object piece by piece.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace registertoets::util {

/// Where a file stops being JSON; line and column count from 1, 0 for a file that cannot be read.
struct JsonFault {
    int line = 0;
    int column = 0;
};

/// Takes a member of the outermost object.
using TakeMember = std::function<void(const std::string& key, const nlohmann::json& value)>;

/// Told the name of each member of the outermost object, also where its array has no item to take.
using SeeKey = std::function<void(const std::string& key)>;

/// Gives each member of the object in the file at `path` to `take`: the items of an array one by one, so that
/// a large file never stands in memory whole, anything else at once. Stops silently at what is no object or
/// nests deeper than 32. What `take` throws goes through.
std::optional<JsonFault> read_json_members(const std::filesystem::path& path, const TakeMember& take,
                                           const SeeKey& see = {});

}  // namespace registertoets::util
