// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/cell_notes.hpp"

#include "spreadsheet/address.hpp"
#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/relationships.hpp"
#include "spreadsheet/xlsx/rich_text.hpp"
#include "spreadsheet/xlsx/small_part.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "util/unicode.hpp"

namespace registertoets::spreadsheet {
namespace {

using xml::Token;

// CT_Comments (ECMA-376 part 1, 18.7.6). Threaded comments have their text there too.
CellNotes read_notes(const container::Archive& archive, const std::string& part, const Limits& limits) {
    CellNotes notes;
    xml::Tokenizer xml = xlsx::open_small_part(archive, part);
    std::optional<CellPlace> place;
    for (Token token = xml.next(); token != Token::done; token = xml.next()) {
        if (token == Token::start && xml.name() == "comment") {
            place = parse_address(xml.attribute("ref"));
        } else if (token == Token::start && xml.name() == "text" && place) {
            std::string text;
            xlsx::append_rich_text(xml, text, limits.string_bytes);
            if (util::has_visible(text)) {
                notes[{place->row, place->column}] = std::move(text);
            }
            place.reset();
        }
    }
    return notes;
}

}  // namespace

std::map<std::string, CellNotes> cell_notes(const std::filesystem::path& path, const Limits& limits) {
    std::map<std::string, CellNotes> by_sheet;
    try {
        const container::Archive archive(path, limits);
        const std::string main = xlsx::find_main_part(archive);
        if (main.empty()) {
            return by_sheet;
        }
        const xlsx::WorkbookPart book = xlsx::read_workbook_part(archive, main);
        for (std::size_t index = 0; index < book.sheets.size(); ++index) {
            const auto relationships = book.sheet_parts[index].empty()
                                           ? std::vector<xlsx::Relationship>()
                                           : xlsx::read_relationships(archive, book.sheet_parts[index]);
            const xlsx::Relationship* comments = xlsx::find_kind(relationships, "comments");
            if (comments != nullptr && archive.has(comments->target)) {
                by_sheet[book.sheets[index].name] = read_notes(archive, comments->target, limits);
            }
        }
    } catch (const InputError&) {
        // What is wrong with it is told where it is read; an ods or csv has none that we read.
    }
    return by_sheet;
}

}  // namespace registertoets::spreadsheet
