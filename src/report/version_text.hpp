// SPDX-License-Identifier: EUPL-1.2
// What the text reports on versions have in common.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/page.hpp"
#include "report/percent.hpp"
#include "versions/amounts.hpp"
#include "versions/version.hpp"

namespace registertoets::report {

/// Complete rows of rows, those that are complete by law, and filled fields of required ones.
Share complete_share(const versions::Amounts& amounts);
Share law_share(const versions::Amounts& amounts);
Share filled_share(const versions::Amounts& amounts);

/// `247 van 667 (37,0%)`: complete rows of rows.
std::string complete_in_words(const versions::Amounts& amounts, messages::Lang lang);
/// `247 van 667`.
std::string complete_of_rows(const versions::Amounts& amounts, messages::Lang lang);

/// `+12`, `-3` or `0`.
std::string with_sign(std::int64_t difference);

/// The title of a register on one line, and the name of a directie or what stands for none.
std::string shown_register(const versions::Vocabulary& words, std::uint32_t reg, messages::Lang lang);
std::string shown_directie(const versions::Vocabulary& words, std::uint32_t directie, messages::Lang lang);

/// `rde 1.0, ours 2`.
std::string shown_rules(const versions::VersionInfo& version);

/// That `versions` were judged by different versions of the program, which it names.
std::string other_tools(const std::vector<versions::VersionInfo>& versions, messages::Lang lang);

/// A list of what else is to be known; nothing where there is nothing.
void list_notices(Page& page, const std::vector<std::string>& lines);

}  // namespace registertoets::report
