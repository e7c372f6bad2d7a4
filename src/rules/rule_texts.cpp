// SPDX-License-Identifier: EUPL-1.2
#include "rules/rule_texts.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "messages/catalogue.hpp"

namespace registertoets::rules {
namespace {

using messages::Argument;
using messages::LocalText;
using messages::Msg;

// A list with more values is named in a text, with where to read it.
constexpr std::size_t k_most_values_in_text = 14;

std::string values_in_words(const reg::Field& field, messages::Lang lang) {
    if (field.list == nullptr) {
        return "";
    }
    if (field.list->values().size() > k_most_values_in_text) {
        return say(lang, Msg::explain_list_named,
                   {{"title", field.list->title().in(lang)}, {"list", field.list->id()}});
    }
    std::vector<std::string> labels;
    for (const reg::ListValue& value : field.list->values()) {
        labels.push_back(value.label.in(lang));
    }
    return fmt::format("{}", fmt::join(labels, "; "));
}

std::string option(const Subject& about, std::string_view key) {
    const Node* node = about.options.find(key);
    return node == nullptr ? std::string() : node->text;
}

std::string first_of(const std::vector<std::string>& texts) {
    return texts.empty() ? std::string() : texts.front();
}

struct Hole {
    std::string_view name;
    std::string (*value)(const Subject&, messages::Lang);
};

constexpr std::array k_holes{
    Hole{"article", [](const Subject& about, messages::Lang) { return about.duty.article; }},
    Hole{"meaning", [](const Subject& about, messages::Lang lang) { return about.field.meaning.in(lang); }},
    Hole{"why", [](const Subject& about, messages::Lang lang) { return about.field.why.in(lang); }},
    Hole{"good", [](const Subject& about, messages::Lang) { return first_of(about.field.good); }},
    Hole{"bad", [](const Subject& about, messages::Lang) { return first_of(about.field.bad); }},
    Hole{"none", [](const Subject& about, messages::Lang) { return about.field.none.own_word; }},
    Hole{"says", [](const Subject& about, messages::Lang lang) { return about.duty.says.in(lang); }},
    Hole{"characters", [](const Subject& about, messages::Lang) { return option(about, "characters"); }},
    Hole{"words", [](const Subject& about, messages::Lang) { return option(about, "words"); }},
    Hole{"list",
         [](const Subject& about, messages::Lang lang) { return values_in_words(about.field, lang); }},
};

// Only what a text asks for is put into words: few have more than one hole.
std::string filled(const std::string& text, messages::Lang lang, const Subject& about) {
    std::vector<Argument> arguments;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        const std::string_view asked = std::string_view(text).substr(at + 1);
        const auto* const hole = std::find_if(k_holes.begin(), k_holes.end(), [asked](const Hole& one) {
            return asked.starts_with(one.name) && asked.substr(one.name.size()).starts_with('}');
        });
        if (hole != k_holes.end()) {
            arguments.emplace_back(hole->name, hole->value(about, lang));
        }
    }
    return arguments.empty() ? text : messages::fill_in(text, arguments);
}

}  // namespace

LocalText filled(const LocalText& text, const Subject& about) {
    return {filled(text.nl, messages::Lang::nl, about), filled(text.en, messages::Lang::en, about)};
}

}  // namespace registertoets::rules
