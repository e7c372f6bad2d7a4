// SPDX-License-Identifier: EUPL-1.2
#include "check/no_worse.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "check/earlier_report.hpp"

namespace registertoets::check {
namespace {

__extension__ using Wide = unsigned __int128;

// Nothing: the rules of today do not know the register.
std::optional<std::size_t> register_of(const Options& options, const EarlierCount& count) {
    return options.rules->find_register(count.reg);
}

// Whether this run was asked to look at it.
bool is_asked_for(const Options& options, std::size_t reg, const EarlierCount& count) {
    const auto& only = options.only_directies;
    return (!options.only_register || *options.only_register == reg) &&
           (only.empty() ||
            (count.directie && std::find(only.begin(), only.end(), *count.directie) != only.end()));
}

// Exact: complete / rows >= earlier complete / earlier rows, in whole numbers.
void compare(GateResult& gate) {
    const Wide wanted = Wide{gate.earlier->complete} * gate.rows;
    const Wide rows = gate.earlier->rows;
    const auto needed = static_cast<std::uint64_t>((wanted + rows - 1) / rows);
    gate.met = gate.complete >= needed;
    gate.rows_short = gate.met ? 0 : needed - gate.complete;
}

bool same_rules(const EarlierReport& earlier, const rules::RuleSet& now) {
    return std::equal(
        earlier.rules.begin(), earlier.rules.end(), now.files.begin(), now.files.end(),
        [](const std::string& sha256, const rules::RuleFile& file) { return sha256 == file.sha256; });
}

}  // namespace

void judge_no_worse(const Options& options, const std::vector<DirectieCount>& now, Report& report) {
    if (!options.no_worse_than) {
        return;
    }
    // By register and name, the nameless last.
    std::map<std::tuple<std::size_t, bool, std::string>, GateResult> gates;
    const auto gate_of = [&gates](std::size_t reg, const std::optional<std::string>& name) -> GateResult& {
        GateResult& gate = gates[{reg, !name, name.value_or("")}];
        gate.kind = GateKind::no_worse;
        gate.reg = reg;
        gate.directie = name;
        return gate;
    };
    for (const DirectieCount& count : now) {
        GateResult& gate = gate_of(count.reg, count.name);
        gate.rows = count.rows;
        gate.complete = count.complete;
    }
    for (const EarlierCount& count : options.no_worse_than->counts) {
        const auto reg = register_of(options, count);
        if (reg && is_asked_for(options, *reg, count)) {
            gate_of(*reg, count.directie).earlier = EarlierShare{count.rows, count.complete};
        }
    }
    for (auto& [key, gate] : gates) {
        if (gate.rows > 0 && gate.earlier) {
            compare(gate);
        }
        report.gates.push_back(std::move(gate));
    }
    report.no_worse_than =
        NoWorseThan{options.no_worse_than->path, same_rules(*options.no_worse_than, *options.rules)};
}

}  // namespace registertoets::check
