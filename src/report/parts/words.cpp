// SPDX-License-Identifier: EUPL-1.2
#include "report/parts/words.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"

namespace registertoets::report {

using messages::Lang;
using messages::Msg;
using messages::say;

namespace {

// Calls `take` with each paragraph of what `say_it` says, without its indent, and with that.
void for_lines(Lang lang, const std::function<void(Page&)>& say_it,
               const std::function<void(std::string_view line, std::size_t indent)>& take) {
    RenderOptions plain;
    plain.lang = lang;
    plain.width = k_one_line;
    const Sink sink = [&take](std::string_view line) {
        line = line.substr(0, line.find('\n'));
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent != std::string_view::npos) {
            take(line.substr(indent), indent);
        }
    };
    Page page(plain, sink);
    say_it(page);
}

}  // namespace

std::vector<std::string> lines_of(Lang lang, const std::function<void(Page&)>& say_it) {
    std::vector<std::string> lines;
    for_lines(lang, say_it, [&lines](std::string_view line, std::size_t) { lines.emplace_back(line); });
    return lines;
}

void write_chapters(Document& document, const std::string& id, Lang lang,
                    const std::function<void(Page&)>& say_it) {
    std::string heading;
    std::vector<std::string> lines;
    std::size_t number = 0;
    const auto write = [&] {
        if (!lines.empty()) {
            document.begin_chapter({id + "-" + std::to_string(++number), heading}, false);
            document.list(lines);
            document.end_chapter();
            lines.clear();
        }
    };
    // Headings stand at the margin, what is below them does not.
    for_lines(lang, say_it, [&](std::string_view line, std::size_t indent) {
        if (indent == 0) {
            write();
            heading = line;
        } else {
            lines.emplace_back(line.substr(line.starts_with("- ") ? 2 : 0));
        }
    });
    write();
}

DataCell number_cell(std::uint64_t number, Signal signal) {
    return {std::to_string(number), number, signal};
}

DataCell percent_cell(Share share, Lang lang) {
    const auto cut = tenths(share);
    return {percent_text(share, lang), cut ? *cut + 1 : 0, cut ? Signal::none : Signal::absent};
}

DataCell text_cell(std::string text, Signal signal) {
    return {std::move(text), std::nullopt, signal};
}

DataCell severity_cell(rules::Severity severity, Lang lang) {
    static constexpr std::array k_words{Msg::book_error, Msg::book_warning, Msg::book_hint};
    static_assert(k_words.size() == rules::k_severities);
    const auto index = static_cast<std::size_t>(severity);
    return {say(lang, k_words[index]), index, signal_of(severity)};
}

Signal signal_of(rules::Severity severity) {
    static constexpr std::array k_signals{Signal::bad, Signal::notice, Signal::none};
    static_assert(k_signals.size() == rules::k_severities);
    return k_signals[static_cast<std::size_t>(severity)];
}

std::string unit_in_words(const check::Report& report, Lang lang) {
    struct Unit {
        std::string_view by;
        Msg word;
    };
    static constexpr std::array k_units{Unit{"directie", Msg::page_unit_directie},
                                        Unit{"keten", Msg::page_unit_keten},
                                        Unit{"file", Msg::page_unit_file}};
    for (const Unit& unit : k_units) {
        if (report.run.group_by == unit.by) {
            return say(lang, unit.word);
        }
    }
    return say(lang, Msg::page_unit_group);
}

}  // namespace registertoets::report
