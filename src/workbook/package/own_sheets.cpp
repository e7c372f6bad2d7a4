// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/own_sheets.hpp"

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "workbook/package/book_part.hpp"
#include "workbook/package/earlier_marks.hpp"
#include "workbook/package/elements.hpp"

namespace registertoets::workbook::package {

std::vector<std::string> own_sheets(const std::filesystem::path& path, const spreadsheet::Limits& limits) {
    std::vector<std::string> names;
    try {
        const spreadsheet::container::Archive archive(path, limits);
        const BookPart book(read_small_text(archive, spreadsheet::xlsx::find_main_part(archive)));
        for (const std::size_t number : earlier_marks(book).sheets) {
            names.push_back(book.sheets()[number].name);
        }
    } catch (const spreadsheet::InputError&) {
        // What is wrong with it is told where it is read; an ods or csv was never marked.
    }
    return names;
}

}  // namespace registertoets::workbook::package
