// SPDX-License-Identifier: EUPL-1.2
#include "register/header_match.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "util/edit_distance.hpp"

namespace registertoets::reg {
namespace {

constexpr std::array<std::string_view, 6> k_kind_names{"rules", "exact", "normalised",
                                                       "alias", "alias", "alias"};

// A cell with a longer text is no header; spares the folding of prose while the header row is sought.
constexpr std::size_t k_longest_header = 250;

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
    const Known& known = by_key_without_blanks();
    for (const std::string& key : {cell.keys().with_endings, cell.keys().key}) {
        if (const auto found = known.find(run_together(key)); found != known.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

// Few forms have a header that is broken.
const HeaderIndex::Known& HeaderIndex::by_key_without_blanks() const {
    return m_run_together.of([this] {
        auto known = std::make_unique<Known>();
        for (const auto& [key, candidates] : m_by_key) {
            for (const Candidate& candidate : candidates) {
                add_to(*known, run_together(key), candidate);
            }
        }
        for (auto& [key, candidates] : *known) {
            std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
                return std::pair(a.kind, a.field) < std::pair(b.kind, b.field);
            });
        }
        return known;
    });
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
        // Not broken ones: cells of prose have hyphens too, and other headers of the row tell enough.
        if (const auto* found = find(cell.keys())) {
            add_field(found->front().field);
        } else {
            for (const FieldIndex field : combined_fields(cell)) {
                add_field(field);
            }
        }
    }
    return fields.size();
}

}  // namespace registertoets::reg
