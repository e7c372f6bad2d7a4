// SPDX-License-Identifier: EUPL-1.2
// Character data as XML means it: entities and line ends.
#pragma once

#include <string>
#include <string_view>

namespace registertoets::spreadsheet::xml {

/// Appends the character `code` in UTF-8; U+FFFD for what is no character (surrogates, past U+10FFFF, 0).
void append_utf8(std::string& out, char32_t code);

/// Appends `raw` with its five named and all numeric references replaced (XML 1.0, 4.1 and 4.6) and its line
/// ends as line feeds (2.11). False at an unknown or unfinished reference.
bool append_character_data(std::string& out, std::string_view raw);

/// The same for an attribute's value, where white space becomes blanks (3.3.3).
bool append_attribute_value(std::string& out, std::string_view raw);

/// Appends `raw` with its line ends as line feeds, for a CDATA section.
void append_with_line_feeds(std::string& out, std::string_view raw);

}  // namespace registertoets::spreadsheet::xml
