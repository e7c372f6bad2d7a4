// SPDX-License-Identifier: EUPL-1.2
#include "check/unread_deliveries.hpp"

#include <algorithm>

#include "check/row_options.hpp"
#include "messages/catalogue.hpp"

namespace registertoets::check {
namespace {

// The directie that the name of `file` speaks of, where it is said to have delivered nothing for any
// register.
std::string missing_directie_of(const Options& options, const Report& report, const std::string& file) {
    for (const RegisterReport& target : report.registers) {
        const RowDefaults defaults =
            row_defaults(options, options.rules->registers[target.reg]->form, "", file);
        const bool missing =
            defaults.directie_from == DirectieFrom::file &&
            std::any_of(target.directies_missing.begin(), target.directies_missing.end(),
                        [&](std::uint32_t name) { return report.names[name] == defaults.directie; });
        if (missing) {
            return defaults.directie;
        }
    }
    return "";
}

bool has_rows(const Report& report, const FileReport& file) {
    return std::any_of(file.sheets.begin(), file.sheets.end(),
                       [&report](std::uint32_t sheet) { return report.sheets[sheet].row_count > 0; });
}

}  // namespace

void tell_unread_deliveries(const Options& options, Report& report) {
    for (FileReport& file : report.files) {
        // Of rows that have all ended, it is said that they have.
        if (!file.error || file.error->sentence().id() == messages::Msg::file_only_ended ||
            has_rows(report, file)) {
            continue;
        }
        const std::string directie = missing_directie_of(options, report, file.path);
        if (!directie.empty()) {
            file.notices.push_back(
                {messages::Sentence(messages::Msg::file_of_missing_directie, {{"directie", directie}}),
                 {},
                 {}});
        }
    }
}

}  // namespace registertoets::check
