// SPDX-License-Identifier: EUPL-1.2
// What is reckoned of the built-in patterns when the program is built: what texts must hold.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "rules/builtin.hpp"
#include "rules/document.hpp"
#include "rules/lazy_pattern.hpp"
#include "rules/pattern_keys.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using namespace registertoets::rules;

namespace {

struct Scalars {
    std::set<std::string> patterns;
    std::set<std::string> texts;  // all others
};

void gather(const Node& node, bool patterns, Scalars& scalars) {
    if (node.kind == Node::Kind::scalar) {
        (patterns ? scalars.patterns : scalars.texts).insert(node.text);
    }
    for (const Node& item : node.items) {
        gather(item, patterns, scalars);
    }
    for (const Entry& entry : node.entries) {
        gather(entry.value, holds_patterns(entry.key) && entry.value.kind == Node::Kind::sequence, scalars);
    }
}

const Scalars& scalars() {
    static const Scalars all = [] {
        Scalars gathered;
        for (const BuiltinFile& file : builtin_files()) {
            gather(unpack(file.packed, 0), false, gathered);
        }
        return gathered;
    }();
    return all;
}

}  // namespace

TEST_CASE("of every built-in pattern it is known what texts must hold") {
    CHECK(scalars().patterns.size() > 300);
    for (const std::string& text : scalars().patterns) {
        CAPTURE(text);
        CHECK(LazyPattern(text).needs_literals());
    }
    CHECK_FALSE(LazyPattern("no such pattern").needs_literals());
}

// The examples of the rules, whatever else they say, and the patterns themselves, which look like what they
// find.
TEST_CASE("no pattern is found where it is known not to be") {
    std::vector<std::string> texts(scalars().patterns.begin(), scalars().patterns.end());
    for (const std::string& text : scalars().texts) {
        texts.push_back(text);
        texts.push_back(util::fold(text));
    }
    std::size_t found = 0;
    std::size_t passed_over = 0;
    for (const std::string& pattern_text : scalars().patterns) {
        const LazyPattern pattern(pattern_text);
        bool found_here = false;
        for (const std::string& text : texts) {
            const bool there = RE2::PartialMatch(text, pattern.compiled());
            const bool possible = pattern.may_be_in(SearchedText(text));
            if (there && !possible) {
                CAPTURE(pattern_text);
                CAPTURE(text);
                CHECK(possible);
            }
            found_here = found_here || there;
            passed_over += possible ? 0U : 1U;
        }
        found += found_here ? 1U : 0U;
    }
    CHECK(found > scalars().patterns.size() / 2);
    CHECK(passed_over > scalars().patterns.size() * texts.size() / 2);
}
