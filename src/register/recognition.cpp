// SPDX-License-Identifier: EUPL-1.2
#include "register/recognition.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

// A header may stand below a title, a block of contact data and a row of groups; so many rows with text are
// looked at.
constexpr std::size_t k_rows_searched = 60;

struct FirstRow {
    std::uint32_t number = 0;
    std::vector<HeaderCell> cells;
};

std::vector<FirstRow> first_rows(spreadsheet::SheetReader& reader) {
    std::vector<FirstRow> rows;
    spreadsheet::Row row;
    while (rows.size() < k_rows_searched && reader.next(row)) {
        FirstRow& first = rows.emplace_back();
        first.number = row.number;
        for (const spreadsheet::Cell& cell : row.cells) {
            if (cell.type == spreadsheet::CellType::text && util::has_visible(cell.text)) {
                first.cells.push_back({cell.column, std::string(cell.text)});
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

bool names_a_word(const Form& form, std::string_view text) {
    const std::string words = " " + util::fold_words(text) + " ";
    return std::any_of(form.recognise_words.begin(), form.recognise_words.end(),
                       [&words](const std::string& word) {
                           return words.find(" " + util::fold_words(word) + " ") != std::string::npos;
                       });
}

// What one form makes of the first rows of a sheet.
struct Candidate {
    std::uint32_t row = 0;
    std::size_t deciding = 0;
    bool has_word = false;
    HeaderMatch match;
};

Candidate judge(const Form& form, const HeaderIndex& index, const std::vector<FirstRow>& rows,
                std::string_view sheet_name) {
    FirstRow best;
    std::size_t most = 0;
    std::size_t above = 0;  // fields in the row before
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const std::size_t found = index.count_fields(rows[at].cells);
        if (found > most) {
            most = found;
            best = rows[at];
        }
        // Both lines must look like headers: a row of answers below a header is none.
        const bool second_line = at > 0 && above > 0 && rows[at].number == rows[at - 1].number + 1 &&
                                 found * 2 >= rows[at].cells.size() && found > 0;
        if (second_line) {
            FirstRow both = two_lines(rows[at - 1], rows[at]);
            const std::size_t together = index.count_fields(both.cells);
            if (together > most) {
                most = together;
                best = std::move(both);
            }
        }
        above = found;
    }
    Candidate candidate;
    candidate.has_word = names_a_word(form, sheet_name);
    if (most == 0) {
        return candidate;
    }
    candidate.row = best.number;
    candidate.match = index.match(best.cells);
    candidate.deciding = count_deciding(form, candidate.match);
    candidate.has_word = candidate.has_word ||
                         std::any_of(best.cells.begin(), best.cells.end(),
                                     [&form](const auto& cell) { return names_a_word(form, cell.text); });
    return candidate;
}

}  // namespace

Recogniser::Recogniser(std::vector<const Form*> forms) : m_forms(std::move(forms)) {
    for (const Form* form : m_forms) {
        m_indexes.emplace_back(*form);
    }
}

Recognition Recogniser::recognise(spreadsheet::SheetReader& reader, std::string_view sheet_name,
                                  std::optional<std::size_t> only) const {
    const std::vector<FirstRow> rows = first_rows(reader);
    Recognition recognition;
    // A form that asks for a word of its own (the Wpg) goes before those that do not, when the word is there.
    bool best_has_word = false;
    for (std::size_t index = 0; index < m_forms.size(); ++index) {
        const Form& form = *m_forms[index];
        if (only && *only != index) {
            continue;
        }
        Candidate candidate = judge(form, m_indexes[index], rows, sheet_name);
        const bool word_missing = !only && !form.recognise_words.empty() && !candidate.has_word;
        if (candidate.deciding > recognition.best_found) {
            recognition.best_found = candidate.deciding;
            recognition.best_row = candidate.row;
        }
        if (candidate.row == 0 || candidate.deciding < form.recognise_at_least || word_missing) {
            continue;
        }
        const bool has_word = !form.recognise_words.empty() && candidate.has_word;
        const bool better = !recognition.sheet || (has_word && !best_has_word) ||
                            (has_word == best_has_word &&
                             candidate.match.fields_found() > recognition.sheet->match.fields_found());
        if (better) {
            recognition.sheet = RecognisedSheet{index, candidate.row, std::move(candidate.match)};
            best_has_word = has_word;
        }
    }
    return recognition;
}

}  // namespace registertoets::reg
