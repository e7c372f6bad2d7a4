// SPDX-License-Identifier: EUPL-1.2
#include "rules/lazy_pattern.hpp"

#include <algorithm>
#include <unordered_map>

#include "messages/catalogue.hpp"

namespace registertoets::rules {

namespace {

// The one pattern with this text, among all rules that are loaded.
std::shared_ptr<const LazyPattern> shared_pattern(const std::string& text) {
    static std::mutex mutex;
    static std::unordered_map<std::string, std::weak_ptr<const LazyPattern>> known;
    const std::lock_guard lock(mutex);
    std::weak_ptr<const LazyPattern>& entry = known[text];
    std::shared_ptr<const LazyPattern> pattern = entry.lock();
    if (pattern == nullptr) {
        pattern = std::make_shared<const LazyPattern>(text);
        entry = pattern;
    }
    return pattern;
}

}  // namespace

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
        patterns.push_back(shared_pattern(texts[index]));
        const Mark mark = options.any(key)->items[index].mark;
        if (options.sources().tries_patterns(mark) && !patterns.back()->compiled().ok()) {
            fail_at(options.sources(), mark,
                    messages::Sentence(
                        messages::Msg::rules_pattern,
                        {{"pattern", texts[index]}, {"detail", patterns.back()->compiled().error()}}));
        }
    }
    return patterns;
}

}  // namespace registertoets::rules
