// SPDX-License-Identifier: EUPL-1.2
// A pattern of the rules (RE2: linear time, whatever the rules say), compiled when it is first needed:
// compiling all of the built-in ones would take longer than loading the rest of the rules.
#pragma once

#include <re2/re2.h>

#include <atomic>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rules/mapping_reader.hpp"

namespace registertoets::rules {

/// Safe to use from several threads.
class LazyPattern {
  public:
    explicit LazyPattern(std::string text) : m_text(std::move(text)) {}
    LazyPattern(const LazyPattern&) = delete;
    LazyPattern& operator=(const LazyPattern&) = delete;
    ~LazyPattern() { delete m_pattern.load(); }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const RE2& compiled() const {
        const RE2* const pattern = m_pattern.load(std::memory_order_acquire);
        return pattern == nullptr ? compile() : *pattern;
    }

  private:
    [[nodiscard]] const RE2& compile() const;

    std::string m_text;
    mutable std::atomic<const RE2*> m_pattern = nullptr;  // asked for every cell: a lock would cost as much
};

/// Patterns of which one must be found.
class Patterns {
  public:
    Patterns() = default;
    /// Equal ones among all rules are one, so that a pattern is compiled once.
    explicit Patterns(const std::vector<std::string>& texts);

    /// Whether one of them is found in `text`. All are looked for at once.
    [[nodiscard]] bool found_in(std::string_view text) const;
    /// `text` with every match of each of them replaced by a space, in their order.
    void blank_out(std::string& text) const;

    [[nodiscard]] const std::vector<std::shared_ptr<const LazyPattern>>& each() const { return m_each; }

  private:
    std::vector<std::shared_ptr<const LazyPattern>> m_each;
    std::shared_ptr<const LazyPattern> m_any;  // null where there are none
};

/// The patterns under `key`. Those of a rules file are compiled at once, so that a wrong one is said with its
/// place (UserError); the built-in ones only by `rules check`.
Patterns read_patterns(MappingReader& options, std::string_view key);

}  // namespace registertoets::rules
