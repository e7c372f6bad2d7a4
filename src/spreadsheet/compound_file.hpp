// SPDX-License-Identifier: EUPL-1.2
// The directory of an OLE compound file ([MS-CFB]): enough to say what it holds, not to read it.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace registertoets::spreadsheet {

/// The names in the directory of the compound file `in`, ASCII only (others as `?`); empty when it is
/// damaged.
std::vector<std::string> compound_names(std::istream& in);

}  // namespace registertoets::spreadsheet
