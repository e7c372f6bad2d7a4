// SPDX-License-Identifier: EUPL-1.2
// duplicate: a later row has the key of an earlier one, in any input of the run: it is found on the
// later one, and the first stays.
#include "rules/kinds.hpp"
#include "rules/kinds/repeated.hpp"
#include "rules/notes.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Duplicate : public SetCheck {
  public:
    void note(const SetRow& row, reg::FieldIndex /*field*/, TextHashes& /*hashes*/, KnownNotes& /*known*/,
              std::vector<Note>& notes) const override {
        if (row.has_code) {
            notes.push_back({row.key, row.key});
        }
    }

    void judge(const Notes& notes, const Found& found) const override {
        const std::vector<std::uint32_t> first = first_rows(notes);
        for (std::size_t index = 0; index < notes.size(); ++index) {
            if (notes.row(index) != first[notes.kind(index)]) {
                found(notes.row(index), first[notes.kind(index)]);
            }
        }
    }
};

}  // namespace

Check duplicate(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<Duplicate>();
}

}  // namespace registertoets::rules::kinds_table
