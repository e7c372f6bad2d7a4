// SPDX-License-Identifier: EUPL-1.2
#include "register/header_match.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "util/edit_distance.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

constexpr std::array<std::string_view, 6> k_kind_names{"rules", "exact", "normalised",
                                                       "alias", "alias", "alias"};

// A cell with a longer text is no header; spares the folding of prose while the header row is sought.
constexpr std::size_t k_longest_header = 250;

// Of so many unknown headers in a row it is looked for what they resemble: that takes long, and who has more
// has another problem.
constexpr std::size_t k_most_looked_for = 500;

// One that names several fields is short: "Doel en grondslag".
constexpr std::size_t k_longest_combined = 80;

}  // namespace

std::string_view name_of(MatchKind kind) {
    return k_kind_names[static_cast<std::size_t>(kind)];
}

std::size_t HeaderMatch::fields_found() const {
    return static_cast<std::size_t>(std::count_if(columns_of.begin(), columns_of.end(),
                                                  [](const auto& columns) { return !columns.empty(); }));
}

HeaderIndex::HeaderIndex(const Form& form) : m_form(form) {
    for (FieldIndex index = 0; index < form.fields.size(); ++index) {
        for (const std::string& spelling : form.fields[index].proposed) {
            m_proposed.try_emplace(header_key(spelling), index);
        }
    }
    for (FieldIndex index = 0; index < form.fields.size(); ++index) {
        const Field& field = form.fields[index];
        const MatchKind own = field.header_from_overlay ? MatchKind::rules : MatchKind::normalised;
        add(field.header.nl, index, own);
        add(field.header.en, index, own);
        for (const Alias& alias : field.aliases) {
            add(alias.spelling, index, alias.from_overlay ? MatchKind::rules : MatchKind::alias);
        }
        for (const std::string& spelling : field.second_aliases) {
            add(spelling, index, MatchKind::second_alias);
        }
    }
}

void HeaderIndex::add(std::string_view spelling, FieldIndex field, MatchKind kind) {
    const std::string key = header_key(spelling);
    const std::string full = may_have_endings(spelling) ? header_key_with_endings(spelling) : key;
    add_key(full, field, kind);
    // "Verantwoordelijke(n)" is the controller; "Verantwoordelijke" may be anyone, and is only proposed.
    if (key != full && !m_proposed.contains(key)) {
        add_key(key, field, kind);
    }
}

void HeaderIndex::add_key(const std::string& key, FieldIndex field, MatchKind kind) {
    if (!key.empty()) {
        add_to(m_by_key, key, {field, kind});
        add_to(m_run_together, run_together(key), {field, kind});
    }
}

void HeaderIndex::add_to(Known& known, const std::string& key, Candidate candidate) {
    std::vector<Candidate>& candidates = known[key];
    const auto same = std::find_if(candidates.begin(), candidates.end(),
                                   [&candidate](const auto& c) { return c.field == candidate.field; });
    if (same != candidates.end()) {
        if (same->kind <= candidate.kind) {
            return;
        }
        candidates.erase(same);
    }
    const auto weaker = std::find_if(candidates.begin(), candidates.end(),
                                     [&candidate](const auto& c) { return candidate.kind < c.kind; });
    candidates.insert(weaker, candidate);
}

const std::vector<HeaderIndex::Candidate>* HeaderIndex::find(const HeaderKeys& keys) const {
    if (const auto found = m_by_key.find(keys.with_endings); found != m_by_key.end()) {
        return &found->second;
    }
    const auto found = m_by_key.find(keys.key);
    return found == m_by_key.end() ? nullptr : &found->second;
}

// As it stands first: "AVG-" above "verwerking" may be two words, or one that was broken by hand. A remark
// may decide between two fields: "Wettelijke grondslag (art. 6 AVG)" is no statute.
const std::vector<HeaderIndex::Candidate>* HeaderIndex::find(const HeaderCell& cell) const {
    const auto* found = find(cell.keys());
    if (found == nullptr) {
        return may_break_words(cell.text) ? find_broken(cell) : nullptr;
    }
    const auto remarked = m_by_key.find(words_with_remarks(cell.text));
    const bool another = remarked != m_by_key.end() && remarked->second.front().field != found->front().field;
    return another ? &remarked->second : found;
}

// One word in pieces: "Verwerkings-" above "doeleinden", "Persoons-gegevens", "Bewaar" above "termijn".
const std::vector<HeaderIndex::Candidate>* HeaderIndex::find_broken(const HeaderCell& cell) const {
    const std::string whole = without_breaks_of_words(cell.text);
    if (const auto* found = whole.empty() ? nullptr : find(header_keys(whole))) {
        return found;
    }
    for (const std::string& key : {cell.keys().with_endings, cell.keys().key}) {
        if (const auto found = m_run_together.find(run_together(key)); found != m_run_together.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

std::vector<HeaderIndex::Candidate> HeaderIndex::candidates(const HeaderCell& cell) const {
    const auto* found = cell.text.size() > k_longest_header ? nullptr : find(cell);
    if (found == nullptr) {
        return {};
    }
    std::vector<Candidate> candidates = *found;
    for (Candidate& candidate : candidates) {
        const messages::LocalText& header = m_form.fields[candidate.field].header;
        if (candidate.kind == MatchKind::normalised && (cell.text == header.nl || cell.text == header.en)) {
            candidate.kind = MatchKind::exact;
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return candidates;
}

std::vector<FieldIndex> HeaderIndex::combined_fields(const HeaderCell& cell) const {
    std::vector<FieldIndex> fields;
    if (cell.text.size() > k_longest_combined) {
        return fields;
    }
    const std::vector<std::string>& keys = cell.keys().parts;
    for (const std::string& key : keys) {
        const auto found = m_by_key.find(key);
        if (found == m_by_key.end()) {
            return {};
        }
        const FieldIndex field = found->second.front().field;
        if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
            fields.push_back(field);
        }
    }
    return keys.size() > 1 ? fields : std::vector<FieldIndex>{};
}

std::optional<FieldIndex> HeaderIndex::resembling(const std::string& key) const {
    if (const auto proposed = m_proposed.find(key); proposed != m_proposed.end()) {
        return proposed->second;
    }
    if (key.size() > k_longest_header) {
        return std::nullopt;
    }
    // A third of the letters may differ, at most four: "Verwerkings doelen" resembles, "Datum" does not
    // "Naam".
    std::size_t best = std::min<std::size_t>(4, key.size() / 3) + 1;
    std::optional<FieldIndex> found;
    for (const auto& [known, candidates] : m_by_key) {
        // One as near as the best so far may still be of an earlier field.
        const std::size_t distance = util::edit_distance(key, known, found ? best : best - 1);
        const FieldIndex field = candidates.front().field;
        if (distance < best || (distance == best && found && field < *found)) {
            best = distance;
            found = field;
        }
    }
    return found;
}

std::size_t HeaderIndex::count_fields(std::span<const HeaderCell> row) const {
    std::vector<FieldIndex> fields;
    const auto add_field = [&fields](FieldIndex field) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
            fields.push_back(field);
        }
    };
    for (const HeaderCell& cell : row) {
        if (cell.text.size() > k_longest_header) {
            continue;
        }
        if (const auto* found = find(cell)) {
            add_field(found->front().field);
        } else {
            for (const FieldIndex field : combined_fields(cell)) {
                add_field(field);
            }
        }
    }
    return fields.size();
}

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
    void give_the_rest(FieldIndex field, MatchKind level) {
        const auto has_remark = [](const std::string& header) {
            return header.find('(') != std::string::npos;
        };
        if (level != MatchKind::normalised || !has_remark(m_form.fields[field].header.nl)) {
            return;
        }
        for (Column& column : m_columns) {
            if (!column.given && column.candidates.size() == 1 && column.candidates.front().field == field &&
                column.candidates.front().kind == MatchKind::alias) {
                column.given = column.candidates.front();
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
            give_the_rest(field, level);
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
