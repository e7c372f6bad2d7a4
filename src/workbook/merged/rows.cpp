// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/rows.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "check/row_key.hpp"
#include "check/source_rows.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "util/ascii.hpp"
#include "util/date.hpp"
#include "util/sha256.hpp"
#include "util/unicode.hpp"

namespace registertoets::workbook {
namespace {

// Longer texts are no date.
constexpr std::size_t k_longest_date = 24;

// Of clashes: so many are looked at to tell what differs.
constexpr std::size_t k_most_compared = 100'000;

// `text` without the blanks that nobody sees: a run of them is one, and there are none at the ends of its
// lines, nor empty lines around it.
std::string visible_words(std::string_view text) {
    std::string words;
    std::size_t breaks = 0;
    while (true) {
        const std::size_t end = text.find('\n');
        const std::string line = util::single_line(text.substr(0, end));
        if (!line.empty()) {
            words.append(words.empty() ? 0 : breaks, '\n');
            words += line;
            breaks = 0;
        }
        if (end == std::string_view::npos) {
            return words;
        }
        text.remove_prefix(end + 1);
        ++breaks;
    }
}

// A date that one delivery has as text is the same day in another that has it as a date.
std::string said_in_words(std::string_view text) {
    std::string words = visible_words(text);
    const auto day = words.size() <= k_longest_date ? util::parse_written_date(words) : std::nullopt;
    return day ? util::iso(*day) : words;
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
            if (const std::string said = said_in(m_cells[column]); !said.empty()) {
                m_text += columns.all()[column].header;
                m_text += util::k_unit_separator;
                m_text += said;
                m_text += util::k_unit_separator;
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

// Which delivery a row is of: its file, or the one that an earlier merge took it from.
class Deliveries {
  public:
    explicit Deliveries(const check::Report& report) : m_report(report) {}

    std::uint32_t of(const OwnColumns& own, std::uint32_t sheet, const check::SourceRow& row) {
        const std::uint32_t file = m_report.sheets[sheet].file;
        const std::string name = util::single_line(text_in(row, own.file));
        if (name.empty()) {
            return file;
        }
        const auto next = static_cast<std::uint32_t>(m_report.files.size() + m_named.size());
        return m_named.try_emplace(std::pair(file, name), next).first->second;
    }

  private:
    const check::Report& m_report;
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> m_named;
};

// The first row that says a thing stays; later ones of other deliveries go.
void find_same(const check::Report& report, Merge& merge) {
    std::unordered_map<std::uint64_t, std::uint32_t> first;
    first.reserve(merge.rows.size());
    for (std::uint32_t number = 0; number < merge.rows.size(); ++number) {
        MergedRow& row = merge.rows[number];
        const auto [known, is_new] = first.try_emplace(row.content ^ reg_of(report, row), number);
        if (!is_new && merge.rows[known->second].delivery != row.delivery) {
            row.same_as = known->second;
            ++merge.same;
        }
    }
}

// A row that has ended clashes with one that has not, of another delivery. Where the delivery itself has one
// that has not, the row that has ended is what came before: it clashes with none.
void forget_history(const std::vector<std::uint32_t>& ended, Merge& merge) {
    std::unordered_map<std::uint64_t, std::set<std::uint32_t>> current_in;  // deliveries, by key
    for (const std::uint32_t number : ended) {
        current_in.try_emplace(merge.rows[number].key);
    }
    std::size_t next = 0;  // both are in ascending order
    for (std::uint32_t number = 0; number < merge.rows.size() && !ended.empty(); ++number) {
        if (next < ended.size() && ended[next] == number) {
            ++next;
        } else if (const auto known = current_in.find(merge.rows[number].key); known != current_in.end()) {
            known->second.insert(merge.rows[number].delivery);
        }
    }
    for (const std::uint32_t number : ended) {
        MergedRow& row = merge.rows[number];
        const auto known = current_in.find(row.key);
        if (row.key != 0 && (known->second.empty() || known->second.contains(row.delivery))) {
            row.key = 0;
            if (row.same_as != k_kept) {
                merge.rows[row.same_as].key = 0;
            }
        }
    }
}

// Of each delivery one, before a second of any.
void name_in(Clash& clash, std::uint32_t number, const std::vector<MergedRow>& rows) {
    if (clash.named.size() == k_most_named) {
        const auto is_second = [&](std::uint32_t one) {
            return std::any_of(clash.named.begin(), clash.named.end(), [&](std::uint32_t other) {
                return other < one && rows[other].delivery == rows[one].delivery;
            });
        };
        const bool is_known = std::any_of(clash.named.begin(), clash.named.end(), [&](std::uint32_t one) {
            return rows[one].delivery == rows[number].delivery;
        });
        const auto second = std::find_if(clash.named.rbegin(), clash.named.rend(), is_second);
        if (is_known || second == clash.named.rend()) {
            return;
        }
        clash.named.erase(std::next(second).base());
    }
    clash.named.push_back(number);
}

// Rows that are about one verwerking and do not say the same of it: all of them, as soon as they are of more
// than one delivery. Within one they are duplicates, which the check tells.
void find_clashes(Merge& merge) {
    std::unordered_map<std::uint64_t, std::uint32_t> first;
    std::unordered_map<std::uint64_t, std::uint32_t> clash_of;  // by key
    const auto may_clash = [](const MergedRow& row) { return row.same_as == k_kept && row.key != 0; };
    for (std::uint32_t number = 0; number < merge.rows.size(); ++number) {
        const MergedRow& row = merge.rows[number];
        if (may_clash(row)) {
            const auto known = first.try_emplace(row.key, number).first;
            if (merge.rows[known->second].delivery != row.delivery) {
                clash_of.try_emplace(row.key, static_cast<std::uint32_t>(clash_of.size()));
            }
        }
    }
    merge.clashes.resize(clash_of.size());
    for (std::uint32_t number = 0; number < merge.rows.size(); ++number) {
        MergedRow& row = merge.rows[number];
        const auto found = clash_of.find(row.key);
        if (may_clash(row) && found != clash_of.end()) {
            row.clash = found->second;
            Clash& clash = merge.clashes[row.clash];
            ++clash.size;
            name_in(clash, number, merge.rows);
            ++merge.clashing;
        }
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

// Reads the rows that clash once more, now that all columns are known. Each is held against the first of its
// clash: a column in which none differs from that one is the same in all.
void find_differences(const check::Report& report, std::span<const check::Input> inputs,
                      const check::Options& options, Merge& merge) {
    if (merge.clashes.empty()) {
        return;
    }
    struct Compared {
        std::vector<std::size_t> first;  // what the first row says, by column
        std::vector<bool> differs;
    };
    std::vector<Compared> compared(std::min(merge.clashes.size(), k_most_compared));
    Content content;
    read_again(report, inputs, options, merge, [&](std::uint32_t number, const check::SourceRow& row) {
        const MergedRow& planned = merge.rows[number];
        if (planned.clash >= compared.size()) {  // it clashes with none, or there are too many
            return;
        }
        Compared& known = compared[planned.clash];
        auto said = content.hashes(merge.columns.at(reg_of(report, planned)), planned.sheet, row);
        if (known.first.empty()) {
            known.first = std::move(said);
            known.differs.resize(known.first.size());
            return;
        }
        for (std::size_t column = 0; column < said.size(); ++column) {
            if (said[column] != known.first[column]) {
                known.differs[column] = true;
            }
        }
    });
    for (std::size_t clash = 0; clash < compared.size(); ++clash) {
        for (std::uint32_t column = 0; column < compared[clash].differs.size(); ++column) {
            if (compared[clash].differs[column]) {
                merge.clashes[clash].columns.push_back(column);
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
    Deliveries deliveries(report);
    std::vector<std::uint32_t> ended;
    read_rows(report, inputs, options, [&](std::uint32_t sheet, const check::SourceRow& row) {
        MergedColumns& columns = merge.columns.at(*report.sheets[sheet].reg);
        columns.see(sheet, row);
        MergedRow planned{.content = content.hash(columns, sheet, row),
                          .sheet = sheet,
                          .row = row.row.number,
                          .delivery = deliveries.of(columns.own(sheet), sheet, row)};
        if (row.record == check::k_none) {
            planned.key = check::key_of(report.register_of(report.sheets[sheet]).form, report.rules->words,
                                        row.verwerking);
            ended.push_back(static_cast<std::uint32_t>(merge.rows.size()));
        } else if (report.rows[row.record].has_code) {
            planned.key = report.rows[row.record].key_hash;
        }
        merge.rows.push_back(planned);
    });
    find_same(report, merge);
    check_that_it_fits(report, merge);
    forget_history(ended, merge);
    find_clashes(merge);
    find_differences(report, inputs, options, merge);
    return merge;
}

}  // namespace registertoets::workbook
