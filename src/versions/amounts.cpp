// SPDX-License-Identifier: EUPL-1.2
#include "versions/amounts.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace registertoets::versions {

Amounts& Amounts::operator+=(const Amounts& other) {
    rows += other.rows;
    complete += other.complete;
    complete_law += other.complete_law;
    required += other.required;
    filled += other.filled;
    return *this;
}

Amounts& Amounts::operator-=(const Amounts& other) {
    rows -= other.rows;
    complete -= other.complete;
    complete_law -= other.complete_law;
    required -= other.required;
    filled -= other.filled;
    return *this;
}

Amounts operator-(Amounts left, const Amounts& right) {
    left -= right;
    return left;
}

Amounts amounts_of(const VersionRow& row) {
    return {1, row.complete ? 1 : 0, row.complete_law ? 1 : 0, row.required, row.filled};
}

bool comes_before(const Vocabulary& words, std::uint32_t left, std::uint32_t right) {
    if (left == k_none || right == k_none) {
        return left != k_none;
    }
    return words.name(left) < words.name(right);
}

std::vector<DirectieAmounts> amounts_by_directie(const Version& version, const Vocabulary& words) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, Amounts> counts;
    for (const VersionRow& row : version.rows) {
        counts[{row.reg, row.directie}] += amounts_of(row);
    }
    std::vector<DirectieAmounts> sorted;
    for (const auto& [key, amounts] : counts) {
        sorted.push_back({key.first, key.second, amounts});
    }
    std::sort(sorted.begin(), sorted.end(),
              [&words](const DirectieAmounts& left, const DirectieAmounts& right) {
                  return left.reg != right.reg ? left.reg < right.reg
                                               : left.directie != right.directie &&
                                                     comes_before(words, left.directie, right.directie);
              });
    return sorted;
}

}  // namespace registertoets::versions
