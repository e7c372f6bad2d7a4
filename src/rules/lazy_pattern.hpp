// SPDX-License-Identifier: EUPL-1.2
// A pattern of the rules (RE2: linear time, whatever the rules say), compiled when it is first needed:
// compiling all of the built-in ones would take longer than loading the rest of the rules.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "rules/mapping_reader.hpp"

namespace registertoets::rules {

/// Safe to use from several threads.
class LazyPattern {
  public:
    explicit LazyPattern(std::string text) : m_text(std::move(text)) {}

    [[nodiscard]] const RE2& compiled() const {
        std::call_once(m_once, [this] { m_pattern = std::make_unique<RE2>(m_text, RE2::Quiet); });
        return *m_pattern;
    }

  private:
    std::string m_text;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<RE2> m_pattern;
};

using Patterns = std::vector<std::shared_ptr<const LazyPattern>>;

/// Whether one of `patterns` is found in `text`.
bool any_matches(const Patterns& patterns, std::string_view text);

/// The patterns under `key`; equal ones of several rules are one, so that it is compiled once. Those of a
/// rules file are compiled at once, so that a wrong one is said with its place (UserError); the built-in ones
/// only by `rules check`.
Patterns read_patterns(MappingReader& options, std::string_view key);

}  // namespace registertoets::rules
