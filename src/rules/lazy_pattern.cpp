// SPDX-License-Identifier: EUPL-1.2
#include "rules/lazy_pattern.hpp"

#include <algorithm>
#include <mutex>
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

// All of `patterns` as one: RE2 looks for all of its alternatives in one pass.
std::string alternatives(const std::vector<std::string>& patterns) {
    if (patterns.size() == 1) {
        return patterns.front();
    }
    std::string joined;
    for (const std::string& pattern : patterns) {
        joined += joined.empty() ? "(?:" : "|(?:";
        joined += pattern;
        joined += ')';
    }
    return joined;
}

re2::StringPiece piece_of(std::string_view text) {
    return {text.data(), text.size()};
}

}  // namespace

// Two threads may compile it; the first one wins.
const RE2& LazyPattern::compile() const {
    auto mine = std::make_unique<const RE2>(m_text, RE2::Quiet);
    const RE2* known = nullptr;
    if (m_pattern.compare_exchange_strong(known, mine.get(), std::memory_order_acq_rel)) {
        return *mine.release();
    }
    return *known;
}

Patterns::Patterns(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        m_each.push_back(shared_pattern(text));
    }
    if (!texts.empty()) {
        m_any = shared_pattern(alternatives(texts));
    }
}

bool Patterns::found_in(std::string_view text) const {
    if (m_any == nullptr) {
        return false;
    }
    const auto found = [text](const RE2& pattern) { return RE2::PartialMatch(piece_of(text), pattern); };
    if (m_any->compiled().ok()) {
        return found(m_any->compiled());
    }
    // What is right alone may be wrong together: two groups of one name, an open quotation, too much in all.
    return std::any_of(m_each.begin(), m_each.end(),
                       [&found](const auto& pattern) { return found(pattern->compiled()); });
}

void Patterns::blank_out(std::string& text) const {
    // Most texts have none of them; a search is quicker than a replacement that finds nothing.
    if (!found_in(text)) {
        return;
    }
    for (const auto& pattern : m_each) {
        RE2::GlobalReplace(&text, pattern->compiled(), " ");
    }
}

Patterns read_patterns(MappingReader& options, std::string_view key) {
    const std::vector<std::string> texts = options.texts(key);
    Patterns patterns(texts);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const Mark mark = options.any(key)->items[index].mark;
        const LazyPattern& pattern = *patterns.each()[index];
        if (options.sources().tries_patterns(mark) && !pattern.compiled().ok()) {
            fail_at(options.sources(), mark,
                    messages::Sentence(messages::Msg::rules_pattern,
                                       {{"pattern", texts[index]}, {"detail", pattern.compiled().error()}}));
        }
    }
    return patterns;
}

}  // namespace registertoets::rules
