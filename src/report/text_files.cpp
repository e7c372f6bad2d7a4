// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <string>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// `sentence` with the name of what it is about before it, unless it names that itself.
std::string about(const std::string& name, const std::string& sentence) {
    return sentence.find(name) == std::string::npos ? name + ": " + sentence : sentence;
}

// A sheet with this many columns of a register may be one that somebody meant to be checked.
constexpr std::size_t k_nearly = 2;

// Sheets that are no register: by name, with the reason where it may matter or where more is asked for.
void add_sheets(std::vector<std::string>& lines, const check::Report& report, const check::FileReport& file,
                Lang lang, bool with_reasons) {
    std::vector<std::string> names;
    for (const std::uint32_t number : file.sheets) {
        const check::SheetReport& sheet = report.sheets[number];
        if (sheet.reg || sheet.links) {
            continue;
        }
        const std::string name = safe(sheet.name);
        if (sheet.why_not && (with_reasons || sheet.best_found >= k_nearly)) {
            lines.push_back(say(lang, Msg::text_sheet_in_file, {{"file", safe(file.path)}, {"sheet", name}}) +
                            ": " + safe(sheet.why_not->in(lang)));
        } else if (with_reasons) {
            names.push_back(name);
        }
    }
    if (!names.empty()) {
        lines.push_back(
            safe(file.path) + ": " +
            say(lang, Msg::text_no_register, {{"sheets", fmt::format("{}", fmt::join(names, ", "))}}));
    }
}

std::vector<std::string> unread(const check::Report& report, Lang lang, int verbosity) {
    std::vector<std::string> lines;
    for (const check::FileReport& file : report.files) {
        const std::string name = safe(file.path);
        if (file.error) {
            lines.push_back(about(name, safe(file.error->sentence().in(lang))));
        }
        if (file.skipped) {
            lines.push_back(about(name, safe(file.skipped->in(lang))));
        }
        if (!file.error || verbosity > 0) {
            add_sheets(lines, report, file, lang, verbosity > 0);
        }
    }
    return lines;
}

void show_list(Page& page, Msg heading, const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    page.heading(say(page.lang(), heading));
    for (const std::string& line : lines) {
        page.labelled(2, "- ", Tone::plain, line);
    }
}

}  // namespace

std::vector<ReadNotice> read_notices(const check::Report& report, Lang lang) {
    std::vector<ReadNotice> notices;
    if (const auto& list = report.run.reference) {
        for (const messages::Sentence& notice : list->notices) {
            notices.push_back({list->path, check::k_none, "", "", safe(notice.in(lang)), false});
        }
    }
    for (std::uint32_t number = 0; number < report.files.size(); ++number) {
        const check::FileReport& file = report.files[number];
        for (const spreadsheet::Notice& notice : file.notices) {
            notices.push_back({file.path, number, safe(notice.sheet), notice.cell.value_or(""),
                               safe(notice.sentence.in(lang)), false});
        }
        for (const std::uint32_t sheet_number : file.sheets) {
            const check::SheetReport& sheet = report.sheets[sheet_number];
            std::vector<messages::Sentence> about_sheet = sheet.notices;
            if (sheet.links && sheet.why_not) {
                about_sheet.push_back(*sheet.why_not);
            }
            for (const messages::Sentence& notice : about_sheet) {
                notices.push_back({file.path, number, safe(sheet.name), "", safe(notice.in(lang)), true});
            }
        }
    }
    return notices;
}

std::string within_file(const ReadNotice& notice) {
    if (notice.sheet.empty()) {
        return notice.text;
    }
    return about(notice.sheet + (notice.cell.empty() ? "" : " " + notice.cell), notice.text);
}

std::string notice_in_words(const ReadNotice& notice, Lang lang, bool name_files) {
    const std::string file = safe(notice.path);
    if (notice.about_sheet) {
        return about(name_files
                         ? say(lang, Msg::text_sheet_in_file, {{"file", file}, {"sheet", notice.sheet}})
                         : notice.sheet,
                     notice.text);
    }
    return file + (notice.sheet.empty() ? "" : ", " + notice.sheet) +
           (notice.cell.empty() ? "" : " " + notice.cell) + ": " + notice.text;
}

std::vector<std::string> notices_in_words(const check::Report& report, Lang lang, bool name_files) {
    std::vector<std::string> lines;
    for (const ReadNotice& notice : read_notices(report, lang)) {
        lines.push_back(notice_in_words(notice, lang, name_files));
    }
    return lines;
}

void text_files(Page& page, const check::Report& report, int verbosity) {
    show_list(page, Msg::text_files_heading, unread(report, page.lang(), verbosity));
    show_list(page, Msg::text_notices_heading,
              notices_in_words(report, page.lang(), report.files.size() > 1));
}

}  // namespace registertoets::report
