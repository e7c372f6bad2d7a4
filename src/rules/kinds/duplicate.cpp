// SPDX-License-Identifier: EUPL-1.2
// duplicate: a row has the key of another one, in any input of the run. Of rows with one key the first that
// is complete stays, else the first. (Were it always the first, then emptying the code of an incomplete one
// would make the complete one behind it count: emptying a cell would raise the percentage.)
#include <unordered_map>

#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Duplicate : public SetCheck {
  public:
    void note(const SetRow& row, reg::FieldIndex /*field*/, TextHashes& /*hashes*/,
              std::vector<Note>& notes) const override {
        if (row.has_code) {
            notes.push_back({row.key, row.complete ? 1U : 0U});
        }
    }

    void judge(const Notes& notes, const Found& found) const override {
        struct Standing {
            std::uint32_t row;
            bool complete;
        };
        std::unordered_map<std::uint64_t, Standing> standing;
        standing.reserve(notes.different().size());
        for (std::size_t index = 0; index < notes.size(); ++index) {
            const Note& note = notes.different()[notes.kind(index)];
            const Standing here{notes.row(index), note.value != 0};
            const auto [known, is_first] = standing.try_emplace(note.group, here);
            if (!is_first && here.complete && !known->second.complete) {
                known->second = here;
            }
        }
        for (std::size_t index = 0; index < notes.size(); ++index) {
            const std::uint32_t stays = standing.at(notes.different()[notes.kind(index)].group).row;
            if (notes.row(index) != stays) {
                found(notes.row(index), stays);
            }
        }
    }
};

}  // namespace

Check duplicate(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<Duplicate>();
}

}  // namespace registertoets::rules::kinds_table
