// SPDX-License-Identifier: EUPL-1.2
// off-without-reason: a check that is switched off, and nobody says why. Off for fields that are optional
// needs no reason.
#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "rules/lint/each_check.hpp"
#include "rules/lint/lint.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::lint_table {
namespace {

// What people write where a switch is expected.
bool is_no_reason(const std::string& reason) {
    static constexpr std::array<std::string_view, 7> k_switches{"",   "true", "false", "yes",
                                                                "ja", "on",   "off"};
    return std::find(k_switches.begin(), k_switches.end(), util::fold_words(reason)) != k_switches.end();
}

}  // namespace

void off_without_reason(const LoadedRules& loaded, RuleFaults& faults) {
    each_check(*loaded.tree, [&faults](const Entry& check) {
        const Node* off = check.value.find("off");
        const Node* severity = check.value.find("severity");
        const bool by_severity = severity != nullptr && severity->text == "off";
        if ((off == nullptr && by_severity) || (off != nullptr && is_no_reason(off->text))) {
            faults.push_back(
                {off == nullptr ? severity->mark : off->mark,
                 messages::Sentence(messages::Msg::lint_off_without_reason, {{"name", check.key}})});
        }
    });
}

}  // namespace registertoets::rules::lint_table
