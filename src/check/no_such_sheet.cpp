// SPDX-License-Identifier: EUPL-1.2
#include "check/no_such_sheet.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "util/edit_distance.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {

using messages::Msg;
using messages::Sentence;
using spreadsheet::InputError;
using spreadsheet::InputFault;

InputError no_such_sheet(const std::string& file, const std::string& asked,
                         const std::vector<std::string>& known) {
    std::vector<std::string> folded;
    folded.reserve(known.size());
    for (const std::string& name : known) {
        folded.push_back(util::fold(name));
    }
    const auto near = util::likeliest(util::fold(asked), folded);
    if (!near) {
        return {InputFault::no_register,
                Sentence(Msg::file_no_such_sheet, {{"file", file}, {"sheet", asked}})};
    }
    const auto at = static_cast<std::size_t>(std::find(folded.begin(), folded.end(), *near) - folded.begin());
    return {InputFault::no_register,
            Sentence(Msg::file_no_such_sheet_near, {{"file", file}, {"sheet", asked}, {"near", known[at]}})};
}

}  // namespace registertoets::check
