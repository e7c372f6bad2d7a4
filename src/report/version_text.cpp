// SPDX-License-Identifier: EUPL-1.2
#include "report/version_text.hpp"

#include <fmt/ranges.h>

#include <set>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {

using messages::Lang;
using messages::Msg;
using messages::say;

namespace {

Share share(std::int64_t part, std::int64_t whole) {
    return {static_cast<std::uint64_t>(part), static_cast<std::uint64_t>(whole)};
}

}  // namespace

Share complete_share(const versions::Amounts& amounts) {
    return share(amounts.complete, amounts.rows);
}

Share law_share(const versions::Amounts& amounts) {
    return share(amounts.complete_law, amounts.rows);
}

Share filled_share(const versions::Amounts& amounts) {
    return share(amounts.filled, amounts.required);
}

std::string complete_in_words(const versions::Amounts& amounts, Lang lang) {
    return say(lang, Msg::versions_share,
               {{"part", amounts.complete},
                {"whole", amounts.rows},
                {"percent", percent_text(complete_share(amounts), lang)}});
}

std::string complete_of_rows(const versions::Amounts& amounts, Lang lang) {
    return say(lang, Msg::text_part_of_whole, {{"part", amounts.complete}, {"whole", amounts.rows}});
}

std::string with_sign(std::int64_t difference) {
    return (difference > 0 ? "+" : "") + std::to_string(difference);
}

std::string shown_register(const versions::Vocabulary& words, std::uint32_t reg, Lang lang) {
    return safe(words.at(reg).title.in(lang));
}

std::string shown_directie(const versions::Vocabulary& words, std::uint32_t directie, Lang lang) {
    return directie == versions::k_none ? say(lang, Msg::text_no_group) : group_name(words.name(directie));
}

std::string shown_rules(const versions::VersionInfo& version) {
    std::vector<std::string> rules;
    for (const rules::RuleFile& file : version.rules) {
        rules.push_back(safe(file.version.empty() ? file.id : file.id + " " + file.version));
    }
    return fmt::format("{}", fmt::join(rules, ", "));
}

std::string other_tools(const std::vector<versions::VersionInfo>& versions, Lang lang) {
    std::set<std::string> tools;
    for (const versions::VersionInfo& version : versions) {
        tools.insert(safe(version.tool));
    }
    return say(lang, Msg::versions_other_tool, {{"versions", fmt::format("{}", fmt::join(tools, ", "))}});
}

void list_notices(Page& page, const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    page.heading(say(page.lang(), Msg::versions_notices_heading));
    // Two versions may have the same to say of the same file.
    std::set<std::string> said;
    for (const std::string& line : lines) {
        if (said.insert(line).second) {
            page.labelled(2, "- ", Tone::plain, line);
        }
    }
}

}  // namespace registertoets::report
