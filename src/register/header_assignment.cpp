// SPDX-License-Identifier: EUPL-1.2
// Which column of a header row answers which field.
#include <algorithm>
#include <set>
#include <utility>

#include "register/header_match.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

// Of so many unknown headers in a row it is looked for what they resemble: that takes long, and who has more
// has another problem.
constexpr std::size_t k_most_looked_for = 500;

}  // namespace

// Columns get fields level by level, strongest kind of match first; a column that loses a field to another
// goes on to its weaker candidates, so that "Grondslag" beside "Rechtmatige grondslag" is the statute.
class HeaderIndex::Assignment {
  public:
    explicit Assignment(const Form& form) : m_form(form), m_taken(form.fields.size(), false) {}

    void add(std::vector<Candidate> candidates) {
        m_columns.push_back({std::move(candidates), std::nullopt});
    }

    void settle() {
        const std::vector<bool> said = said_by_one_meaning();
        for (Column& column : m_columns) {
            yield_to_others(column, said);
        }
        for (const MatchKind level : {MatchKind::rules, MatchKind::exact, MatchKind::normalised,
                                      MatchKind::alias, MatchKind::second_alias}) {
            give_out(level, false);
            give_out(level, true);
        }
    }

    /// The field of `column` and how it was recognised; nothing when it answers none.
    [[nodiscard]] const std::optional<Candidate>& result(std::size_t column) const {
        return m_columns[column].given;
    }

  private:
    struct Column {
        std::vector<Candidate> candidates;
        std::optional<Candidate> given;
    };

    static bool has_second(const Column& column) {
        return std::any_of(
            column.candidates.begin(), column.candidates.end(),
            [](const Candidate& candidate) { return candidate.kind == MatchKind::second_alias; });
    }

    // By field whether a column says it that can be nothing else by a second alias.
    [[nodiscard]] std::vector<bool> said_by_one_meaning() const {
        std::vector<bool> said(m_form.fields.size(), false);
        for (const Column& column : m_columns) {
            for (const Candidate& candidate : column.candidates) {
                said[candidate.field] = said[candidate.field] || !has_second(column);
            }
        }
        return said;
    }

    // A column with a second alias leaves the field of its first meaning to a column that says it by itself,
    // unless its header is that field's own to the letter.
    static void yield_to_others(Column& column, const std::vector<bool>& said) {
        if (has_second(column)) {
            std::erase_if(column.candidates, [&said](const Candidate& candidate) {
                return (candidate.kind == MatchKind::normalised || candidate.kind == MatchKind::alias) &&
                       said[candidate.field];
            });
        }
    }

    // The one field that `column` can have at `level`. With several, another header must have decided first.
    [[nodiscard]] std::optional<Candidate> wish(const Column& column, MatchKind level) const {
        std::optional<Candidate> only;
        for (const Candidate& candidate : column.candidates) {
            if (candidate.kind == level && !m_taken[candidate.field]) {
                if (only) {
                    return std::nullopt;
                }
                only = candidate;
            }
        }
        return only;
    }

    static bool has_several(const Column& column, MatchKind level) {
        return std::count_if(column.candidates.begin(), column.candidates.end(),
                             [level](const Candidate& candidate) { return candidate.kind == level; }) > 1;
    }

    void give_out(MatchKind level, bool undecided_ones) {
        std::vector<std::vector<std::size_t>> asking(m_taken.size());
        for (std::size_t index = 0; index < m_columns.size(); ++index) {
            const Column& column = m_columns[index];
            if (column.given || has_several(column, level) != undecided_ones) {
                continue;
            }
            if (const auto wished = wish(column, level)) {
                asking[wished->field].push_back(index);
            }
        }
        for (FieldIndex field = 0; field < asking.size(); ++field) {
            if (!asking[field].empty()) {
                give(field, level, asking[field]);
            }
        }
    }

    // An own header with a remark ("Functionaris (naam en contactgegevens)") asks for more than one that
    // lacks it: the rest stands in columns beside it, which have no other meaning.
    void give_the_rest(FieldIndex field) {
        const bool has_remark = m_form.fields[field].header.nl.find('(') != std::string::npos;
        for (Column& column : m_columns) {
            const std::vector<Candidate>& all = column.candidates;
            if (has_remark && !column.given && all.size() == 1 && all.front().field == field &&
                all.front().kind == MatchKind::alias) {
                column.given = all.front();
            }
        }
    }

    // Columns of one text share the field; else the column with the fewest other ways to be of use has it.
    void give(FieldIndex field, MatchKind level, const std::vector<std::size_t>& asking) {
        m_taken[field] = true;
        if (m_form.fields[field].join_columns) {
            for (const std::size_t index : asking) {
                m_columns[index].given = Candidate{field, level};
            }
            if (level == MatchKind::normalised) {
                give_the_rest(field);
            }
            return;
        }
        const auto first =
            std::min_element(asking.begin(), asking.end(), [this](std::size_t a, std::size_t b) {
                return m_columns[a].candidates.size() < m_columns[b].candidates.size();
            });
        m_columns[*first].given = Candidate{field, level};
    }

    const Form& m_form;
    std::vector<bool> m_taken;
    std::vector<Column> m_columns;
};

// A header that is no field's own: it may answer several, or resemble one.
void HeaderIndex::settle_open(const HeaderCell& cell, HeaderMatch& match) const {
    const std::vector<Candidate> known = candidates(cell);
    std::vector<FieldIndex> fields = known.empty() ? combined_fields(cell) : std::vector<FieldIndex>{};
    std::erase_if(fields, [&match](FieldIndex field) { return match.has(field); });
    if (!fields.empty()) {
        for (const FieldIndex field : fields) {
            match.columns_of[field].push_back(cell.column);
        }
        match.matched.push_back({cell.column, cell.text, std::move(fields), MatchKind::combined});
    } else if (util::has_visible(cell.text)) {
        const bool looked_for = known.empty() && match.unknown.size() < k_most_looked_for;
        const auto resembles = looked_for      ? resembling(header_key(cell.text))
                               : known.empty() ? std::nullopt
                                               : std::optional{known.front().field};
        match.unknown.push_back(
            {cell.column, cell.text, resembles, !known.empty() && match.has(known.front().field)});
    }
}

namespace {

// Columns of one text with different headers belong together; with the same header one of them is a mistake.
std::vector<std::uint32_t> repeated_columns(const std::vector<MatchedColumn>& matched) {
    std::vector<std::uint32_t> columns;
    std::set<std::pair<std::vector<FieldIndex>, std::string>> seen;
    for (const MatchedColumn& column : matched) {
        if (!seen.emplace(column.fields, header_key(column.header)).second) {
            columns.push_back(column.column);
        }
    }
    return columns;
}

}  // namespace

HeaderMatch HeaderIndex::match(std::span<const HeaderCell> row) const {
    Assignment assignment(m_form);
    for (const HeaderCell& cell : row) {
        assignment.add(candidates(cell));
    }
    assignment.settle();

    HeaderMatch match;
    match.columns_of.resize(m_form.fields.size());
    std::vector<std::size_t> open;
    for (std::size_t index = 0; index < row.size(); ++index) {
        if (const auto& chosen = assignment.result(index)) {
            match.matched.push_back({row[index].column, row[index].text, {chosen->field}, chosen->kind});
            match.columns_of[chosen->field].push_back(row[index].column);
        } else {
            open.push_back(index);
        }
    }
    for (const std::size_t index : open) {
        settle_open(row[index], match);
    }
    std::sort(match.matched.begin(), match.matched.end(),
              [](const auto& a, const auto& b) { return a.column < b.column; });
    match.repeated = repeated_columns(match.matched);
    return match;
}

}  // namespace registertoets::reg
