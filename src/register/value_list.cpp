// SPDX-License-Identifier: EUPL-1.2
#include "register/value_list.hpp"

#include <algorithm>
#include <array>

#include "util/ascii.hpp"
#include "util/edit_distance.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::reg {
namespace {

using util::is_digit;

void add_once(std::vector<std::uint16_t>& values, std::uint16_t value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

std::set<std::string, std::less<>> folded_words(const std::vector<std::string>& words) {
    std::set<std::string, std::less<>> folded;
    for (const std::string& word : words) {
        folded.insert(util::fold_words(word));
    }
    return folded;
}

// What a denial reaches over: "geen bijzondere of strafrechtelijke gegevens" denies both.
constexpr std::array<std::string_view, 4> k_or{"of", "noch", "or", "nor"};
constexpr std::size_t k_words_denied = 2;  // in front of it: "geen bijzondere persoonsgegevens of BSN"
// Nobody denies more in one breath, and a cell of thousands would be walked back from each of its values.
constexpr std::size_t k_most_denied = 12;
// Nor is a reference to articles of an act ever longer, and a cell of thousands would be walked as often.
constexpr std::size_t k_most_in_reference = 40;

bool is_or(std::string_view word) {
    return std::find(k_or.begin(), k_or.end(), word) != k_or.end();
}

// Whether the words in front of `end` are those of `phrase`, which is folded to words.
bool ends_in(const std::vector<std::string_view>& words, std::size_t end, std::string_view phrase) {
    for (;;) {
        const std::size_t blank = phrase.rfind(' ');
        if (end == 0 || words[--end] != phrase.substr(blank + 1)) {  // npos + 1 is 0: the first word
            return false;
        }
        if (blank == std::string_view::npos) {
            return true;
        }
        phrase = phrase.substr(0, blank);
    }
}

// Whether a value at `at` is denied.
bool denied(const std::vector<std::string_view>& words, std::size_t at,
            const std::set<std::string, std::less<>>& denials) {
    if (denials.empty()) {
        return false;
    }
    const auto denied_here = [&](std::size_t place) {
        return std::any_of(denials.begin(), denials.end(),
                           [&](const std::string& denial) { return ends_in(words, place, denial); });
    };
    if (denied_here(at)) {
        return true;
    }
    std::size_t place = at;
    for (std::size_t links = 0; links < k_most_denied && place > 1 && is_or(words[place - 1]); ++links) {
        const std::size_t joint = place - 1;
        place = 0;
        for (std::size_t length = 1; length <= k_words_denied && length <= joint; ++length) {
            const std::size_t start = joint - length;
            if (denied_here(start)) {
                return true;
            }
            place = place == 0 && start > 0 && is_or(words[start - 1]) ? start : place;
        }
    }
    return false;
}

// Behind these a "no" is none: "gezondheid: nee, tenzij iemand het zelf vertelt".
constexpr std::array<std::string_view, 5> k_but_for{"behalve", "tenzij", "uitgezonderd", "except", "unless"};

// How many words the one of `denials` has that stands at `place`; 0 where none does.
std::size_t words_of_denial(const std::vector<std::string_view>& words, std::size_t place,
                            const std::vector<std::string>& denials) {
    for (const std::string& denial : denials) {
        const std::size_t length = util::words_in(denial).size();
        const std::size_t end = place + length;
        if (end <= words.size() && ends_in(words, end, denial) &&
            (end == words.size() ||
             std::find(k_but_for.begin(), k_but_for.end(), words[end]) == k_but_for.end())) {
            return length;
        }
    }
    return 0;
}

// Letters and digits of folded text; whatever is not ASCII counts as a letter.
bool in_word(char byte) {
    return is_digit(byte) || (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
}

// Blanks out each whole word `denial` that a comma, a bracket or the end keeps apart from what follows it.
void drop_apart(std::string& folded, const std::string& denial) {
    for (std::size_t at = folded.find(denial); at != std::string::npos; at = folded.find(denial, at + 1)) {
        const std::size_t end = at + denial.size();
        const bool whole =
            (at == 0 || !in_word(folded[at - 1])) && (end == folded.size() || !in_word(folded[end]));
        const bool attached = end + 1 < folded.size() && folded[end] == ' ' && in_word(folded[end + 1]);
        if (whole && !attached) {
            folded.replace(at, denial.size(), denial.size(), ' ');
        }
    }
}

// What names the next of several values in a row: "NL, BE en FR", "e/c".
constexpr std::string_view k_and = " en ";

// Where the first piece of a row ends; npos: it is the last one. What is behind is not looked at: a row may
// be long.
std::size_t end_of_piece(std::string_view row) {
    std::size_t end = row.find_first_of(",/& ");
    while (end != std::string_view::npos && row[end] == ' ' && !row.substr(end).starts_with(k_and)) {
        end = row.find_first_of(",/& ", end + 1);
    }
    return end;
}

// The values of a part that is a row of spellings and nothing more, of which some count only alone; nothing
// where one of them is none: "de leverancier, NL" is prose.
std::vector<std::uint16_t> in_a_row(const ValueList& list, std::string_view part) {
    std::vector<std::uint16_t> values;
    for (bool last = false; !last;) {
        const std::size_t end = end_of_piece(part);
        last = end == std::string_view::npos;
        if (last && values.empty()) {
            return {};  // no row
        }
        const auto value = list.find_whole(part.substr(0, end));
        if (!value) {
            return {};
        }
        add_once(values, static_cast<std::uint16_t>(*value));
        part.remove_prefix(last ? part.size() : end + (part[end] == ' ' ? k_and.size() : 1));
    }
    return values;
}

}  // namespace

bool ListValue::in_force(const util::Date& day) const {
    return (!valid_from || *valid_from <= day) && (!valid_to || day <= *valid_to);
}

bool ListValue::in_group(std::string_view group) const {
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

std::optional<bool> ListValue::expected(std::string_view register_id, const util::Date& day) const {
    if (!in_force(day) || (expected_until && *expected_until < day)) {
        return false;
    }
    const auto said = expected_in.find(register_id);
    return said == expected_in.end() ? std::nullopt : std::optional{said->second};
}

void ValueList::set_read_as(std::shared_ptr<const ReadAs> read_as) {
    m_read_as = std::move(read_as);
    m_index.forget();
}

void ValueList::add(ListValue value, const std::vector<std::string>& spellings,
                    const std::vector<std::string>& whole) {
    const auto number = static_cast<std::uint16_t>(m_values.size());
    m_spellings.push_back({value.label.nl, number, false});
    if (value.label.en != value.label.nl) {
        m_spellings.push_back({value.label.en, number, false});
    }
    for (const std::string& spelling : spellings) {
        m_spellings.push_back({spelling, number, false});
    }
    for (const std::string& spelling : whole) {
        m_spellings.push_back({spelling, number, true});
    }
    m_values.push_back(std::move(value));
    m_index.forget();
}

const SpellingIndex& ValueList::index() const {
    return m_index.of([this] {
        auto index = std::make_unique<SpellingIndex>();
        for (const Spelling& spelling : m_spellings) {
            const std::string words = words_of(spelling.text);
            if (spelling.whole) {
                index->add_whole(words, spelling.value);
            } else {
                index->add(words, spelling.text.ends_with('*'), spelling.value);
            }
        }
        return index;
    });
}

void ValueList::set_denials(const std::vector<std::string>& words) {
    m_denials = folded_words(words);
}

void ValueList::set_denials_behind(const std::vector<std::string>& words) {
    const auto folded = folded_words(words);
    m_denials_behind.assign(folded.begin(), folded.end());
}

void ValueList::set_other_acts(const std::vector<std::string>& names,
                               const std::vector<std::string>& across) {
    m_other_acts = folded_words(names);
    m_across = folded_words(across);
}

std::optional<std::size_t> ValueList::find_id(std::string_view id) const {
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [id](const ListValue& value) { return value.id == id; });
    return found == m_values.end() ? std::nullopt
                                   : std::optional{static_cast<std::size_t>(found - m_values.begin())};
}

std::optional<std::size_t> ValueList::find_whole(std::string_view text) const {
    return index().whole(words_of(text));
}

bool ValueList::offers(const ListValue& value, const util::Date& day) const {
    return value.in_force(day) &&
           std::none_of(m_not_offered.begin(), m_not_offered.end(),
                        [&value](const std::string& group) { return value.in_group(group); });
}

std::optional<std::size_t> ValueList::find_near(std::string_view text) const {
    constexpr std::size_t k_shortest = 3;  // to shorter ones nearly anything is near
    std::vector<std::string> spellings;
    for (const auto& [spelling, value] : index().all()) {
        if (spelling.size() >= k_shortest) {
            spellings.push_back(spelling);
        }
    }
    std::sort(spellings.begin(), spellings.end());
    const auto near = util::nearest(words_of(text), spellings);
    return near ? std::optional<std::size_t>{index().all().at(*near)} : std::nullopt;
}

bool ValueList::may_name(std::string_view words) const {
    return index().may_name(words);
}

// The words of `text` as they are read.
std::string ValueList::words_of(std::string_view text) const {
    std::string words = util::fold_words(text);
    return m_read_as == nullptr ? words : m_read_as->apply(words);
}

// The words of `text`, without denials that deny nothing in it.
std::string ValueList::folded(std::string_view text) const {
    std::string folded = util::fold(text);
    for (const std::string& denial : m_denials) {
        drop_apart(folded, denial);
    }
    std::string words = util::words_of_folded(folded);
    return m_read_as == nullptr ? words : m_read_as->apply(words);
}

bool ValueList::continues_reference(std::string_view word) const {
    return word.size() == 1 || is_digit(word.front()) || m_across.contains(word);
}

// Whether the reference at `begin` to `end` is to an article of another act: "9 lid 2 AVG", "AVG art. 9". An
// act in front belongs to an earlier reference where one leads up to it: "art. 6 AVG, art. 9".
bool ValueList::of_other_act(const std::vector<std::string_view>& words, std::size_t begin,
                             std::size_t end) const {
    if (m_other_acts.empty()) {
        return false;
    }
    const std::size_t furthest = std::min(words.size(), end + k_most_in_reference);
    while (end < furthest && continues_reference(words[end])) {
        ++end;
    }
    if (end < words.size() && m_other_acts.contains(words[end])) {
        return true;
    }
    return begin > 0 && m_other_acts.contains(words[begin - 1]) &&
           (begin == 1 || !continues_reference(words[begin - 2]));
}

// Calls `found` with each value that `folded` names and the words that name it.
template <typename Found>
void ValueList::each_named(const std::string& folded, const Found& found) const {
    const SpellingIndex& spellings = index();
    if (const auto whole = spellings.whole(folded)) {
        found(*whole, std::string_view(folded));
        return;
    }
    const auto words = util::words_in(folded);
    for (std::size_t at = 0; at < words.size();) {
        const auto spelling = spellings.longest_at(words, at);
        if (!spelling) {
            ++at;
            continue;
        }
        const std::size_t end = at + spelling->words;
        if (!denied(words, at, m_denials) && words_of_denial(words, end, m_denials_behind) == 0 &&
            !of_other_act(words, at, end)) {
            const char* last = words[end - 1].data() + words[end - 1].size();
            found(spelling->value,
                  std::string_view(words[at].data(), static_cast<std::size_t>(last - words[at].data())));
        }
        at = end;
    }
}

std::vector<std::uint16_t> ValueList::find_in(std::string_view text) const {
    std::vector<std::uint16_t> values;
    each_named(folded(text),
               [&values](std::uint16_t value, std::string_view /*words*/) { add_once(values, value); });
    return values;
}

std::vector<NamedValue> ValueList::named_in(std::string_view text) const {
    std::vector<NamedValue> named;
    each_named(folded(text), [&named](std::uint16_t value, std::string_view words) {
        named.push_back({value, std::string(words)});
    });
    return named;
}

bool ValueList::only_denies(std::string_view text) const {
    if (m_denials_behind.empty()) {
        return false;
    }
    const std::string folded_text = folded(text);
    const auto words = util::words_in(folded_text);
    bool denied_last = false;
    for (std::size_t at = 0; at < words.size();) {
        const auto spelling = index().longest_at(words, at);
        const std::size_t denial =
            spelling ? words_of_denial(words, at + spelling->words, m_denials_behind) : 0;
        // What stands in front is an answer of its own: "mogelijk, gezondheid nee".
        if (spelling ? denial == 0 : at == 0) {
            return false;
        }
        at += spelling ? spelling->words + denial : 1;
        denied_last = spelling && at == words.size();
    }
    return denied_last;
}

// The value that `part` as a whole would spell without the explanation behind it.
std::optional<std::uint16_t> ValueList::explained(std::string_view part) const {
    const std::string_view front = before_explanation(part);
    return front.empty() ? std::nullopt : index().whole(words_of(front));
}

ListMatch ValueList::match(std::string_view text) const {
    ListMatch match;
    if (m_whole_cell) {
        if (const auto value = find_whole(text)) {
            match.values.push_back(static_cast<std::uint16_t>(*value));
        }
        match.known_parts = match.values.size();
        match.unknown_parts = 1 - match.known_parts;
        return match;
    }
    const auto parts = split_parts(text);
    const bool explained_too = m_explained && !are_lettered(parts);
    for (const std::string_view part : parts) {
        auto values = find_in(part);
        if (const auto value = values.empty() && explained_too ? explained(part) : std::nullopt) {
            values.push_back(*value);
        }
        if (values.empty()) {
            values = in_a_row(*this, part);
        }
        // "gezondheid: nee" says something of the list, and names nothing.
        ++(values.empty() && !only_denies(part) ? match.unknown_parts : match.known_parts);
        for (const std::uint16_t value : values) {
            add_once(match.values, value);
        }
    }
    return match;
}

}  // namespace registertoets::reg
