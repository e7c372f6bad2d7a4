// SPDX-License-Identifier: EUPL-1.2
// personal-data: the cell names a person, or holds a number or address of one. Options: `except`, patterns of
// what may stand there (taken out first, as the letters of a list are: "A. Toegang op functie"); `patterns`,
// of the text as it was written; `iban`, whether account numbers count; `number_words`, words beside which a
// nine-digit number that passes the elfproef is a citizen's number. One nine-digit number in eleven passes
// that test, so without such a word it may be anything.
#include <fmt/ranges.h>

#include <array>
#include <unordered_set>

#include "rules/kinds.hpp"
#include "rules/lazy_pattern.hpp"
#include "rules/list_letters.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::rules::kinds_table {
namespace {

constexpr std::size_t k_citizen_number_digits = 9;

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

// The weights are 9 to 2, and -1 for the last digit; the sum is a multiple of 11 (the elfproef).
bool passes_elfproef(std::string_view digits) {
    int sum = 0;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        const int weight = index + 1 == digits.size() ? -1 : static_cast<int>(digits.size() - index);
        sum += weight * (digits[index] - '0');
    }
    return sum != 0 && sum % 11 == 0;
}

// Whether a run of nine digits, with points or blanks between them or not, passes.
bool has_citizen_number(std::string_view text) {
    std::string digits;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char byte = at < text.size() ? text[at] : 'x';
        if (is_digit(byte)) {
            digits += byte;
        } else if (!((byte == '.' || byte == ' ') && at + 1 < text.size() && is_digit(text[at + 1]))) {
            if (digits.size() == k_citizen_number_digits && passes_elfproef(digits)) {
                return true;
            }
            digits.clear();
        }
    }
    return false;
}

// ISO 13616: the country and check digits go to the end, letters are 10 to 35, the rest by 97 is 1.
bool is_iban(std::string_view text) {
    unsigned rest = 0;
    std::size_t length = 0;
    const auto add = [&rest, &length](char byte) {
        const bool letter = byte >= 'A' && byte <= 'Z';
        const auto value = static_cast<unsigned>(letter ? byte - 'A' + 10 : byte - '0');
        rest = (rest * (letter ? 100 : 10) + value) % 97;
        ++length;
    };
    for (const char byte : text.substr(4)) {
        if (byte != ' ') {
            add(byte);
        }
    }
    for (const char byte : text.substr(0, 4)) {
        add(byte);
    }
    return length >= 15 && rest == 1;
}

bool has_iban(const std::string& text) {
    static const RE2 k_iban(R"re(\b([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30})\b)re");
    re2::StringPiece rest(text);
    re2::StringPiece found;
    while (RE2::FindAndConsume(&rest, k_iban, &found)) {
        if (is_iban({found.data(), found.size()})) {
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
        std::string text = without_list_letters(std::string(cell.text));
        m_options.except.blank_out(text);
        if (m_options.patterns.found_in(text)) {
            return true;
        }
        const auto digits = std::count_if(text.begin(), text.end(), is_digit);
        return digits >= static_cast<std::ptrdiff_t>(k_citizen_number_digits) &&
               ((m_options.iban && has_iban(text)) ||
                (speaks_of_number(cell.read.words()) && has_citizen_number(text)));
    }

  private:
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
