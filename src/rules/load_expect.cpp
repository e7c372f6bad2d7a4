// SPDX-License-Identifier: EUPL-1.2
// What a register is held against: the fields that a list of processes has too, and their headers there; the
// sheet that links something to its codes.
#include "messages/catalogue.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

// The field whose id stands under `key`; none where the key is absent.
reg::FieldIndex field_at(MappingReader& reader, std::string_view key, const reg::Form& form) {
    const Node* node = reader.any(key);
    if (node == nullptr) {
        return reg::k_no_field;
    }
    const std::string id = *reader.text(key);
    if (const auto field = form.find(id)) {
        return *field;
    }
    std::vector<std::string> known;
    for (const reg::Field& field : form.fields) {
        known.push_back(field.id);
    }
    fail_unknown_name(reader.sources(), node->mark, id, known);
}

}  // namespace

std::optional<Links> load_links(const Node* node, const reg::Form& form, const Sources& sources) {
    if (node == nullptr) {
        return std::nullopt;
    }
    MappingReader reader(*node, "links", sources);
    Links links;
    links.header = reader.local_text("header");
    if (links.header.empty()) {
        reader.fail(messages::Sentence(messages::Msg::rules_missing_key, {{"key", "header"}}));
    }
    links.aliases = reader.texts("aliases");
    reader.text_or_fail("code");
    links.code = field_at(reader, "code", form);
    reader.finish();
    return links;
}

std::optional<Expectation> load_expectation(const Node* node, const reg::Form& form, const Sources& sources) {
    if (node == nullptr) {
        return std::nullopt;
    }
    static const std::vector<std::string> k_every_process{"false", "alone", "true"};
    MappingReader reader(*node, "expect", sources);
    Expectation expect;
    reader.text_or_fail("code");
    expect.code = field_at(reader, "code", form);
    expect.name = field_at(reader, "name", form);
    expect.directie = field_at(reader, "directie", form);
    expect.keten = field_at(reader, "keten", form);
    expect.every_process =
        static_cast<EveryProcess>(reader.one_of("every_process", k_every_process).value_or(0));
    if (const Node* headers = reader.mapping("headers")) {
        MappingReader spellings(*headers, "headers", sources);
        expect.code_headers = spellings.texts("code");
        expect.name_headers = spellings.texts("name");
        expect.directie_headers = spellings.texts("directie");
        expect.keten_headers = spellings.texts("keten");
        spellings.finish();
    }
    reader.finish();
    return expect;
}

}  // namespace registertoets::rules
