// SPDX-License-Identifier: EUPL-1.2
#include "rules/retention_tokens.hpp"
#include "util/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace registertoets::rules {
namespace {

using util::is_digit;
using Kind = RetentionToken::Kind;

// The abbreviations before a stop ("art.", "mnd.") are shorter.
constexpr std::size_t k_shortest_end_of_sentence = 4;
// Codes of selection lists are years; what is more is a year itself.
constexpr double k_most_years_of_code = 200;
constexpr double k_hundred = 100;
// No number word is longer: what is, need not be taken apart.
constexpr std::size_t k_longest_number = 40;

// Texts are folded: there are no capitals.
bool is_folded_letter(char byte) {
    return util::is_small_letter(byte) || util::is_beyond_ascii(byte);
}

// The fraction slash that "½" folds into.
constexpr std::string_view k_slash = "\u2044";

// "2.190", "1.000.000": a stop before each three digits parts thousands. "12.3" is no such number.
bool has_thousands(std::string_view digits) {
    constexpr std::size_t k_group = 4;
    std::size_t at = digits.find('.');
    if (at >= k_group || digits.front() == '0') {
        return false;
    }
    for (; at < digits.size(); at += k_group) {
        const std::string_view group = digits.substr(at, k_group);
        if (group.size() != k_group || group.front() != '.' ||
            !std::all_of(group.begin() + 1, group.end(), is_digit)) {
            return false;
        }
    }
    return true;
}

double decimal(std::string_view digits) {
    std::string text(digits);
    if (has_thousands(digits)) {
        std::erase(text, '.');
    }
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class Tokenizer {
  public:
    explicit Tokenizer(std::string_view text) : m_text(text) {}

    RetentionTokens tokens() {
        RetentionTokens tokens;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == ' ') {
                ++m_at;
            } else {
                tokens.push_back(next(tokens.empty() ? nullptr : &tokens.back()));
            }
        }
        return tokens;
    }

  private:
    RetentionToken next(const RetentionToken* before) {
        RetentionToken token;
        const std::size_t begin = m_at;
        if (is_digit(m_text[m_at])) {
            token.kind = Kind::number;
            token.value = number();
        } else if (is_folded_letter(m_text[m_at])) {
            token.kind = Kind::word;
            while (m_at < m_text.size() && is_folded_letter(m_text[m_at])) {
                ++m_at;
            }
        } else {
            ++m_at;
            const bool last = m_at == m_text.size() || m_text[m_at] == ' ';
            token.stop = m_text[begin] == '.' && last && before != nullptr && before->kind == Kind::word &&
                         before->text.size() >= k_shortest_end_of_sentence;
        }
        token.text = m_text.substr(begin, m_at - begin);
        return token;
    }

    // "7", "7,5", "12.3" (only a category is written so), "1⁄2".
    double number() {
        const std::size_t begin = m_at;
        digits();
        if (m_text.substr(m_at).starts_with(k_slash)) {
            const double above = decimal(m_text.substr(begin, m_at - begin));
            m_at += k_slash.size();
            const std::size_t denominator = m_at;
            digits();
            const double below = decimal(m_text.substr(denominator, m_at - denominator));
            return below > 0 ? above / below : above;
        }
        while (m_at + 1 < m_text.size() && (m_text[m_at] == '.' || m_text[m_at] == ',') &&
               is_digit(m_text[m_at + 1])) {
            ++m_at;
            digits();
        }
        return decimal(m_text.substr(begin, m_at - begin));
    }
    void digits() {
        while (m_at < m_text.size() && is_digit(m_text[m_at])) {
            ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

class AmountReader {
  public:
    AmountReader(const RetentionTokens& tokens, const RetentionWords& words)
        : m_tokens(tokens), m_words(words) {}

    std::vector<RetentionAmount> amounts() {
        std::vector<RetentionAmount> found;
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            auto amount = amount_at(at);
            if (!amount) {
                continue;
            }
            at = amount->end - 1;
            if (is_rhythm(*amount) || is_age(*amount)) {
                continue;
            }
            if (!found.empty() && continues(found.back(), *amount)) {
                add(found.back(), *amount);
            } else {
                begin_range(*amount, found.empty() ? 0 : found.back().end);
                found.push_back(*amount);
            }
        }
        return found;
    }

  private:
    [[nodiscard]] bool word_in(std::size_t at, const WordSet& set) const {
        return at < m_tokens.size() && m_tokens[at].kind == Kind::word && set.has(m_tokens[at].text);
    }

    [[nodiscard]] std::optional<RetentionAmount> amount_at(std::size_t at) const {
        if (const auto number = number_at(at)) {
            const std::size_t unit = unit_place(at + 1);
            // "lid 1 d" is no day.
            const double hours = unit_at(unit, m_tokens[at].kind == Kind::number && !is_reference(at));
            if (hours >= 0) {
                return RetentionAmount{at, unit + 1, *number * hours, *number * hours, hours};
            }
            return std::nullopt;
        }
        return at < m_tokens.size() && m_tokens[at].kind == Kind::word ? in_one_word(at) : std::nullopt;
    }

    // "halfjaar", "tienjaarstermijn"; "V 7".
    [[nodiscard]] std::optional<RetentionAmount> in_one_word(std::size_t at) const {
        const std::string_view word = m_tokens[at].text;
        const std::size_t longest =
            begins_with_number(word) ? std::min(word.size(), k_longest_number + 2) : 0;
        for (std::size_t cut = 2; cut + 2 <= longest; ++cut) {
            const auto number = number_in(word.substr(0, cut));
            const double hours = number ? unit_in(word.substr(cut)) : -1;
            if (hours >= 0) {
                return RetentionAmount{at, at + 1, *number * hours, *number * hours, hours};
            }
        }
        const bool apart = at == 0 || m_tokens[at - 1].kind != Kind::word;
        if (!apart || !m_words.codes.has(word)) {
            return std::nullopt;
        }
        const std::size_t next =
            at + 1 < m_tokens.size() && m_tokens[at + 1].kind == Kind::sign ? at + 2 : at + 1;
        // "V 2.0" is a version.
        if (next >= m_tokens.size() || m_tokens[next].kind != Kind::number ||
            m_tokens[next].text.find_first_of(".,") != std::string_view::npos ||
            m_tokens[next].value > k_most_years_of_code || amount_at(next)) {
            return std::nullopt;
        }
        const double hours = m_tokens[next].value * m_words.code_unit;
        return RetentionAmount{at, next + 1, hours, hours, m_words.code_unit};
    }

    [[nodiscard]] std::optional<double> number_at(std::size_t at) const {
        if (at >= m_tokens.size() || m_tokens[at].kind == Kind::sign) {
            return std::nullopt;
        }
        return m_tokens[at].kind == Kind::number ? m_tokens[at].value : number_in(m_tokens[at].text);
    }

    [[nodiscard]] bool begins_with_number(std::string_view word) const {
        if (!m_words.number_beginnings.possible(word)) {
            return false;
        }
        // What it begins with sorts before it, and behind whatever has another first letter.
        for (auto number = m_words.numbers.upper_bound(word); number != m_words.numbers.begin();) {
            --number;
            if (word.starts_with(number->first)) {
                return true;
            }
            if (number->first.front() != word.front()) {
                return false;
            }
        }
        return false;
    }

    // "zeven", "vijfentwintig", "honderdtien", "tweehonderd".
    [[nodiscard]] std::optional<double> number_in(std::string_view word) const {
        if (word.size() > k_longest_number || !begins_with_number(word)) {
            return std::nullopt;
        }
        double sum = 0;
        while (!word.empty()) {
            std::size_t length = word.size();
            auto piece = m_words.numbers.find(word);
            while (piece == m_words.numbers.end() && --length > 0) {
                piece = m_words.numbers.find(word.substr(0, length));
            }
            if (length == 0) {
                // The joining word of "vijfentwintig".
                for (length = 1; length < word.size() && !m_words.joins.has(word.substr(0, length));) {
                    ++length;
                }
                if (length >= word.size()) {
                    return std::nullopt;
                }
            } else {
                sum = piece->second == k_hundred && sum > 0 ? sum * k_hundred : sum + piece->second;
            }
            word.remove_prefix(length);
        }
        return sum;
    }

    // Where the unit of a number stands: behind the number in the other spelling ("7 (zeven) jaar"), a sign
    // ("7-jarige", "7+ jaar", "7 (jaar)") and words such as "volle".
    [[nodiscard]] std::size_t unit_place(std::size_t at) const {
        if (at + 2 < m_tokens.size() && m_tokens[at].is('(') && number_at(at + 1) &&
            m_tokens[at + 2].is(')')) {
            at += 3;
        }
        while (at < m_tokens.size() &&
               (word_in(at, m_words.between) || m_tokens[at].is('-') || m_tokens[at].is('+') ||
                m_tokens[at].is('(') || m_tokens[at].is('[') || m_tokens[at].is(']'))) {
            ++at;
        }
        return at;
    }

    // The hours of the unit at `at`; negative where there is none.
    [[nodiscard]] double unit_at(std::size_t at, bool may_be_short) const {
        if (at >= m_tokens.size() || m_tokens[at].kind != Kind::word) {
            return -1;
        }
        const auto brief = m_words.short_units.find(m_tokens[at].text);
        return may_be_short && brief != m_words.short_units.end() ? brief->second
                                                                  : unit_in(m_tokens[at].text);
    }
    [[nodiscard]] double unit_in(std::string_view word) const {
        if (const auto unit = m_words.units.find(word); unit != m_words.units.end()) {
            return unit->second;
        }
        for (const std::string& prefix : m_words.unit_prefixes) {
            if (word.starts_with(prefix)) {
                const auto unit = m_words.units.find(word.substr(prefix.size()));
                if (unit != m_words.units.end()) {
                    return unit->second;
                }
            }
        }
        return -1;
    }

    // "lid 6", "art. 14": such a number counts nothing.
    [[nodiscard]] bool is_reference(std::size_t at) const {
        const std::size_t back = at >= 1 && m_tokens[at - 1].is('.') ? 2 : 1;
        return at >= back && word_in(at - back, m_words.references);
    }
    [[nodiscard]] bool is_rhythm(const RetentionAmount& amount) const {
        return amount.begin > 0 && word_in(amount.begin - 1, m_words.each);
    }
    // "16 jaar of ouder", "kinderen tot 12 jaar".
    [[nodiscard]] bool is_age(const RetentionAmount& amount) const {
        const bool before = amount.begin >= 2 && m_tokens[amount.begin - 1].kind == Kind::word &&
                            word_in(amount.begin - 2, m_words.ages);
        return before || word_in(amount.end, m_words.ages) ||
               (word_in(amount.end, m_words.joins) && word_in(amount.end + 1, m_words.ages));
    }

    // "2 jaar en 6 maanden" is one amount; "2 jaar en 5 jaar" are two.
    [[nodiscard]] bool continues(const RetentionAmount& first, const RetentionAmount& second) const {
        return second.unit < first.unit && second.begin == first.end + 1 && word_in(first.end, m_words.joins);
    }
    static void add(RetentionAmount& first, const RetentionAmount& second) {
        first.end = second.end;
        first.least += second.least;
        first.most += second.most;
        first.unit = second.unit;
    }

    // "12-24 mnd", "2 en 5 jaar", "5 tot 10 jaar". What falls is no range: "art. 8, 9 en 5 jaar".
    void begin_range(RetentionAmount& amount, std::size_t after) const {
        if (amount.begin < after + 2 || amount.unit <= 0) {
            return;
        }
        const std::size_t between = amount.begin - 1;
        const bool joined = m_tokens[between].is('-') || m_tokens[between].is('/') ||
                            word_in(between, m_words.joins) || word_in(between, m_words.ranges);
        const auto first = number_at(between - 1);
        if (joined && first && *first * amount.unit < amount.most && !is_reference(between - 1)) {
            amount.begin = between - 1;
            amount.least = *first * amount.unit;
        }
    }

    const RetentionTokens& m_tokens;
    const RetentionWords& m_words;
};

}  // namespace

RetentionTokens retention_tokens(std::string_view folded) {
    return Tokenizer(folded).tokens();
}

std::vector<RetentionAmount> retention_amounts(const RetentionTokens& tokens, const RetentionWords& words) {
    return AmountReader(tokens, words).amounts();
}

}  // namespace registertoets::rules
