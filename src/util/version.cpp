// SPDX-License-Identifier: EUPL-1.2
#include "util/version.hpp"

namespace registertoets::util {

std::string_view version() {
    return REGISTERTOETS_VERSION;
}

}  // namespace registertoets::util
