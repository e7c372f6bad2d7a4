// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/added_sheets.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "spreadsheet/custom_property.hpp"
#include "workbook/new_book.hpp"
#include "workbook/package/own_sheets.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;

// A name that was taken got a number behind it.
std::string_view without_number(std::string_view name) {
    const std::size_t blank = name.find_last_not_of("0123456789");
    const bool numbered =
        blank != std::string_view::npos && blank > 0 && blank + 1 < name.size() && name[blank] == ' ';
    return numbered ? name.substr(0, blank) : name;
}

// What forms, feedback and merges call the sheets that no defined name tells apart.
bool is_named_as_ours(std::string_view name) {
    static constexpr std::array k_names{Msg::form_explanation_sheet, Msg::form_lists_sheet,
                                        Msg::merge_inputs_name, Msg::merge_same_name, Msg::merge_clash_name};
    return std::any_of(k_names.begin(), k_names.end(), [bare = without_number(name)](Msg id) {
        return bare == messages::say(Lang::nl, id) || bare == messages::say(Lang::en, id);
    });
}

}  // namespace

std::set<std::uint32_t> added_sheets(const check::Report& report, std::span<const check::Input> inputs,
                                     const spreadsheet::Limits& limits) {
    std::set<std::uint32_t> added;
    for (std::size_t file = 0; file < report.files.size(); ++file) {
        if (report.files[file].sheets.empty()) {
            continue;
        }
        const std::vector<std::string> own = package::own_sheets(inputs[file].path, limits);
        // A name alone says nothing in a workbook that is not ours: it may well have a sheet Toelichting.
        const bool is_ours = spreadsheet::custom_property(inputs[file].path, k_kind_property).has_value();
        for (const std::uint32_t number : report.files[file].sheets) {
            const check::SheetReport& sheet = report.sheets[number];
            const bool by_mark = std::find(own.begin(), own.end(), sheet.name) != own.end();
            if (!sheet.reg && (by_mark || (is_ours && is_named_as_ours(sheet.name)))) {
                added.insert(number);
            }
        }
    }
    return added;
}

}  // namespace registertoets::workbook
