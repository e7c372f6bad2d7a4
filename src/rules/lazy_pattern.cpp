// SPDX-License-Identifier: EUPL-1.2
#include "rules/lazy_pattern.hpp"

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "messages/catalogue.hpp"
#include "rules/builtin.hpp"
#include "util/ascii.hpp"

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

// Whether `pattern` is found where it stands in a text as it is, and nowhere else.
bool is_plain(std::string_view pattern) {
    return std::all_of(pattern.begin(), pattern.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || util::is_digit(byte) || byte == ' ' || byte == '-';
    });
}

re2::StringPiece piece_of(std::string_view text) {
    return {text.data(), text.size()};
}

}  // namespace

LazyPattern::LazyPattern(std::string text) : m_text(std::move(text)), m_is_plain(is_plain(m_text)) {
    for (const std::string_view literal : known_literals(m_text)) {
        if (literal.empty()) {
            m_needed.back().ends_group = true;
        } else {
            m_needed.push_back({util::LetterPairs::Part(literal)});
        }
    }
}

bool LazyPattern::may_be_in(const SearchedText& text) const {
    bool group_is_held = false;
    for (const Needed& needed : m_needed) {
        group_is_held = group_is_held || text.pairs().may_hold(needed.literal);
        if (needed.ends_group && !std::exchange(group_is_held, false)) {
            return false;
        }
    }
    return true;
}

bool LazyPattern::found_in(const SearchedText& text) const {
    if (!may_be_in(text)) {
        return false;
    }
    return m_is_plain ? text.text().find(m_text) != std::string_view::npos
                      : RE2::PartialMatch(piece_of(text.text()), compiled());
}

Patterns::Patterns(const std::vector<std::string>& texts) {
    std::vector<std::string> unknown;
    for (const std::string& text : texts) {
        m_each.push_back(shared_pattern(text));
        if (!m_each.back()->needs_literals()) {
            unknown.push_back(text);
        }
    }
    if (!unknown.empty()) {
        m_unknown = shared_pattern(alternatives(unknown));
    }
}

bool Patterns::may_be_in(const SearchedText& text) const {
    return std::any_of(m_each.begin(), m_each.end(),
                       [&text](const auto& pattern) { return pattern->may_be_in(text); });
}

bool Patterns::found_in(const SearchedText& text) const {
    const auto finds_one = [&](bool known) {
        return std::any_of(m_each.begin(), m_each.end(), [&](const auto& pattern) {
            return pattern->needs_literals() == known && pattern->found_in(text);
        });
    };
    if (m_unknown == nullptr) {
        return finds_one(true);
    }
    // What is right alone may be wrong together: two groups of one name, an open quotation, too much in all.
    const bool together = m_unknown->compiled().ok();
    return finds_one(true) || (together ? m_unknown->found_in(text) : finds_one(false));
}

std::optional<std::string> Patterns::blanked_out_of(const SearchedText& text) const {
    // Most texts have none of them; a search is quicker than a replacement that finds nothing.
    if (!found_in(text)) {
        return std::nullopt;
    }
    std::string rest(text.text());
    for (const auto& pattern : m_each) {
        if (pattern->may_be_in(SearchedText(rest))) {
            RE2::GlobalReplace(&rest, pattern->compiled(), " ");
        }
    }
    return rest;
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
