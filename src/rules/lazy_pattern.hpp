// SPDX-License-Identifier: EUPL-1.2
// A pattern of the rules (RE2: linear time, whatever the rules say), compiled when it is first needed:
// compiling all of the built-in ones would take longer than loading the rest of the rules.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/mapping_reader.hpp"
#include "rules/searched_text.hpp"
#include "util/made_once.hpp"

namespace registertoets::rules {

/// Safe to use from several threads.
class LazyPattern {
  public:
    explicit LazyPattern(std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Whether something is known that every text holds in which the pattern is found.
    [[nodiscard]] bool needs_literals() const { return !m_needed.empty(); }
    /// False where `text` lacks something that the pattern needs to be found; yes may be wrong.
    [[nodiscard]] bool may_be_in(const SearchedText& text) const;
    /// Whether it is found in `text`. A wrong one is not.
    [[nodiscard]] bool found_in(const SearchedText& text) const;
    [[nodiscard]] const RE2& compiled() const {
        return m_pattern.of([this] { return std::make_unique<const RE2>(m_text, RE2::Quiet); });
    }

  private:
    // Of each group a text holds one literal at least.
    struct Needed {
        util::LetterPairs::Part literal;
        bool ends_group = false;
    };

    std::string m_text;
    std::vector<Needed> m_needed;
    bool m_is_plain;                // means nothing but itself
    util::MadeOnce<RE2> m_pattern;  // asked for every cell: a lock would cost as much
};

/// Patterns of which one must be found.
class Patterns {
  public:
    Patterns() = default;
    /// Equal ones among all rules are one, so that a pattern is compiled once.
    explicit Patterns(const std::vector<std::string>& texts);

    /// False where none of them is found in `text` or a part of it; yes may be wrong.
    [[nodiscard]] bool may_be_in(const SearchedText& text) const;
    /// Whether one of them is found in `text`. Those of which nothing is known are looked for at once.
    [[nodiscard]] bool found_in(const SearchedText& text) const;
    [[nodiscard]] bool found_in(std::string_view text) const { return found_in(SearchedText(text)); }
    /// `text` with every match of each of them replaced by a space, in their order; nothing where none is
    /// found.
    [[nodiscard]] std::optional<std::string> blanked_out_of(const SearchedText& text) const;

    [[nodiscard]] const std::vector<std::shared_ptr<const LazyPattern>>& each() const { return m_each; }

  private:
    std::vector<std::shared_ptr<const LazyPattern>> m_each;
    std::shared_ptr<const LazyPattern> m_unknown;  // those of which nothing is known, as one; may be null
};

/// The patterns under `key`. Those of a rules file are compiled at once, so that a wrong one is said with its
/// place (UserError); the built-in ones only by `rules check`.
Patterns read_patterns(MappingReader& options, std::string_view key);

}  // namespace registertoets::rules
