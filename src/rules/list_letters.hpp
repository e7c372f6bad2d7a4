// SPDX-License-Identifier: EUPL-1.2
// The letters of a list, which look like the initials of a name.
#pragma once

#include <string>

namespace registertoets::rules {

/// `text` with blanks for the capitals that number its parts: "A. Toegang op functie; B. Logging". Such a
/// list begins with A and each part has the next letter. What tells it from people, as in "A. Jansen; B.
/// Pietersen", is a word in lower case behind the first of a part; of a list of one, two of those.
std::string without_list_letters(std::string text);

}  // namespace registertoets::rules
