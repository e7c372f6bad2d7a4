// SPDX-License-Identifier: EUPL-1.2
// pattern: the folded text matches none of the patterns that make it right (RE2: linear time, whatever the
// rules say).
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

using Patterns = std::vector<std::unique_ptr<RE2>>;

bool any_matches(const Patterns& patterns, const std::string& text) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&text](const auto& pattern) { return RE2::PartialMatch(text, *pattern); });
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
            RE2::GlobalReplace(&rest, *pattern, " ");
        }
        return !any_matches(m_accepts_rest, rest);
    }

  private:
    Patterns m_accepts;
    Patterns m_ignores;
    Patterns m_accepts_rest;
};

Patterns compile(MappingReader& options, std::string_view key) {
    Patterns patterns;
    const std::vector<std::string> texts = options.texts(key);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        patterns.push_back(std::make_unique<RE2>(texts[index], RE2::Quiet));
        if (!patterns.back()->ok()) {
            fail_at(options.sources(), options.any(key)->items[index].mark,
                    messages::Sentence(messages::Msg::rules_pattern,
                                       {{"pattern", texts[index]}, {"detail", patterns.back()->error()}}));
        }
    }
    return patterns;
}

}  // namespace

Check pattern(MappingReader& options, const reg::Field& /*field*/) {
    Patterns accepts = compile(options, "accepts");
    Patterns ignores = compile(options, "ignores");
    return std::make_unique<Pattern>(std::move(accepts), std::move(ignores),
                                     compile(options, "accepts_rest"));
}

}  // namespace registertoets::rules::kinds_table
