// SPDX-License-Identifier: EUPL-1.2
// The one place where text becomes HTML.
#pragma once

#include <string>
#include <string_view>

namespace registertoets::report::html {

/// `text` for between tags or in a quoted attribute: nothing in it is markup, and control and bidirectional
/// formatting characters are visible codes (`<1B>`).
std::string escaped(std::string_view text);

/// `text` as part of an id: a-z, 0-9 and single hyphens; may be empty.
std::string id_of(std::string_view text);

}  // namespace registertoets::report::html
