// SPDX-License-Identifier: EUPL-1.2
#include "rules/retention_limits.hpp"

#include <algorithm>

namespace registertoets::rules {
namespace {

using Limits = std::vector<const RetentionLimit*>;

// Units do not divide evenly: half a year is also 184 days, five years are 261 weeks. Of short terms it is a
// hundredth.
constexpr double k_leeway = 0.01;
constexpr double k_most_leeway = 36;  // hours

bool contains(const std::vector<std::string>& grounds, const std::string& ground) {
    return std::find(grounds.begin(), grounds.end(), ground) != grounds.end();
}

bool within(const RetentionTerm& term, const RetentionLimit& limit) {
    return term.most <= limit.most + std::min(limit.most * k_leeway, k_most_leeway);
}

bool counts_from(const RetentionTerm& term, const RetentionLimit& limit) {
    return term.has_start && term.start == limit.from;
}

// The limits that speak of one of `grounds`, each once.
Limits limits_of(const std::vector<std::string>& grounds, const std::vector<RetentionLimit>& limits) {
    Limits found;
    for (const RetentionLimit& limit : limits) {
        if (std::any_of(grounds.begin(), grounds.end(),
                        [&limit](const std::string& ground) { return contains(limit.grounds, ground); })) {
            found.push_back(&limit);
        }
    }
    return found;
}

// A period of no step is of the limit that counts from the same start; one of several steps ("5 jaar bewaard
// en vernietigd") of the limit that speaks of all of them.
bool may_be_of(const RetentionTerm& term, const RetentionLimit& limit) {
    if (term.steps.empty()) {
        return counts_from(term, limit);
    }
    return std::all_of(term.steps.begin(), term.steps.end(), [&limit](std::size_t step) {
        return std::find(limit.steps.begin(), limit.steps.end(), step) != limit.steps.end();
    });
}

// Judges a period by its only limit.
Allowed by_one(const RetentionTerm& term, const RetentionLimit& limit) {
    if (within(term, limit)) {
        return !term.has_start || counts_from(term, limit) || limit.other_starts ? Allowed::yes
                                                                                 : Allowed::unclear;
    }
    const bool certain = counts_from(term, limit) || (!term.has_start && limit.without_start);
    return certain ? Allowed::no : Allowed::unclear;
}

}  // namespace

Allowed allowed(const RetentionTerm& term, const std::vector<std::string>& grounds,
                const std::vector<RetentionLimit>& limits) {
    Limits known = limits_of(grounds, limits);
    if (known.empty()) {
        return Allowed::yes;
    }
    const bool beside_unlimited =
        std::any_of(grounds.begin(), grounds.end(),
                    [&limits](const std::string& ground) { return limits_of({ground}, limits).empty(); });
    std::erase_if(known, [&term](const RetentionLimit* limit) { return !may_be_of(term, *limit); });
    if (known.empty()) {
        return beside_unlimited && term.steps.size() == 1 ? Allowed::yes : Allowed::unclear;
    }
    if (known.size() == 1 && !beside_unlimited) {
        return by_one(term, *known.front());
    }
    // Of several grounds: right by the one that counts from its start, or by all of them.
    const bool right = std::any_of(known.begin(), known.end(), [&term](const RetentionLimit* limit) {
        return counts_from(term, *limit) && within(term, *limit);
    });
    const bool right_by_all = std::all_of(known.begin(), known.end(), [&term](const RetentionLimit* limit) {
        return by_one(term, *limit) == Allowed::yes;
    });
    return right || right_by_all ? Allowed::yes : Allowed::unclear;
}

}  // namespace registertoets::rules
