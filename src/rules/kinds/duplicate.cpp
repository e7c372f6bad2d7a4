// SPDX-License-Identifier: EUPL-1.2
// duplicate: a later row has the key of an earlier one, in any input of the run.
#include <unordered_map>

#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Duplicate : public SetCheck {
  public:
    void judge(std::span<const RowKey> rows,
               const std::function<void(std::size_t row, std::size_t earlier)>& found) const override {
        std::unordered_map<std::uint64_t, std::size_t> first;
        first.reserve(rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!rows[row].has_code) {
                continue;
            }
            const auto [earlier, is_first] = first.try_emplace(rows[row].hash, row);
            if (!is_first) {
                found(row, earlier->second);
            }
        }
    }
};

}  // namespace

Check duplicate(MappingReader& /*options*/, const reg::Field& /*field*/) {
    return std::make_unique<Duplicate>();
}

}  // namespace registertoets::rules::kinds_table
