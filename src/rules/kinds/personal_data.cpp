// SPDX-License-Identifier: EUPL-1.2
// personal-data: the cell names a person, or holds a number or address of one. Options: `except`, patterns of
// what may stand there (taken out first, as the letters of a list are: "A. Toegang op functie"); `patterns`,
// of the text as it was written; `iban`, whether account numbers count; `number_words`, words beside which a
// nine-digit number that passes the elfproef is a citizen's number. One nine-digit number in eleven passes
// that test, so without such a word it may be anything.
#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

#include "rules/kinds.hpp"
#include "rules/lazy_pattern.hpp"
#include "rules/list_letters.hpp"
#include "util/ascii.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::rules::kinds_table {
namespace {

using util::is_digit;

constexpr std::size_t k_citizen_number_digits = 9;

// The weights are 9 to 2, and -1 for the last digit; the sum is a multiple of 11 (the elfproef).
bool passes_elfproef(std::string_view digits) {
    int sum = 0;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        const int weight = index + 1 == digits.size() ? -1 : static_cast<int>(digits.size() - index);
        sum += weight * (digits[index] - '0');
    }
    return sum != 0 && sum % 11 == 0;
}

// Whether groups of digits that stand beside each other, with a point or blank between them or nothing, are
// nine together and pass: "123456782", "1234.56.782", and the first of "123456782 2024".
bool has_citizen_number(std::string_view text) {
    std::vector<std::string_view> groups;
    const auto any_passes = [&groups] {
        for (std::size_t first = 0; first < groups.size(); ++first) {
            std::string digits;
            for (std::size_t next = first; next < groups.size() && digits.size() < k_citizen_number_digits;
                 ++next) {
                digits += groups[next];
            }
            if (digits.size() == k_citizen_number_digits && passes_elfproef(digits)) {
                return true;
            }
        }
        return false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto* const end = std::find_if_not(text.begin() + at, text.end(), is_digit);
        const auto length = static_cast<std::size_t>(end - text.begin()) - at;
        if (length > 0) {
            groups.push_back(text.substr(at, length));
            at += length;
        }
        const bool goes_on = length > 0 && at + 1 < text.size() && (text[at] == '.' || text[at] == ' ') &&
                             is_digit(text[at + 1]);
        if (!goes_on) {
            if (any_passes()) {
                return true;
            }
            groups.clear();
        }
        ++at;
    }
    return any_passes();
}

// An account number being read (ISO 13616): letters are 10 to 35, and the country and check digits, which
// stand in front, count last; the whole by 97 leaves 1.
class AccountNumber {
  public:
    static constexpr std::size_t k_front = 4;
    static constexpr std::size_t k_shortest = 15;
    static constexpr std::size_t k_longest = 34;

    void add(char byte) {
        unsigned& rest = m_length < k_front ? m_front : m_rest;
        const bool letter = byte >= 'A';
        rest = (rest * (letter ? 100U : 10U) + static_cast<unsigned>(letter ? byte - 'A' + 10 : byte - '0')) %
               k_modulus;
        ++m_length;
    }
    [[nodiscard]] std::size_t length() const { return m_length; }
    [[nodiscard]] bool is_right() const {
        constexpr unsigned k_front_shift = 1000000 % k_modulus;  // two letters and two digits are six digits
        return m_length >= k_shortest && (m_rest * k_front_shift + m_front) % k_modulus == 1;
    }

  private:
    static constexpr unsigned k_modulus = 97;
    unsigned m_front = 0;
    unsigned m_rest = 0;
    std::size_t m_length = 0;
};

bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

bool in_account_number(char byte) {
    return is_digit(byte) || is_capital(byte);
}

// Whether an account number begins at `text`. Where it ends is not known: "NL20INGB0001234567 BIC INGBNL2A"
// may go on after each blank, so it is tried up to each.
bool begins_with_iban(std::string_view text) {
    if (text.size() < AccountNumber::k_shortest || !is_capital(text[0]) || !is_capital(text[1]) ||
        !is_digit(text[2]) || !is_digit(text[3])) {
        return false;
    }
    AccountNumber number;
    for (std::size_t at = 0; at < text.size() && number.length() < AccountNumber::k_longest; ++at) {
        number.add(text[at]);
        const bool ends = at + 1 == text.size() || !in_account_number(text[at + 1]);
        if (ends && number.is_right()) {
            return true;
        }
        const bool goes_on =
            !ends || (at + 2 < text.size() && text[at + 1] == ' ' && in_account_number(text[at + 2]));
        if (!goes_on) {
            return false;
        }
        at += ends ? 1U : 0U;
    }
    return false;
}

// In capitals, as `text` is taken to be written: "nl20 ingb 0001 2345 67" is one too.
bool has_iban(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char byte) {
        return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
    });
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool in_word = at > 0 && in_account_number(text[at - 1]);
        if (!in_word && begins_with_iban(std::string_view(text).substr(at))) {
            return true;
        }
    }
    return false;
}

struct Options {
    Patterns except;
    Patterns patterns;
    bool iban = false;
    std::unordered_set<std::string> number_words;
};

class PersonalData : public TextCheck {
  public:
    explicit PersonalData(Options options) : m_options(std::move(options)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const std::string text = without_list_letters(std::string(cell.text));
        const SearchedText searched(text);
        const std::optional<std::string> rest = m_options.except.blanked_out_of(searched);
        return rest ? speaks_of_somebody(SearchedText(*rest), cell) : speaks_of_somebody(searched, cell);
    }

  private:
    [[nodiscard]] bool speaks_of_somebody(const SearchedText& searched, const CellText& cell) const {
        if (m_options.patterns.found_in(searched)) {
            return true;
        }
        const std::string_view text = searched.text();
        const auto digits = std::count_if(text.begin(), text.end(), is_digit);
        return digits >= static_cast<std::ptrdiff_t>(k_citizen_number_digits) &&
               ((m_options.iban && has_iban(std::string(text))) ||
                (speaks_of_number(cell.read.words()) && has_citizen_number(text)));
    }
    [[nodiscard]] bool speaks_of_number(std::string_view words) const {
        return util::any_word(words, [this](std::string_view word) {
            return m_options.number_words.contains(std::string(word));
        });
    }

    Options m_options;
};

}  // namespace

Check personal_data(MappingReader& options, const KindContext& /*context*/) {
    Options read;
    read.except = read_patterns(options, "except");
    read.patterns = read_patterns(options, "patterns");
    read.iban = options.flag("iban", false);
    for (const std::string& word : options.texts("number_words")) {
        read.number_words.insert(util::fold_words(word));
    }
    return std::make_unique<PersonalData>(std::move(read));
}

}  // namespace registertoets::rules::kinds_table
