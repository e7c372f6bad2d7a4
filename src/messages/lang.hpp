// SPDX-License-Identifier: EUPL-1.2
// The two languages that users read, and a text that exists in both.
#pragma once

#include <string>
#include <string_view>

namespace registertoets::messages {

enum class Lang { nl, en };

/// A text from the rules in both languages.
struct LocalText {
    std::string nl;
    std::string en;

    /// The text in `lang`; the Dutch one where the English one is absent.
    [[nodiscard]] const std::string& in(Lang lang) const { return lang == Lang::en && !en.empty() ? en : nl; }
    [[nodiscard]] bool empty() const { return nl.empty() && en.empty(); }
};

}  // namespace registertoets::messages
