// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/hidden_sheets.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"

namespace registertoets::workbook {

std::string hidden_sheets_in_words(const check::Report& report, const Delivery& delivery,
                                   messages::Lang lang) {
    std::vector<std::string> names;
    for (const DeliveredSheet& delivered : delivery.sheets) {
        const check::SheetReport& sheet = report.sheets[delivered.sheet];
        const bool any =
            std::any_of(delivered.findings.begin(), delivered.findings.end(), [&report](std::uint32_t one) {
                return report.findings[one].status == check::FindingStatus::open;
            });
        if (sheet.hidden && any) {
            names.push_back("\"" + report::safe(sheet.name) + "\"");
        }
    }
    return names.empty() ? std::string()
                         : messages::say(lang, messages::Msg::feedback_hidden,
                                         {{"count", names.size()},
                                          {"sheets", fmt::format("{}", fmt::join(names, ", "))}});
}

}  // namespace registertoets::workbook
