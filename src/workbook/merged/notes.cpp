// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/notes.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/custom_property.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {
namespace {

constexpr std::size_t k_most_named = 8;

// What feedback says on a cell begins with how bad it is and two blanks; what people write in its workbooks
// does not.
bool is_of_feedback(std::string_view note) {
    static constexpr std::array k_severities{rules::Severity::error, rules::Severity::warning,
                                             rules::Severity::info};
    return std::any_of(k_severities.begin(), k_severities.end(), [note](rules::Severity severity) {
        return note.starts_with(report::severity_label(severity, messages::Lang::nl) + " ") ||
               note.starts_with(report::severity_label(severity, messages::Lang::en) + " ");
    });
}

}  // namespace

MergedNotes::MergedNotes(const check::Report& report, std::span<const check::Input> inputs,
                         const spreadsheet::Limits& limits) {
    for (std::size_t file = 0; file < report.files.size(); ++file) {
        const auto& sheets = report.files[file].sheets;
        if (std::none_of(sheets.begin(), sheets.end(),
                         [&report](std::uint32_t sheet) { return report.sheets[sheet].reg.has_value(); })) {
            continue;
        }
        auto notes = spreadsheet::cell_notes(inputs[file].path, limits);
        const bool by_feedback =
            !notes.empty() &&
            spreadsheet::custom_property(inputs[file].path, k_kind_property) == name_of(BookKind::feedback);
        for (const std::uint32_t sheet : sheets) {
            const auto found = notes.find(report.sheets[sheet].name);
            if (!report.sheets[sheet].reg || found == notes.end()) {
                continue;
            }
            if (by_feedback) {
                std::erase_if(found->second, [](const auto& note) { return is_of_feedback(note.second); });
            }
            m_left[sheet] = std::move(found->second);
        }
    }
}

void MergedNotes::put(std::uint32_t sheet, std::uint32_t row, const MergedColumns& columns,
                      std::vector<OutCell>& cells) {
    const auto found = m_left.find(sheet);
    if (found == m_left.end()) {
        return;
    }
    spreadsheet::CellNotes& notes = found->second;
    m_row.clear();
    for (auto note = notes.lower_bound({row, 0}); note != notes.end() && note->first.first == row;) {
        const std::size_t column = columns.place_of(sheet, note->first.second);
        if (column >= cells.size()) {
            ++note;
            continue;
        }
        // Several columns may have become one.
        std::string& text = m_row[column];
        text += (text.empty() ? "" : "\n") + note->second;
        note = notes.erase(note);
    }
    for (const auto& [column, text] : m_row) {
        cells[column].note = text;
    }
}

std::string MergedNotes::left_out(std::uint32_t sheet) const {
    const auto found = m_left.find(sheet);
    if (found == m_left.end()) {
        return {};
    }
    std::string cells;
    std::size_t named = 0;
    for (const auto& [place, text] : found->second) {
        if (named++ == k_most_named) {
            return cells + ", …";
        }
        cells += (cells.empty() ? "" : ", ") + spreadsheet::cell_address(place.second, place.first);
    }
    return cells;
}

}  // namespace registertoets::workbook
