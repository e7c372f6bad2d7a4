// SPDX-License-Identifier: EUPL-1.2
#include "versions/dates.hpp"

#include <array>
#include <span>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::versions {
namespace {

using util::Date;
using util::is_digit;
using Parts = std::span<const std::string>;

constexpr std::string_view k_digits = "0123456789";

bool all_digits(std::string_view text, std::size_t least, std::size_t most) {
    return text.size() >= least && text.size() <= most &&
           text.find_first_not_of(k_digits) == std::string_view::npos;
}

// A number that could as well be a code or a version is no year.
bool is_year(const std::string& part) {
    return all_digits(part, 4, 4) && (part.starts_with("19") || part.starts_with("20"));
}

bool is_word(const std::string& part) {
    return !is_digit(part.front());
}

std::optional<Date> last_day_of(std::optional<Date> day) {
    return day ? std::optional<Date>(day->year() / day->month() / std::chrono::last) : std::nullopt;
}

std::optional<Date> year_month_day(Parts parts) {
    return is_year(parts[0]) && all_digits(parts[1], 2, 2) && all_digits(parts[2], 2, 2)
               ? util::parse_iso_date(parts[0] + "-" + parts[1] + "-" + parts[2])
               : std::nullopt;
}

std::optional<Date> day_month_year(Parts parts) {
    return all_digits(parts[0], 1, 2) && is_year(parts[2]) && (is_word(parts[1]) || parts[1].size() <= 2)
               ? util::parse_written_date(parts[0] + " " + parts[1] + " " + parts[2])
               : std::nullopt;
}

std::optional<Date> year_month(Parts parts) {
    const bool month = is_word(parts[1]) || all_digits(parts[1], 2, 2);
    return is_year(parts[0]) && month
               ? last_day_of(util::parse_written_date("1 " + parts[1] + " " + parts[0]))
               : std::nullopt;
}

std::optional<Date> month_year(Parts parts) {
    return is_word(parts[0]) && is_year(parts[1])
               ? last_day_of(util::parse_written_date("1 " + parts[0] + " " + parts[1]))
               : std::nullopt;
}

std::optional<Date> eight_digits(Parts parts) {
    const std::string& all = parts[0];
    return all_digits(all, 8, 8) && is_year(all.substr(0, 4))
               ? util::parse_iso_date(all.substr(0, 4) + "-" + all.substr(4, 2) + "-" + all.substr(6))
               : std::nullopt;
}

struct Way {
    std::size_t parts;
    std::optional<Date> (*read)(Parts parts);
};

// The longest first: a day is not a month with something behind it.
constexpr std::array k_ways{Way{3, year_month_day}, Way{3, day_month_year}, Way{2, year_month},
                            Way{2, month_year}, Way{1, eight_digits}};

// Runs of digits and runs of letters; what stands between them does not matter.
std::vector<std::string> parts_of(std::string_view name) {
    std::vector<std::string> parts;
    char before = ' ';
    for (const char byte : util::fold_words(name)) {
        if (byte != ' ' && (before == ' ' || is_digit(before) != is_digit(byte))) {
            parts.emplace_back();
        }
        if (byte != ' ') {
            parts.back() += byte;
        }
        before = byte;
    }
    return parts;
}

// The date at the front of `parts`, and how many of them it takes.
std::pair<std::optional<Date>, std::size_t> date_at(Parts parts) {
    // A day that no month has is a mistake, not a month with something behind it.
    if (parts.size() >= 3 && is_year(parts[0]) && all_digits(parts[1], 2, 2) && all_digits(parts[2], 2, 2)) {
        return {year_month_day(parts.first(3)), 3};
    }
    for (const Way& way : k_ways) {
        if (parts.size() >= way.parts) {
            if (const auto date = way.read(parts.first(way.parts))) {
                return {date, way.parts};
            }
        }
    }
    return {std::nullopt, 1};
}

std::string_view without_extension(std::string_view name) {
    const std::size_t stop = name.rfind('.');
    const bool extension =
        stop != std::string_view::npos && stop > 0 && stop + 1 < name.size() && !is_digit(name[stop + 1]);
    return extension ? name.substr(0, stop) : name;
}

}  // namespace

std::optional<Date> date_in_name(std::string_view name) {
    const std::vector<std::string> all = parts_of(without_extension(name));
    std::optional<Date> found;
    for (Parts parts(all); !parts.empty();) {
        const auto [date, taken] = date_at(parts);
        if (date && found && *date != *found) {
            return std::nullopt;
        }
        found = date ? date : found;
        parts = parts.subspan(taken);
    }
    return found;
}

DatedPath dated_path(const std::string& word) {
    const std::size_t equals = word.find('=');
    const std::string before = word.substr(0, equals);
    const bool looks_like_date = equals != std::string::npos && equals + 1 < word.size() &&
                                 before.find_first_not_of("0123456789-") == std::string::npos &&
                                 before.find_first_of(k_digits) != std::string::npos;
    if (!looks_like_date) {
        return {std::nullopt, word};
    }
    const auto day = util::parse_iso_date(before);
    const auto date = day ? day : last_day_of(util::parse_iso_date(before + "-01"));
    if (!date) {
        throw messages::UserError(
            messages::Sentence(messages::Msg::version_bad_date, {{"value", before}, {"word", word}}));
    }
    return {date, word.substr(equals + 1)};
}

}  // namespace registertoets::versions
