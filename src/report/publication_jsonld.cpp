// SPDX-License-Identifier: EUPL-1.2
// The public overview as linked data: JSON-LD 1.1, one graph with a node for each activity, in the terms that
// the rules name. Nothing has to be fetched to read it.
#include <algorithm>
#include <utility>
#include <vector>

#include "report/json_writer.hpp"
#include "report/publication_formats.hpp"
#include "util/unicode.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using publish::Activity;
using publish::Publication;
using publish::PublicCell;

constexpr std::string_view k_date = "http://www.w3.org/2001/XMLSchema#date";

/// What a field says: a term, something of a type with a text, or a text alone.
struct Answer {
    rules::Term term;
    rules::Term type;
    std::string text;
};

/// A term may be that of several fields; an object of JSON has a key once.
using Properties = std::vector<std::pair<rules::Term, std::vector<Answer>>>;

std::vector<Answer>& answers_under(Properties& properties, const rules::Term& property) {
    const auto known = std::find_if(properties.begin(), properties.end(),
                                    [&property](const auto& one) { return one.first == property; });
    return known == properties.end() ? properties.emplace_back(property, std::vector<Answer>{}).second
                                     : known->second;
}

void add_term(std::vector<Answer>& answers, const rules::Term& term) {
    if (std::none_of(answers.begin(), answers.end(),
                     [&term](const Answer& answer) { return answer.term == term; })) {
        answers.push_back({term, {}, {}});
    }
}

// The values of the list of `field` that `part` names, as terms. True where these say all that `part` says.
bool add_terms(std::vector<Answer>& answers, const reg::Field& field, std::string_view part) {
    if (field.list == nullptr) {
        return false;
    }
    bool said = false;
    for (const std::uint16_t value : field.list->match(part).values) {
        const rules::Term& term = field.list->values()[value].term;
        if (!term.empty()) {
            add_term(answers, term);
            said = true;
        }
    }
    return said && field.list->find_whole(part).has_value();
}

void add_field(Properties& properties, const Publication& publication, const Activity& activity,
               const PublicCell& cell) {
    const rules::RegisterRules& rules = publication.rules_of(activity);
    const rules::FieldPublication& how = rules.publication[cell.field];
    // That there are no recipients is nothing that an activity has.
    if (how.property.empty() || (!how.type.empty() && cell.presence != rules::Presence::filled)) {
        return;
    }
    const std::string text = publication.text_of(activity, cell);
    std::vector<std::string_view> parts{text};
    if (how.parts && !how.type.empty()) {
        parts = reg::split_parts(text);
    }
    std::vector<Answer>& answers = answers_under(properties, how.property);
    for (const std::string_view part : parts) {
        if (!add_terms(answers, rules.form.fields[cell.field], part)) {
            answers.push_back({{}, how.type, util::single_line(part)});
        }
    }
}

void write_answer(JsonWriter& json, const Answer& answer, const rules::Vocabulary& vocabulary) {
    if (answer.term.empty() && answer.type.empty()) {
        json.value(answer.text);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    if (answer.term.empty()) {
        json.member("@type", answer.type);
        json.member(vocabulary.label, answer.text);
    } else {
        json.member("@id", answer.term);
    }
    json.end();
}

void write_activity(JsonWriter& json, const Publication& publication, const Activity& activity) {
    const rules::Vocabulary& vocabulary = publication.report().rules->vocabulary;
    Properties properties;
    for (const PublicCell& cell : activity.cells) {
        add_field(properties, publication, activity, cell);
    }
    json.begin_object(JsonLayout::lines);
    json.member("@id", urn_of(publication, activity));
    json.member("@type", vocabulary.activity);
    const auto says_day = [&vocabulary](const auto& one) { return one.first == vocabulary.day; };
    if (!vocabulary.day.empty() && std::none_of(properties.begin(), properties.end(), says_day)) {
        json.key(vocabulary.day);
        json.begin_object(JsonLayout::one_line);
        json.member("@value", util::iso(publication.report().run.reference_date));
        json.member("@type", k_date);
        json.end();
    }
    for (const auto& [property, answers] : properties) {
        json.key(property);
        json.begin_array(JsonLayout::one_line);
        for (const Answer& answer : answers) {
            write_answer(json, answer, vocabulary);
        }
        json.end();
    }
    json.end();
}

}  // namespace

void write_publication_jsonld(const Publication& publication, const RenderOptions& /*options*/,
                              const Sink& sink) {
    JsonWriter json(sink);
    json.begin_object(JsonLayout::lines);
    json.key("@context");
    json.begin_object(JsonLayout::lines);
    for (const auto& [prefix, meaning] : publication.report().rules->vocabulary.prefixes) {
        json.member(prefix, meaning);
    }
    // Says nothing to machines; by it the file is known as one of ours.
    json.member("generator", std::nullopt);
    json.end();
    json.member("generator", "registertoets " + std::string(util::version()));
    json.key("@graph");
    json.begin_array(JsonLayout::lines);
    for (const publish::KetenGroup& keten : publication.ketens()) {
        for (const publish::DirectieGroup& directie : keten.directies) {
            for (const Activity* activity : directie.activities) {
                write_activity(json, publication, *activity);
            }
        }
    }
    json.end();
    json.end();
}

}  // namespace registertoets::report
