// SPDX-License-Identifier: EUPL-1.2
// Conditions: `{field: …, has: […]}`, `{field: …, answered: true}`, `{field: …, names_other_than: […]}`, and
// `all`, `any` and `not` of conditions.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

std::vector<std::string> field_ids(const reg::Form& form) {
    std::vector<std::string> ids;
    for (const reg::Field& field : form.fields) {
        ids.push_back(field.id);
    }
    return ids;
}

const reg::ValueList& list_of(const reg::Field& field, const MappingReader& reader) {
    if (field.list == nullptr) {
        reader.fail(Sentence(Msg::rules_field_without_list, {{"field", field.id}}));
    }
    return *field.list;
}

std::vector<std::uint16_t> values_of(const reg::ValueList& list, const Node& names, const Sources& sources) {
    std::vector<std::string> known;
    for (const reg::ListValue& value : list.values()) {
        known.push_back(value.id);
    }
    std::vector<std::uint16_t> values;
    texts_of(sources, "has", names);
    for (const Node& name : names.items) {
        const auto value = list.find_id(name.text);
        if (!value) {
            fail_unknown_name(sources, name.mark, name.text, known);
        }
        values.push_back(static_cast<std::uint16_t>(*value));
    }
    return values;
}

void check_groups(const reg::ValueList& list, const Node& groups, const Sources& sources) {
    std::vector<std::string> known;
    for (const reg::ListValue& value : list.values()) {
        known.insert(known.end(), value.groups.begin(), value.groups.end());
    }
    for (const Node& group : groups.items) {
        if (std::find(known.begin(), known.end(), group.text) == known.end()) {
            fail_unknown_name(sources, group.mark, group.text, known);
        }
    }
}

std::unique_ptr<Condition> load_on_field(MappingReader& reader, const reg::Form& form) {
    const std::string id = reader.text_or_fail("field");
    const auto field = form.find(id);
    if (!field) {
        fail_unknown_name(reader.sources(), reader.node().find("field")->mark, id, field_ids(form));
    }
    const Node* has = reader.any("has");
    const Node* other = reader.any("names_other_than");
    const bool answered = reader.flag("answered", false);
    reader.finish();
    if ((has != nullptr ? 1 : 0) + (other != nullptr ? 1 : 0) + (answered ? 1 : 0) != 1) {
        reader.fail(Sentence(Msg::rules_condition, {{"known", "has, answered, names_other_than"}}));
    }
    if (has != nullptr) {
        return has_value(*field, values_of(list_of(form.fields[*field], reader), *has, reader.sources()));
    }
    if (answered) {
        return is_answered(*field);
    }
    const reg::ValueList& list = list_of(form.fields[*field], reader);
    auto groups = texts_of(reader.sources(), "names_other_than", *other);
    check_groups(list, *other, reader.sources());
    return names_other_than(*field, list, std::move(groups));
}

Conditions load_conditions(const Node& node, std::string_view key, const reg::Form& form,
                           const Sources& sources) {
    if (node.kind != Node::Kind::sequence) {
        fail_at(sources, node.mark, Sentence(Msg::rules_expects_list, {{"key", key}}));
    }
    Conditions conditions;
    for (const Node& item : node.items) {
        conditions.push_back(load_condition(item, form, sources));
    }
    return conditions;
}

}  // namespace

std::unique_ptr<Condition> load_condition(const Node& node, const reg::Form& form, const Sources& sources) {
    MappingReader reader(node, "when", sources);
    if (node.find("field") != nullptr) {
        return load_on_field(reader, form);
    }
    const Node* all = reader.any("all");
    const Node* any = reader.any("any");
    const Node* none = reader.any("not");
    reader.allow("field");
    reader.finish();
    if (node.entries.size() != 1) {
        reader.fail(Sentence(Msg::rules_condition, {{"known", "field, all, any, not"}}));
    }
    if (all != nullptr) {
        return all_of(load_conditions(*all, "all", form, sources));
    }
    if (any != nullptr) {
        return any_of(load_conditions(*any, "any", form, sources));
    }
    return negation(load_condition(*none, form, sources));
}

}  // namespace registertoets::rules
