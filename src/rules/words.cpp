// SPDX-License-Identifier: EUPL-1.2
#include "rules/words.hpp"

#include <algorithm>
#include <array>

#include "rules/lazy_pattern.hpp"
#include "util/ascii.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::rules {
namespace {

// Times as many bytes as there were, at the very most: U+FDFA becomes eighteen letters of two bytes.
constexpr std::size_t k_most_by_folding = 18;

bool closes(char open, char close) {
    return (open == '[' && close == ']') || (open == '(' && close == ')') || (open == '<' && close == '>') ||
           (open == '{' && close == '}');
}

bool ends_a_word(char byte) {
    return byte == '.' || byte == '!' || byte == ':' || byte == ' ';
}

bool is_not_applicable(std::string_view text, const std::string& whole, const Words& words) {
    const auto is_text = [&](const std::string& exact) {
        // Folding makes no text so much longer; what is, need not be compared.
        return whole.size() <= exact.size() * k_most_by_folding && util::single_line(text) == exact;
    };
    return words.not_applicable.contains(whole) ||
           std::any_of(words.not_applicable_exact.begin(), words.not_applicable_exact.end(), is_text);
}

// Whether `words` (folded to words) starts with the whole words of `beginning`.
bool starts_with_words(std::string_view words, std::string_view beginning) {
    return words.starts_with(beginning) &&
           (words.size() == beginning.size() || words[beginning.size()] == ' ');
}

// Denials that are none after all: "er zijn geen verwerkers, behalve de drukker".
constexpr std::array<std::string_view, 6> k_but_for{"behalve", "uitgezonderd", "uitzondering",
                                                    "tenzij",  "except",       "unless"};

bool makes_exception(std::string_view words) {
    return util::any_word(words, [](std::string_view word) {
        return std::find(k_but_for.begin(), k_but_for.end(), word) != k_but_for.end();
    });
}

// "BSN: nee; gezondheid: nee": a form that was copied and answered, with none to each of its questions.
bool answers_each_with_none(std::string_view text, const reg::NoneAnswer& none) {
    if (text.find(':') == std::string_view::npos) {
        return false;
    }
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",;\n"), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!util::has_visible(part)) {
            continue;
        }
        part.remove_prefix(part.rfind(':') + 1);  // npos + 1 is 0: a part without a question
        const std::string answer = bare(util::fold(part));
        if (std::find(none.words.begin(), none.words.end(), answer) == none.words.end()) {
            return false;
        }
    }
    return true;
}

bool means_none(std::string_view text, const std::string& folded, bool names_value,
                const reg::NoneAnswer& none) {
    const std::string words = util::words_of_folded(folded);
    const auto begins = [&words](const std::string& beginning) {
        return starts_with_words(words, beginning);
    };
    // A letter or a digit by itself: "n" is none, "N.B. zie toelichting" is not.
    const auto spells = [&words, &begins](const std::string& spelling) {
        return spelling.size() == 1 ? words == spelling : begins(spelling);
    };
    if (names_value) {
        // What a denial as a whole names is what it denies.
        return std::find(none.spellings.begin(), none.spellings.end(), words) != none.spellings.end() ||
               answers_each_with_none(text, none);
    }
    return std::any_of(none.words.begin(), none.words.end(), begins) ||
           (std::any_of(none.spellings.begin(), none.spellings.end(), spells) && !makes_exception(words)) ||
           answers_each_with_none(text, none);
}

// "n.v.t.: geen doorgifte". Not "N.A. Jansen": behind the words stands a sign or a denial.
bool begins_not_applicable(std::string_view whole, const Words& words) {
    return std::any_of(words.not_applicable.begin(), words.not_applicable.end(), [&](const auto& form) {
        if (!whole.starts_with(form)) {
            return false;
        }
        std::string_view rest = whole.substr(form.size());
        rest.remove_prefix(rest.starts_with('.') ? 1 : 0);
        const bool apart = rest.starts_with(' ');
        rest.remove_prefix(apart ? 1 : 0);
        const auto first = [rest](const std::string& word) { return starts_with_words(rest, word); };
        return (!rest.empty() && std::string_view(":,;(").find(rest.front()) != std::string_view::npos) ||
               (apart && (rest.starts_with("- ") || rest.starts_with("\u2013 ") ||
                          std::any_of(words.denials.begin(), words.denials.end(), first)));
    });
}

// Whether `holds` for each part of `text` between `signs`.
template <typename Holds>
bool each_part(std::string_view text, std::string_view signs, const Holds& holds) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(signs), text.size());
        if (!holds(text.substr(0, end))) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

// Without the sign of a list in front.
std::string_view without_bullet(std::string_view folded) {
    constexpr std::array<std::string_view, 5> k_bullets{" ", "-", "*", "\u2022", "\u2013"};
    const auto begins = [&folded](std::string_view bullet) { return folded.starts_with(bullet); };
    for (;;) {
        const auto bullet = std::find_if(k_bullets.begin(), k_bullets.end(), begins);
        if (bullet == k_bullets.end()) {
            return folded;
        }
        folded.remove_prefix(bullet->size());
    }
}

// Whether the first word of `folded` may be that of a part that is not applicable: most texts are no further
// looked at.
bool may_begin_not_applicable(std::string_view folded, const Words& words) {
    const auto first =
        std::find_if(folded.begin(), folded.end(), [](char byte) { return util::is_of_word(byte); });
    if (first == folded.end()) {
        return false;
    }
    constexpr char k_small = 0x20;  // the bit that makes a small letter of a capital
    const auto begins = [letter = *first](const std::string& form) {
        return !form.empty() && (form.front() == letter || (form.front() | k_small) == letter);
    };
    return std::any_of(words.not_applicable.begin(), words.not_applicable.end(), begins) ||
           std::any_of(words.not_applicable_exact.begin(), words.not_applicable_exact.end(), begins);
}

// "n.v.t." in each of the columns that answer one field together, or in each part: "nvt; nvt", "- n.v.t.". A
// part of signs alone says nothing beside it.
bool all_parts_are_not_applicable(std::string_view text, std::string_view folded, const Words& words) {
    if (text.size() > k_longest_placeholder || !may_begin_not_applicable(folded, words) ||
        text.find_first_of("\n;,/-*") == std::string_view::npos) {
        return false;
    }
    bool any = false;
    const auto is_one = [&](std::string_view part) {
        const std::string own = util::fold(part);
        if (!util::has_word(own)) {
            return own.find('?') == std::string::npos;
        }
        const bool says_so = is_not_applicable(part, bare(without_bullet(own)), words);
        any = any || says_so;
        return says_so;
    };
    const bool all = each_part(text, "\n;,", [&is_one](std::string_view part) {
        return is_one(part) || each_part(part, "/", is_one);  // "n/a" has the sign too
    });
    return all && any;
}

bool fits_pattern(const std::string& whole, const Words& words) {
    return words.placeholder_pattern != nullptr && whole.size() <= k_longest_placeholder &&
           RE2::FullMatch(whole, words.placeholder_pattern->compiled());
}

bool is_placeholder(const std::string& folded, const std::string& whole, const Words& words) {
    return words.placeholders.contains(folded) || words.placeholders.contains(whole) ||
           !util::has_word(folded) || fits_pattern(whole, words);
}

// "concept" stands for an answer still to come, but is the answer to what the status is.
bool is_value(std::string_view text, const reg::Field& field) {
    return field.list != nullptr && field.list->find_whole(text);
}

// Columns that answer one field together are lines of one text: it says nothing where none of them does.
bool all_lines_are_placeholders(std::string_view text, const Words& words) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string folded = util::fold(text.substr(0, end));
        if (!is_placeholder(folded, bare(folded), words)) {
            return false;
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return true;
}

// Asked of every byte of most cells: std::string_view::find_first_of looks through the signs for each.
constexpr auto k_may_end_part = [] {
    std::array<bool, 256> may_end{};
    for (const char sign : std::string_view(",;:()/-.?")) {
        may_end[static_cast<unsigned char>(sign)] = true;
    }
    return may_end;
}();

bool may_end_part(char byte) {
    return k_may_end_part[static_cast<unsigned char>(byte)];
}

// Where the next part of `text` ends: at a sign that stands between parts. A stop does so before a blank
// only, and not in "n.n.b.".
std::size_t end_of_part(std::string_view text) {
    auto end = std::find_if(text.begin(), text.end(), may_end_part);
    while (end != text.end() && *end == '.' && (end + 1 == text.end() || end[1] != ' ')) {
        end = std::find_if(end + 1, text.end(), may_end_part);
    }
    return static_cast<std::size_t>(end - text.begin());
}

// "n.n.b. (nog navragen)", "onbekend, volgt": fillers put together say nothing either.
// Whether each part denies what it names of `list`, so that none counts for an answer by another's "nee".
bool every_part_denies(std::string_view text, const reg::ValueList& list) {
    const auto parts = reg::split_parts(text);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(),
                                         [&list](std::string_view part) { return list.only_denies(part); });
}

bool all_parts_are_placeholders(std::string_view whole, const Words& words) {
    if (whole.size() > k_longest_placeholder || end_of_part(whole) == whole.size()) {
        return false;
    }
    while (!whole.empty()) {
        const std::size_t end = end_of_part(whole);
        const std::string part = bare(whole.substr(0, end));
        if (!is_placeholder(part, part, words)) {
            return false;
        }
        whole.remove_prefix(std::min(end + 1, whole.size()));
    }
    return true;
}

}  // namespace

// A loop: a cell may hold as many brackets as it likes.
std::string bare(std::string_view folded) {
    for (;;) {
        while (!folded.empty() && ends_a_word(folded.back())) {
            folded.remove_suffix(1);
        }
        if (folded.size() <= 2 || !closes(folded.front(), folded.back())) {
            break;
        }
        folded = folded.substr(1, folded.size() - 2);
    }
    while (!folded.empty() && folded.front() == ' ') {
        folded.remove_prefix(1);
    }
    return std::string(folded);
}

Answer classify(std::string_view text, const std::string& folded, bool names_value, const reg::Field& field,
                const Words& words) {
    if (folded.empty()) {
        return {Presence::empty, true};
    }
    const std::string whole = bare(folded);
    // First, so that "nee?" and "geen idee" are no answer "none".
    if ((is_placeholder(folded, whole, words) && !is_value(text, field)) ||
        (!names_value && all_parts_are_placeholders(whole, words)) ||
        (text.find('\n') != std::string_view::npos && all_lines_are_placeholders(text, words))) {
        return {Presence::placeholder, true};
    }
    const bool not_applicable =
        is_not_applicable(text, whole, words) || all_parts_are_not_applicable(text, folded, words);
    if (field.none.allowed) {
        if (means_none(text, folded, names_value, field.none) ||
            (!names_value && field.list != nullptr && every_part_denies(text, *field.list))) {
            const bool one_word =
                std::find(field.none.words.begin(), field.none.words.end(), whole) != field.none.words.end();
            return {Presence::none, !one_word || whole == util::fold(field.none.own_word)};
        }
        if (field.none.not_applicable_too &&
            (not_applicable || (!names_value && begins_not_applicable(whole, words)))) {
            return {Presence::none, false};
        }
    }
    // "None" in a word that is no answer here: everywhere where none is no answer, and "nee" to who gets the
    // data.
    if (std::find(words.none.begin(), words.none.end(), whole) != words.none.end() && !names_value) {
        return {Presence::not_applicable, false};
    }
    if (not_applicable) {
        return {Presence::not_applicable, false};
    }
    return {Presence::filled, true};
}

Presence presence_of(const reg::FieldValue& value, const reg::Field& field, const Words& words) {
    if (value.text.empty()) {
        return Presence::empty;
    }
    if (value.type == spreadsheet::CellType::error) {
        return Presence::placeholder;
    }
    const bool named = field.list != nullptr && !field.list->match(value.text).values.empty();
    return classify(value.text, util::fold(value.text), named, field, words).presence;
}

}  // namespace registertoets::rules
