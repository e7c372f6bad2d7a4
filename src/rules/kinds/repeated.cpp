// SPDX-License-Identifier: EUPL-1.2
#include "rules/kinds/repeated.hpp"

#include <limits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace registertoets::rules::kinds_table {
namespace {

constexpr std::uint32_t k_no_row = std::numeric_limits<std::uint32_t>::max();

// Of each group the different note that stands, chosen by `better(candidate, standing)`.
template <typename Better>
std::unordered_map<std::uint64_t, std::uint32_t> standing(const Notes& notes, const Better& better) {
    std::unordered_map<std::uint64_t, std::uint32_t> chosen;
    for (std::uint32_t kind = 0; kind < notes.different().size(); ++kind) {
        const auto [known, is_new] = chosen.try_emplace(notes.different()[kind].group, kind);
        if (!is_new && better(kind, known->second)) {
            known->second = kind;
        }
    }
    return chosen;
}

// Calls `found` for each note that differs from the one that stands in its group.
template <typename Differs>
void find_others(const Notes& notes, const std::unordered_map<std::uint64_t, std::uint32_t>& chosen,
                 const Differs& differs, const SetCheck::Found& found) {
    const std::vector<std::uint32_t> first = first_rows(notes);
    for (std::size_t index = 0; index < notes.size(); ++index) {
        const std::uint32_t stands = chosen.at(notes.different()[notes.kind(index)].group);
        if (differs(index, stands, first[stands])) {
            found(notes.row(index), first[stands]);
        }
    }
}

}  // namespace

std::vector<std::uint32_t> first_rows(const Notes& notes) {
    std::vector<std::uint32_t> first(notes.different().size(), k_no_row);
    for (std::size_t index = 0; index < notes.size(); ++index) {
        std::uint32_t& row = first[notes.kind(index)];
        row = row == k_no_row ? notes.row(index) : row;
    }
    return first;
}

void find_differing(const Notes& notes, bool (*differ)(std::uint64_t, std::uint64_t),
                    const SetCheck::Found& found) {
    const auto never = [](std::uint32_t, std::uint32_t) { return false; };
    const auto by_value = [&](std::size_t index, std::uint32_t stands, std::uint32_t first) {
        return notes.row(index) != first &&
               differ(notes.different()[notes.kind(index)].value, notes.different()[stands].value);
    };
    find_others(notes, standing(notes, never), by_value, found);
}

void find_minority(const Notes& notes, const SetCheck::Found& found) {
    std::vector<std::uint32_t> count(notes.different().size());
    for (std::size_t index = 0; index < notes.size(); ++index) {
        ++count[notes.kind(index)];
    }
    const auto more = [&](std::uint32_t candidate, std::uint32_t stands) {
        const auto weight = [&](std::uint32_t kind) {
            return std::pair(count[kind], notes.different()[kind].value);
        };
        return weight(candidate) > weight(stands);
    };
    const auto other_kind = [&notes](std::size_t index, std::uint32_t stands, std::uint32_t) {
        return notes.kind(index) != stands;
    };
    find_others(notes, standing(notes, more), other_kind, found);
}

}  // namespace registertoets::rules::kinds_table
