// SPDX-License-Identifier: EUPL-1.2
#include "rules/extends_name.hpp"

#include <system_error>

#include "rules/builtin.hpp"

namespace registertoets::rules {

std::string extends_name(const std::string& name, const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    if (name.find('/') == std::string::npos && find_builtin(name + ".yaml") != nullptr) {
        return name;
    }
    std::error_code fault;
    const fs::path path = fs::proximate(name, folder.empty() ? fs::path(".") : folder, fault);
    return fault ? fs::absolute(name, fault).string() : path.string();
}

}  // namespace registertoets::rules
