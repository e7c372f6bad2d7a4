// SPDX-License-Identifier: EUPL-1.2
#include "workbook/whole_package.hpp"

#include <limits>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::workbook {

bool is_whole(const std::filesystem::path& path) {
    spreadsheet::Limits limits;  // are for what others made
    limits.part_bytes = std::numeric_limits<std::uint64_t>::max();
    limits.ratio = std::numeric_limits<std::uint64_t>::max();
    try {
        const spreadsheet::container::Archive archive(path, limits);
        for (const std::string& name : archive.names()) {
            spreadsheet::xml::Tokenizer xml(archive.open(name), archive.place(name));
            while (xml.next() != spreadsheet::xml::Token::done) {
            }
        }
    } catch (const spreadsheet::InputError&) {
        return false;
    }
    return true;
}

}  // namespace registertoets::workbook
