// SPDX-License-Identifier: EUPL-1.2
// Fields: how a column is recognised, what belongs in it, when it is asked for.
#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

const std::vector<std::string> k_duties{"always", "expected", "optional"};
const std::vector<std::string> k_bases{"wet", "register"};

bool from_overlay(const Node* node, const Sources& sources) {
    return node != nullptr && sources.at(node->mark.source).overlay;
}

std::vector<reg::Alias> load_aliases(MappingReader& reader) {
    std::vector<reg::Alias> aliases;
    reader.texts("aliases");
    if (const Node* node = reader.any("aliases")) {
        for (const Node& item : node->items) {
            aliases.push_back({item.text, from_overlay(&item, reader.sources())});
        }
    }
    return aliases;
}

reg::NoneAnswer load_none(MappingReader& reader, const Words& words) {
    reg::NoneAnswer none;
    const auto own_word = reader.text("none");
    const auto only = reader.texts("none_words");
    for (const std::string& spelling : reader.texts("none_spellings")) {
        none.spellings.push_back(util::fold_words(spelling));
    }
    if (own_word) {
        none.allowed = true;
        none.own_word = *own_word;
        none.not_applicable_too = only.empty();
        none.words = words.none;
        if (!only.empty()) {
            none.words.clear();
            for (const std::string& word : only) {
                none.words.push_back(util::fold_words(word));
            }
        }
    }
    return none;
}

const reg::ValueList* load_list_of(MappingReader& reader, const RuleSet& set) {
    const auto id = reader.text("list");
    // An empty name takes away the list that registers share.
    if (!id || id->empty()) {
        return nullptr;
    }
    const reg::ValueList* list = set.find_list(*id);
    if (list == nullptr) {
        std::vector<std::string> known;
        for (const auto& other : set.lists) {
            known.push_back(other->id());
        }
        fail_unknown_name(reader.sources(), reader.node().find("list")->mark, *id, known);
    }
    return list;
}

}  // namespace

reg::Field load_field(const std::string& id, MappingReader& reader, const FieldContext& context) {
    reg::Field field;
    field.id = id;
    field.header = reader.local_text("header");
    if (field.header.empty()) {
        reader.fail(Sentence(Msg::rules_missing_key, {{"key", "header"}}));
    }
    const Node* header = reader.node().find("header");
    field.header_from_overlay = from_overlay(header->find("nl"), context.sources);
    field.aliases = load_aliases(reader);
    field.second_aliases = reader.texts("second_aliases");
    field.proposed = reader.texts("proposed");
    static const std::vector<std::string> k_several{"first", "join"};
    field.join_columns = reader.one_of("several_columns", k_several).value_or(0) == 1;
    field.unit_in_header = reader.flag("unit_in_header", false);
    field.prefilled = reader.flag("prefilled", false);
    field.date = reader.flag("date", false);
    field.constant = reader.text("constant").value_or("");
    field.list = load_list_of(reader, context.set);
    field.none = load_none(reader, context.set.words);
    field.meaning = reader.local_text("meaning");
    field.why = reader.local_text("why");
    field.good = reader.texts("good");
    field.bad = reader.texts("bad");
    field.verified = reader.flag("verified", true);
    for (const std::string_view passed_over : {"source", "note"}) {
        reader.allow(passed_over);
    }
    return field;
}

void refuse_wrong_duties(const Node* shared, const Sources& sources) {
    for (std::size_t index = 0; shared != nullptr && index < shared->entries.size(); ++index) {
        const Entry& field = shared->entries[index];
        if (field.value.kind != Node::Kind::mapping) {
            continue;  // whoever reads the field refuses it
        }
        MappingReader reader(field.value, field.key, sources);
        const Node* required = reader.any("required");
        if (required != nullptr && required->kind != Node::Kind::mapping) {
            reader.one_of("required", k_duties);
        }
        reader.one_of("basis", k_bases);
        reader.text("article");
    }
}

FieldDuty load_duty(MappingReader& reader, const ConditionContext& context) {
    FieldDuty duty;
    const Node* required = reader.any("required");
    if (required != nullptr && required->kind == Node::Kind::mapping) {
        MappingReader conditional(*required, "required", context.sources);
        const Node* when = conditional.mapping("when");
        if (when == nullptr) {
            conditional.fail(Sentence(Msg::rules_missing_key, {{"key", "when"}}));
        }
        duty.duty = Duty::conditional;
        duty.when = load_condition(*when, context);
        duty.when->add_fields(duty.depends_on);
        duty.says = conditional.local_text("says");
        conditional.finish();
    } else {
        duty.duty = static_cast<Duty>(reader.one_of("required", k_duties).value_or(2));
    }
    duty.basis = static_cast<Basis>(reader.one_of("basis", k_bases).value_or(1));
    duty.article = reader.text("article").value_or("");
    return duty;
}

}  // namespace registertoets::rules
