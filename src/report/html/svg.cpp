// SPDX-License-Identifier: EUPL-1.2
#include "report/html/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "report/html/html_text.hpp"

namespace registertoets::report::html {
namespace {

using messages::Lang;

constexpr unsigned k_all_tenths = 1000;

// Of a drawing of lines, in its own units; the page scales it.
constexpr unsigned k_width = 760;
constexpr unsigned k_height = 270;
constexpr unsigned k_left = 48;
constexpr unsigned k_right = 40;
constexpr unsigned k_top = 24;
constexpr unsigned k_bottom = 32;
constexpr unsigned k_plot_width = k_width - k_left - k_right;
constexpr unsigned k_plot_height = k_height - k_top - k_bottom;

// Thousandths of the length of a bar; some is always to be seen.
unsigned length_of(Share share) {
    const auto cut = tenths(share);
    return cut ? std::min(k_all_tenths, share.part > 0 ? std::max(*cut, 1U) : 0U) : 0;
}

unsigned x_of(const ChartPoint& point) {
    return k_left + point.thousandth * k_plot_width / k_all_tenths;
}

unsigned y_of(unsigned tenths_of_percent) {
    return k_top + (k_all_tenths - tenths_of_percent) * k_plot_height / k_all_tenths;
}

std::string grid(const Chart& chart) {
    std::string shapes;
    for (const unsigned percent : {0U, 25U, 50U, 75U, 100U}) {
        const unsigned y = y_of(percent * 10);
        shapes += fmt::format(
            R"(<path class="grid" d="M{} {}H{}"/><text x="{}" y="{}" text-anchor="end">{}%</text>)", k_left,
            y, k_width - k_right, k_left - 8, y + 4, percent);
    }
    for (const ChartPoint& point : chart.points) {
        shapes += fmt::format(R"(<text x="{}" y="{}" text-anchor="middle">{}</text>)", x_of(point),
                              k_height - 10, escaped(point.name));
    }
    return shapes;
}

// The line breaks where nothing was measured.
std::string line_of(const Chart& chart, std::size_t number, Lang lang) {
    const ChartLine& line = chart.lines[number];
    std::string path;
    std::string dots;
    bool drawing = false;
    for (std::size_t index = 0; index < chart.points.size(); ++index) {
        const auto cut = line.shares[index] ? tenths(*line.shares[index]) : std::nullopt;
        if (!cut) {
            drawing = false;
            continue;
        }
        const unsigned x = x_of(chart.points[index]);
        const unsigned y = y_of(*cut);
        path += fmt::format("{}{} {}", drawing ? "L" : "M", x, y);
        drawing = true;
        dots += fmt::format(R"(<circle class="m{}" cx="{}" cy="{}" r="{}"/>)", number + 1, x, y,
                            number == 0 ? 5 : 3);
        if (number == 0) {
            dots += fmt::format(R"(<text class="value" x="{}" y="{}" text-anchor="middle">{}</text>)", x,
                                y > k_top + 20 ? y - 12 : y + 22,
                                escaped(percent_text(*line.shares[index], lang)));
        }
    }
    return fmt::format(R"(<path class="line l{}" d="{}"/>{})", number + 1, path, dots);
}

std::string words_of(const Chart& chart, Lang lang) {
    std::string words = chart.caption;
    for (const ChartLine& line : chart.lines) {
        words += ". " + line.name + ":";
        for (std::size_t index = 0; index < chart.points.size(); ++index) {
            words += fmt::format("{} {} {}", index == 0 ? "" : ",", chart.points[index].name,
                                 percent_text(line.shares[index].value_or(Share{}), lang));
        }
    }
    return words;
}

}  // namespace

std::string svg_bar(const Bars& bars, const Bar& bar, Lang lang) {
    constexpr std::size_t k_first_height = 12;
    constexpr std::size_t k_next_height = 5;
    constexpr std::size_t k_gap = 2;
    std::string title;
    std::string shapes;
    std::size_t top = 0;
    for (std::size_t index = 0; index < bar.shares.size(); ++index) {
        const std::size_t thick = index == 0 ? k_first_height : k_next_height;
        title += fmt::format("{}{} {}", index == 0 ? "" : ", ", bars.measures[index],
                             percent_text(bar.shares[index], lang));
        shapes += fmt::format(
            "<rect class=\"track\" y=\"{0}\" width=\"1000\" height=\"{1}\"/>"
            "<rect class=\"m{2}\" y=\"{0}\" width=\"{3}\" height=\"{1}\"/>",
            top, thick, index + 1, length_of(bar.shares[index]));
        top += thick + k_gap;
    }
    return fmt::format(
        "<svg role=\"img\" class=\"bar b{}\" viewBox=\"0 0 1000 {}\" preserveAspectRatio=\"none\">"
        "<title>{}: {}</title>{}</svg>",
        bars.measures.size(), top - k_gap, escaped(bar.name), escaped(title), shapes);
}

std::string svg_chart(const Chart& chart, Lang lang) {
    std::string shapes = grid(chart);
    // The most important line is drawn last, over the others.
    for (std::size_t left = chart.lines.size(); left > 0; --left) {
        shapes += line_of(chart, left - 1, lang);
    }
    return fmt::format(R"(<svg role="img" viewBox="0 0 {} {}"><title>{}</title>{}</svg>)", k_width, k_height,
                       escaped(words_of(chart, lang)), shapes);
}

std::string svg_legend(std::span<const std::string> names) {
    std::string legend;
    for (std::size_t index = 0; index < names.size(); ++index) {
        legend += fmt::format(
            "<span class=\"legend\"><svg class=\"swatch\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">"
            "<rect class=\"m{}\" width=\"10\" height=\"10\"/></svg> {}</span> ",
            index + 1, escaped(names[index]));
    }
    return legend;
}

}  // namespace registertoets::report::html
