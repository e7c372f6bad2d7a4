// SPDX-License-Identifier: EUPL-1.2
// agrees: rows that say the same in one field (`among`) say different things in others (`in`; the rule's own
// field when absent): one code under two directies. Rows without the first are left out; what most rows say
// stands (see find_minority).
#include "register/organisation.hpp"
#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/repeated.hpp"
#include "rules/notes.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Agrees : public SetCheck {
  public:
    Agrees(reg::FieldIndex among, std::vector<reg::FieldIndex> in) : m_among(among), m_in(std::move(in)) {}

    void note(const SetRow& row, reg::FieldIndex /*field*/, TextHashes& hashes, KnownNotes& /*known*/,
              std::vector<Note>& notes) const override {
        if (row.facts[m_among].presence() != Presence::filled) {
            return;
        }
        Note note{hashes.words(m_among), 0};
        for (const reg::FieldIndex field : m_in) {
            const FieldFacts& facts = row.facts[field];
            if (!facts.answered()) {
                return;
            }
            // A directie by another of its names is the same directie.
            const bool listed = facts.cell->match.values.size() == 1;
            note.value =
                note.value * 31 + (listed ? facts.cell->match.values.front() + 1U : hashes.words(field));
        }
        notes.push_back(note);
    }
    void judge(const Notes& notes, const Found& found) const override { find_minority(notes, found); }

  private:
    reg::FieldIndex m_among;
    std::vector<reg::FieldIndex> m_in;
};

}  // namespace

Check agrees(MappingReader& options, const KindContext& context) {
    std::vector<reg::FieldIndex> in = fields_option(options, "in", context.form);
    if (in.empty()) {
        in.push_back(context.index);
    }
    return std::make_unique<Agrees>(field_option(options, "among", context.form), std::move(in));
}

}  // namespace registertoets::rules::kinds_table
