// SPDX-License-Identifier: EUPL-1.2
#include "util/edit_distance.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace registertoets::util {

// Only cells at most `limit` off the diagonal can lead to a distance within it: the others are never looked
// at, and count as too far.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit) {
        return limit + 1;
    }
    limit = std::min(limit, std::max(a.size(), b.size()));
    const std::size_t too_far = limit + 1;
    std::vector<std::size_t> before_last(b.size() + 1, too_far);
    std::vector<std::size_t> last(b.size() + 1, too_far);
    std::vector<std::size_t> current(b.size() + 1, too_far);
    std::iota(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(std::min(b.size(), limit) + 1),
              std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::size_t first = i > limit ? i - limit : 1;
        const std::size_t end = std::min(b.size(), i + limit);
        current[first - 1] = first == 1 ? i : too_far;
        std::size_t least = current[first - 1];
        for (std::size_t j = first; j <= end; ++j) {
            const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], before_last[j - 2] + 1);
            }
            least = std::min(least, current[j]);
        }
        if (end < b.size()) {
            current[end + 1] = too_far;  // where the next row looks
        }
        if (least > limit) {
            return too_far;
        }
        std::swap(before_last, last);
        std::swap(last, current);
    }
    return std::min(last[b.size()], too_far);
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    std::size_t best = limit + 1;
    std::optional<std::string> found;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(word, candidate, limit);
        if (distance < best) {
            best = distance;
            found = candidate;
        }
    }
    return found;
}

std::optional<std::string> likeliest(std::string_view word, std::span<const std::string> candidates) {
    constexpr std::size_t k_shortest_beginning = 3;
    const std::string* found = nullptr;
    for (const std::string& candidate : candidates) {
        if (word.size() >= k_shortest_beginning && candidate.starts_with(word) &&
            (found == nullptr || candidate.size() < found->size())) {
            found = &candidate;
        }
    }
    return found == nullptr ? nearest(word, candidates) : std::optional(*found);
}

}  // namespace registertoets::util
