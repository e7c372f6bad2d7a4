// SPDX-License-Identifier: EUPL-1.2
// Sorts what mostly stands in its order already.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace registertoets::util {

/// Sorts `first` to `last` by `before`, equal ones in the order they had. It merges neighbouring sorted runs:
/// of a million in ten runs each is compared four times, where std::sort compares it twenty times. It is for
/// few runs: it keeps an iterator for each.
template <typename Iterator, typename Before>
void merge_sorted_runs(Iterator first, Iterator last, const Before& before) {
    std::vector<Iterator> ends;
    for (Iterator end = first; end != last;) {
        end = std::is_sorted_until(end, last, before);
        ends.push_back(end);
    }
    while (ends.size() > 1) {
        std::vector<Iterator> merged;
        Iterator begin = first;
        for (std::size_t run = 0; run + 1 < ends.size(); run += 2) {
            std::inplace_merge(begin, ends[run], ends[run + 1], before);
            begin = ends[run + 1];
            merged.push_back(begin);
        }
        if (ends.size() % 2 == 1) {
            merged.push_back(last);
        }
        ends = std::move(merged);
    }
}

}  // namespace registertoets::util
