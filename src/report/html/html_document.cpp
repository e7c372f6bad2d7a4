// SPDX-License-Identifier: EUPL-1.2
#include "report/html/html_document.hpp"

#include <fmt/format.h>

#include <array>

#include "report/html/html_text.hpp"
#include "report/html/svg.hpp"

namespace registertoets::report::html {
namespace {

// By Signal; the words beside it say the same.
constexpr std::array<std::string_view, 6> k_signal_classes{"", "good", "notice", "much", "bad", "absent"};

std::string_view class_of(Signal signal) {
    return k_signal_classes[static_cast<std::size_t>(signal)];
}

// ` class="a b"`, or nothing.
std::string class_attribute(std::string_view one, std::string_view other = {}) {
    if (one.empty() && other.empty()) {
        return "";
    }
    return fmt::format(" class=\"{}{}{}\"", one, one.empty() || other.empty() ? "" : " ", other);
}

// A code such as FG-0069 stays on one line: browsers break after a hyphen.
constexpr std::size_t k_longest_code = 12;

std::string_view class_of_column(const DataColumn& column, std::string_view text) {
    const bool is_code = text.size() <= k_longest_code && text.find('-') != std::string_view::npos &&
                         text.find(' ') == std::string_view::npos;
    return column.number ? "number" : is_code ? "whole" : "";
}

}  // namespace

void HtmlDocument::begin_part(const Heading& heading) {
    m_sink(fmt::format("<section id=\"{0}\" aria-labelledby=\"{0}-kop\">\n<h2 id=\"{0}-kop\">{1}</h2>\n",
                       heading.id, escaped(heading.title)));
}

void HtmlDocument::end_part() {
    m_sink("</section>\n");
}

void HtmlDocument::begin_chapter(const Heading& heading, bool folded) {
    m_folded.push_back(folded);
    m_sink(folded ? fmt::format("<details id=\"{}\" class=\"chapter\">\n<summary><h3>{}</h3></summary>\n",
                                heading.id, escaped(heading.title))
                  : fmt::format("<div class=\"chapter\">\n<h3 id=\"{}\">{}</h3>\n", heading.id,
                                escaped(heading.title)));
}

void HtmlDocument::end_chapter() {
    m_sink(m_folded.back() ? "</details>\n" : "</div>\n");
    m_folded.pop_back();
}

void HtmlDocument::paragraph(std::string_view text, Emphasis emphasis) {
    static constexpr std::array<std::string_view, 3> k_classes{"", "strong", "faint"};
    m_sink(fmt::format("<p{}>{}</p>\n", class_attribute(k_classes[static_cast<std::size_t>(emphasis)]),
                       escaped(text)));
}

void HtmlDocument::list(std::span<const std::string> items) {
    m_sink("<ul>\n");
    for (const std::string& item : items) {
        m_sink(fmt::format("<li>{}</li>\n", escaped(item)));
    }
    m_sink("</ul>\n");
}

void HtmlDocument::figures(std::span<const Figure> figures) {
    if (figures.empty()) {
        return;
    }
    m_sink("<ul class=\"figures\">\n");
    for (const Figure& figure : figures) {
        m_sink(fmt::format("<li{}><span class=\"name\">{}</span> <strong>{}</strong> <span>{}</span>",
                           class_attribute(class_of(figure.signal)), escaped(figure.name),
                           escaped(figure.percent), escaped(figure.counts)));
        m_sink(figure.note.empty()
                   ? "</li>\n"
                   : fmt::format(" <span class=\"note\">{}</span></li>\n", escaped(figure.note)));
    }
    m_sink("</ul>\n");
}

void HtmlDocument::bars(const Bars& bars) {
    m_sink("<figure class=\"bars\">\n<ul>\n");
    for (const Bar& bar : bars.bars) {
        m_sink(fmt::format("<li><span class=\"name\">{}</span> {} <span class=\"value\">{}</span></li>\n",
                           escaped(bar.name), svg_bar(bars, bar, m_lang),
                           escaped(percent_text(bar.shares.front(), m_lang))));
    }
    m_sink("</ul>\n<figcaption>" + svg_legend(bars.measures) + "</figcaption>\n</figure>\n");
}

void HtmlDocument::chart(const Chart& chart) {
    std::vector<std::string> names;
    for (const ChartLine& line : chart.lines) {
        names.push_back(line.name);
    }
    m_sink("<figure class=\"chart\">\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" +
           escaped(chart.caption) + "\">" + svg_chart(chart, m_lang) + "</div>\n<figcaption>" +
           svg_legend(names) + "</figcaption>\n</figure>\n");
}

void HtmlDocument::tasks(std::span<const Task> tasks) {
    if (tasks.empty()) {
        return;
    }
    m_sink("<ol class=\"tasks\">\n");
    for (const Task& task : tasks) {
        m_sink(fmt::format(
            "<li{}><p class=\"what\"><span class=\"label\">{}</span> {} <code>{}</code></p>\n<dl>\n",
            class_attribute(class_of(task.signal)), escaped(task.label), escaped(task.what),
            escaped(task.id)));
        for (const Task::Detail& detail : task.details) {
            m_sink(fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(detail.name), escaped(detail.text)));
        }
        m_sink("</dl></li>\n");
    }
    m_sink("</ol>\n");
}

void HtmlDocument::facts(std::span<const Task::Detail> facts) {
    m_sink("<dl class=\"facts\">\n");
    for (const Task::Detail& fact : facts) {
        m_sink(fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(fact.name), escaped(fact.text)));
    }
    m_sink("</dl>\n");
}

void HtmlDocument::entry(const Heading& heading, std::span<const Task::Detail> entry_facts) {
    m_sink(fmt::format("<details id=\"{}\" class=\"entry\">\n<summary><h4>{}</h4></summary>\n", heading.id,
                       escaped(heading.title)));
    facts(entry_facts);
    m_sink("</details>\n");
}

// A wide table scrolls in a box of its own, which the keyboard can reach.
void HtmlDocument::begin_table(const DataTable& table) {
    m_table = table;
    m_has_total = false;
    const std::string id = fmt::format("tabel-{}", ++m_tables);
    m_sink(fmt::format(
        "<div class=\"scroll\" role=\"region\" aria-labelledby=\"{0}\" tabindex=\"0\">\n<table{1}>\n"
        "<caption id=\"{0}\">{2}</caption>\n<thead>\n<tr>",
        id, class_attribute(table.long_list ? "long" : "", table.matrix ? "matrix" : ""),
        escaped(table.caption)));
    for (const DataColumn& column : table.columns) {
        m_sink(fmt::format("<th scope=\"col\"{}><span>{}</span></th>",
                           class_attribute(class_of_column(column, column.heading)),
                           escaped(column.heading)));
    }
    m_sink("</tr>\n</thead>\n<tbody>\n");
}

void HtmlDocument::row(std::span<const DataCell> cells) {
    m_sink("<tr>");
    for (std::size_t index = 0; index < cells.size(); ++index) {
        // A heading without words would name nothing.
        write_cell(m_table.columns[index], cells[index], index == 0 && !cells[index].text.empty());
    }
    m_sink("</tr>\n");
}

void HtmlDocument::write_cell(const DataColumn& column, const DataCell& cell, bool first) {
    const std::string order = cell.order && !column.number ? fmt::format(" data-order=\"{}\"", *cell.order)
                              : cell.order && std::to_string(*cell.order) != cell.text
                                  ? fmt::format(" data-order=\"{}\"", *cell.order)
                                  : "";
    std::string text = column.code ? "<code>" + escaped(cell.text) + "</code>" : escaped(cell.text);
    if (!cell.target.empty()) {
        text = fmt::format("<a href=\"#{}\">{}</a>", cell.target, text);
    }
    m_sink(fmt::format("<{0}{1}{2}{3}>{4}</{0}>", first ? "th" : "td", first ? " scope=\"row\"" : "",
                       class_attribute(class_of_column(column, cell.text), class_of(cell.signal)), order,
                       text));
}

void HtmlDocument::total(std::span<const DataCell> cells) {
    m_sink("</tbody>\n<tfoot>\n");
    row(cells);
    m_sink("</tfoot>\n");
    m_has_total = true;
}

void HtmlDocument::end_table() {
    m_sink(m_has_total ? "</table>\n</div>\n" : "</tbody>\n</table>\n</div>\n");
}

}  // namespace registertoets::report::html
