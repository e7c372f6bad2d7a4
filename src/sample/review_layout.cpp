// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_layout.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "messages/sentence.hpp"
#include "util/unicode.hpp"

namespace registertoets::sample {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// Words that mean a verdict, the first one of which is offered.
struct VerdictWords {
    Verdict verdict;
    Msg words;
};
constexpr std::array k_verdicts{VerdictWords{Verdict::right, Msg::sample_words_right},
                                VerdictWords{Verdict::wrong, Msg::sample_words_wrong},
                                VerdictWords{Verdict::unable, Msg::sample_words_unable}};

std::string_view next_word(std::string_view& words) {
    const std::size_t end = std::min(words.find("; "), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 2, words.size()));
    return word;
}

bool is_among(const std::string& folded, std::string_view words) {
    while (!words.empty()) {
        if (folded == util::fold_words(next_word(words))) {
            return true;
        }
    }
    return false;
}

// The number at the start of `text`, which loses it and the stop behind it.
std::optional<std::uint64_t> take_number(std::string_view& text) {
    std::uint64_t number = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto digits = static_cast<std::size_t>(stop - text.data());
    if (fault != std::errc{} || digits >= text.size() || text[digits] != '.') {
        return std::nullopt;
    }
    text.remove_prefix(digits + 1);
    return number;
}

}  // namespace

std::string_view name_of(Verdict verdict) {
    static constexpr std::array<std::string_view, 4> k_names{"open", "right", "wrong", "unable"};
    return k_names[static_cast<std::size_t>(verdict)];
}

Msg heading_of(QuestionColumn column) {
    static constexpr std::array<Msg, k_question_columns> k_headings{
        Msg::book_number,  Msg::book_directie,   Msg::book_code,      Msg::sample_name,   Msg::page_field,
        Msg::sample_value, Msg::sample_question, Msg::sample_verdict, Msg::sample_remark, Msg::sample_mark};
    return k_headings[static_cast<std::size_t>(column)];
}

Msg heading_of(StratumColumn column) {
    static constexpr std::array<Msg, k_stratum_columns> k_headings{
        Msg::sample_group, Msg::form_column_register, Msg::book_directie,    Msg::book_rows,
        Msg::sample_frame, Msg::sample_drawn,         Msg::sample_questions, Msg::sample_register_id};
    return k_headings[static_cast<std::size_t>(column)];
}

Msg label_of(DrawFact fact) {
    static constexpr std::array<Msg, k_draw_facts> k_labels{
        Msg::sample_seed,  Msg::sample_size, Msg::sample_drawn_from, Msg::sample_date,
        Msg::book_program, Msg::book_rules,  Msg::book_file,         Msg::book_command};
    return k_labels[static_cast<std::size_t>(fact)];
}

Msg frame_in_words(bool all_rows) {
    return all_rows ? Msg::sample_from_all : Msg::sample_from_complete;
}

std::string word_for(Verdict verdict, Lang lang) {
    for (const VerdictWords& known : k_verdicts) {
        if (known.verdict == verdict) {
            std::string_view words = messages::text_of(known.words, lang);
            return std::string(next_word(words));
        }
    }
    return {};
}

std::optional<Verdict> verdict_of(std::string_view text) {
    const std::string folded = util::fold_words(text);
    for (const VerdictWords& known : k_verdicts) {
        for (const Lang lang : {Lang::nl, Lang::en}) {
            if (is_among(folded, messages::text_of(known.words, lang))) {
                return known.verdict;
            }
        }
    }
    return std::nullopt;
}

bool is_called(std::string_view text, Msg name) {
    const std::string folded = util::fold(text);
    return folded == util::fold(say(Lang::nl, name)) || folded == util::fold(say(Lang::en, name));
}

KnownNames::KnownNames(const std::vector<Msg>& names) {
    for (const Msg name : names) {
        m_names.push_back({util::fold(say(Lang::nl, name)), util::fold(say(Lang::en, name))});
    }
}

std::optional<std::size_t> KnownNames::find(std::string_view text) const {
    constexpr std::size_t k_longest = 200;  // bytes; no name is near that
    if (text.size() > k_longest) {
        return std::nullopt;
    }
    const std::string folded = util::fold(text);
    for (std::size_t index = 0; index < m_names.size(); ++index) {
        if (folded == m_names[index][0] || folded == m_names[index][1]) {
            return index;
        }
    }
    return std::nullopt;
}

std::string text_of(const QuestionMark& mark) {
    const std::string of_row = mark.of_row == 0 ? std::string() : std::to_string(mark.of_row) + ".";
    return fmt::format("{}.{}.{}.{}{}", mark.group, mark.row, mark.position, of_row, mark.field);
}

std::optional<QuestionMark> question_mark(std::string_view text) {
    const std::string line = util::single_line(text);
    std::string_view rest = line;
    const auto group = take_number(rest);
    const auto row = group ? take_number(rest) : std::nullopt;
    const auto position = row ? take_number(rest) : std::nullopt;
    const auto of_row = position ? take_number(rest) : std::nullopt;
    if (!position || rest.empty()) {
        return std::nullopt;
    }
    return QuestionMark{*group, *row, *position, std::string(rest), of_row.value_or(0)};
}

}  // namespace registertoets::sample
