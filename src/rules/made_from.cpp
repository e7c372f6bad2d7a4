// SPDX-License-Identifier: EUPL-1.2
#include "rules/made_from.hpp"

namespace registertoets::rules {

std::string rules_in_words(const RuleSet& set) {
    std::string words;
    for (const RuleFile& file : set.files) {
        words += (words.empty() ? "" : ", ") + file.id + (file.version.empty() ? "" : " " + file.version);
    }
    return words;
}

}  // namespace registertoets::rules
