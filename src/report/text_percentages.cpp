// SPDX-License-Identifier: EUPL-1.2
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/shown.hpp"
#include "report/table.hpp"
#include "report/text_parts.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr unsigned k_bar_columns = 10;
constexpr unsigned k_all_tenths = 1000;

void add_row(Table& table, const std::string& name, const check::Tally& tally, Lang lang) {
    const Share complete{tally.complete, tally.rows};
    table.add({name, say(lang, Msg::text_part_of_whole, {{"part", tally.complete}, {"whole", tally.rows}}),
               percent_text(complete, lang), bar(complete),
               percent_text({tally.complete_law, tally.rows}, lang),
               percent_text({tally.filled_fields, tally.required_fields}, lang)});
}

Table table_of(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    Table table({Align::left, Align::right, Align::right, Align::left, Align::right, Align::right});
    table.add({"", say(lang, Msg::text_column_complete), "", "", say(lang, Msg::text_column_law),
               say(lang, Msg::text_column_fields)});
    for (const check::GroupReport& group : counts.groups) {
        add_row(table, shown_group(report, group, lang), group.tally, lang);
    }
    if (counts.groups.size() != 1) {
        add_row(table, say(lang, Msg::text_total), counts.tally, lang);
    }
    return table;
}

}  // namespace

// Blocks that old Windows consoles can draw too; the number stands beside them.
std::string bar(Share share) {
    const auto cut = tenths(share);
    std::string blocks;
    for (unsigned column = 0; cut && column < k_bar_columns; ++column) {
        blocks += column < *cut * k_bar_columns / k_all_tenths ? "█" : "░";
    }
    return blocks;
}

std::string group_name(std::string_view name) {
    constexpr std::size_t k_longest = 80;  // as the names of files that are made from it
    return util::cut_to_width(safe(name), k_longest);
}

std::string shown_group(const check::Report& report, const check::GroupReport& group, Lang lang) {
    const auto name = name_at(report, group.name);
    std::string shown = name ? group_name(*name) : say(lang, Msg::text_no_group);
    return group.delivered ? shown : say(lang, Msg::text_not_delivered, {{"group", shown}});
}

void text_percentages(Page& page, const check::Report& report) {
    const Lang lang = page.lang();
    bool any = false;
    for (const check::RegisterReport& counts : report.registers) {
        if (counts.tally.rows == 0 && counts.groups.empty()) {
            continue;
        }
        any = true;
        page.heading(title_of(report, counts, lang));
        for (const std::string& line : table_of(report, counts, lang).lines(page.width() - 2)) {
            page.line(line, 2);
        }
        if (counts.ended > 0) {
            page.paragraph(say(lang, Msg::text_ended, {{"count", counts.ended}}), 2);
        }
    }
    if (any) {
        page.space();
        page.paragraph(say(lang, Msg::text_legend), 2, Tone::faint);
    }
}

}  // namespace registertoets::report
