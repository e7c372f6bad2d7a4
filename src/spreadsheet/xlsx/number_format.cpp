// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/number_format.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "spreadsheet/numbers.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool starts_with_word(std::string_view text, std::string_view lower_word) {
    return text.size() >= lower_word.size() && std::equal(lower_word.begin(), lower_word.end(), text.begin(),
                                                          [](char word, char c) { return word == lower(c); });
}

// Which values a section is for.
struct Condition {
    std::string_view comparison;
    double limit = 0;

    [[nodiscard]] bool holds(double value) const {
        const auto has = [this](char sign) { return comparison.find(sign) != std::string_view::npos; };
        return (has('<') && value < limit) || (has('>') && value > limit) || (has('=') && value == limit);
    }
};

// What was seen in a section of a code.
struct Seen {
    std::optional<Condition> condition;
    bool text = false;  ///< @, so the last section is for texts
    bool is_last = false;
    bool date = false;
    bool time = false;
    bool month_or_minute = false;
    bool elapsed = false;
    bool digits = false;
    bool calendar = false;  ///< e, g, b: eras and the Buddhist year; e is also an exponent
};

// [h], [mm], [ss] count elapsed time (18.8.31); every other bracket is a condition, colour or locale.
bool is_elapsed(std::string_view bracket) {
    const char letter = bracket.empty() ? '\0' : lower(bracket.front());
    return (letter == 'h' || letter == 'm' || letter == 's' || letter == 'u') &&
           std::all_of(bracket.begin(), bracket.end(), [letter](char c) { return lower(c) == letter; });
}

void see_bracket(std::string_view bracket, Seen& seen) {
    seen.elapsed = seen.elapsed || is_elapsed(bracket);
    const std::size_t length = std::min(bracket.find_first_not_of("<>="), bracket.size());
    if (const auto limit = parse_number(bracket.substr(length)); length > 0 && limit) {
        seen.condition = Condition{bracket.substr(0, length), *limit};
    }
}

void see_letter(std::string_view rest, char previous, Seen& seen) {
    switch (lower(rest.front())) {
        case 'y':
        case 'd':
            seen.date = true;
            break;
        case 'j':  // jaar, Jahr: always two or four
            seen.date = seen.date || lower(previous) == 'j';
            break;
        case 'h':
        case 's':
        case 'u':  // uur
            seen.time = true;
            break;
        case 'm':
            seen.month_or_minute = true;
            break;
        case 'e':
        case 'g':
        case 'b':
            seen.calendar = true;
            break;
        case '0':
            // ss.0 and ss,00 are fractions of a second.
            seen.digits =
                seen.digits || !(seen.time && (previous == '.' || previous == ',' || previous == '0'));
            break;
        case '#':
        case '?':
            seen.digits = true;
            break;
        case '@':
            seen.text = true;
            break;
        default:
            break;
    }
}

// How many characters at the start of `rest` stand for themselves or say nothing of dates; 0 for a format
// letter.
std::size_t literal_length(std::string_view rest, Seen& seen) {
    const auto up_to = [rest](char close) {
        const std::size_t end = rest.find(close, 1);
        return end == std::string_view::npos ? rest.size() : end + 1;
    };
    switch (rest.front()) {
        case '"':
            return up_to('"');
        case '\\':
        case '_':  // the width of the next character
        case '*':  // the next character, repeated
            return std::min<std::size_t>(2, rest.size());
        case '[': {
            const std::size_t length = up_to(']');
            see_bracket(rest.substr(1, length >= 2 ? length - 2 : 0), seen);
            return length;
        }
        default:
            break;
    }
    constexpr std::array<std::string_view, 3> k_words{"general", "standaard", "standard"};
    for (const std::string_view word : k_words) {
        if (starts_with_word(rest, word)) {
            return word.size();
        }
    }
    for (const std::string_view word : {std::string_view("am/pm"), std::string_view("a/p")}) {
        if (starts_with_word(rest, word)) {
            seen.time = true;
            return word.size();
        }
    }
    return 0;
}

FormatKind kind_of(const Seen& seen) {
    if (seen.elapsed) {
        return FormatKind::duration;
    }
    if (seen.digits) {
        return FormatKind::number;
    }
    // m is a minute beside hours or seconds, else a month.
    const bool date = seen.date || seen.calendar || (seen.month_or_minute && !seen.time);
    if (date) {
        return seen.time ? FormatKind::date_time : FormatKind::date;
    }
    return seen.time ? FormatKind::time : FormatKind::number;
}

// Takes the section that `code` begins with, and the semicolon after it.
Seen take_section(std::string_view& code) {
    Seen seen;
    char previous = '\0';
    while (!code.empty() && code.front() != ';') {
        const std::size_t literal = literal_length(code, seen);
        if (literal > 0) {
            code.remove_prefix(literal);
            previous = '\0';
            continue;
        }
        see_letter(code, previous, seen);
        previous = code.front();
        code.remove_prefix(1);
    }
    seen.is_last = code.empty();
    code.remove_prefix(seen.is_last ? 0 : 1);
    return seen;
}

// The sections of a code that are for numbers (18.8.31): up to three, and of several the last one may be for
// texts.
class Sections {
  public:
    explicit Sections(std::string_view code) {
        do {
            m_sections.at(m_count++) = take_section(code);
        } while (!m_sections.at(m_count - 1).is_last && m_count < m_sections.size());
        if (m_count > 1 && m_sections.at(m_count - 1).text) {
            --m_count;
        }
        // Without conditions two sections are for what is not negative and for the rest, three also for zero.
        constexpr Condition k_positive{">", 0};
        constexpr Condition k_not_negative{">=", 0};
        constexpr Condition k_negative{"<", 0};
        set_usual(0, m_count > 2 ? k_positive : k_not_negative);
        set_usual(1, k_negative);
    }

    [[nodiscard]] FormatKind first() const { return kind_of(m_sections.front()); }

    [[nodiscard]] bool all_alike() const {
        return std::all_of(m_sections.begin(), m_sections.begin() + static_cast<std::ptrdiff_t>(m_count),
                           [this](const Seen& section) { return kind_of(section) == first(); });
    }

    [[nodiscard]] FormatKind kind_for(double value) const {
        std::size_t index = 0;
        while (index + 1 < m_count && !m_sections.at(index).condition->holds(value)) {
            ++index;
        }
        return kind_of(m_sections.at(index));
    }

  private:
    void set_usual(std::size_t index, Condition usual) {
        std::optional<Condition>& condition = m_sections.at(index).condition;
        condition = condition.value_or(usual);
    }

    std::array<Seen, 3> m_sections;
    std::size_t m_count = 0;
};

}  // namespace

FormatKind kind_of_code(std::string_view code) {
    const Sections sections(code);
    return sections.all_alike() ? sections.first() : FormatKind::by_value;
}

FormatKind kind_of_code(std::string_view code, double value) {
    return Sections(code).kind_for(value);
}

FormatKind kind_of_builtin(std::uint32_t id) {
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
        FormatKind kind;
    };
    // 18.8.30; 27 to 36 and 50 to 58 are those of the East Asian locales.
    constexpr std::array k_ranges{
        Range{14, 17, FormatKind::date},      Range{18, 21, FormatKind::time},
        Range{22, 22, FormatKind::date_time}, Range{27, 31, FormatKind::date},
        Range{32, 35, FormatKind::time},      Range{36, 36, FormatKind::date},
        Range{45, 45, FormatKind::time},      Range{46, 46, FormatKind::duration},
        Range{47, 47, FormatKind::time},      Range{50, 58, FormatKind::date},
    };
    const auto* const found = std::find_if(k_ranges.begin(), k_ranges.end(), [id](const Range& range) {
        return id >= range.first && id <= range.last;
    });
    return found == k_ranges.end() ? FormatKind::number : found->kind;
}

}  // namespace registertoets::spreadsheet::xlsx
