// SPDX-License-Identifier: EUPL-1.2
#include "needed_literals.hpp"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

namespace registertoets::rules {
namespace {

constexpr std::size_t k_most_groups = 4;

// How little it tells that a text holds `literal`: most of them hold a blank, a stop, some letter.
std::size_t commonness(const std::string& literal) {
    constexpr std::size_t k_longest = 100;
    const auto among = [&](std::string_view signs) {
        return signs.find(literal.front()) != std::string_view::npos;
    };
    if (literal.size() > 1) {
        return k_longest - std::min(k_longest, literal.size());
    }
    if (among(" ")) {
        return k_longest + 4;
    }
    if (among("etanirosdl")) {
        return k_longest + 3;
    }
    return among(".,0123456789") ? k_longest + 2 : k_longest + 1;
}

bool has_line_break(const std::string& literal) {
    return literal.find('\n') != std::string::npos;
}

// RE2's knowledge of which literals a match needs together.
class Needs {
  public:
    explicit Needs(const std::string& pattern) : m_filter(1) {  // single letters count too
        RE2::Options options;
        options.set_log_errors(false);
        int number = 0;
        if (m_filter.Add(pattern, options, &number) == RE2::NoError) {
            m_filter.Compile(&m_literals);
        }
        m_order.resize(m_literals.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](int a, int b) { return commonness(literal(a)) > commonness(literal(b)); });
    }

    [[nodiscard]] const std::string& literal(int number) const {
        return m_literals[static_cast<std::size_t>(number)];
    }

    // A smallest group of literals, none of them among `held`, of which every match has at least one. None
    // where a match needs no more than `held`.
    [[nodiscard]] std::vector<int> group_beside(const std::vector<int>& held) const {
        std::vector<int> group;
        if (m_literals.empty() || may_match_with(held)) {
            return group;
        }
        std::vector<int> present = held;
        for (const int number : m_order) {
            if (std::find(held.begin(), held.end(), number) != held.end()) {
                continue;
            }
            present.push_back(number);
            if (may_match_with(present)) {
                present.pop_back();
                group.push_back(number);
            }
        }
        return group;
    }

  private:
    [[nodiscard]] bool may_match_with(const std::vector<int>& held) const {
        std::vector<int> possible;
        m_filter.AllPotentials(held, &possible);
        return !possible.empty();
    }

    re2::FilteredRE2 m_filter;
    std::vector<std::string> m_literals;
    std::vector<int> m_order;  // the commonest first
};

}  // namespace

std::vector<std::vector<std::string>> needed_literals(const std::string& pattern) {
    const Needs needs(pattern);
    std::vector<std::vector<std::string>> groups;
    std::vector<int> held;
    for (std::size_t count = 0; count < k_most_groups; ++count) {
        std::vector<std::string> texts;
        for (const int number : needs.group_beside(held)) {
            held.push_back(number);
            texts.push_back(needs.literal(number));
        }
        if (texts.empty()) {
            break;
        }
        if (std::none_of(texts.begin(), texts.end(), has_line_break)) {
            groups.push_back(std::move(texts));
        }
    }
    return groups;
}

}  // namespace registertoets::rules
