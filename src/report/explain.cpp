// SPDX-License-Identifier: EUPL-1.2
#include "report/explain.hpp"

#include <algorithm>

#include "register/header_text.hpp"
#include "util/edit_distance.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

// Calls `visit(register number, rules of the register)` for each.
template <typename Visit>
void each_register(const rules::RuleSet& set, const Visit& visit) {
    for (std::size_t reg = 0; reg < set.registers.size(); ++reg) {
        visit(reg, *set.registers[reg]);
    }
}

// The rule with this id, or all whose ids begin with it up to a stop.
std::vector<ExplainedItem> rules_named(const rules::RuleSet& set, const std::string& asked) {
    std::vector<ExplainedItem> exact;
    std::vector<ExplainedItem> beginning;
    each_register(set, [&](std::size_t reg, const rules::RegisterRules& rules) {
        for (std::size_t index = 0; index < rules.rules.size(); ++index) {
            const std::string& id = rules.rules[index].id;
            if (id == asked) {
                exact.push_back({reg, index});
            } else if (id.starts_with(asked) && asked.find('.') != std::string::npos) {
                beginning.push_back({reg, index});
            }
        }
    });
    return exact.empty() ? beginning : exact;
}

bool is_named(const reg::Field& field, const std::string& asked, const std::string& key) {
    if (field.id == asked || reg::header_key(field.header.nl) == key ||
        reg::header_key(field.header.en) == key) {
        return true;
    }
    return std::any_of(field.aliases.begin(), field.aliases.end(),
                       [&key](const reg::Alias& alias) { return reg::header_key(alias.spelling) == key; });
}

std::vector<ExplainedItem> fields_named(const rules::RuleSet& set, const std::string& asked) {
    const std::string key = reg::header_key(asked);
    std::vector<ExplainedItem> by_id;
    std::vector<ExplainedItem> by_name;
    each_register(set, [&](std::size_t reg, const rules::RegisterRules& rules) {
        for (std::size_t index = 0; index < rules.form.fields.size(); ++index) {
            const reg::Field& field = rules.form.fields[index];
            if (field.id == asked) {
                by_id.push_back({reg, index});
            } else if (!key.empty() && is_named(field, asked, key)) {
                by_name.push_back({reg, index});
            }
        }
    });
    return by_id.empty() ? by_name : by_id;
}

std::string nearest_id(const rules::RuleSet& set, const std::string& asked) {
    std::vector<std::string> ids;
    each_register(set, [&ids](std::size_t, const rules::RegisterRules& rules) {
        for (const reg::Field& field : rules.form.fields) {
            ids.push_back(field.id);
            ids.push_back(util::fold(field.header.nl));
            ids.push_back(util::fold(field.header.en));
        }
        for (const rules::Rule& rule : rules.rules) {
            ids.push_back(rule.id);
        }
    });
    for (const auto& list : set.lists) {
        ids.push_back(list->id());
    }
    return std::string(util::nearest(asked, ids).value_or(""));
}

}  // namespace

Explanation find_explanation(const rules::RuleSet& set, std::string_view asked) {
    const std::string folded = util::fold(asked);
    Explanation found;
    if (folded.empty()) {
        return found;
    }
    found.rules = rules_named(set, folded);
    if (found.rules.empty()) {
        found.list = set.find_list(folded);
        found.fields = fields_named(set, folded);
    }
    if (found.list != nullptr) {
        // A list goes before a field of which it is only the name in another language.
        std::erase_if(found.fields, [&](const ExplainedItem& item) {
            return set.registers[item.reg]->form.fields[item.index].id != folded;
        });
    }
    if (!found.exists()) {
        found.near = nearest_id(set, folded);
    }
    return found;
}

}  // namespace registertoets::report
