// SPDX-License-Identifier: EUPL-1.2
#include "check/rules_check.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>

#include "check/examples.hpp"
#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/load.hpp"

namespace registertoets::check {
namespace {

auto order_of(const rules::RuleFault& fault) {
    return std::tuple(fault.mark.source, fault.mark.line, fault.mark.column);
}

void add_faults(const rules::LoadedRules& loaded, rules::RuleFaults faults, RulesCheck& result) {
    std::stable_sort(faults.begin(), faults.end(),
                     [](const auto& a, const auto& b) { return order_of(a) < order_of(b); });
    auto said = std::tuple(std::tuple<std::uint16_t, std::uint32_t, std::uint32_t>(), messages::Msg{});
    for (rules::RuleFault& fault : faults) {
        const bool below = loaded.lies_below(fault.mark);
        const auto same = std::tuple(order_of(fault), fault.sentence.id());
        // A doubt about what registers share is told once, and one about the rules below not at all.
        if (fault.warning && (below || same == said)) {
            continue;
        }
        said = same;
        const bool warning = fault.warning || below;
        result.faults.push_back({loaded.place(fault.mark), std::move(fault.sentence), warning});
    }
}

}  // namespace

std::size_t RulesCheck::warnings() const {
    return static_cast<std::size_t>(
        std::count_if(faults.begin(), faults.end(), [](const PlacedFault& fault) { return fault.warning; }));
}

RulesCheck check_rules(const std::vector<std::string>& names, const std::optional<util::Date>& asked_day,
                       const util::Date& today, const std::string* yaml) {
    RulesCheck result;
    result.name =
        names.empty() ? std::string(rules::k_default_rules) : fmt::format("{}", fmt::join(names, " + "));
    try {
        const rules::LoadedRules loaded = rules::load_whole(names, yaml);
        result.loaded = true;
        for (const auto& reg : loaded.set->registers) {
            result.rules += reg->rules.size();
        }
        rules::RuleFaults faults = rules::lint(loaded);
        ExamplesTried tried =
            try_examples(loaded, asked_day.value_or(loaded.set->examples_on.value_or(today)));
        result.examples = tried.count;
        faults.insert(faults.end(), tried.faults.begin(), tried.faults.end());
        add_faults(loaded, std::move(faults), result);
    } catch (const messages::UserError& error) {
        result.faults.push_back({error.place(), error.sentence()});
    }
    return result;
}

}  // namespace registertoets::check
