// SPDX-License-Identifier: EUPL-1.2
#include "register/aside_rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "register/header_text.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

// Fewer numbers may be answers, and fewer merged columns one answer.
constexpr std::size_t k_least_columns = 3;

// So many from the first column on are no answers.
constexpr std::size_t k_from_the_first = 5;

// Bytes; a cell that goes on with a header has not more.
constexpr std::size_t k_longest_header = 80;

// Bytes; whoever writes more than a total writes more.
constexpr std::size_t k_longest_total = 120;

constexpr std::string_view k_digits = "0123456789";

// "8", "1.234,5", "37%", "€ 12" or a day: what stands beside the word total, in any format of file.
bool is_number(std::string_view text) {
    constexpr std::string_view k_among = "0123456789.,%+-/:() \u00A0€";
    return text.find_first_not_of(k_among) == std::string_view::npos &&
           text.find_first_of(k_digits) != std::string_view::npos;
}

// The number of a column, and whether it is written in letters.
struct Ordinal {
    std::uint32_t number;
    bool letters;
};

std::optional<Ordinal> ordinal(std::string_view text) {
    constexpr std::string_view k_around = " ().";
    const std::size_t first = text.find_first_not_of(k_around);
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    text = text.substr(first, text.find_last_not_of(k_around) - first + 1);
    std::uint32_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc() && end == text.data() + text.size()) {
        return Ordinal{number, false};
    }
    constexpr std::size_t k_most_letters = 2;
    const auto column = text.size() <= k_most_letters ? spreadsheet::column_number(text) : std::nullopt;
    return column ? std::optional(Ordinal{*column, true}) : std::nullopt;
}

// "art. 30 lid 1 a", "AVG 30 1 d": where a header is from.
bool cites_article(std::string_view text) {
    constexpr std::array<std::string_view, 5> k_beginnings{"art ", "artikel ", "article ", "avg ", "wpg "};
    const std::string words = util::fold_words(text);
    return words.find_first_of(k_digits) != std::string::npos &&
           std::any_of(k_beginnings.begin(), k_beginnings.end(),
                       [&words](std::string_view beginning) { return words.starts_with(beginning); });
}

// How many of the `keys` are headers of `form`, or resemble one.
std::size_t count_headers(const std::vector<std::string>& keys, const Form& form) {
    std::set<std::string> found;
    const auto look_at = [&](std::string_view spelling) {
        std::string key = header_key(spelling);
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
            found.insert(std::move(key));
        }
    };
    for (const Field& field : form.fields) {
        look_at(field.header.nl);
        look_at(field.header.en);
        for (const Alias& alias : field.aliases) {
            look_at(alias.spelling);
        }
        for (const std::string& spelling : field.proposed) {
            look_at(spelling);
        }
    }
    return found.size();
}

// Where a verwerking has its name.
std::vector<std::uint32_t> columns_of_key(const HeaderMatch& match, const Form& form) {
    std::vector<std::uint32_t> columns;
    for (const FieldIndex field : form.key) {
        const auto& more = match.columns_of[field];
        columns.insert(columns.end(), more.begin(), more.end());
    }
    return columns;
}

}  // namespace

FirstCell first_cell(const spreadsheet::Row& row) {
    FirstCell first;
    for (const spreadsheet::Cell& cell : row.cells) {
        if (!util::has_visible(cell.text)) {
            continue;
        }
        if (first.cell != nullptr) {
            first.alone = false;
            break;
        }
        first = {&cell, true};
    }
    return first;
}

bool numbers_columns(const spreadsheet::Row& row, const HeaderMatch& match) {
    std::optional<Ordinal> last;
    std::uint32_t last_column = 0;
    std::size_t cells = 0;
    bool from_the_first = true;  // without a gap
    for (const spreadsheet::Cell& cell : row.cells) {
        if (!util::has_visible(cell.text)) {
            continue;
        }
        const auto next = ordinal(cell.text);
        if (!next) {
            return false;
        }
        // A column in between may have no number, or one that is left out.
        if (last && (next->letters != last->letters ||
                     (next->number != last->number + 1 &&
                      next->number != last->number + (cell.column - last_column)))) {
            return false;
        }
        from_the_first =
            from_the_first && next->number == cells + 1 && (!last || cell.column == last_column + 1);
        last = next;
        last_column = cell.column;
        ++cells;
    }
    return (cells >= k_least_columns && cells * 2 >= match.matched.size()) ||
           (cells >= k_from_the_first && from_the_first);
}

bool goes_on_with_header(const spreadsheet::Row& row, const HeaderMatch& match, const Form& form) {
    const std::vector<std::uint32_t> key = columns_of_key(match, form);
    std::vector<std::string> keys;
    std::size_t articles = 0;
    for (const spreadsheet::Cell& cell : row.cells) {
        if (!util::has_visible(cell.text)) {
            continue;
        }
        if (cell.text.size() > k_longest_header ||
            std::find(key.begin(), key.end(), cell.column) != key.end()) {
            return false;
        }
        articles += cites_article(cell.text) ? 1U : 0U;
        keys.push_back(header_key(cell.text));
    }
    if (key.empty() || keys.size() < k_least_columns) {
        return false;
    }
    return articles == keys.size() || count_headers(keys, form) >= k_least_columns;
}

bool is_total(const spreadsheet::Row& row, std::span<const std::string> total_words, const HeaderMatch& match,
              FieldIndex code) {
    const spreadsheet::Cell* first = nullptr;
    bool numbers = false;
    for (const spreadsheet::Cell& cell : row.cells) {
        if (first == nullptr) {
            if (util::has_visible(cell.text)) {
                first = &cell;
            }
        } else if (is_number(cell.text)) {
            numbers = true;
        } else if (util::has_visible(cell.text)) {
            return false;
        }
    }
    if (first == nullptr || first->text.size() > k_longest_total) {
        return false;
    }
    if (!numbers && code != k_no_field) {
        const auto& columns = match.columns_of[code];
        numbers = std::find(columns.begin(), columns.end(), first->column) != columns.end();
    }
    const std::string words = util::fold_words(first->text);
    return std::any_of(total_words.begin(), total_words.end(), [&words, numbers](const std::string& word) {
        if (!words.starts_with(word)) {
            return false;
        }
        const std::string_view rest = std::string_view(words).substr(word.size());
        return rest.empty() || (rest.front() == ' ' && (numbers || is_number(rest)));
    });
}

bool is_footnote(const FirstCell& first) {
    if (!first.alone) {
        return false;
    }
    const std::string_view text = first.cell->text;
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    return start != std::string_view::npos && text[start] == '*' && util::has_word(util::fold(text));
}

bool spans_nearly_all(const spreadsheet::CellRange& range, const HeaderMatch& match) {
    const auto columns = static_cast<std::size_t>(
        std::count_if(match.matched.begin(), match.matched.end(), [&range](const MatchedColumn& one) {
            return range.first_column <= one.column && one.column <= range.last_column;
        }));
    return columns >= k_least_columns && columns * 4 >= match.matched.size() * 3;
}

}  // namespace registertoets::reg
