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

std::vector<std::string_view> known_literals(std::string_view text) {
    const auto patterns = builtin_patterns();
    const auto found = std::lower_bound(
        patterns.begin(), patterns.end(), text,
        [](const BuiltinPattern& pattern, std::string_view sought) { return pattern.text < sought; });
    std::vector<std::string_view> literals;
    if (found == patterns.end() || found->text != text) {
        return literals;
    }
    for (std::string_view rest = found->literals; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        literals.push_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    return literals;
}

}  // namespace registertoets::rules
