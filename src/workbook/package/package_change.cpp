// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/package_change.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/xlsx/relationships.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/package/markup.hpp"
#include "workbook/package/sheet_marker.hpp"

namespace registertoets::workbook::package {
namespace {

using messages::Msg;
using messages::Sentence;
using spreadsheet::container::Archive;

constexpr std::string_view k_types = "[Content_Types].xml";
constexpr std::string_view k_styles = "xl/styles.xml";
constexpr std::size_t k_most_styles = 64'000;  // Excel: 65 490 formats of cells

std::string folder_of(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return std::string(part.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
}

std::string relations_of(std::string_view part) {
    const std::string folder = folder_of(part);
    return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

std::string text_if_there(const Archive& archive, std::string_view name) {
    return archive.has(name) ? read_small_text(archive, name) : std::string();
}

std::unique_ptr<PackedPart> packed(std::string_view text) {
    auto part = std::make_unique<PackedPart>();
    part->write(text);
    return part;
}

// The cells of each sheet in their order, each once, by the name of the sheet.
std::map<std::string, std::vector<CellMark>> by_sheet(std::span<const MarkedCell> cells) {
    std::map<std::string, std::vector<CellMark>> sheets;
    for (const MarkedCell& cell : cells) {
        if (cell.mark != Mark::none && cell.row > 0 && cell.column > 0) {
            sheets[cell.sheet].push_back({cell.row, cell.column, cell.mark});
        }
    }
    for (auto& [name, marks] : sheets) {
        std::sort(marks.begin(), marks.end(), [](const CellMark& one, const CellMark& other) {
            return std::tie(one.row, one.column, one.mark) < std::tie(other.row, other.column, other.mark);
        });
        const auto same = [](const CellMark& one, const CellMark& other) {
            return one.row == other.row && one.column == other.column;
        };
        marks.erase(std::unique(marks.begin(), marks.end(), same), marks.end());
    }
    return sheets;
}

}  // namespace

SmallParts::SmallParts(const Archive& archive, const std::string& main_part)
    : reader(spreadsheet::xlsx::read_workbook_part(archive, main_part)),
      book(read_small_text(archive, main_part)),
      relations(text_if_there(archive, relations_of(main_part))),
      types(text_if_there(archive, k_types)),
      styles(reader.styles.empty() ? std::string() : text_if_there(archive, reader.styles)) {}

bool SmallParts::readable() const {
    const auto utf8 = [](const std::string& text) { return is_utf8_xml(text); };
    return utf8(book) && utf8(relations) && utf8(types) && utf8(styles);
}

PackageChange::PackageChange(const Archive& archive, std::string main_part, SmallParts parts)
    : m_archive(archive),
      m_main_part(std::move(main_part)),
      m_parts(std::move(parts)),
      m_book(m_parts.book),
      m_relations(m_parts.relations),
      m_types(m_parts.types),
      m_styles(m_parts.styles, m_book.main()),
      m_earlier(earlier_marks(m_book)),
      m_marks(m_styles, m_earlier.covered, m_earlier.any),
      m_looks(m_styles) {
    if (sound()) {
        remove_earlier_sheets();
    }
    for (std::size_t number = 0; number < m_book.sheets().size(); ++number) {
        if (!std::binary_search(m_earlier.sheets.begin(), m_earlier.sheets.end(), number)) {
            m_taken.add(m_book.sheets()[number].name);
        }
    }
}

bool PackageChange::sound() const {
    return m_book.sound() && m_relations.sound() && m_types.sound() && m_styles.sound();
}

std::optional<Sentence> PackageChange::mark(std::span<const MarkedCell> cells) {
    m_marked = true;
    if (has_too_many_styles()) {  // before any work is done that grows with them
        return Sentence(Msg::cannot_mark_form, {{"file", m_archive.file()}});
    }
    auto marks = by_sheet(cells);
    for (std::size_t number = 0; number < m_parts.reader.sheets.size(); ++number) {
        const std::string& part = m_parts.reader.sheet_parts[number];
        const std::string& name = m_parts.reader.sheets[number].name;
        const std::vector<CellMark> own = std::exchange(marks[name], {});
        const bool is_ours = m_removed_parts.contains(part);
        if (is_ours || !m_archive.has(part) || (own.empty() && !m_earlier.any)) {
            continue;
        }
        if (auto why = mark_sheet(name, part, own)) {
            return why;
        }
    }
    if (has_too_many_styles()) {
        return Sentence(Msg::cannot_mark_form, {{"file", m_archive.file()}});
    }
    return std::nullopt;
}

bool PackageChange::has_too_many_styles() const {
    return m_styles.items(StyleList::cell_formats).size() > k_most_styles;
}

std::string PackageChange::sheet_name(std::string_view wanted) {
    std::string name = workbook::sheet_name(wanted, m_taken);
    m_given.push_back(name);
    return name;
}

SheetWriter& PackageChange::add_sheet(SheetLayout layout) {
    const auto given = std::find(m_given.begin(), m_given.end(), layout.name);
    if (given == m_given.end()) {
        layout.name = workbook::sheet_name(layout.name, m_taken);
    } else {
        m_given.erase(given);
    }
    m_added.push_back(
        std::make_unique<AddedSheet>(std::move(layout), m_book.main(), m_looks, m_parts.reader.date_system));
    return *m_added.back();
}

void PackageChange::finish(ZipCopy& zip) {
    if (!m_marked) {
        mark({});
    }
    finish_sheets(zip);
    finish_styles(zip);
    put(zip, m_main_part, m_parts.book, m_book.text());
    put(zip, relations_of(m_main_part), m_parts.relations, m_relations.text());
    put(zip, std::string(k_types), m_parts.types, m_types.text());
}

void PackageChange::remove_earlier_sheets() {
    std::unordered_set<std::string_view> ids;
    for (const std::size_t number : m_earlier.sheets) {
        const std::string& id = m_book.sheets()[number].relation;
        m_relations.remove(id);
        ids.insert(id);
    }
    for (const auto& relation : spreadsheet::xlsx::read_relationships(m_archive, m_main_part)) {
        if (ids.contains(relation.id)) {
            m_types.remove(relation.target);
            m_removed_parts.insert(relation.target);
        }
    }
    m_book.remove_sheets(m_earlier.sheets);
}

std::optional<Sentence> PackageChange::mark_sheet(const std::string& name, const std::string& part,
                                                  const std::vector<CellMark>& marks) {
    MarkupReader in(m_archive.open(part), m_archive.place(part));
    if (!in.is_utf8()) {
        return Sentence(Msg::cannot_mark_form, {{"file", m_archive.file()}});
    }
    auto out = std::make_unique<PackedPart>();
    const report::Sink sink = [&out](std::string_view bytes) { out->write(bytes); };
    const SheetOutcome outcome =
        SheetMarker(in, sink, m_marks, marks, m_earlier.any, m_archive.limits().row_bytes).run();
    if (outcome.row_too_large) {
        return Sentence(Msg::cannot_mark_form, {{"file", m_archive.file()}});
    }
    if (outcome.changed && outcome.locked) {
        return Sentence(Msg::cannot_mark_protected_sheet, {{"file", m_archive.file()}, {"sheet", name}});
    }
    if (outcome.changed) {
        m_changed[part] = std::move(out);
    }
    return std::nullopt;
}

void PackageChange::finish_sheets(ZipCopy& zip) {
    for (const std::string& part : m_removed_parts) {
        for (const std::string& name : {part, relations_of(part)}) {
            if (const auto index = m_archive.index_of(name)) {
                zip.remove(*index);
            }
        }
    }
    for (auto& [part, packed] : m_changed) {
        zip.replace(*m_archive.index_of(part), std::move(packed));
    }
    std::vector<std::size_t> numbers;
    std::size_t free = 1;
    for (const auto& sheet : m_added) {
        std::string target;
        do {
            target = "worksheets/sheet" + std::to_string(free++) + ".xml";
        } while (m_archive.has(folder_of(m_main_part) + target));
        numbers.push_back(finish_sheet(zip, *sheet, target));
    }
    leave_marks(m_book, numbers, m_marks.covered());
}

std::size_t PackageChange::finish_sheet(ZipCopy& zip, AddedSheet& sheet, const std::string& target) {
    const std::string part = folder_of(m_main_part) + target;
    const SheetLayout& layout = sheet.layout();
    zip.add(part, sheet.finish());
    m_types.add(part, "worksheet");
    const std::size_t number =
        m_book.add_sheet({layout.name, m_relations.add("worksheet", target)}, layout.hidden);
    if (const std::string range = sheet.filter_range(); !range.empty()) {
        const std::string before = spreadsheet::quoted_sheet(layout.name) + "!";
        const std::string row = std::to_string(layout.filter_row);
        m_book.add_name({"_xlnm._FilterDatabase", before + range, number});
        m_book.add_name({"_xlnm.Print_Titles", before + "$" + row + ":$" + row, number, false});
    }
    return number;
}

void PackageChange::finish_styles(ZipCopy& zip) {
    if (!m_styles.changed()) {
        return;
    }
    // It may be there and be empty.
    if (const auto own = m_archive.index_of(m_parts.reader.styles)) {
        zip.replace(*own, packed(m_styles.text()));
        return;
    }
    // Some readers look in the usual place alone.
    m_relations.add("styles", "/" + std::string(k_styles));
    m_types.add(k_styles, "styles");
    if (const auto others = m_archive.index_of(k_styles)) {
        zip.replace(*others, packed(m_styles.text()));
    } else {
        zip.add(std::string(k_styles), packed(m_styles.text()));
    }
}

void PackageChange::put(ZipCopy& zip, const std::string& part, const std::string& before,
                        const std::string& after) {
    if (before != after) {
        zip.replace(*m_archive.index_of(part), packed(after));
    }
}

}  // namespace registertoets::workbook::package
