// SPDX-License-Identifier: EUPL-1.2
// pattern: the folded text matches none of the patterns that make it right (RE2: linear time, whatever the
// rules say).
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

// A pattern that is compiled when it is first needed: compiling all of the built-in ones would take longer
// than loading the rest of the rules. Safe to use from several threads.
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

using Patterns = std::vector<std::unique_ptr<LazyPattern>>;

bool any_matches(const Patterns& patterns, const std::string& text) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&text](const auto& pattern) { return RE2::PartialMatch(text, pattern->compiled()); });
}

class Pattern : public TextCheck {
  public:
    Pattern(Patterns accepts, Patterns ignores, Patterns accepts_rest)
        : m_accepts(std::move(accepts)),
          m_ignores(std::move(ignores)),
          m_accepts_rest(std::move(accepts_rest)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        if (any_matches(m_accepts, cell.folded)) {
            return false;
        }
        std::string rest = cell.folded;
        for (const auto& pattern : m_ignores) {
            RE2::GlobalReplace(&rest, pattern->compiled(), " ");
        }
        return !any_matches(m_accepts_rest, rest);
    }

  private:
    Patterns m_accepts;
    Patterns m_ignores;
    Patterns m_accepts_rest;
};

// The patterns under `key`. Those of a rules file are tried at once, so that a wrong one is said with its
// place; the built-in ones are tried by the tests.
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

}  // namespace

Check pattern(MappingReader& options, const reg::Field& /*field*/) {
    Patterns accepts = read_patterns(options, "accepts");
    Patterns ignores = read_patterns(options, "ignores");
    return std::make_unique<Pattern>(std::move(accepts), std::move(ignores),
                                     read_patterns(options, "accepts_rest"));
}

}  // namespace registertoets::rules::kinds_table
