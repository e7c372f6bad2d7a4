// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/comparison_parts.hpp"
#include "report/table.hpp"
#include "report/version_text.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using versions::Amounts;
using versions::DirectieDifference;
using versions::RegisterDifference;
using versions::RowClass;

void show(Page& page, const Table& table) {
    for (const std::string& line : table.lines(page.width() - 2)) {
        page.line(line, 2);
    }
}

void add_total(Table& table, const std::string& name, const Amounts& amounts) {
    table.add({name, std::to_string(amounts.rows), std::to_string(amounts.complete),
               std::to_string(amounts.required), std::to_string(amounts.filled)});
}

std::int64_t number(std::uint64_t count) {
    return static_cast<std::int64_t>(count);
}

void add_part(Table& table, const DifferencePart& part, Lang lang) {
    std::vector<std::string> cells{say(lang, part.name)};
    for (const std::int64_t difference : part.differences) {
        cells.push_back(difference == 0 ? "" : with_sign(difference));
    }
    table.add(std::move(cells));
}

void percentages(Page& page, const ComparisonReport& report, const RegisterDifference& reg) {
    const Lang lang = page.lang();
    Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
    table.add({"", say(lang, Msg::compare_old), "", say(lang, Msg::compare_new), ""});
    for (const DirectieDifference& directie : reg.directies) {
        const auto share = [lang](const Amounts& amounts) {
            return percent_text(complete_share(amounts), lang);
        };
        table.add(
            {shown_directie(report.words, directie.directie, lang),
             directie.before.rows == 0 ? "" : complete_of_rows(directie.before, lang), share(directie.before),
             directie.after.rows == 0 ? "" : complete_of_rows(directie.after, lang), share(directie.after)});
    }
    show(page, table);
}

void classes(Page& page, const ComparisonReport& report, const RegisterDifference& reg) {
    const Lang lang = page.lang();
    std::vector<std::string> head{""};
    for (const auto& [row_class, name] : class_columns()) {
        head.push_back(say(lang, name));
    }
    Table table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right});
    table.add(head);
    for (const DirectieDifference& directie : reg.directies) {
        std::vector<std::string> cells{shown_directie(report.words, directie.directie, lang)};
        for (const auto& [row_class, name] : class_columns()) {
            cells.push_back(std::to_string(directie.counts[static_cast<std::size_t>(row_class)]));
        }
        table.add(std::move(cells));
    }
    show(page, table);
}

}  // namespace

std::vector<DifferencePart> difference_parts(const RegisterDifference& reg) {
    const auto& [cells, rules, other] = reg.effects;
    std::vector<DifferencePart> parts{
        {Msg::compare_added, {reg.added.rows, reg.added.complete, reg.added.required, reg.added.filled}},
        {Msg::compare_gone, {-reg.gone.rows, -reg.gone.complete, -reg.gone.required, -reg.gone.filled}},
        {Msg::compare_mended, {0, number(cells.became_complete), 0, number(cells.mended)}},
        {Msg::compare_broken, {0, -number(cells.became_incomplete), 0, -number(cells.broken)}},
        {Msg::compare_asked, {0, 0, cells.required, cells.required}},
        {Msg::compare_by_rules, {0, rules.complete(), rules.required, rules.filled()}},
        {Msg::compare_by_other, {0, other.complete(), other.required, other.filled()}}};
    std::erase_if(
        parts, [](const DifferencePart& part) { return part.differences == decltype(part.differences){}; });
    return parts;
}

std::span<const ClassColumn> class_columns() {
    static constexpr std::array k_columns{ClassColumn{RowClass::became_complete, Msg::compare_column_became},
                                          ClassColumn{RowClass::better, Msg::compare_column_better},
                                          ClassColumn{RowClass::worse, Msg::compare_column_worse},
                                          ClassColumn{RowClass::added, Msg::compare_new},
                                          ClassColumn{RowClass::gone, Msg::compare_column_gone}};
    return k_columns;
}

std::vector<std::string> known_otherwise(const RegisterDifference& reg, Lang lang) {
    std::vector<std::string> sentences;
    for (const auto& [count, sentence] :
         {std::pair(reg.by_code, Msg::compare_by_code), std::pair(reg.by_name, Msg::compare_by_name)}) {
        if (count > 0) {
            sentences.push_back(say(lang, sentence, {{"count", count}}));
        }
    }
    return sentences;
}

void comparison_difference(Page& page, const ComparisonReport& report, const RegisterDifference& reg) {
    const Lang lang = page.lang();
    page.heading(
        say(lang, Msg::compare_parts_heading, {{"register", shown_register(report.words, reg.reg, lang)}}));
    Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
    table.add({"", say(lang, Msg::compare_column_rows), say(lang, Msg::text_column_complete),
               say(lang, Msg::compare_column_required), say(lang, Msg::compare_column_filled)});
    add_total(table, say(lang, Msg::compare_old), reg.before);
    for (const DifferencePart& part : difference_parts(reg)) {
        add_part(table, part, lang);
    }
    add_total(table, say(lang, Msg::compare_new), reg.after);
    show(page, table);
    page.paragraph(say(lang, Msg::compare_parts_legend), 2, Tone::faint);
}

void comparison_directies(Page& page, const ComparisonReport& report, const RegisterDifference& reg) {
    const Lang lang = page.lang();
    if (!reg.directies.empty()) {
        page.heading(say(lang, Msg::versions_directie_heading,
                         {{"register", shown_register(report.words, reg.reg, lang)}}));
        percentages(page, report, reg);
        page.space();
        classes(page, report, reg);
    }
    for (const std::string& sentence : known_otherwise(reg, lang)) {
        page.paragraph(sentence, 2);
    }
}

}  // namespace registertoets::report
