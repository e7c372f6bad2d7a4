// SPDX-License-Identifier: EUPL-1.2
#include "check/automatic_examples.hpp"

#include <algorithm>
#include <array>

#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using rules::Presence;

// A kind that asks what a cell says before its contents are judged: which cell it is to find.
struct Kind {
    std::string_view name;
    Presence presence;
    bool own_word;  ///< whether the cell may say it in the register's own word
};

constexpr std::array k_kinds{
    Kind{"empty", Presence::empty, true},
    Kind{"required-with", Presence::empty, true},
    Kind{"placeholder", Presence::placeholder, true},
    Kind{"not-applicable", Presence::not_applicable, false},
    Kind{"own-word", Presence::none, false},
};

constexpr std::string_view k_missing_column = "missing-column";

const Kind* find_kind(const rules::Rule& rule) {
    const auto* const found = std::find_if(k_kinds.begin(), k_kinds.end(),
                                           [&rule](const Kind& kind) { return kind.name == rule.kind; });
    return found == k_kinds.end() ? nullptr : found;
}

// All words that say nothing or none, in an order that does not change.
std::vector<std::string> words_to_try(const reg::Field& field, const rules::Words& words) {
    std::vector<std::string> all{""};
    all.insert(all.end(), words.not_applicable.begin(), words.not_applicable.end());
    all.insert(all.end(), words.placeholders.begin(), words.placeholders.end());
    std::sort(all.begin(), all.end());
    all.insert(all.end(), words.none.begin(), words.none.end());
    all.insert(all.end(), field.none.words.begin(), field.none.words.end());
    all.insert(all.end(), field.none.spellings.begin(), field.none.spellings.end());
    all.emplace_back("-");
    return all;
}

}  // namespace

bool tried_without_examples(const rules::Rule& rule) {
    return find_kind(rule) != nullptr || rule.kind == k_missing_column;
}

std::optional<rules::Example> automatic_example(const rules::Rule& rule, const reg::Form& form,
                                                const rules::Words& words) {
    const Kind* kind = find_kind(rule);
    if (kind == nullptr) {
        return std::nullopt;
    }
    const reg::Field& field = form.fields[rule.field];
    for (const std::string& word : words_to_try(field, words)) {
        const bool names_value = field.list != nullptr && !field.list->match(word).values.empty();
        const rules::Answer answer = rules::classify(word, util::fold(word), names_value, field, words);
        if (answer.presence == kind->presence && (kind->own_word || !answer.own_word)) {
            return rules::Example{rule.mark, true, {{{rule.field, word}}}};
        }
    }
    return std::nullopt;
}

}  // namespace registertoets::check
