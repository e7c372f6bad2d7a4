// SPDX-License-Identifier: EUPL-1.2
// missing-sheet: the sheet has rows that the rule speaks of (`when`), and no sheet of the workbook holds a
// row of another register that such rows call for; nor, where they are all of one directie, another file of
// the run. Option: `register`, the id of that one.
#include <algorithm>

#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class MissingSheet : public SheetCheck {
  public:
    explicit MissingSheet(std::string register_id) : m_register(std::move(register_id)) {}

    [[nodiscard]] Outcome judge(const SheetFacts& sheet) const override {
        if (sheet.rows_spoken_of == 0) {
            return Outcome::not_applicable;
        }
        const auto& there = sheet.registers_in_file;
        if (std::find(there.begin(), there.end(), m_register) != there.end()) {
            return Outcome::met;
        }
        // It may be on a sheet that nobody asked for.
        return sheet.sheets_left_out ? Outcome::not_applicable : Outcome::not_met;
    }

    [[nodiscard]] std::string_view wanted_register() const override { return m_register; }

  private:
    std::string m_register;
};

}  // namespace

Check missing_sheet(MappingReader& options, const KindContext& /*context*/) {
    return std::make_unique<MissingSheet>(options.text_or_fail("register"));
}

}  // namespace registertoets::rules::kinds_table
