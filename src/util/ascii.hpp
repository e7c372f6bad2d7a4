// SPDX-License-Identifier: EUPL-1.2
// What a byte is, whatever the locale says.
#pragma once

namespace registertoets::util {

constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

}  // namespace registertoets::util
