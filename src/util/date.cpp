// SPDX-License-Identifier: EUPL-1.2
#include "util/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::util {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

constexpr std::array<std::array<std::string_view, 2>, 12> k_months{{{"januari", "january"},
                                                                    {"februari", "february"},
                                                                    {"maart", "march"},
                                                                    {"april", "april"},
                                                                    {"mei", "may"},
                                                                    {"juni", "june"},
                                                                    {"juli", "july"},
                                                                    {"augustus", "august"},
                                                                    {"september", "september"},
                                                                    {"oktober", "october"},
                                                                    {"november", "november"},
                                                                    {"december", "december"}}};

std::optional<unsigned> number(std::string_view text) {
    unsigned value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<Date> valid_date(unsigned y, unsigned m, unsigned d) {
    const Date date{year{static_cast<int>(y)}, month{m}, day{d}};
    return y >= 1000 && y <= 9999 && date.ok() ? std::optional{date} : std::nullopt;
}

// A month's number by its name or three or more letters of its beginning ("jan", "sept"; also "mrt").
std::optional<unsigned> month_by_name(std::string_view word) {
    if (word == "mrt") {
        return 3;
    }
    for (unsigned index = 0; index < k_months.size(); ++index) {
        for (const std::string_view name : k_months[index]) {
            if (word.size() >= 3 && name.starts_with(word)) {
                return index + 1;
            }
        }
    }
    return std::nullopt;
}

bool is_year(std::string_view part) {
    return part.size() == 4 && (part.starts_with("19") || part.starts_with("20")) && number(part);
}

std::optional<unsigned> month_of(std::string_view part) {
    return part.size() <= 2 ? number(part) : month_by_name(part);
}

// "2027", "01", "31"; "31", "jan", "2027"; "31", "1", "27".
std::optional<Date> whole_day(std::string_view one, std::string_view middle, std::string_view other) {
    constexpr unsigned k_century = 2000;  // of a year of two digits
    const bool year_first = is_year(one);
    const std::string_view of_day = year_first ? other : one;
    const std::string_view of_year = year_first ? one : other;
    const auto d = number(of_day);
    const auto m = month_of(middle);
    const auto y = number(of_year);
    if (!d || of_day.size() > 2 || !m || !y || !(is_year(of_year) || of_year.size() == 2)) {
        return std::nullopt;
    }
    return valid_date(is_year(of_year) ? *y : k_century + *y, *m, *d);
}

// "01-06-2025 10:30" without its time, which exports add.
std::string_view without_time(std::string_view text) {
    const std::size_t blank = text.find(' ');
    const std::size_t colon = text.find(':');
    const bool time = blank != std::string_view::npos && colon != std::string_view::npos && blank < colon &&
                      text.find_first_not_of("0123456789:. ", blank) == std::string_view::npos;
    return time ? text.substr(0, blank) : text;
}

}  // namespace

Date today() {
    return Date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
}

std::optional<Date> parse_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto y = number(text.substr(0, 4));
    const auto m = number(text.substr(5, 2));
    const auto d = number(text.substr(8, 2));
    return y && m && d ? valid_date(*y, *m, *d) : std::nullopt;
}

std::optional<Date> parse_written_date(std::string_view text) {
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ') &&
        text.find_first_not_of("0123456789:.+-Z ", 11) == std::string_view::npos) {
        if (const auto date = parse_iso_date(text.substr(0, 10))) {
            return date;
        }
    }
    const std::string folded = fold_words(without_time(text));
    const std::vector<std::string_view> parts = words_in(folded);
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto first = number(parts[0]);
    const auto middle = number(parts[1]) ? number(parts[1]) : month_by_name(parts[1]);
    const auto last = number(parts[2]);
    if (!first || !middle || !last) {
        return std::nullopt;
    }
    return parts[0].size() == 4 ? valid_date(*first, *middle, *last) : valid_date(*last, *middle, *first);
}

std::optional<Days> days_in_front(std::string_view text) {
    constexpr std::size_t k_longest = 32;  // "30 september 2027", and a word behind it
    const std::string folded = fold_words(text.substr(0, k_longest));
    std::vector<std::string_view> parts = words_in(folded);
    const bool only_end =
        !parts.empty() && (parts[0] == "eind" || parts[0] == "einde" || parts[0] == "ultimo");
    if (only_end) {
        parts.erase(parts.begin());
    }
    const auto days = [only_end](Date first, Date last) { return Days{only_end ? last : first, last}; };
    if (parts.size() >= 3) {
        if (const auto whole = whole_day(parts[0], parts[1], parts[2])) {
            return Days{*whole, *whole};
        }
    }
    if (parts.size() >= 2 && is_year(parts[1])) {
        const auto named = month_of(parts[0]);
        if (const auto first = named ? valid_date(*number(parts[1]), *named, 1) : std::nullopt) {
            return days(*first, first->year() / first->month() / std::chrono::last);
        }
    }
    if (!parts.empty() && is_year(parts[0])) {
        const year whole{static_cast<int>(*number(parts[0]))};
        return days(whole / std::chrono::January / 1, whole / std::chrono::December / 31);
    }
    return std::nullopt;
}

Date months_before(const Date& date, int months) {
    const Date earlier = date - std::chrono::months(months);
    return earlier.ok() ? earlier : Date(earlier.year() / earlier.month() / std::chrono::last);
}

Date days_before(const Date& date, int days) {
    return std::chrono::sys_days(date) - std::chrono::days(days);
}

std::string iso(const Date& date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace registertoets::util
