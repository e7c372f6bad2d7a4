// SPDX-License-Identifier: EUPL-1.2
// The words by which retention periods are read, and how long the law lets data be kept.
#include <charconv>

#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"
#include "rules/retention_terms.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

WordSet word_set(MappingReader& reader, std::string_view key) {
    return WordSet(reader.texts(key));
}

double amount_of(const Entry& entry, const Sources& sources) {
    double value = 0;
    const char* end = entry.key.data() + entry.key.size();
    const auto [stop, fault] = std::from_chars(entry.key.data(), end, value);
    if (fault != std::errc{} || stop != end) {
        fail_at(sources, entry.mark, Sentence(Msg::rules_expects_amount, {{"value", entry.key}}));
    }
    return value;
}

// Number words by their value: `"0.5": [half, halve]`.
void load_numbers(RetentionWords& words, const Node* node, const Sources& sources) {
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        const Entry& entry = node->entries[i];
        const double value = amount_of(entry, sources);
        for (const std::string& word : texts_of(sources, entry.key, entry.value)) {
            if (const std::string folded = util::fold(word); !folded.empty()) {
                words.numbers.insert_or_assign(folded, value);
                words.number_beginnings.add(folded);
            }
        }
    }
}

void load_units(RetentionWords& words, const Node* node, const Sources& sources) {
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        MappingReader unit(node->entries[i].value, node->entries[i].key, sources);
        const auto hours = static_cast<double>(unit.number("hours").value_or(0));
        for (const std::string& word : unit.texts("words")) {
            words.units[util::fold(word)] = hours;
        }
        for (const std::string& word : unit.texts("short")) {
            words.short_units[util::fold(word)] = hours;
        }
        unit.finish();
        words.code_unit = i == 0 ? hours : words.code_unit;
    }
}

// The number of the one in `all` that `name` names.
template <typename Named>
std::size_t number_of(const Node& name, const std::vector<Named>& all, const Sources& sources) {
    std::vector<std::string> known;
    for (std::size_t number = 0; number < all.size(); ++number) {
        if (all[number].id == name.text) {
            return number;
        }
        known.push_back(all[number].id);
    }
    fail_unknown_name(sources, name.mark, name.text, known);
}

void load_steps(RetentionWords& words, const Node* node, const Sources& sources) {
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        MappingReader reader(node->entries[i].value, node->entries[i].key, sources);
        RetentionStep step;
        step.id = node->entries[i].key;
        step.words = word_set(reader, "words");
        step.beside = reader.flag("beside", false);
        reader.finish();
        words.steps.push_back(std::move(step));
    }
}

void load_starts(RetentionWords& words, const Node* node, const Sources& sources) {
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        MappingReader reader(node->entries[i].value, node->entries[i].key, sources);
        RetentionStart start;
        start.id = node->entries[i].key;
        start.words = word_set(reader, "words");
        start.matches = read_patterns(reader, "matches");
        if (const Node* step = reader.any("step")) {
            start.step = number_of(*step, words.steps, sources);
        }
        reader.finish();
        words.starts.push_back(std::move(start));
    }
}

RetentionLimit load_limit(const Node& node, const RetentionWords& words, const Sources& sources) {
    MappingReader reader(node, "limits", sources);
    RetentionLimit limit;
    limit.mark = node.mark;
    limit.grounds = reader.texts("grounds");
    reader.texts("steps");
    if (const Node* steps = reader.any("steps")) {
        for (const Node& step : steps->items) {
            limit.steps.push_back(number_of(step, words.steps, sources));
        }
    }
    reader.text_or_fail("from");
    limit.from = number_of(*reader.any("from"), words.starts, sources);
    const std::string most = reader.text_or_fail("most");
    const auto hours = retention_hours(most, words);
    if (!hours) {
        reader.fail(Sentence(Msg::rules_expects_period, {{"key", "most"}, {"value", most}}));
    }
    limit.most = *hours;
    limit.without_start = reader.flag("without_start", false);
    limit.other_starts = reader.flag("other_starts", false);
    reader.allow("article");
    reader.finish();
    return limit;
}

void load_events(RetentionWords& words, MappingReader& reader) {
    words.after = word_set(reader, "after");
    words.after_that = word_set(reader, "after_that");
    words.particles = word_set(reader, "particles");
    words.spans = word_set(reader, "spans");
    words.vague = word_set(reader, "vague");
    words.events = word_set(reader, "events");
}

void load_amounts(RetentionWords& words, MappingReader& reader) {
    load_numbers(words, reader.mapping("numbers"), reader.sources());
    load_units(words, reader.mapping("units"), reader.sources());
    for (const std::string& prefix : reader.texts("unit_prefixes")) {
        words.unit_prefixes.push_back(util::fold(prefix));
    }
    words.between = word_set(reader, "between");
    words.joins = word_set(reader, "joins");
    words.ranges = word_set(reader, "ranges");
    words.breaks = word_set(reader, "breaks");
    words.references = word_set(reader, "references");
    words.each = word_set(reader, "each");
    words.ages = word_set(reader, "ages");
    words.codes = word_set(reader, "codes");
}

void load_sources_of_terms(RetentionWords& words, MappingReader& reader) {
    words.permanent = read_patterns(reader, "permanent");
    words.lists = read_patterns(reader, "selection_lists");
    words.list_numbers = read_patterns(reader, "selection_numbers");
    words.laws = read_patterns(reader, "laws");
    words.law_names = read_patterns(reader, "law_names");
    words.law_articles = read_patterns(reader, "law_articles");
}

}  // namespace

std::shared_ptr<const RetentionWords> load_retention(const Node* node, const Sources& sources) {
    if (node == nullptr) {
        return nullptr;
    }
    auto words = std::make_shared<RetentionWords>();
    MappingReader reader(*node, "retention", sources);
    load_amounts(*words, reader);
    load_events(*words, reader);
    load_sources_of_terms(*words, reader);
    load_steps(*words, reader.mapping("steps"), sources);
    load_starts(*words, reader.mapping("starts"), sources);
    if (const Node* limits = reader.any("limits")) {
        if (limits->kind != Node::Kind::sequence) {
            fail_at(sources, limits->mark, Sentence(Msg::rules_expects_list, {{"key", "limits"}}));
        }
        for (const Node& limit : limits->items) {
            words->limits.push_back(load_limit(limit, *words, sources));
        }
    }
    reader.finish();
    return words;
}

}  // namespace registertoets::rules
