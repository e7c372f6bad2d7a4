// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/marked_copy.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/xlsx/relationships.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/package/added_sheet.hpp"
#include "workbook/package/earlier_marks.hpp"
#include "workbook/package/markup.hpp"
#include "workbook/package/package_lists.hpp"
#include "workbook/package/refusals.hpp"
#include "workbook/package/sheet_marker.hpp"
#include "workbook/package/zip_copy.hpp"

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

// The texts of the small parts as they stand in the package.
struct SmallParts {
    SmallParts(const Archive& archive, const std::string& main_part)
        : reader(spreadsheet::xlsx::read_workbook_part(archive, main_part)),
          book(read_small_text(archive, main_part)),
          relations(text_if_there(archive, relations_of(main_part))),
          types(text_if_there(archive, k_types)),
          styles(reader.styles.empty() ? std::string() : text_if_there(archive, reader.styles)) {}

    [[nodiscard]] bool readable() const {
        const auto utf8 = [](const std::string& text) { return is_utf8_xml(text); };
        return utf8(book) && utf8(relations) && utf8(types) && utf8(styles);
    }

    spreadsheet::xlsx::WorkbookPart reader;
    std::string book;
    std::string relations;
    std::string types;
    std::string styles;
};

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

// All that changes in one package.
class Change {
  public:
    Change(const Archive& archive, std::string main_part, SmallParts parts)
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
            if (!is_earlier(number)) {
                m_taken.push_back(m_book.sheets()[number].name);
            }
        }
    }

    [[nodiscard]] bool sound() const {
        return m_book.sound() && m_relations.sound() && m_types.sound() && m_styles.sound();
    }
    [[nodiscard]] bool locked() const { return m_book.locked(); }

    std::optional<Sentence> mark(std::span<const MarkedCell> cells) {
        m_marked = true;
        auto marks = by_sheet(cells);
        std::vector<std::string> done;
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
        if (m_styles.items(StyleList::cell_formats).size() > k_most_styles) {
            return Sentence(Msg::cannot_mark_form, {{"file", m_archive.file()}});
        }
        return std::nullopt;
    }

    std::string sheet_name(std::string_view wanted) {
        std::string name = workbook::sheet_name(wanted, m_taken);
        m_given.push_back(name);
        return name;
    }

    SheetWriter& add_sheet(SheetLayout layout) {
        const auto given = std::find(m_given.begin(), m_given.end(), layout.name);
        if (given == m_given.end()) {
            layout.name = workbook::sheet_name(layout.name, m_taken);
        } else {
            m_given.erase(given);
        }
        m_added.push_back(std::make_unique<AddedSheet>(std::move(layout), m_book.main(), m_looks,
                                                       m_parts.reader.date_system));
        return *m_added.back();
    }

    void finish(ZipCopy& zip) {
        if (!m_marked) {
            mark({});
        }
        finish_sheets(zip);
        finish_styles(zip);
        put(zip, m_main_part, m_parts.book, m_book.text());
        put(zip, relations_of(m_main_part), m_parts.relations, m_relations.text());
        put(zip, std::string(k_types), m_parts.types, m_types.text());
    }

  private:
    [[nodiscard]] bool is_earlier(std::size_t number) const {
        const auto& all = m_earlier.sheets;
        return std::find(all.begin(), all.end(), number) != all.end();
    }

    void remove_earlier_sheets() {
        const auto relations = spreadsheet::xlsx::read_relationships(m_archive, m_main_part);
        for (const std::size_t number : m_earlier.sheets) {
            const std::string& id = m_book.sheets()[number].relation;
            m_book.remove_sheet(number);
            m_relations.remove(id);
            for (const auto& relation : relations) {
                if (relation.id == id) {
                    m_types.remove(relation.target);
                    m_removed_parts.emplace(relation.target, 0);
                }
            }
        }
    }

    std::optional<Sentence> mark_sheet(const std::string& name, const std::string& part,
                                       const std::vector<CellMark>& marks) {
        MarkupReader in(m_archive.open(part), m_archive.place(part));
        if (!in.is_utf8()) {
            return Sentence(Msg::cannot_mark_form, {{"file", m_archive.file()}});
        }
        auto out = std::make_unique<PackedPart>();
        const report::Sink sink = [&out](std::string_view bytes) { out->write(bytes); };
        const SheetOutcome outcome = SheetMarker(in, sink, m_marks, marks, m_earlier.any).run();
        if (outcome.changed && outcome.locked) {
            return Sentence(Msg::cannot_mark_protected_sheet, {{"file", m_archive.file()}, {"sheet", name}});
        }
        if (outcome.changed) {
            m_changed[part] = std::move(out);
        }
        return std::nullopt;
    }

    void finish_sheets(ZipCopy& zip) {
        for (const auto& [part, ignored] : m_removed_parts) {
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

    std::size_t finish_sheet(ZipCopy& zip, AddedSheet& sheet, const std::string& target) {
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

    void finish_styles(ZipCopy& zip) {
        if (!m_styles.changed()) {
            return;
        }
        if (!m_parts.styles.empty()) {
            put(zip, m_parts.reader.styles, m_parts.styles, m_styles.text());
            return;
        }
        // Some readers look in the usual place alone.
        m_relations.add("styles", "/" + std::string(k_styles));
        m_types.add(k_styles, "styles");
        zip.add(std::string(k_styles), packed(m_styles.text()));
    }

    void put(ZipCopy& zip, const std::string& part, const std::string& before, const std::string& after) {
        if (before != after) {
            zip.replace(*m_archive.index_of(part), packed(after));
        }
    }

    const Archive& m_archive;
    std::string m_main_part;
    SmallParts m_parts;
    BookPart m_book;
    RelationsPart m_relations;
    TypesPart m_types;
    StylesPart m_styles;
    EarlierMarks m_earlier;
    MarkStyles m_marks;
    LookStyles m_looks;
    std::map<std::string, int> m_removed_parts;
    std::map<std::string, std::unique_ptr<PackedPart>> m_changed;
    std::vector<std::unique_ptr<AddedSheet>> m_added;
    std::vector<std::string> m_taken;  ///< names of sheets
    std::vector<std::string> m_given;  ///< names that were asked for, and not used yet
    bool m_marked = false;
};

}  // namespace

class MarkedCopy::Inside {
  public:
    Inside(const std::filesystem::path& path, const spreadsheet::Limits& limits, const std::string& file)
        : m_path(path), m_refusal(refusal_of_file(path, file)) {
        if (m_refusal) {
            return;
        }
        m_archive = std::make_unique<Archive>(path, limits, file);
        const std::string main_part = spreadsheet::xlsx::find_main_part(*m_archive);
        m_refusal = refusal_of_package(*m_archive, main_part);
        if (!m_refusal) {
            open(main_part, file);
        }
    }

    void open(const std::string& main_part, const std::string& file) {
        SmallParts parts(*m_archive, main_part);
        if (parts.readable()) {
            m_change = std::make_unique<Change>(*m_archive, main_part, std::move(parts));
        }
        if (!m_change || !m_change->sound()) {
            m_refusal = Sentence(Msg::cannot_mark_form, {{"file", file}});
        } else if (m_change->locked()) {
            m_refusal = Sentence(Msg::cannot_mark_protected_book, {{"file", file}});
        }
    }

    [[nodiscard]] const std::optional<Sentence>& refusal() const { return m_refusal; }
    void mark(std::span<const MarkedCell> cells) { m_refusal = m_change->mark(cells); }
    Change& change() { return *m_change; }
    void finish(const report::Sink& sink) {
        ZipCopy zip(m_path);
        m_change->finish(zip);
        zip.finish(sink);
    }

  private:
    std::filesystem::path m_path;
    std::optional<Sentence> m_refusal;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Change> m_change;
};

MarkedCopy::MarkedCopy(const std::filesystem::path& path, const spreadsheet::Limits& limits,
                       const std::string& name)
    : m_inside(std::make_unique<Inside>(path, limits, name.empty() ? path.string() : name)) {}

MarkedCopy::~MarkedCopy() = default;

const std::optional<Sentence>& MarkedCopy::refusal() const {
    return m_inside->refusal();
}

void MarkedCopy::mark(std::span<const MarkedCell> cells) {
    m_inside->mark(cells);
}

std::string MarkedCopy::sheet_name(std::string_view wanted) {
    return m_inside->change().sheet_name(wanted);
}

SheetWriter& MarkedCopy::add_sheet(SheetLayout layout) {
    return m_inside->change().add_sheet(std::move(layout));
}

void MarkedCopy::finish(const report::Sink& sink) {
    m_inside->finish(sink);
}

}  // namespace registertoets::workbook::package
