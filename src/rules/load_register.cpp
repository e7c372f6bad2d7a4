// SPDX-License-Identifier: EUPL-1.2
// A register: its form, what each field owes it, its rules.
#include <fmt/ranges.h>

#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

// The fields that a list of ids names.
std::vector<reg::FieldIndex> fields_named(const Node* names, std::string_view key, const reg::Form& form,
                                          const Sources& sources) {
    std::vector<reg::FieldIndex> fields;
    if (names == nullptr) {
        return fields;
    }
    texts_of(sources, key, *names);
    for (const Node& name : names->items) {
        fields.push_back(field_named(name, name.text, form, sources));
    }
    return fields;
}

void load_recognition(const Node* node, const Node* shared, reg::Form& form, const Sources& sources) {
    if (node == nullptr) {
        return;
    }
    MappingReader reader(*node, "recognise", sources);
    form.recognised_by = fields_named(reader.any("fields"), "fields", form, sources);
    form.recognise_at_least = reader.number("at_least").value_or(1);
    form.recognise_words = reader.texts("words");
    form.needs = fields_named(reader.any("needs"), "needs", form, sources);
    form.yields = reader.texts("yields");
    for (std::size_t index = 0; index < form.yields.size(); ++index) {
        if (shared == nullptr || shared->find(form.yields[index]) == nullptr) {
            fail_unknown_name(sources, node->find("yields")->items[index].mark, form.yields[index],
                              keys_of(shared));
        }
    }
    form.header_row = static_cast<std::uint32_t>(reader.number("header_row").value_or(0));
    reader.finish();
}

// A field as this register sees it: what all registers share, with the register's own keys over it.
Node field_node(const Entry& own, const Node* shared) {
    Node merged = shared == nullptr ? Node{Node::Kind::mapping, own.mark, {}, {}, {}} : *shared;
    if (own.value.kind == Node::Kind::mapping) {
        overlay(merged, own.value);
    }
    merged.mark = own.mark;
    return merged;
}

// What is said of a field and is no keys with values is refused where it stands, which need not be where the
// register names the field.
void refuse_no_keys(const std::string& field, const Node& value, const Sources& sources) {
    if (value.kind != Node::Kind::mapping) {
        fail_at(sources, value.mark, Sentence(Msg::rules_expects_mapping, {{"key", field}}));
    }
}

// Those of all `fields` of a register. One that registers do not share has a header of its own.
std::vector<Node> field_nodes(const Node& fields, const Node* shared, const Sources& sources) {
    std::vector<Node> nodes;
    for (const Entry& own : fields.entries) {
        const Node* same = shared == nullptr ? nullptr : shared->find(own.key);
        if (same != nullptr) {
            refuse_no_keys(own.key, *same, sources);
        }
        if (same == nullptr && own.value.find("header") == nullptr) {
            fail_unknown_name(sources, own.mark, own.key, keys_of(shared));
        }
        // Without anything behind it (`status:`) it has no keys of its own.
        if (own.value.kind != Node::Kind::scalar || !own.value.text.empty()) {
            refuse_no_keys(own.key, own.value, sources);
        }
        nodes.push_back(field_node(own, same));
    }
    return nodes;
}

// Where a register calls a field by another name, the one that all registers share is still known.
void keep_shared_header(reg::Field& field, const Node* shared, const Sources& sources) {
    const Node* header = shared == nullptr ? nullptr : shared->find("header");
    if (header == nullptr) {
        return;
    }
    const messages::LocalText same = local_text_of(sources, "header", *header);
    for (const std::string& text : {same.nl, same.en}) {
        if (text != field.header.nl && text != field.header.en) {
            field.aliases.push_back({text, sources.at(header->mark.source).overlay});
        }
    }
}

// The fields from which an empty name takes the list.
std::vector<TakenList> taken_lists(const reg::Form& form, const std::vector<Node>& nodes) {
    std::vector<TakenList> taken;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const Node* list = nodes[index].find("list");
        if (list != nullptr && form.fields[index].list == nullptr) {
            taken.push_back({form.fields[index].id, list->mark, {}});
        }
    }
    return taken;
}

FieldDuty load_duty_of(const reg::Field& field, MappingReader& reader, const ConditionContext& conditions,
                       const FieldContext& context) {
    try {
        return load_duty(reader, conditions);
    } catch (const FieldWithoutList& fault) {
        if (!needs_taken_list(fault, conditions.form.id + "." + field.id + " (`required`)", context)) {
            throw;
        }
        // What follows in the field was not come to.
        for (const std::string_view key : {"basis", "article"}) {
            reader.allow(key);
        }
        return {};
    }
}

void refuse_needed(const std::vector<TakenList>& taken, const Sources& sources) {
    for (const TakenList& list : taken) {
        if (!list.needed_by.empty()) {
            fail_at(sources, list.mark,
                    Sentence(Msg::rules_list_taken,
                             {{"field", list.field},
                              {"needs", fmt::format("{}", fmt::join(list.needed_by, ", "))}}));
        }
    }
}

}  // namespace

bool needs_taken_list(const FieldWithoutList& fault, const std::string& what, const FieldContext& context) {
    if (context.taken == nullptr) {
        return false;
    }
    const auto list = std::find_if(context.taken->begin(), context.taken->end(),
                                   [&](const TakenList& taken) { return taken.field == fault.id(); });
    if (list == context.taken->end()) {
        return false;
    }
    if (!what.empty()) {
        list->needed_by.push_back(what);
    }
    return true;
}

std::vector<std::string> keys_of(const Node* node) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        keys.push_back(node->entries[i].key);
    }
    return keys;
}

std::unique_ptr<RegisterRules> load_register(const std::string& id, const Node& node, const Node& root,
                                             const FieldContext& context) {
    const Sources& sources = context.sources;
    MappingReader reader(node, id, sources);
    auto target = std::make_unique<RegisterRules>();
    reg::Form& form = target->form;
    form.id = id;
    form.title = reader.local_text("title");
    form.law = reader.local_text("law");
    form.sheet_name = reader.text("sheet").value_or(form.title.nl);
    const Node* fields = reader.mapping("fields");
    if (fields == nullptr) {
        reader.fail(Sentence(Msg::rules_missing_key, {{"key", "fields"}}));
    }
    if (fields->entries.size() > reg::k_most_fields) {
        fail_at(sources, fields->mark, Sentence(Msg::rules_too_many_fields, {{"count", reg::k_most_fields}}));
    }
    const Node* shared = root.find("fields");
    const std::vector<Node> nodes = field_nodes(*fields, shared, sources);
    std::vector<MappingReader> readers;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        readers.emplace_back(nodes[index], fields->entries[index].key, sources);
        const std::string& name = fields->entries[index].key;
        form.fields.push_back(load_field(name, readers[index], context));
        keep_shared_header(form.fields.back(), shared == nullptr ? nullptr : shared->find(name), sources);
    }
    std::vector<TakenList> taken = taken_lists(form, nodes);
    FieldContext without = context;
    without.taken = &taken;
    form.key = fields_named(reader.any("key"), "key", form, sources);
    const ConditionContext conditions{form, sources, target->probes, context.set};
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        target->duties.push_back(load_duty_of(form.fields[index], readers[index], conditions, without));
        target->publication.push_back(load_field_publication(readers[index], context.set.vocabulary));
    }
    target->overview = load_overview(reader.mapping("overview"), *target, sources);
    // Before the rules: those about what is expected depend on it.
    target->expect = load_expectation(reader.mapping("expect"), form, sources);
    target->links = load_links(reader.mapping("links"), form, sources);
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        readers[index].mapping("checks");
        readers[index].finish();
        load_rules(*target, index, nodes[index], root.find("checks"), without);
    }
    if (const Node* checks = reader.mapping("checks")) {
        load_wide_rules(*target, *checks, root.find("checks"), without);
    }
    refuse_needed(taken, sources);
    load_recognition(reader.mapping("recognise"), shared, form, sources);
    form.directie = form.find("directie").value_or(reg::k_no_field);
    form.keten = form.find("keten").value_or(reg::k_no_field);
    if (const Node* ended = reader.mapping("ended")) {
        target->ended = load_condition(*ended, conditions);
    }
    reader.finish();
    return target;
}

}  // namespace registertoets::rules
