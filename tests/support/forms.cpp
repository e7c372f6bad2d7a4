// SPDX-License-Identifier: EUPL-1.2
#include "support/forms.hpp"

#include <map>

namespace registertoets::testing {

std::string understood(const reg::Form& form, const std::vector<std::string>& headers) {
    std::vector<reg::HeaderCell> cells;
    for (std::size_t index = 0; index < headers.size(); ++index) {
        if (!headers[index].empty()) {
            cells.push_back({static_cast<std::uint32_t>(index + 1), headers[index]});
        }
    }
    const reg::HeaderMatch match = reg::HeaderIndex(form).match(cells);
    std::map<std::uint32_t, std::string> lines;
    for (const reg::MatchedColumn& column : match.matched) {
        std::string& line = lines[column.column];
        line = column.kind == reg::MatchKind::combined ? "combined" : std::string(name_of(column.kind));
        std::string separator = " ";
        for (const reg::FieldIndex index : column.fields) {
            line += separator + form.fields[index].id;
            separator = ", ";
        }
    }
    for (const reg::UnknownColumn& column : match.unknown) {
        lines[column.column] =
            column.resembles ? "resembles " + form.fields[*column.resembles].id : std::string("unknown");
    }
    std::string text;
    for (const auto& [column, line] : lines) {
        text += static_cast<char>('A' + column - 1);
        text += " " + line + "\n";
    }
    return text;
}

}  // namespace registertoets::testing
