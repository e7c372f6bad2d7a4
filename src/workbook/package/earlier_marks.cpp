// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/earlier_marks.hpp"

#include <string>
#include <string_view>
#include <unordered_set>

#include "spreadsheet/address.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::string_view k_prefix = "_registertoets_";
constexpr std::string_view k_fill = "_registertoets_vulling_";

// A text as it stands in a formula.
std::string text_formula(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        out += c == '"' ? "\"" : "";
    }
    return out + "\"";
}

std::string text_of_formula(std::string_view formula) {
    std::string out;
    for (std::size_t at = 1; at + 1 < formula.size(); ++at) {
        out += formula[at];
        at += formula[at] == '"' ? std::size_t{1} : std::size_t{0};
    }
    return out;
}

// The sheet whose A1 `formula` is. A name that someone moved elsewhere says nothing about that sheet.
void add_sheet_of(std::string_view formula, std::unordered_set<std::string>& sheets) {
    const auto reference = spreadsheet::parse_reference(formula);
    if (reference && reference->sheet && reference->place.column == 1 && reference->place.row == 1) {
        sheets.insert(*reference->sheet);
    }
}

}  // namespace

EarlierMarks earlier_marks(const BookPart& book) {
    EarlierMarks earlier;
    std::unordered_set<std::string> sheets;  // by name: who sent the workbook chose how many they are
    for (const BookPart::Name& name : book.names(k_prefix)) {
        earlier.any = true;
        if (name.name.starts_with(k_name_of_sheet)) {
            add_sheet_of(name.value, sheets);
        } else if (name.name.starts_with(k_fill)) {
            earlier.covered.emplace(name.name.substr(k_fill.size()), text_of_formula(name.value));
        }
    }
    for (std::size_t number = 0; number < book.sheets().size(); ++number) {
        if (sheets.contains(book.sheets()[number].name)) {
            earlier.sheets.push_back(number);
        }
    }
    return earlier;
}

void leave_marks(BookPart& book, std::span<const std::size_t> sheets, const CoveredFills& covered) {
    book.remove_names(k_prefix);
    for (std::size_t place = 0; place < sheets.size(); ++place) {
        book.add_name({std::string(k_name_of_sheet) + std::to_string(place + 1),
                       spreadsheet::quoted_sheet(book.sheets()[sheets[place]].name) + "!$A$1"});
    }
    book.add_name({std::string(k_name_of_marks), "\"1\""});
    for (const auto& [colour, fill] : covered) {
        book.add_name({std::string(k_fill) + colour, text_formula(fill)});
    }
}

}  // namespace registertoets::workbook::package
