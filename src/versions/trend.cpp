// SPDX-License-Identifier: EUPL-1.2
#include "versions/trend.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"

namespace registertoets::versions {
namespace {

TrendRegister& register_of(Trend& trend, std::uint32_t number) {
    auto found = std::find_if(trend.registers.begin(), trend.registers.end(),
                              [number](const TrendRegister& reg) { return reg.reg >= number; });
    if (found == trend.registers.end() || found->reg != number) {
        found = trend.registers.insert(found, TrendRegister{});
        found->reg = number;
        found->total.versions.resize(trend.versions.size());
    }
    return *found;
}

TrendLine& line_of(TrendRegister& reg, std::uint32_t directie) {
    const auto found = std::find_if(reg.directies.begin(), reg.directies.end(),
                                    [directie](const TrendLine& line) { return line.directie == directie; });
    if (found != reg.directies.end()) {
        return *found;
    }
    TrendLine& line = reg.directies.emplace_back();
    line.directie = directie;
    line.versions.resize(reg.total.versions.size());
    return line;
}

}  // namespace

void TrendBuilder::add(const Version& version) {
    m_versions.push_back({version.about, amounts_by_directie(version, m_words)});
}

void TrendBuilder::sort() {
    std::stable_sort(m_versions.begin(), m_versions.end(), [](const Counted& left, const Counted& right) {
        return *left.about.date < *right.about.date;
    });
    const auto twice = std::adjacent_find(
        m_versions.begin(), m_versions.end(),
        [](const Counted& left, const Counted& right) { return *left.about.date == *right.about.date; });
    if (twice != m_versions.end()) {
        throw messages::UserError(
            messages::Sentence(messages::Msg::trend_same_date, {{"date", util::iso(*twice->about.date)},
                                                                {"one", twice->about.path},
                                                                {"other", std::next(twice)->about.path}}));
    }
}

void TrendBuilder::add_totals(std::size_t number, Trend& trend) const {
    for (const std::uint32_t reg : m_versions[number].about.registers) {
        register_of(trend, reg).total.versions[number].emplace();
    }
    for (const DirectieAmounts& counted : m_versions[number].directies) {
        TrendRegister& reg = register_of(trend, counted.reg);
        *reg.total.versions[number] += counted.amounts;
        line_of(reg, counted.directie).versions[number] = counted.amounts;
    }
}

Trend TrendBuilder::finish() {
    sort();
    Trend trend;
    for (const Counted& version : m_versions) {
        trend.versions.push_back(version.about);
        trend.same_rules = trend.same_rules && same_rules(trend.versions.front(), version.about);
        trend.same_tool = trend.same_tool && trend.versions.front().tool == version.about.tool;
    }
    for (std::size_t number = 0; number < m_versions.size(); ++number) {
        add_totals(number, trend);
    }
    for (TrendRegister& reg : trend.registers) {
        std::sort(reg.directies.begin(), reg.directies.end(),
                  [this](const TrendLine& left, const TrendLine& right) {
                      return left.directie != right.directie &&
                             comes_before(m_words, left.directie, right.directie);
                  });
    }
    return trend;
}

}  // namespace registertoets::versions
