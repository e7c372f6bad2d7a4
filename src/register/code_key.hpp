// SPDX-License-Identifier: EUPL-1.2
// Codes of verwerkingen made comparable.
#pragma once

#include <string>
#include <string_view>

namespace registertoets::reg {

/// `text` of a code as it is compared: folded to words, with letters and digits apart (`fg 0705`), so that
/// `FG0705` is `FG-0705`, and `1.1` is still not `11`.
std::string code_key(std::string_view text);

}  // namespace registertoets::reg
