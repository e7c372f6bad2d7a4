// SPDX-License-Identifier: EUPL-1.2
// duplicate: a later row has the key of an earlier one, in any input of the run: the first stays
// (product.md).
#include <unordered_map>

#include "rules/kinds.hpp"
#include "rules/notes.hpp"

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

    void judge(const Notes& notes, const Found& found) const override {
        std::unordered_map<std::uint32_t, std::uint32_t> first;
        first.reserve(notes.different().size());
        for (std::size_t index = 0; index < notes.size(); ++index) {
            const auto [known, is_first] = first.try_emplace(notes.kind(index), notes.row(index));
            if (!is_first) {
                found(notes.row(index), known->second);
            }
        }
    }
};

}  // namespace

Check duplicate(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<Duplicate>();
}

}  // namespace registertoets::rules::kinds_table
