// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/targets.hpp"

#include <algorithm>
#include <array>

#include "fuzz/inputs.hpp"
#include "fuzz/readers.hpp"

namespace registertoets::testing {

std::span<const FuzzTarget> fuzz_targets() {
    static constexpr std::array k_targets{
        FuzzTarget{"container", read_workbook},
        FuzzTarget{"package", [](std::string_view text) { read_workbook(zip_of_text(text)); }},
        FuzzTarget{
            "sheet",
            [](std::string_view bytes) { read_workbook(xlsx_of(bytes, k_plain_strings, k_plain_styles)); }},
        FuzzTarget{
            "strings",
            [](std::string_view bytes) { read_workbook(xlsx_of(k_plain_sheet, bytes, k_plain_styles)); }},
        FuzzTarget{
            "styles",
            [](std::string_view bytes) { read_workbook(xlsx_of(k_plain_sheet, k_plain_strings, bytes)); }},
        FuzzTarget{"fastpath", compare_scans},
        FuzzTarget{"inflate", compare_unpackers},
        FuzzTarget{"ods", read_ods},
        FuzzTarget{"csv", read_workbook},
        FuzzTarget{"address", read_address},
        FuzzTarget{"marking", mark_sheet},
        FuzzTarget{"marked", mark_package},
        FuzzTarget{"review", read_review_book},
        FuzzTarget{"rules", read_rules},
        FuzzTarget{"project", read_project},
        FuzzTarget{"exceptions", read_accepted},
        FuzzTarget{"expect", read_expected},
        FuzzTarget{"report", read_report},
        FuzzTarget{"check", check_register},
    };
    return k_targets;
}

const FuzzTarget* find_fuzz_target(std::string_view name) {
    const auto targets = fuzz_targets();
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [name](const FuzzTarget& target) { return target.name == name; });
    return found == targets.end() ? nullptr : &*found;
}

}  // namespace registertoets::testing
