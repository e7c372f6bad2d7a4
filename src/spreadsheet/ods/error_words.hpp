// SPDX-License-Identifier: EUPL-1.2
// How spreadsheet programs show that a formula failed.
#pragma once

#include <string_view>

namespace registertoets::spreadsheet::ods {

/// Whether `text` is what Excel or LibreOffice shows for an error, in whatever language: `#REF!`, `#VERW!`,
/// `#N/A`, `Err:502`.
bool is_error_word(std::string_view text);

/// `text` as Excel stores that error, where the program showed it in Dutch or German; else `text` itself.
std::string_view stored_error(std::string_view text);

}  // namespace registertoets::spreadsheet::ods
