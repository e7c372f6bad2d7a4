// SPDX-License-Identifier: EUPL-1.2
#include "report/explain.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

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

// The rule with this id, with or without its register, or all whose ids begin with it up to a stop.
std::vector<ExplainedItem> rules_named(const rules::RuleSet& set, const std::string& asked) {
    std::vector<ExplainedItem> exact;
    std::vector<ExplainedItem> beginning;
    each_register(set, [&](std::size_t reg, const rules::RegisterRules& rules) {
        for (std::size_t index = 0; index < rules.rules.size(); ++index) {
            const std::string& id = rules.rules[index].id;
            const std::string_view short_id = std::string_view(id).substr(id.find('.') + 1);
            if (id == asked || short_id == asked) {
                exact.push_back({reg, index});
            } else if ((id.starts_with(asked) || short_id.starts_with(asked)) &&
                       asked.find('.') != std::string::npos) {
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

// What somebody may ask for: ids, headers and other names of fields, rules, lists.
std::vector<std::string> names_of(const rules::RuleSet& set) {
    std::vector<std::string> names;
    each_register(set, [&names](std::size_t, const rules::RegisterRules& rules) {
        for (const reg::Field& field : rules.form.fields) {
            names.push_back(field.id);
            names.push_back(reg::header_key(field.header.nl));
            names.push_back(reg::header_key(field.header.en));
            for (const reg::Alias& alias : field.aliases) {
                names.push_back(reg::header_key(alias.spelling));
            }
        }
        for (const rules::Rule& rule : rules.rules) {
            names.push_back(rule.id);
        }
    });
    for (const auto& list : set.lists) {
        names.push_back(list->id());
    }
    return names;
}

// Less is the beginning of too much to be worth a proposal.
constexpr std::size_t k_shortest_beginning = 3;

// What has a name that begins with what was asked: by its id, the name.
class Beginnings {
  public:
    Beginnings(const rules::RuleSet& set, const std::string& asked)
        : m_asked(asked), m_key(reg::header_key(asked)) {
        each_register(set, [this](std::size_t, const rules::RegisterRules& rules) {
            for (const reg::Field& field : rules.form.fields) {
                add(field);
            }
            if (rules.form.id.starts_with(m_asked)) {
                m_found.emplace(rules.form.id + ".", rules.form.id + ".");  // all its rules
            }
        });
        for (const auto& list : set.lists) {
            if (list->id().starts_with(m_asked)) {
                m_found.emplace(list->id(), list->id());
            }
        }
    }

    // What to ask for instead: the one thing that was found, or the header that all share; else nothing.
    [[nodiscard]] std::optional<std::string> only() const {
        std::set<std::string> headers;
        for (const auto& [id, name] : m_found) {
            headers.insert(reg::header_key(name));
        }
        if (m_found.size() == 1) {
            return m_found.begin()->first;
        }
        return headers.size() == 1 ? std::optional(*headers.begin()) : std::nullopt;
    }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& [id, name] : m_found) {
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(name);
            }
        }
        return names;
    }

  private:
    void add(const reg::Field& field) {
        if (field.id.starts_with(m_asked)) {
            m_found.emplace(field.id, field.id);
            return;
        }
        for (const std::string& header : {field.header.nl, field.header.en}) {
            if (!m_key.empty() && reg::header_key(header).starts_with(m_key)) {
                m_found.emplace(field.id, util::single_line(header));
                return;
            }
        }
    }

    const std::string& m_asked;
    std::string m_key;
    std::map<std::string, std::string> m_found;
};

// The shortest name that begins with `asked`, or else the nearest; or else one that begins nearly so.
std::string nearest_name(const rules::RuleSet& set, const std::string& asked) {
    const std::vector<std::string> names = names_of(set);
    const std::string* shortest = nullptr;
    for (const std::string& name : names) {
        if (asked.size() >= k_shortest_beginning && name.starts_with(asked) &&
            (shortest == nullptr || name.size() < shortest->size())) {
            shortest = &name;
        }
    }
    if (shortest != nullptr) {
        return *shortest;
    }
    if (auto near = util::nearest(asked, names)) {
        return *near;
    }
    const std::size_t most = asked.size() / 4;
    for (const std::string& name : names) {
        if (most > 0 && name.size() > asked.size() &&
            util::edit_distance(asked, std::string_view(name).substr(0, asked.size() + 1), most) <= most) {
            return name;
        }
    }
    return "";
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
    if (!found.exists() && folded.size() >= k_shortest_beginning) {
        const Beginnings beginnings(set, folded);
        const auto only = beginnings.only();
        if (only && *only != folded) {
            return find_explanation(set, *only);
        }
        found.several = beginnings.names();
    }
    if (!found.exists() && found.several.empty()) {
        found.near = nearest_name(set, folded);
    }
    return found;
}

}  // namespace registertoets::report
