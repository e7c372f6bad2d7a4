// SPDX-License-Identifier: EUPL-1.2
#include "check/directie_counts.hpp"

#include <map>
#include <tuple>

#include "check/counts_by_name.hpp"
#include "check/tally.hpp"

namespace registertoets::check {

std::vector<DirectieCount> count_directies(const Report& report) {
    std::map<std::tuple<std::size_t, bool, std::string>, DirectieCount> counts;
    const auto count_of = [&](std::size_t reg, std::uint32_t name) -> DirectieCount& {
        const bool nameless = name == k_none;
        DirectieCount& count = counts[{reg, nameless, nameless ? std::string() : report.names[name]}];
        count.reg = reg;
        count.name = nameless ? std::nullopt : std::optional(report.names[name]);
        return count;
    };
    CountsByName<Tally> tallies;
    for (const RowRecord& row : report.rows) {
        add_row(tallies.of(*report.sheets[row.sheet].reg, row.directie), row);
    }
    tallies.each([&](std::size_t reg, std::uint32_t name, const Tally& tally) {
        DirectieCount& count = count_of(reg, name);
        count.rows += tally.rows;
        count.complete += tally.complete;
    });
    for (const RegisterReport& reg : report.registers) {
        for (const std::uint32_t name : reg.directies_missing) {
            count_of(reg.reg, name);
        }
    }
    std::vector<DirectieCount> sorted;
    sorted.reserve(counts.size());
    for (auto& [key, count] : counts) {
        sorted.push_back(std::move(count));
    }
    return sorted;
}

}  // namespace registertoets::check
