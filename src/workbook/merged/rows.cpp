// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/rows.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "check/source_rows.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/date.hpp"
#include "util/sha256.hpp"

namespace registertoets::workbook {
namespace {

constexpr char k_unit_separator = '\x1F';

// Longer texts are no date.
constexpr std::size_t k_longest_date = 24;

// Of rows that clash: so many are looked at to tell what differs.
constexpr std::size_t k_most_compared = 100'000;

// A date that one delivery has as text is the same day in another that has it as a date.
std::string said_in_words(std::string_view text) {
    const auto day = text.size() <= k_longest_date ? util::parse_written_date(text) : std::nullopt;
    return day ? util::iso(*day) : std::string(text);
}

// What a cell says, the same for the same contents.
std::string said_in(const OutCell& cell) {
    if (const auto* number = std::get_if<double>(&cell.value)) {
        return {reinterpret_cast<const char*>(number), sizeof(*number)};  // NOLINT: its bytes
    }
    if (const auto* yes = std::get_if<bool>(&cell.value)) {
        return *yes ? "1" : "0";
    }
    if (const auto* text = std::get_if<std::string_view>(&cell.value)) {
        return said_in_words(*text);
    }
    const auto* iso = std::get_if<IsoTime>(&cell.value);
    return iso == nullptr ? std::string() : said_in_words(iso->text);
}

// What a row says, in whatever columns and order it was sent: header by header, without the empty ones.
class Content {
  public:
    std::uint64_t hash(const MergedColumns& columns, std::uint32_t sheet, const check::SourceRow& row) {
        columns.cells(sheet, row, m_cells);
        m_text.clear();
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            if (!std::holds_alternative<std::monostate>(m_cells[column].value)) {
                m_text += columns.all()[column].header;
                m_text += k_unit_separator;
                m_text += said_in(m_cells[column]);
                m_text += k_unit_separator;
            }
        }
        return util::sha256_prefix(m_text);
    }

    /// By column.
    std::vector<std::size_t> hashes(const MergedColumns& columns, std::uint32_t sheet,
                                    const check::SourceRow& row) {
        columns.cells(sheet, row, m_cells);
        std::vector<std::size_t> hashes;
        for (const OutCell& cell : m_cells) {
            hashes.push_back(std::hash<std::string>{}(said_in(cell)));
        }
        return hashes;
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

// Gives every row of the registers in `report` to `visit`, with the number of its sheet, in the order of
// Merge::rows.
void read_rows(const check::Report& report, std::span<const check::Input> inputs,
               const check::Options& options,
               const std::function<void(std::uint32_t, const check::SourceRow&)>& visit) {
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
            if (is_register(sheet)) {
                source.read(sheet, [&](const check::SourceRow& row) { visit(sheet, row); });
            }
        }
    }
}

// Reads the rows that clash once more, now that all columns are known.
void find_differences(const check::Report& report, std::span<const check::Input> inputs,
                      const check::Options& options, Merge& merge) {
    std::unordered_set<std::uint32_t> compared;
    for (std::uint32_t number = 0; number < merge.rows.size() && compared.size() < k_most_compared;
         ++number) {
        if (merge.rows[number].clashes_with != check::k_none) {
            compared.insert({number, merge.rows[number].clashes_with});
        }
    }
    if (compared.empty()) {
        return;
    }
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> said;
    Content content;
    read_again(report, inputs, options, merge, [&](std::uint32_t number, const check::SourceRow& row) {
        if (compared.contains(number)) {
            const MergedRow& planned = merge.rows[number];
            said[number] = content.hashes(merge.columns.at(reg_of(report, planned)), planned.sheet, row);
        }
    });
    for (const auto& [number, hashes] : said) {
        const auto other = said.find(merge.rows[number].clashes_with);
        for (std::uint32_t column = 0; other != said.end() && column < hashes.size(); ++column) {
            if (hashes[column] != other->second[column]) {
                merge.differences[number].push_back(column);
            }
        }
    }
}

}  // namespace

// A file may change between two readings, and rows that have ended are in no record that they could be held
// against.
void read_again(const check::Report& report, std::span<const check::Input> inputs,
                const check::Options& options, const Merge& merge,
                const std::function<void(std::uint32_t, const check::SourceRow&)>& visit) {
    std::uint32_t next = 0;
    read_rows(report, inputs, options, [&](std::uint32_t sheet, const check::SourceRow& row) {
        if (next == merge.rows.size() || merge.rows[next].sheet != sheet ||
            merge.rows[next].row != row.row.number) {
            check::throw_changed(report.files[report.sheets[sheet].file]);
        }
        visit(next++, row);
    });
    if (next != merge.rows.size()) {
        check::throw_changed(report.files[file_of(report, merge.rows[next])]);
    }
}

void check_that_it_fits(const check::Report& report, const Merge& merge) {
    using messages::Msg;
    const auto too_much = [&report](Msg id, std::size_t reg, std::uint64_t count, std::uint64_t most) {
        throw messages::UserError(messages::Sentence(
            id, {{"register", report.rules->registers[reg]->form.id}, {"count", count}, {"most", most}}));
    };
    for (const auto& [reg, columns] : merge.columns) {
        if (const std::size_t count = columns.all().size(); count > k_most_merged_columns) {
            too_much(Msg::merge_too_many_columns, reg, count, k_most_merged_columns);
        }
    }
    std::map<std::size_t, std::uint64_t> kept;  // by register
    for (const MergedRow& row : merge.rows) {
        kept[reg_of(report, row)] += row.same_as == k_kept ? 1 : 0;
    }
    for (const auto& [reg, count] : kept) {
        if (count > k_most_merged_rows) {
            too_much(Msg::merge_too_many_rows, reg, count, k_most_merged_rows);
        }
    }
}

Merge plan_merge(const check::Report& report, std::span<const check::Input> inputs,
                 const check::Options& options, messages::Lang lang) {
    Merge merge;
    for (const check::RegisterReport& counts : report.registers) {
        merge.columns.try_emplace(counts.reg, report, counts.reg, lang);
    }
    Content content;
    read_rows(report, inputs, options, [&](std::uint32_t sheet, const check::SourceRow& row) {
        MergedColumns& columns = merge.columns.at(*report.sheets[sheet].reg);
        columns.see(sheet, row);
        const bool keyed = row.record != check::k_none && report.rows[row.record].has_code;
        merge.rows.push_back({content.hash(columns, sheet, row), keyed ? report.rows[row.record].key_hash : 0,
                              sheet, row.row.number});
    });
    find_same(report, merge);
    check_that_it_fits(report, merge);
    find_clashes(report, merge);
    find_differences(report, inputs, options, merge);
    return merge;
}

}  // namespace registertoets::workbook
