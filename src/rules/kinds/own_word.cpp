// SPDX-License-Identifier: EUPL-1.2
// own-word: means "none", but not in the word that the register wants: "n.v.t." where `nee` is the answer.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class OwnWord : public RowCheck {
  public:
    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        const FieldFacts& facts = row[field];
        if (facts.presence() == Presence::column_missing) {
            return Outcome::not_testable;
        }
        if (facts.presence() != Presence::none || facts.need == Need::not_needed) {
            return Outcome::not_applicable;
        }
        return facts.cell->answer.own_word ? Outcome::met : Outcome::not_met;
    }
    [[nodiscard]] Asks asks() const override { return Asks::how_none_is_said; }
};

}  // namespace

Check own_word(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<OwnWord>();
}

}  // namespace registertoets::rules::kinds_table
