// SPDX-License-Identifier: EUPL-1.2
#include "report/markdown/markdown_document.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/markdown/markdown_text.hpp"

namespace registertoets::report::markdown {
namespace {

using messages::Msg;
using messages::say;

std::string task_text(const Task& task) {
    std::string text = "- **" + escaped(task.label) + "** " + escaped(task.what) + " " + code(task.id) + "\n";
    for (const Task::Detail& detail : task.details) {
        text += "  - " + escaped(detail.name) + ": " + escaped(detail.text) + "\n";
    }
    return text;
}

}  // namespace

void MarkdownDocument::begin_part(const Heading& heading) {
    put("## " + escaped(heading.title) + "\n\n");
}

void MarkdownDocument::begin_chapter(const Heading& heading, bool folded) {
    m_folded.push_back(folded);
    put(folded ? "<details>\n<summary>" + escaped_html(heading.title) + "</summary>\n\n"
               : "### " + escaped(heading.title) + "\n\n");
}

void MarkdownDocument::end_chapter() {
    if (m_folded.back()) {
        put("</details>\n\n");
    }
    m_folded.pop_back();
}

void MarkdownDocument::paragraph(std::string_view text, Emphasis emphasis) {
    const std::string mark = emphasis == Emphasis::strong ? "**" : "";
    put(mark + escaped(text) + mark + "\n\n");
}

void MarkdownDocument::list(std::span<const std::string> items) {
    std::vector<std::string> lines;
    for (const std::string& item : items) {
        lines.push_back("- " + escaped(item) + "\n");
    }
    put_what_fits(lines);
}

void MarkdownDocument::figures(std::span<const Figure> figures) {
    if (figures.empty()) {
        return;
    }
    for (const Figure& figure : figures) {
        const std::string counts = figure.counts.empty() ? "" : ": " + escaped(figure.counts);
        put("- **" + escaped(figure.percent) + "** " + escaped(figure.name) + counts + "\n");
    }
    put("\n");
}

void MarkdownDocument::bars(const Bars& /*bars*/) {}
void MarkdownDocument::chart(const Chart& /*chart*/) {}

void MarkdownDocument::tasks(std::span<const Task> tasks) {
    std::vector<std::string> texts;
    for (const Task& task : tasks) {
        texts.push_back(task_text(task));
    }
    put_what_fits(texts);
}

void MarkdownDocument::facts(std::span<const Task::Detail> facts) {
    std::vector<std::string> lines;
    for (const Task::Detail& fact : facts) {
        lines.push_back(fact.name + ": " + fact.text);
    }
    list(lines);
}

void MarkdownDocument::entry(const Heading& heading, std::span<const Task::Detail> entry_facts) {
    put("#### " + escaped(heading.title) + "\n\n");
    facts(entry_facts);
}

void MarkdownDocument::begin_table(const DataTable& table) {
    m_table = table;
    m_rows_left_out = 0;
    std::string heading = "|";
    std::string rule = "|";
    for (const DataColumn& column : table.columns) {
        heading += " " + escaped(column.heading) + " |";
        rule += column.number ? " ---: |" : " --- |";
    }
    put(heading + "\n" + rule + "\n");
}

std::string MarkdownDocument::line_of(std::span<const DataCell> cells, std::string_view mark) const {
    std::string line = "|";
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const std::string& text = cells[index].text;
        line += " ";
        line += mark;
        line += m_table.columns[index].code ? code(text) : escaped(text);
        line += mark;
        line += " |";
    }
    return line + "\n";
}

void MarkdownDocument::row(std::span<const DataCell> cells) {
    const std::string line = line_of(cells, "");
    if (m_rows_left_out > 0 || !has_room_for(line)) {
        ++m_rows_left_out;
    } else {
        put(line);
    }
}

void MarkdownDocument::total(std::span<const DataCell> cells) {
    put(line_of(cells, "**"));
}

void MarkdownDocument::end_table() {
    put("\n");
    tell_left_out(m_rows_left_out);
}

void MarkdownDocument::put(const std::string& text) {
    m_bytes += text.size();
    m_sink(text);
}

void MarkdownDocument::put_what_fits(std::span<const std::string> texts) {
    std::size_t shown = 0;
    for (; shown < texts.size() && has_room_for(texts[shown]); ++shown) {
        put(texts[shown]);
    }
    put("\n");
    tell_left_out(texts.size() - shown);
}

bool MarkdownDocument::has_room_for(const std::string& text) const {
    return m_bytes + text.size() <= m_most_bytes;
}

void MarkdownDocument::tell_left_out(std::size_t count) {
    if (count > 0) {
        paragraph(say(m_lang, Msg::page_left_out, {{"count", count}}), Emphasis::plain);
    }
}

}  // namespace registertoets::report::markdown
