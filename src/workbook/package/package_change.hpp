// SPDX-License-Identifier: EUPL-1.2
// All that changes in one package: gathered first, then put into a copy of it.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "messages/sentence.hpp"
#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "workbook/package/added_sheet.hpp"
#include "workbook/package/book_part.hpp"
#include "workbook/package/earlier_marks.hpp"
#include "workbook/package/look_styles.hpp"
#include "workbook/package/mark_styles.hpp"
#include "workbook/package/marked_copy.hpp"
#include "workbook/package/package_lists.hpp"
#include "workbook/package/styles_part.hpp"
#include "workbook/package/zip_copy.hpp"
#include "workbook/taken_names.hpp"

namespace registertoets::workbook::package {

/// The texts of the small parts as they stand in the package.
struct SmallParts {
    /// `main_part` is the name of the workbook part. Throws InputError.
    SmallParts(const spreadsheet::container::Archive& archive, const std::string& main_part);

    /// Whether all are in UTF-8.
    [[nodiscard]] bool readable() const;

    spreadsheet::xlsx::WorkbookPart reader;
    std::string book;
    std::string relations;
    std::string types;
    std::string styles;
};

class PackageChange {
  public:
    /// `archive` must outlive it.
    PackageChange(const spreadsheet::container::Archive& archive, std::string main_part, SmallParts parts);

    /// Whether the small parts are what they should be; if not, nothing else may be asked of it.
    [[nodiscard]] bool sound() const;
    /// Whether the workbook says that its sheets are to stay as they are.
    [[nodiscard]] bool locked() const { return m_book.locked(); }

    /// As MarkedCopy has them; `mark` gives the sentence where it may not.
    std::optional<messages::Sentence> mark(std::span<const MarkedCell> cells);
    std::string sheet_name(std::string_view wanted);
    SheetWriter& add_sheet(SheetLayout layout);

    /// Puts all changes in `zip`, a copy of the archive.
    void finish(ZipCopy& zip);

  private:
    void remove_earlier_sheets();
    [[nodiscard]] bool has_too_many_styles() const;
    std::optional<messages::Sentence> mark_sheet(const std::string& name, const std::string& part,
                                                 const std::vector<CellMark>& marks);
    void finish_sheets(ZipCopy& zip);
    std::size_t finish_sheet(ZipCopy& zip, AddedSheet& sheet, const std::string& target);
    void finish_styles(ZipCopy& zip);
    void put(ZipCopy& zip, const std::string& part, const std::string& before, const std::string& after);

    const spreadsheet::container::Archive& m_archive;
    std::string m_main_part;
    SmallParts m_parts;
    BookPart m_book;
    RelationsPart m_relations;
    TypesPart m_types;
    StylesPart m_styles;
    EarlierMarks m_earlier;
    MarkStyles m_marks;
    LookStyles m_looks;
    std::set<std::string> m_removed_parts;
    std::map<std::string, std::unique_ptr<PackedPart>> m_changed;
    std::vector<std::unique_ptr<AddedSheet>> m_added;
    TakenNames m_taken;                ///< names of sheets
    std::vector<std::string> m_given;  ///< names that were asked for, and not used yet
    bool m_marked = false;
};

}  // namespace registertoets::workbook::package
