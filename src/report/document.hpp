// SPDX-License-Identifier: EUPL-1.2
// What a report for people is made of, whatever it is written in: parts with headings, sentences, figures,
// bars, tables, things to do. HTML and Markdown write it; the parts (src/report/parts) say it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/percent.hpp"

namespace registertoets::report {

/// What a cell or a label says at a glance, always beside words or numbers that say it too.
enum class Signal : unsigned char { none, good, notice, much, bad, absent };

/// How a paragraph is meant.
enum class Emphasis : unsigned char { plain, strong, faint };

/// A heading with an id that is unique in the document and made of a-z, 0-9 and hyphens.
struct Heading {
    std::string id;
    std::string title;
};

/// One number that a report is about: a share, and what it is of.
struct Figure {
    std::string name;
    std::string percent;
    std::string counts;  ///< "247 van 667 verwerkingen volledig"
    std::string note;    ///< another number; may be empty
    Signal signal = Signal::none;
};

struct Bar {
    std::string name;
    std::vector<Share> shares;  ///< as Bars::measures
};

/// Shares side by side, the same measures of each name.
struct Bars {
    std::string caption;
    std::vector<std::string> measures;  ///< what is shown, most important first; at most three
    std::vector<Bar> bars;
};

/// Where something was measured, of the whole of time that a chart shows.
struct ChartPoint {
    std::string name;
    unsigned thousandth = 0;
};

/// How one measure went; nothing where it was not measured.
struct ChartLine {
    std::string name;
    std::vector<std::optional<Share>> shares;  ///< as Chart::points
};

/// Shares in the course of time; at most three lines, the first the most important.
struct Chart {
    std::string caption;
    std::vector<ChartPoint> points;
    std::vector<ChartLine> lines;
};

struct DataColumn {
    std::string heading;
    bool number = false;  ///< right-aligned, digits below each other
    bool code = false;    ///< an identifier of the program
};

struct DataCell {
    std::string text;
    std::optional<std::uint64_t> order = {};  ///< a column is sorted by this; nothing: by its text
    Signal signal = Signal::none;
    std::string target = {};  ///< the id of what the text leads to; empty: nothing
};

struct DataTable {
    std::string caption;
    std::vector<DataColumn> columns{};
    bool long_list = false;  ///< many rows: to be sorted and searched where that can be done
    bool matrix = false;     ///< many narrow columns of numbers
};

/// Something to put right.
struct Task {
    std::string label;  ///< how bad it is, in a word
    Signal signal = Signal::none;
    std::string what;
    std::string id;  ///< of the rule
    struct Detail {
        std::string name;
        std::string text;
    };
    std::vector<Detail> details;  ///< where, why, how
};

/// Writes a document. Texts are plain: whoever implements this escapes them for where they go.
class Document {
  public:
    Document() = default;
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    virtual ~Document() = default;

    virtual void begin_part(const Heading& heading) = 0;
    virtual void end_part() = 0;
    /// What belongs together below a heading of its own; `folded`: to be opened by whoever wants it.
    virtual void begin_chapter(const Heading& heading, bool folded) = 0;
    virtual void end_chapter() = 0;

    virtual void paragraph(std::string_view text, Emphasis emphasis) = 0;
    virtual void list(std::span<const std::string> items) = 0;
    virtual void figures(std::span<const Figure> figures) = 0;
    virtual void bars(const Bars& bars) = 0;
    virtual void chart(const Chart& chart) = 0;
    virtual void tasks(std::span<const Task> tasks) = 0;
    /// Name and text, with a hash or nothing behind it.
    virtual void facts(std::span<const Task::Detail> facts) = 0;
    /// One of many that are described alike, below a chapter; to be opened by whoever wants it.
    virtual void entry(const Heading& heading, std::span<const Task::Detail> facts) = 0;

    virtual void begin_table(const DataTable& table) = 0;
    /// The first cell names the row.
    virtual void row(std::span<const DataCell> cells) = 0;
    /// The last row of a table, over all others; it has no place among them when they are sorted.
    virtual void total(std::span<const DataCell> cells) = 0;
    virtual void end_table() = 0;
};

}  // namespace registertoets::report
