// SPDX-License-Identifier: EUPL-1.2
#include "report/units.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <utility>

#include "check/tally.hpp"
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/shown.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// Calls `take` with each row of register number `reg`.
void for_rows(const check::Report& report, std::size_t reg,
              const std::function<void(const check::RowRecord&)>& take) {
    for (const check::SheetReport& sheet : report.sheets) {
        for (std::uint32_t index = 0; sheet.reg == reg && index < sheet.row_count; ++index) {
            take(report.rows[sheet.first_row + index]);
        }
    }
}

}  // namespace

std::vector<UnitTally> tally_by(const check::Report& report, std::size_t reg, UnitOfRow unit) {
    std::map<std::uint32_t, check::Tally> by_name;
    for_rows(report, reg, [&](const check::RowRecord& row) { check::add_row(by_name[row.*unit], row); });
    std::vector<UnitTally> units;
    for (const auto& [name, tally] : by_name) {
        units.push_back({name, tally});
    }
    const auto place = [&report](const UnitTally& one) {
        const auto name = name_at(report, one.name);
        return std::pair(!name.has_value(), util::fold(name.value_or("")));
    };
    std::sort(units.begin(), units.end(),
              [&place](const UnitTally& a, const UnitTally& b) { return place(a) < place(b); });
    return units;
}

std::map<std::uint32_t, Lacking> lacking_by_group(const check::Report& report,
                                                  const check::RegisterReport& counts) {
    std::map<std::uint32_t, Lacking> by_group;
    for_rows(report, counts.reg, [&](const check::RowRecord& row) {
        Lacking& lacking = by_group.try_emplace(row.group, Lacking(counts.fields.size())).first->second;
        for (std::size_t field = 0; field < lacking.size(); ++field) {
            lacking[field] += row.lacking >> field & 1U;
        }
    });
    return by_group;
}

std::vector<reg::FieldIndex> asked_for(const check::Report& report, const check::RegisterReport& counts) {
    const rules::RegisterRules& reg = *report.rules->registers[counts.reg];
    std::vector<reg::FieldIndex> fields;
    for (reg::FieldIndex field = 0; field < reg.duties.size(); ++field) {
        const rules::Duty duty = reg.duties[field].duty;
        if (duty == rules::Duty::always || duty == rules::Duty::conditional ||
            counts.fields[field].required > 0) {
            fields.push_back(field);
        }
    }
    return fields;
}

std::string group_heading(const check::Report& report, Lang lang) {
    struct Grouping {
        std::string_view by;
        Msg heading;
    };
    static constexpr std::array k_groupings{Grouping{"directie", Msg::book_directie},
                                            Grouping{"keten", Msg::book_keten},
                                            Grouping{"file", Msg::book_file}};
    for (const Grouping& grouping : k_groupings) {
        if (report.run.group_by == grouping.by) {
            return say(lang, grouping.heading);
        }
    }
    return say(lang, Msg::book_group);
}

}  // namespace registertoets::report
