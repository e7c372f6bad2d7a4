// SPDX-License-Identifier: EUPL-1.2
// Words that an option takes, where commands differ in that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace registertoets::cli {

/// The formats of any of `commands`, a set of bits, each once.
std::vector<std::string> format_words(unsigned commands);

/// What `--fail-on` may be for any of `commands`.
std::vector<std::string> fail_on_words(unsigned commands);

/// Whether `value` is no word for `option` of `command`, and is one for another command: a project file
/// serves all of them.
bool is_word_of_others(std::string_view option, const std::string& value, unsigned command);

}  // namespace registertoets::cli
