// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/sheet_list.hpp"

#include <set>
#include <string>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/ods/content_stream.hpp"
#include "spreadsheet/text.hpp"

namespace registertoets::spreadsheet::ods {

using messages::Msg;

std::vector<SheetInfo> read_sheet_list(const Content& content) {
    std::vector<SheetInfo> sheets;
    std::set<std::string> hidden_styles;
    ContentStream stream(content, &hidden_styles);
    while (stream.next_table()) {
        if (sheets.size() >= content.limits.sheets) {
            throw InputError(InputFault::limit,
                             messages::Sentence(Msg::limit_sheets, {{"file", content.place.file},
                                                                    {"limit", "sheets"},
                                                                    {"maximum", content.limits.sheets}}));
        }
        std::string name(local_attribute(stream.xml(), "name"));
        replace_invalid_utf8(name);
        cut_to(name, content.limits.string_characters);
        const std::string style(local_attribute(stream.xml(), "style-name"));
        sheets.push_back({std::move(name), hidden_styles.contains(style)});
    }
    stream.xml().drain();
    return sheets;
}

}  // namespace registertoets::spreadsheet::ods
