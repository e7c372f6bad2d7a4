// SPDX-License-Identifier: EUPL-1.2
// The examples of a rule: `{bad: […], good: […]}`. Each is a text for the rule's own field, a row as a
// mapping of fields to texts, or for a rule over all rows a list of those.
#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

ExampleRow row_of(const Node& node, const ExampleContext& context) {
    if (node.kind == Node::Kind::scalar) {
        return {{context.own, node.text}};
    }
    if (node.kind == Node::Kind::sequence) {
        fail_at(context.sources, node.mark, Sentence(Msg::rules_expects_row));
    }
    ExampleRow row;
    for (const Entry& entry : node.entries) {
        Node place;
        place.mark = entry.mark;
        const reg::FieldIndex field = field_named(place, entry.key, context.form, context.sources);
        if (entry.value.kind != Node::Kind::scalar) {
            fail_at(context.sources, entry.value.mark,
                    Sentence(Msg::rules_expects_text, {{"key", entry.key}}));
        }
        row.emplace_back(field, entry.value.text);
    }
    return row;
}

Example example_of(const Node& node, bool bad, const ExampleContext& context) {
    Example example{node.mark, bad, {}};
    if (node.kind != Node::Kind::sequence) {
        example.rows.push_back(row_of(node, context));
        return example;
    }
    if (!context.over_rows) {
        fail_at(context.sources, node.mark, Sentence(Msg::rules_expects_row));
    }
    for (const Node& row : node.items) {
        example.rows.push_back(row_of(row, context));
    }
    return example;
}

}  // namespace

std::vector<Example> load_examples(const Node& node, const ExampleContext& context) {
    MappingReader reader(node, "examples", context.sources);
    std::vector<Example> examples;
    for (const auto& [key, bad] : {std::pair{"bad", true}, std::pair{"good", false}}) {
        const Node* given = reader.any(key);
        if (given != nullptr && given->kind != Node::Kind::sequence) {
            fail_at(context.sources, given->mark, Sentence(Msg::rules_expects_list, {{"key", key}}));
        }
        for (std::size_t i = 0; given != nullptr && i < given->items.size(); ++i) {
            examples.push_back(example_of(given->items[i], bad, context));
        }
    }
    reader.finish();
    return examples;
}

}  // namespace registertoets::rules
