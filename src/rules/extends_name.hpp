// SPDX-License-Identifier: EUPL-1.2
// How a rules file that the program writes names the rules that it lies over.
#pragma once

#include <filesystem>
#include <string>

namespace registertoets::rules {

/// What a file in `folder` has to say at `extends` for the rules that `load` knows by `name` here: the name
/// of a built-in set, or a path as seen from that folder.
std::string extends_name(const std::string& name, const std::filesystem::path& folder);

}  // namespace registertoets::rules
