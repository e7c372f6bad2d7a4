// SPDX-License-Identifier: EUPL-1.2
// A document as HTML: what stands in `main`.
#pragma once

#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "report/document.hpp"
#include "report/format.hpp"

namespace registertoets::report::html {

class HtmlDocument final : public Document {
  public:
    /// `sink` must outlive the document.
    HtmlDocument(const Sink& sink, messages::Lang lang) : m_sink(sink), m_lang(lang) {}

    void begin_part(const Heading& heading) override;
    void end_part() override;
    void begin_chapter(const Heading& heading, bool folded) override;
    void end_chapter() override;
    void paragraph(std::string_view text, Emphasis emphasis) override;
    void list(std::span<const std::string> items) override;
    void figures(std::span<const Figure> figures) override;
    void bars(const Bars& bars) override;
    void chart(const Chart& chart) override;
    void tasks(std::span<const Task> tasks) override;
    void facts(std::span<const Task::Detail> facts) override;
    void entry(const Heading& heading, std::span<const Task::Detail> facts) override;
    void begin_table(const DataTable& table) override;
    void row(std::span<const DataCell> cells) override;
    void total(std::span<const DataCell> cells) override;
    void end_table() override;

  private:
    void write_cell(const DataColumn& column, const DataCell& cell, bool first);

    const Sink& m_sink;
    messages::Lang m_lang;
    std::vector<bool> m_folded;  // the chapters that are open
    DataTable m_table;           // the one that is open
    bool m_has_total = false;
    std::size_t m_tables = 0;
};

}  // namespace registertoets::report::html
