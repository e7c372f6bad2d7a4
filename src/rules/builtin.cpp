// SPDX-License-Identifier: EUPL-1.2
#include "rules/builtin.hpp"

#include <algorithm>

namespace registertoets::rules {

const BuiltinFile* find_builtin(std::string_view name) {
    const auto files = builtin_files();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [name](const BuiltinFile& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

}  // namespace registertoets::rules
