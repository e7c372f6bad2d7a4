// SPDX-License-Identifier: EUPL-1.2
// A document as Markdown, as GitHub and GitLab read it, no larger than they take.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "report/document.hpp"
#include "report/format.hpp"

namespace registertoets::report::markdown {

class MarkdownDocument final : public Document {
  public:
    /// Beyond `most_bytes` rows and tasks are left out, and said to be. `sink` must outlive the document.
    MarkdownDocument(const Sink& sink, messages::Lang lang, std::size_t most_bytes)
        : m_sink(sink), m_lang(lang), m_most_bytes(most_bytes) {}

    void begin_part(const Heading& heading) override;
    void end_part() override {}
    void begin_chapter(const Heading& heading, bool folded) override;
    void end_chapter() override;
    void paragraph(std::string_view text, Emphasis emphasis) override;
    void list(std::span<const std::string> items) override;
    void figures(std::span<const Figure> figures) override;
    /// Nothing: the table beside it says the same.
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
    [[nodiscard]] std::string line_of(std::span<const DataCell> cells, std::string_view mark) const;
    void put(const std::string& text);
    // The first of these, as many as there is room for, and how many there are more.
    void put_what_fits(std::span<const std::string> texts);
    [[nodiscard]] bool has_room_for(const std::string& text) const;
    void tell_left_out(std::size_t count);

    const Sink& m_sink;
    messages::Lang m_lang;
    std::size_t m_most_bytes;
    std::size_t m_bytes = 0;
    std::vector<bool> m_folded;  // the chapters that are open
    DataTable m_table;           // the one that is open
    std::size_t m_rows_left_out = 0;
};

}  // namespace registertoets::report::markdown
