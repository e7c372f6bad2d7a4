// SPDX-License-Identifier: EUPL-1.2
#include "rules/lazy_pattern.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"

namespace registertoets::rules {

bool any_matches(const Patterns& patterns, std::string_view text) {
    const re2::StringPiece piece(text.data(), text.size());
    return std::any_of(patterns.begin(), patterns.end(), [&piece](const auto& pattern) {
        return RE2::PartialMatch(piece, pattern->compiled());
    });
}

Patterns read_patterns(MappingReader& options, std::string_view key) {
    Patterns patterns;
    const std::vector<std::string> texts = options.texts(key);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        patterns.push_back(std::make_unique<LazyPattern>(texts[index]));
        const Mark mark = options.any(key)->items[index].mark;
        if (!options.sources().at(mark.source).builtin && !patterns.back()->compiled().ok()) {
            fail_at(options.sources(), mark,
                    messages::Sentence(
                        messages::Msg::rules_pattern,
                        {{"pattern", texts[index]}, {"detail", patterns.back()->compiled().error()}}));
        }
    }
    return patterns;
}

}  // namespace registertoets::rules
