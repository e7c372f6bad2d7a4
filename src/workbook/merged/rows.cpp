// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/rows.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "check/source_rows.hpp"
#include "util/sha256.hpp"

namespace registertoets::workbook {
namespace {

constexpr char k_unit_separator = '\x1F';

std::string_view text_of(const OutCell& cell) {
    if (const auto* text = std::get_if<std::string_view>(&cell.value)) {
        return *text;
    }
    const auto* iso = std::get_if<IsoTime>(&cell.value);
    return iso == nullptr ? std::string_view{} : iso->text;
}

// What a row says, in whatever columns and order it was sent: header by header, without the empty ones.
class Content {
  public:
    std::uint64_t hash(const MergedColumns& columns, std::uint32_t sheet, const check::SourceRow& row) {
        columns.cells(sheet, row, m_cells);
        m_text.clear();
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            const OutCell& cell = m_cells[column];
            if (std::holds_alternative<std::monostate>(cell.value)) {
                continue;
            }
            m_text += columns.all()[column].header;
            m_text += k_unit_separator;
            if (const auto* number = std::get_if<double>(&cell.value)) {
                m_text.append(reinterpret_cast<const char*>(number), sizeof(*number));  // NOLINT: its bytes
            } else if (const auto* yes = std::get_if<bool>(&cell.value)) {
                m_text += *yes ? '1' : '0';
            } else {
                m_text += text_of(cell);
            }
            m_text += k_unit_separator;
        }
        return util::sha256_prefix(m_text);
    }

  private:
    std::vector<OutCell> m_cells;
    std::string m_text;
};

std::uint32_t file_of(const check::Report& report, const MergedRow& row) {
    return report.sheets[row.sheet].file;
}

std::size_t reg_of(const check::Report& report, const MergedRow& row) {
    return *report.sheets[row.sheet].reg;
}

// The first row that says a thing stays; later ones of other files go.
void find_same(const check::Report& report, Merge& merge) {
    std::unordered_map<std::uint64_t, std::uint32_t> first;
    first.reserve(merge.rows.size());
    for (std::uint32_t number = 0; number < merge.rows.size(); ++number) {
        MergedRow& row = merge.rows[number];
        const auto [known, is_new] = first.try_emplace(row.content ^ reg_of(report, row), number);
        if (!is_new && file_of(report, merge.rows[known->second]) != file_of(report, row)) {
            row.same_as = known->second;
            ++merge.same;
        }
    }
}

// Rows that are about one verwerking and do not say the same of it: all of them, as soon as they are of more
// than one file. Within one file they are duplicates, which the check tells.
void find_clashes(const check::Report& report, Merge& merge) {
    std::unordered_map<std::uint64_t, std::uint32_t> first;
    std::unordered_map<std::uint64_t, std::uint32_t> of_another_file;
    const auto clashes = [](const MergedRow& row) { return row.same_as == k_kept && row.key != 0; };
    for (std::uint32_t number = 0; number < merge.rows.size(); ++number) {
        const MergedRow& row = merge.rows[number];
        if (clashes(row)) {
            const auto known = first.try_emplace(row.key, number).first;
            if (file_of(report, merge.rows[known->second]) != file_of(report, row)) {
                of_another_file.try_emplace(row.key, number);
            }
        }
    }
    for (MergedRow& row : merge.rows) {
        const auto other = of_another_file.find(row.key);
        if (!clashes(row) || other == of_another_file.end()) {
            continue;
        }
        const std::uint32_t leading = first.at(row.key);
        const bool with_leading = file_of(report, row) != file_of(report, merge.rows[leading]);
        row.clashes_with = with_leading ? leading : other->second;
        ++merge.clashing;
    }
}

}  // namespace

Merge plan_merge(const check::Report& report, std::span<const check::Input> inputs,
                 const check::Options& options, messages::Lang lang) {
    Merge merge;
    for (const check::RegisterReport& counts : report.registers) {
        merge.columns.try_emplace(counts.reg, report, counts.reg, lang);
    }
    Content content;
    for (std::uint32_t file = 0; file < report.files.size(); ++file) {
        const auto is_register = [&report](std::uint32_t sheet) {
            return report.sheets[sheet].reg.has_value();
        };
        const auto& sheets = report.files[file].sheets;
        if (std::none_of(sheets.begin(), sheets.end(), is_register)) {
            continue;
        }
        check::SourceRows source(report, file, inputs[file], options);
        for (const std::uint32_t sheet : sheets) {
            if (!is_register(sheet)) {
                continue;
            }
            MergedColumns& columns = merge.columns.at(*report.sheets[sheet].reg);
            source.read(sheet, [&](const check::SourceRow& row) {
                columns.see(sheet, row);
                const bool keyed = row.record != check::k_none && report.rows[row.record].has_code;
                merge.rows.push_back({content.hash(columns, sheet, row),
                                      keyed ? report.rows[row.record].key_hash : 0, sheet, row.row.number});
            });
        }
    }
    find_same(report, merge);
    find_clashes(report, merge);
    return merge;
}

}  // namespace registertoets::workbook
