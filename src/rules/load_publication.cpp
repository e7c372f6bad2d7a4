// SPDX-License-Identifier: EUPL-1.2
// What is public, and terms: each is held against the prefixes that the rules declare.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

bool is_lower(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
}

bool is_name(char byte) {
    return is_lower(byte) || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == '.';
}

// What can stand before the colon: a letter first, so that no keyword of JSON-LD is one.
bool is_prefix(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
           std::all_of(text.begin(), text.end(), is_lower);
}

// An address that names can be put behind (RFC 3987, without what has to be escaped in one).
bool is_namespace(std::string_view text) {
    const bool web = text.starts_with("https://") || text.starts_with("http://");
    const bool open = text.ends_with('/') || text.ends_with('#');
    return web && open && std::all_of(text.begin(), text.end(), [](char byte) {
               return byte > ' ' && byte < '\x7F' &&
                      std::string_view("<>\"{}|\\^`").find(byte) == std::string_view::npos;
           });
}

}  // namespace

Term load_term(MappingReader& reader, std::string_view key, const Vocabulary& vocabulary) {
    const Node* node = reader.any(key);
    const std::string term = reader.text(key).value_or("");
    if (term.empty()) {
        return term;
    }
    const std::size_t colon = term.find(':');
    const std::string_view name = colon == std::string::npos ? "" : std::string_view(term).substr(colon + 1);
    if (name.empty() || !std::all_of(name.begin(), name.end(), is_name)) {
        fail_at(reader.sources(), node->mark, Sentence(Msg::rules_no_term, {{"value", term}}));
    }
    const std::string prefix = term.substr(0, colon);
    std::vector<std::string> known;
    for (const auto& [one, meaning] : vocabulary.prefixes) {
        known.push_back(one);
    }
    if (std::find(known.begin(), known.end(), prefix) == known.end()) {
        fail_unknown_name(reader.sources(), node->mark, prefix, known);
    }
    return term;
}

Vocabulary load_vocabulary(const Node* node, const Sources& sources) {
    Vocabulary vocabulary;
    if (node == nullptr) {
        return vocabulary;
    }
    MappingReader reader(*node, "vocabulary", sources);
    const Node* prefixes = reader.mapping("prefixes");
    if (prefixes == nullptr) {
        reader.fail(Sentence(Msg::rules_missing_key, {{"key", "prefixes"}}));
    }
    MappingReader names(*prefixes, "prefixes", sources);
    for (const Entry& entry : prefixes->entries) {
        const std::string meaning = names.text_or_fail(entry.key);
        if (!is_prefix(entry.key)) {
            fail_at(sources, entry.mark, Sentence(Msg::rules_no_prefix, {{"value", entry.key}}));
        }
        if (!is_namespace(meaning)) {
            fail_at(sources, entry.value.mark, Sentence(Msg::rules_no_namespace, {{"value", meaning}}));
        }
        vocabulary.prefixes.emplace_back(entry.key, meaning);
    }
    reader.text_or_fail("activity");
    reader.text_or_fail("label");
    vocabulary.activity = load_term(reader, "activity", vocabulary);
    vocabulary.label = load_term(reader, "label", vocabulary);
    vocabulary.day = load_term(reader, "day", vocabulary);
    for (const std::string_view passed_over : {"source", "verified", "note"}) {
        reader.allow(passed_over);
    }
    reader.finish();
    return vocabulary;
}

FieldPublication load_field_publication(MappingReader& reader, const Vocabulary& vocabulary) {
    FieldPublication publication;
    publication.is_public = reader.flag("public", false);
    if (const Node* node = reader.mapping("dpv")) {
        MappingReader terms(*node, "dpv", reader.sources());
        terms.text_or_fail("property");
        publication.property = load_term(terms, "property", vocabulary);
        publication.type = load_term(terms, "type", vocabulary);
        publication.parts = terms.flag("parts", true);
        terms.finish();
    }
    return publication;
}

// What an overlay hides goes from the table too.
Overview load_overview(const Node* node, const RegisterRules& rules, const Sources& sources) {
    Overview overview;
    const auto is_public = [&rules](reg::FieldIndex field) { return rules.publication[field].is_public; };
    if (node != nullptr) {
        MappingReader reader(*node, "overview", sources);
        const std::string name = reader.text_or_fail("name");
        overview.name = field_named(*reader.any("name"), name, rules.form, sources);
        reader.texts("columns");
        if (const Node* columns = reader.any("columns")) {
            for (const Node& column : columns->items) {
                overview.columns.push_back(field_named(column, column.text, rules.form, sources));
            }
        }
        reader.finish();
    }
    std::erase_if(overview.columns, [&](reg::FieldIndex field) { return !is_public(field); });
    if (overview.name == reg::k_no_field || !is_public(overview.name)) {
        const auto& key = rules.form.key;
        const auto last = std::find_if(key.rbegin(), key.rend(), is_public);
        overview.name = last == key.rend() ? reg::k_no_field : *last;
    }
    return overview;
}

}  // namespace registertoets::rules
