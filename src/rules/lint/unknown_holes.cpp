// SPDX-License-Identifier: EUPL-1.2
// unknown-holes: `{name}` in a text for which nothing is ever filled in, so that readers see the braces.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {
namespace {

// What is filled in when a finding is shown; the loader has filled in all else.
constexpr std::string_view k_filled_in_later = "{header}";

// The first hole of `text` that stays open, with its braces; empty when there is none.
std::string_view open_hole(std::string_view text) {
    std::size_t open = text.find('{');
    while (open != std::string_view::npos) {
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        const std::string_view hole = text.substr(open, close - open + 1);
        const bool is_name = hole.size() > 2 && std::all_of(hole.begin() + 1, hole.end() - 1, [](char byte) {
                                 return (byte >= 'a' && byte <= 'z') || byte == '_';
                             });
        if (is_name && hole != k_filled_in_later) {
            return hole;
        }
        open = text.find('{', open + 1);
    }
    return {};
}

}  // namespace

void unknown_holes(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        for (const Rule& rule : reg->rules) {
            for (const auto& [key, text] :
                 {std::pair{"what", &rule.what}, std::pair{"why", &rule.why}, std::pair{"how", &rule.how}}) {
                for (const auto& [lang, words] : {std::pair{"nl", &text->nl}, std::pair{"en", &text->en}}) {
                    const std::string_view hole = open_hole(*words);
                    const std::string place = std::string(key) + "." + lang;
                    if (!hole.empty()) {
                        faults.push_back(
                            {mark_in_rule(*loaded.tree, reg->form, rule, place),
                             messages::Sentence(messages::Msg::lint_unknown_hole,
                                                {{"key", key}, {"rule", rule.id}, {"hole", hole}})});
                    }
                }
            }
        }
    }
}

}  // namespace registertoets::rules::lint_table
