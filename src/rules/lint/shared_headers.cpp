// SPDX-License-Identifier: EUPL-1.2
// shared-headers: a header that two fields of one register are known by. The program cannot choose, and only
// proposes them.
#include <algorithm>
#include <map>

#include "messages/catalogue.hpp"
#include "register/header_text.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {
namespace {

struct Known {
    const reg::Field* field;
    unsigned rank;  // a field's own header goes before an alias, and one of an overlay before both
};

class HeaderLint {
  public:
    HeaderLint(const LoadedRules& loaded, const reg::Form& form, RuleFaults& faults)
        : m_tree(*loaded.tree), m_form(form), m_faults(faults) {}

    void run() {
        for (const reg::Field& field : m_form.fields) {
            add(field, field.header.nl, field.header_from_overlay ? 0 : 1);
            add(field, field.header.en, field.header_from_overlay ? 0 : 1);
            for (const reg::Alias& alias : field.aliases) {
                add(field, alias.spelling, alias.from_overlay ? 0 : 2);
            }
        }
    }

  private:
    void add(const reg::Field& field, const std::string& spelling, unsigned rank) {
        const std::string key = reg::header_key_with_endings(spelling);
        const auto [known, is_new] = m_known.try_emplace({key, rank}, Known{&field, rank});
        if (key.empty() || is_new || known->second.field == &field) {
            return;
        }
        m_faults.push_back({mark_of(field, spelling), messages::Sentence(messages::Msg::lint_alias_shared,
                                                                         {{"alias", spelling},
                                                                          {"register", m_form.id},
                                                                          {"field", known->second.field->id},
                                                                          {"other", field.id}})});
    }

    [[nodiscard]] Mark mark_of(const reg::Field& field, const std::string& spelling) const {
        if (const Node* aliases = find_in_field(m_tree, m_form.id, field.id, "aliases")) {
            const auto found = std::find_if(aliases->items.begin(), aliases->items.end(),
                                            [&](const Node& item) { return item.text == spelling; });
            if (found != aliases->items.end()) {
                return found->mark;
            }
        }
        return mark_in_field(m_tree, m_form.id, field.id, "header");
    }

    const RulesTree& m_tree;
    const reg::Form& m_form;
    RuleFaults& m_faults;
    std::map<std::pair<std::string, unsigned>, Known> m_known;
};

}  // namespace

void shared_headers(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        HeaderLint(loaded, reg->form, faults).run();
    }
}

}  // namespace registertoets::rules::lint_table
