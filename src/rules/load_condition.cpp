// SPDX-License-Identifier: EUPL-1.2
// Conditions: a question to one field (`{field: …, has: […]}`) or to any of several (`{fields: […], mentions:
// […]}`), and `all`, `any` and `not` of conditions.
#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "rules/lazy_pattern.hpp"
#include "rules/load_parts.hpp"
#include "rules/needed_list.hpp"
#include "util/edit_distance.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

// What a value is called in cells leads to its id, where that is a code: `belgie` to `BE`.
[[noreturn]] void fail_unknown_value(const Sources& sources, const Node& name, const reg::ValueList& list) {
    std::vector<std::string> known;
    for (const reg::ListValue& value : list.values()) {
        known.push_back(value.id);
    }
    auto meant = list.find_whole(name.text);
    if (!meant && !util::nearest(name.text, known)) {
        meant = list.find_near(name.text);
    }
    if (meant) {
        fail_at(sources, name.mark,
                Sentence(Msg::rules_unknown_name_near, {{"value", name.text}, {"near", known[*meant]}}));
    }
    fail_unknown_name(sources, name.mark, name.text, known);
}

std::vector<std::uint16_t> values_of(const reg::ValueList& list, const Node& names, const Sources& sources) {
    std::vector<std::uint16_t> values;
    texts_of(sources, "has", names);
    for (const Node& name : names.items) {
        const auto value = list.find_id(name.text);
        if (!value) {
            fail_unknown_value(sources, name, list);
        }
        values.push_back(static_cast<std::uint16_t>(*value));
    }
    return values;
}

// Groups of any list: a list that is laid over another one need not have those that shared rules speak of.
std::vector<std::string> groups_of(MappingReader& reader, std::string_view key, const RuleSet& set) {
    std::vector<std::string> known;
    for (const auto& list : set.lists) {
        for (const reg::ListValue& value : list->values()) {
            known.insert(known.end(), value.groups.begin(), value.groups.end());
        }
    }
    auto groups = reader.texts(key);
    for (const Node& group : reader.any(key)->items) {
        if (std::find(known.begin(), known.end(), group.text) == known.end()) {
            fail_unknown_name(reader.sources(), group.mark, group.text, known);
        }
    }
    return groups;
}

std::unique_ptr<Condition> asked(reg::FieldIndex field, std::unique_ptr<Probe> probe, MappingReader& reader,
                                 const ConditionContext& context) {
    if (context.probes.full(field)) {
        reader.fail(Sentence(Msg::rules_too_many_probes,
                             {{"field", context.form.fields[field].id}, {"count", Probes::k_most}}));
    }
    return answers_yes(field, context.probes.add(field, std::move(probe)));
}

// A question that can be put to a field: the key that asks it, and how the condition is made.
struct Question {
    std::string_view key;
    std::unique_ptr<Condition> (*make)(MappingReader& reader, reg::FieldIndex field,
                                       const ConditionContext& context);
};

constexpr std::array k_questions{
    Question{"has",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 const reg::ValueList& list = needed_list(context.form.fields[field], reader);
                 return has_value(field, values_of(list, *reader.any("has"), reader.sources()));
             }},
    Question{"in_group",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 const auto groups = groups_of(reader, "in_group", context.set);
                 const reg::ValueList* list = context.form.fields[field].list;
                 // A field whose list was taken away names nothing of a group.
                 return list == nullptr ? any_of({}) : has_group(field, *list, groups);
             }},
    Question{"names_other_than",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 const reg::ValueList& list = needed_list(context.form.fields[field], reader);
                 return names_other_than(field, list, groups_of(reader, "names_other_than", context.set));
             }},
    Question{"mentions",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 return asked(field, mentions(reader.texts("mentions"), context.set.words.denials), reader,
                              context);
             }},
    Question{"matches",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 return asked(field, matches(read_patterns(reader, "matches")), reader, context);
             }},
    Question{"past",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 return asked(field, dated_past(read_patterns(reader, "past")), reader, context);
             }},
    Question{"ahead",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 return asked(field, dated_ahead(read_patterns(reader, "ahead")), reader, context);
             }},
    Question{"names_part_of",
             [](MappingReader& reader, reg::FieldIndex field, const ConditionContext& context) {
                 const Node* other = reader.any("names_part_of");
                 return names_part_of(field, field_named(*other, reader.text_or_fail("names_part_of"),
                                                         context.form, reader.sources()));
             }},
    Question{"answered", [](MappingReader& /*reader*/, reg::FieldIndex field,
                            const ConditionContext& /*context*/) { return is_answered(field); }},
    Question{"none", [](MappingReader& /*reader*/, reg::FieldIndex field,
                        const ConditionContext& /*context*/) { return says_none(field); }},
    Question{"blank", [](MappingReader& /*reader*/, reg::FieldIndex field,
                         const ConditionContext& /*context*/) { return is_blank(field); }},
};

std::vector<reg::FieldIndex> fields_asked(MappingReader& reader, const reg::Form& form) {
    const Node* one = reader.any("field");
    const Node* several = reader.any("fields");
    std::vector<reg::FieldIndex> fields;
    if (one != nullptr) {
        fields.push_back(field_named(*one, reader.text_or_fail("field"), form, reader.sources()));
    } else {
        texts_of(reader.sources(), "fields", *several);
        for (const Node& name : several->items) {
            fields.push_back(field_named(name, name.text, form, reader.sources()));
        }
    }
    return fields;
}

std::unique_ptr<Condition> load_on_fields(MappingReader& reader, const ConditionContext& context) {
    const std::vector<reg::FieldIndex> fields = fields_asked(reader, context.form);
    const Question* question = nullptr;
    std::size_t questions = 0;
    std::string known;
    for (const Question& one : k_questions) {
        known += (known.empty() ? "" : ", ") + std::string(one.key);
        // `answered: true` and the like are flags; false asks nothing.
        const Node* given = reader.any(one.key);
        const bool flag = given != nullptr && given->kind == Node::Kind::scalar && one.key != "names_part_of";
        if (given != nullptr && !(flag && !reader.flag(one.key, false))) {
            question = &one;
            ++questions;
        }
    }
    reader.finish();
    if (questions != 1) {
        reader.fail(Sentence(Msg::rules_condition, {{"known", known}}));
    }
    Conditions conditions;
    for (const reg::FieldIndex field : fields) {
        conditions.push_back(question->make(reader, field, context));
    }
    return conditions.size() == 1 ? std::move(conditions.front()) : any_of(std::move(conditions));
}

Conditions load_conditions(const Node& node, std::string_view key, const ConditionContext& context) {
    if (node.kind != Node::Kind::sequence) {
        fail_at(context.sources, node.mark, Sentence(Msg::rules_expects_list, {{"key", key}}));
    }
    Conditions conditions;
    for (const Node& item : node.items) {
        conditions.push_back(load_condition(item, context));
    }
    return conditions;
}

}  // namespace

reg::FieldIndex field_named(const Node& place, const std::string& id, const reg::Form& form,
                            const Sources& sources) {
    if (const auto field = form.find(id)) {
        return *field;
    }
    std::vector<std::string> known;
    for (const reg::Field& field : form.fields) {
        known.push_back(field.id);
    }
    try {
        fail_unknown_name(sources, place.mark, id, known);
    } catch (const messages::UserError& error) {
        throw UnknownField(error, id);
    }
}

std::unique_ptr<Condition> load_condition(const Node& node, const ConditionContext& context) {
    MappingReader reader(node, "when", context.sources);
    if (node.find("field") != nullptr || node.find("fields") != nullptr) {
        return load_on_fields(reader, context);
    }
    const Node* all = reader.any("all");
    const Node* any = reader.any("any");
    const Node* none = reader.any("not");
    reader.allow("field");
    reader.finish();
    if (node.entries.size() != 1) {
        reader.fail(Sentence(Msg::rules_condition, {{"known", "field, fields, all, any, not"}}));
    }
    if (all != nullptr) {
        return all_of(load_conditions(*all, "all", context));
    }
    if (any != nullptr) {
        return any_of(load_conditions(*any, "any", context));
    }
    return negation(load_condition(*none, context));
}

}  // namespace registertoets::rules
