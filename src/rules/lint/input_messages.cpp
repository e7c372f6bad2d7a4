// SPDX-License-Identifier: EUPL-1.2
// input-messages: a header or meaning that a template has to cut. A warning: what is cut is still sensible.
#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "rules/input_message.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {
namespace {

using messages::LocalText;
using messages::Msg;

struct Limited {
    std::string_view key;
    LocalText reg::Field::*text;
    std::size_t most;
    Msg sentence;
};

constexpr std::array k_limited{
    Limited{"header", &reg::Field::header, k_longest_input_title, Msg::lint_title_long},
    Limited{"meaning", &reg::Field::meaning, k_longest_input_message, Msg::lint_message_long},
};

}  // namespace

void input_messages(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        for (const reg::Field& field : reg->form.fields) {
            for (const Limited& limited : k_limited) {
                const LocalText& text = field.*limited.text;
                const std::size_t dutch = utf16_units(text.nl);
                const std::size_t count = std::max(dutch, utf16_units(text.en));
                if (count <= limited.most) {
                    continue;
                }
                const std::string lang = count == dutch ? "nl" : "en";
                const std::string key = std::string(limited.key) + "." + lang;
                faults.push_back(
                    {mark_in_field(*loaded.tree, reg->form.id, field.id, key),
                     messages::Sentence(limited.sentence, {{"field", reg->form.id + "." + field.id},
                                                           {"lang", lang},
                                                           {"count", count},
                                                           {"most", limited.most}}),
                     true});
            }
        }
    }
}

}  // namespace registertoets::rules::lint_table
