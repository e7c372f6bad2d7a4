// SPDX-License-Identifier: EUPL-1.2
// shared-headers: a header that two fields of one register are known by. Where both say so in the same place
// the program cannot choose, and only proposes them; one of an overlay wins from those below it, and takes
// the column away from the other field.
#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "messages/catalogue.hpp"
#include "register/header_text.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {
namespace {

using messages::Msg;
using messages::Sentence;

// A field's own header goes before an alias, and one of an overlay before both.
enum class Rank : unsigned char { overlay, header, alias };

struct Spelling {
    const reg::Field* field;
    std::string_view text;
    std::string_view header_key;  // of a header: where it stands in the field; empty for an alias
    Rank rank;
};

class HeaderLint {
  public:
    HeaderLint(const LoadedRules& loaded, const reg::Form& form, RuleFaults& faults)
        : m_loaded(loaded), m_form(form), m_faults(faults) {}

    void run() {
        for (const reg::Field& field : m_form.fields) {
            const Rank header = field.header_from_overlay ? Rank::overlay : Rank::header;
            add({&field, field.header.nl, "header.nl", header});
            add({&field, field.header.en, "header.en", header});
            for (const reg::Alias& alias : field.aliases) {
                add({&field, alias.spelling, "", alias.from_overlay ? Rank::overlay : Rank::alias});
            }
        }
        for (const auto& [key, spellings] : m_known) {
            judge(spellings);
        }
    }

  private:
    void add(const Spelling& spelling) {
        std::string key = reg::header_key_with_endings(spelling.text);
        if (!key.empty()) {
            m_known[std::move(key)].push_back(spelling);
        }
    }

    // `spellings` are written alike.
    void judge(const std::vector<Spelling>& spellings) {
        for (auto other = spellings.begin(); other != spellings.end(); ++other) {
            const auto same_rank = std::find_if(spellings.begin(), other, [other](const Spelling& one) {
                return one.rank == other->rank && one.field != other->field;
            });
            if (same_rank != other) {
                add_shared(*same_rank, *other);
            }
            // A field that has another header in the overlay no longer needs the one that it had.
            const auto below = std::find_if(spellings.begin(), spellings.end(), [other](const Spelling& one) {
                return one.rank != Rank::overlay && one.field != other->field &&
                       !one.field->header_from_overlay;
            });
            if (other->rank == Rank::overlay && below != spellings.end() && !came_with_program(*other)) {
                add_fault(*other, *below, Msg::lint_alias_taken, true);
            }
        }
    }

    // The built-in sets that lie over another one mean it so.
    [[nodiscard]] bool came_with_program(const Spelling& spelling) const {
        return m_loaded.tree->sources.at(mark_of(spelling).source).builtin;
    }

    // Told where somebody can mend it: in the file that is judged rather than in one below it.
    void add_shared(const Spelling& one, const Spelling& other) {
        const bool mends_first = m_loaded.lies_below(mark_of(other)) && !m_loaded.lies_below(mark_of(one));
        add_fault(mends_first ? one : other, mends_first ? other : one, Msg::lint_alias_shared, false);
    }

    void add_fault(const Spelling& here, const Spelling& there, Msg sentence, bool warning) {
        m_faults.push_back({mark_of(here),
                            Sentence(sentence, {{"alias", here.text},
                                                {"register", m_form.id},
                                                {"field", there.field->id},
                                                {"other", here.field->id}}),
                            warning});
    }

    [[nodiscard]] Mark mark_of(const Spelling& spelling) const {
        const RulesTree& tree = *m_loaded.tree;
        const std::string& field = spelling.field->id;
        if (!spelling.header_key.empty()) {
            return mark_in_field(tree, m_form.id, field, spelling.header_key);
        }
        // What the register says of the field, and what registers share, which is of no register.
        for (const std::string_view reg : {std::string_view(m_form.id), std::string_view()}) {
            if (const auto mark = mark_among(find_in_field(tree, reg, field, "aliases"), spelling.text)) {
                return *mark;
            }
        }
        return mark_in_field(tree, m_form.id, field, "header");
    }

    static std::optional<Mark> mark_among(const Node* aliases, std::string_view text) {
        if (aliases == nullptr) {
            return std::nullopt;
        }
        const auto found = std::find_if(aliases->items.begin(), aliases->items.end(),
                                        [text](const Node& item) { return item.text == text; });
        return found == aliases->items.end() ? std::nullopt : std::optional(found->mark);
    }

    const LoadedRules& m_loaded;
    const reg::Form& m_form;
    RuleFaults& m_faults;
    std::map<std::string, std::vector<Spelling>> m_known;  // by what they are compared by
};

}  // namespace

void shared_headers(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        HeaderLint(loaded, reg->form, faults).run();
    }
}

}  // namespace registertoets::rules::lint_table
