// SPDX-License-Identifier: EUPL-1.2
#include "rules/kinds/repeated.hpp"

#include <functional>
#include <limits>
#include <unordered_map>
#include <vector>

namespace registertoets::rules::kinds_table {
namespace {

constexpr std::uint32_t k_no_row = std::numeric_limits<std::uint32_t>::max();

// The first row of each different note.
std::vector<std::uint32_t> first_rows(const Notes& notes) {
    std::vector<std::uint32_t> first(notes.different().size(), k_no_row);
    for (std::size_t index = 0; index < notes.size(); ++index) {
        std::uint32_t& row = first[notes.kind(index)];
        row = row == k_no_row ? notes.row(index) : row;
    }
    return first;
}

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

template <typename Differ>
void find_others(const Notes& notes, const std::unordered_map<std::uint64_t, std::uint32_t>& chosen,
                 const Differ& differ, const SetCheck::Found& found) {
    const std::vector<std::uint32_t> first = first_rows(notes);
    for (std::size_t index = 0; index < notes.size(); ++index) {
        const std::uint32_t kind = notes.kind(index);
        const std::uint32_t stands = chosen.at(notes.different()[kind].group);
        if (differ(kind, stands)) {
            found(notes.row(index), first[stands]);
        }
    }
}

}  // namespace

void find_differing(const Notes& notes, bool (*differ)(std::uint64_t, std::uint64_t),
                    const SetCheck::Found& found) {
    const auto never = [](std::uint32_t, std::uint32_t) { return false; };
    const auto by_value = [&](std::uint32_t kind, std::uint32_t stands) {
        return differ(notes.different()[kind].value, notes.different()[stands].value);
    };
    find_others(notes, standing(notes, never), by_value, found);
}

void find_minority(const Notes& notes, const SetCheck::Found& found) {
    std::vector<std::uint32_t> count(notes.different().size());
    for (std::size_t index = 0; index < notes.size(); ++index) {
        ++count[notes.kind(index)];
    }
    const auto more = [&count](std::uint32_t candidate, std::uint32_t stands) {
        return count[candidate] > count[stands];
    };
    find_others(notes, standing(notes, more), std::not_equal_to<>(), found);
}

}  // namespace registertoets::rules::kinds_table
