// SPDX-License-Identifier: EUPL-1.2
#include "register/recognition.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "spreadsheet/text.hpp"
#include "util/side_by_side.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

// A header may stand below a title, a block of contact data and a row of groups; so many rows with text are
// looked at.
constexpr std::size_t k_rows_searched = 60;

// Characters of a cell in them, and bytes of all: a header has not so many, and 60 rows of 16 384 cells that
// share one long text would fill the memory.
constexpr std::size_t k_most_kept = 1000;
constexpr std::size_t k_bytes_searched = std::size_t{32} << 20;

struct FirstRow {
    std::uint32_t number = 0;
    std::vector<HeaderCell> cells;
};

std::vector<FirstRow> first_rows(spreadsheet::SheetReader& reader) {
    std::vector<FirstRow> rows;
    std::size_t bytes = 0;
    spreadsheet::Row row;
    while (rows.size() < k_rows_searched && bytes < k_bytes_searched && reader.next(row)) {
        FirstRow& first = rows.emplace_back();
        first.number = row.number;
        for (const spreadsheet::Cell& cell : row.cells) {
            if (cell.type == spreadsheet::CellType::text && util::has_visible(cell.text)) {
                std::string text(cell.text.substr(0, k_most_kept * 4));  // UTF-8 takes at most four bytes
                spreadsheet::cut_to(text, k_most_kept);
                text.shrink_to_fit();
                bytes += text.size();
                first.cells.push_back({cell.column, std::move(text)});
            }
        }
    }
    return rows;
}

// A header of two lines: the lower one says what the columns hold, the upper one goes on where the lower one
// is empty.
FirstRow two_lines(const FirstRow& upper, const FirstRow& lower) {
    FirstRow both{lower.number, lower.cells};
    for (const HeaderCell& cell : upper.cells) {
        const auto below =
            std::find_if(lower.cells.begin(), lower.cells.end(),
                         [&cell](const HeaderCell& other) { return other.column == cell.column; });
        if (below == lower.cells.end()) {
            both.cells.push_back(cell);
        }
    }
    std::sort(both.cells.begin(), both.cells.end(),
              [](const HeaderCell& one, const HeaderCell& other) { return one.column < other.column; });
    return both;
}

std::size_t count_deciding(const Form& form, const HeaderMatch& match) {
    return static_cast<std::size_t>(std::count_if(form.recognised_by.begin(), form.recognised_by.end(),
                                                  [&match](FieldIndex field) { return match.has(field); }));
}

bool resembled(const HeaderMatch& match, FieldIndex field) {
    return std::any_of(match.unknown.begin(), match.unknown.end(),
                       [field](const UnknownColumn& column) { return column.resembles == field; });
}

// With misspelt headers: no ground to call a sheet a register, but enough to say what it was meant to be.
std::size_t count_likely(const Form& form, const HeaderMatch& match) {
    return static_cast<std::size_t>(
        std::count_if(form.recognised_by.begin(), form.recognised_by.end(),
                      [&match](FieldIndex field) { return match.has(field) || resembled(match, field); }));
}

// Whether the words of `phrase` stand in `text`.
bool says(std::string_view text, std::string_view phrase) {
    const std::string words = " " + util::fold_words(text) + " ";
    const std::string wanted = util::fold_words(phrase);
    return !wanted.empty() && words.find(" " + wanted + " ") != std::string::npos;
}

bool names_a_word(const Form& form, std::string_view text) {
    return std::any_of(form.recognise_words.begin(), form.recognise_words.end(),
                       [text](const std::string& word) { return says(text, word); });
}

// What one form makes of the first rows of a sheet.
struct Candidate {
    std::uint32_t row = 0;
    std::size_t deciding = 0;
    std::size_t likely = 0;  // those, and those that an unknown header resembles
    bool has_word = false;
    bool called = false;  // the sheet has the name of this register
    HeaderMatch match;
};

// A row, or two lines, that may be the header.
struct Header {
    FirstRow row;
    std::size_t found = 0;  // fields
    std::size_t alone = 0;  // fields in the lower line
};

// What stands in the row number `at`, together with the line above it where that has more. `above`: the
// fields in that line.
Header header_at(const HeaderIndex& index, const std::vector<FirstRow>& rows, std::size_t at,
                 std::size_t above) {
    Header header{rows[at], index.count_fields(rows[at].cells), 0};
    header.alone = header.found;
    // Both lines must look like headers: a row of answers below a header is none.
    const bool second_line = at > 0 && above > 0 && rows[at].number == rows[at - 1].number + 1 &&
                             header.found * 2 >= rows[at].cells.size() && header.found > 0;
    if (second_line) {
        FirstRow both = two_lines(rows[at - 1], rows[at]);
        const std::size_t together = index.count_fields(both.cells);
        if (together > header.found) {
            header = {std::move(both), together, header.alone};
        }
    }
    return header;
}

// The row with the most fields; the first of equals.
Header best_header(const HeaderIndex& index, const std::vector<FirstRow>& rows) {
    Header best;
    std::size_t above = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        Header header = header_at(index, rows, at, above);
        above = header.alone;
        if (header.found > best.found) {
            best = std::move(header);
        }
    }
    return best;
}

// The row where the rules say that the header stands, if it is enough of one.
std::optional<Header> expected_header(const Form& form, const HeaderIndex& index,
                                      const std::vector<FirstRow>& rows) {
    const auto there = std::find_if(rows.begin(), rows.end(), [&form](const FirstRow& row) {
        return form.header_row != 0 && row.number == form.header_row;
    });
    if (there == rows.end()) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(there - rows.begin());
    Header header = header_at(index, rows, at, at == 0 ? 0 : index.count_fields(rows[at - 1].cells));
    const bool enough =
        header.found > 0 && count_deciding(form, index.match(header.row.cells)) >= form.recognise_at_least;
    return enough ? std::optional(std::move(header)) : std::nullopt;
}

Candidate judge(const Form& form, const HeaderIndex& index, const std::vector<FirstRow>& rows,
                std::string_view sheet_name) {
    Candidate candidate;
    candidate.called = says(sheet_name, form.sheet_name);
    candidate.has_word = names_a_word(form, sheet_name);
    const auto expected = expected_header(form, index, rows);
    const Header header = expected ? *expected : best_header(index, rows);
    if (header.found == 0) {
        return candidate;
    }
    candidate.row = header.row.number;
    candidate.match = index.match(header.row.cells);
    candidate.deciding = count_deciding(form, candidate.match);
    candidate.likely = count_likely(form, candidate.match);
    candidate.has_word = candidate.has_word ||
                         std::any_of(header.row.cells.begin(), header.row.cells.end(),
                                     [&form](const auto& cell) { return names_a_word(form, cell.text); });
    return candidate;
}

bool has_what_it_needs(const Form& form, const Candidate& candidate) {
    return candidate.called || form.needs.empty() ||
           std::any_of(form.needs.begin(), form.needs.end(), [&candidate](FieldIndex field) {
               return candidate.row != 0 && candidate.match.has(field);
           });
}

// The same where a misspelt header counts too.
bool may_have_what_it_needs(const Form& form, const Candidate& candidate) {
    return has_what_it_needs(form, candidate) ||
           std::any_of(form.needs.begin(), form.needs.end(),
                       [&candidate](FieldIndex field) { return resembled(candidate.match, field); });
}

// Whether a sheet that is no register may have been meant to be `form`.
bool may_be_meant(const Form& form, const Candidate& candidate) {
    return candidate.row != 0 && (candidate.deciding > 0 || candidate.likely >= form.recognise_at_least);
}

// Whether `form` leaves a sheet to the register `other`, which the sheet may be as well.
bool yields_to(const Form& form, const Form& other, const Candidate& others) {
    return std::any_of(form.yields.begin(), form.yields.end(), [&](const std::string& id) {
        const auto field = other.find(id);
        return field && others.match.has(*field);
    });
}

// What goes first: a word of its own (the Wpg), the name of the sheet, a column that no other register has,
// the fields found.
auto rank(const Form& form, const Candidate& candidate) {
    return std::tuple(!form.recognise_words.empty() && candidate.has_word, candidate.called,
                      !form.needs.empty(), candidate.match.fields_found());
}

// The one of the `possible` forms that ranks highest, but for those that yield to another of them.
std::optional<std::size_t> best_of(const std::vector<std::size_t>& possible,
                                   const std::vector<const Form*>& forms,
                                   const std::vector<Candidate>& candidates) {
    std::optional<std::size_t> best;
    for (const std::size_t number : possible) {
        const Form& form = *forms[number];
        const bool yields = !candidates[number].called &&
                            std::any_of(possible.begin(), possible.end(), [&](std::size_t other) {
                                return yields_to(form, *forms[other], candidates[other]);
                            });
        if (!yields && (!best || rank(form, candidates[number]) > rank(*forms[*best], candidates[*best]))) {
            best = number;
        }
    }
    return best;
}

}  // namespace

Recogniser::Recogniser(std::vector<const Form*> forms)
    : m_forms(std::move(forms)),
      m_indexes(util::side_by_side(m_forms.size(), util::cores(),
                                   [this](std::size_t form) { return HeaderIndex(*m_forms[form]); })) {}

Recognition Recogniser::recognise(spreadsheet::SheetReader& reader, std::string_view sheet_name,
                                  std::optional<std::size_t> only) const {
    const std::vector<FirstRow> rows = first_rows(reader);
    Recognition recognition;
    std::vector<Candidate> candidates;
    std::vector<std::size_t> possible;
    std::optional<std::size_t> nearest;
    const auto nearness = [&](std::size_t number) {
        const Form& form = *m_forms[number];
        const Candidate& candidate = candidates[number];
        const bool has_words = form.recognise_words.empty() || candidate.has_word;
        return std::tuple(candidate.likely, has_words, rank(form, candidate));
    };
    for (std::size_t number = 0; number < m_forms.size(); ++number) {
        const Form& form = *m_forms[number];
        const bool asked_for = only == number;
        Candidate& candidate = candidates.emplace_back();
        if (only && !asked_for) {
            continue;
        }
        candidate = judge(form, m_indexes[number], rows, sheet_name);
        if (!asked_for && !may_have_what_it_needs(form, candidate)) {
            continue;
        }
        if (may_be_meant(form, candidate) && (!nearest || nearness(number) > nearness(*nearest))) {
            nearest = number;
        }
        const bool word_missing = !asked_for && !form.recognise_words.empty() && !candidate.has_word;
        const bool lacks_need = !asked_for && !has_what_it_needs(form, candidate);
        if (candidate.row != 0 && candidate.deciding >= form.recognise_at_least && !word_missing &&
            !lacks_need) {
            possible.push_back(number);
        }
    }
    recognition.best_found = nearest ? candidates[*nearest].deciding : 0;
    const std::optional<std::size_t> best = best_of(possible, m_forms, candidates);
    const auto seen_by = [&candidates](std::size_t number) {
        return RecognisedSheet{number, candidates[number].row, std::move(candidates[number].match)};
    };
    if (best) {
        recognition.sheet = seen_by(*best);
    } else if (nearest) {
        recognition.nearest = seen_by(*nearest);
    }
    return recognition;
}

}  // namespace registertoets::reg
