// SPDX-License-Identifier: EUPL-1.2
// duplicate: a later row has the key of an earlier one, in any input of the run.
#include "rules/kinds.hpp"
#include "rules/kinds/repeated.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Duplicate : public SetCheck {
  public:
    void note(const SetRow& row, reg::FieldIndex /*field*/, TextHashes& /*hashes*/,
              std::vector<Note>& notes) const override {
        if (row.has_code) {
            notes.push_back({row.key, row.key});
        }
    }
    void judge(const Notes& notes, const Found& found) const override { find_repeated(notes, found); }
};

}  // namespace

Check duplicate(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<Duplicate>();
}

}  // namespace registertoets::rules::kinds_table
