// SPDX-License-Identifier: EUPL-1.2
// Word lists and closed lists.
#include <algorithm>
#include <cstdint>
#include <limits>

#include "messages/catalogue.hpp"
#include "rules/lazy_pattern.hpp"
#include "rules/load_parts.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

// A value is known by its number, which reg::ValueList keeps in so many bits.
constexpr std::size_t k_most_values = std::numeric_limits<std::uint16_t>::max();

// `expected: {avg: true, until: 2025-12-31}`: the registers that a directie or keten delivers for.
void load_expected(MappingReader& reader, reg::ListValue& value, std::span<const std::string> registers) {
    const Node* node = reader.mapping("expected");
    if (node == nullptr) {
        return;
    }
    MappingReader expected(*node, "expected", reader.sources());
    value.expected_until = expected.date("until");
    for (const std::string& id : registers) {
        if (expected.text(id)) {
            value.expected_in.emplace(id, expected.flag(id, false));
        }
    }
    expected.finish();
}

void add_value(reg::ValueList& list, const std::string& id, const Node& node, const ListContext& context) {
    const Sources& sources = context.sources;
    MappingReader reader(node, id, sources);
    reg::ListValue value;
    value.id = id;
    value.label = reader.local_text("label");
    if (value.label.empty()) {
        reader.fail(Sentence(Msg::rules_missing_key, {{"key", "label"}}));
    }
    value.groups = reader.texts("groups");
    value.valid_from = reader.date("valid_from");
    value.valid_to = reader.date("valid_to");
    if (value.valid_from && value.valid_to && *value.valid_to < *value.valid_from) {
        reader.fail(Sentence(Msg::rules_never_in_force));
    }
    load_expected(reader, value, context.registers);
    const std::vector<std::string> spellings = reader.texts("spellings");
    const std::vector<std::string> whole = reader.texts("whole");
    value.verified = reader.flag("verified", true);
    value.term = load_term(reader, "dpv", context.vocabulary);
    for (const std::string_view passed_over : {"source", "note"}) {
        reader.allow(passed_over);
    }
    reader.finish();
    list.add(std::move(value), spellings, whole);
}

std::unique_ptr<reg::ValueList> load_list(const std::string& id, const Node& node,
                                          const ListContext& context) {
    const Sources& sources = context.sources;
    static const std::vector<std::string> k_match{"part", "whole"};
    MappingReader reader(node, id, sources);
    messages::LocalText title = reader.local_text("title");
    const bool whole = reader.one_of("match", k_match).value_or(0) == 1;
    auto list = std::make_unique<reg::ValueList>(id, std::move(title), whole);
    const Node* values = reader.mapping("values");
    if (values == nullptr) {
        reader.fail(Sentence(Msg::rules_missing_key, {{"key", "values"}}));
    }
    if (values->entries.size() > k_most_values) {
        // At the first that does not fit: the list may be a built-in one, and most of its values ours.
        fail_at(sources, values->entries[k_most_values].mark,
                Sentence(Msg::rules_too_many_values, {{"count", k_most_values}}));
    }
    if (reader.flag("references", false)) {
        list->set_read_as(context.words.read_as);
    }
    list->set_denials(reader.texts("denials"));
    list->set_denials_behind(reader.texts("denials_behind"));
    list->set_explained(reader.flag("explained", false));
    list->set_not_offered(reader.texts("not_offered"));
    if (const Node* others = reader.mapping("other_acts")) {
        MappingReader acts(*others, "other_acts", sources);
        const std::vector<std::string> names = acts.texts("names");
        list->set_other_acts(names, acts.texts("across"));
        acts.finish();
    }
    list->set_source(reader.text("source").value_or(""));
    for (const std::string_view passed_over : {"verified", "note"}) {
        reader.allow(passed_over);
    }
    reader.finish();
    for (const Entry& entry : values->entries) {
        add_value(*list, entry.key, entry.value, context);
    }
    return list;
}

// One of `patterns`; empty where there are none.
std::string one_of(const std::vector<std::string>& patterns) {
    std::string all;
    for (const std::string& pattern : patterns) {
        all += (all.empty() ? "(?:" : "|") + pattern;
    }
    return all.empty() ? all : all + ")";
}

// All patterns of placeholders as one, so that a text is looked at once; null where there are none.
std::shared_ptr<const LazyPattern> load_placeholder_pattern(MappingReader& reader) {
    read_patterns(reader, "placeholder_patterns");  // which says where a wrong one stands
    read_patterns(reader, "placeholder_endings");
    const std::string patterns = one_of(reader.texts("placeholder_patterns"));
    const std::string endings = one_of(reader.texts("placeholder_endings"));
    if (patterns.empty()) {
        return nullptr;
    }
    return std::make_shared<LazyPattern>(endings.empty() ? patterns : patterns + endings + "?");
}

std::shared_ptr<const reg::ReadAs> load_read_as(const Node* node, const Sources& sources) {
    if (node == nullptr) {
        return nullptr;
    }
    MappingReader reader(*node, "read_as", sources);
    auto read_as = std::make_shared<reg::ReadAs>();
    for (const Entry& entry : node->entries) {
        read_as->add(entry.key, reader.text_or_fail(entry.key));
    }
    return read_as;
}

}  // namespace

Words load_words(const Node* node, const Sources& sources) {
    Words words;
    if (node == nullptr) {
        return words;
    }
    MappingReader reader(*node, "words", sources);
    // With the stops and brackets of a cell taken off both, "volgt…" and "[volgt]" are `volgt`.
    for (const std::string& text : reader.texts("placeholders")) {
        words.placeholders.add(util::fold(text));
        words.placeholders.add(bare(util::fold(text)));
    }
    words.placeholder_pattern = load_placeholder_pattern(reader);
    words.read_as = load_read_as(reader.mapping("read_as"), sources);
    for (const std::string& text : reader.texts("not_applicable")) {
        words.not_applicable.add(bare(util::fold(text)));
    }
    words.not_applicable_exact = reader.texts("not_applicable_exact");
    for (const std::string& text : reader.texts("none")) {
        words.none.push_back(util::fold_words(text));
    }
    words.denials = reader.texts("denials");
    for (const std::string& text : reader.texts("explanations")) {
        words.explanations.push_back(util::fold_words(text));
    }
    for (const std::string& text : reader.texts("notes")) {
        words.notes.push_back(util::fold_words(text));
    }
    for (const std::string& text : reader.texts("totals")) {
        words.totals.push_back(util::fold_words(text));
    }
    reader.finish();
    return words;
}

std::vector<std::unique_ptr<reg::ValueList>> load_lists(const Node* node, const ListContext& context) {
    std::vector<std::unique_ptr<reg::ValueList>> lists;
    if (node != nullptr) {
        const MappingReader reader(*node, "lists", context.sources);
        for (const Entry& entry : node->entries) {
            lists.push_back(load_list(entry.key, entry.value, context));
        }
    }
    return lists;
}

}  // namespace registertoets::rules
