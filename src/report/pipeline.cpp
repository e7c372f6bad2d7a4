// SPDX-License-Identifier: EUPL-1.2
#include "report/pipeline.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {
namespace {

namespace fs = std::filesystem;
using messages::Lang;
using messages::Msg;
using messages::say;

// Longer values are for the reports that people read.
constexpr std::size_t k_value_characters = 200;
// Excel takes 31 characters for the name of a sheet, files of others hold what they like.
constexpr std::size_t k_name_characters = 100;

std::string at(const FindingTable::Row& texts, FindingColumn column) {
    return texts[static_cast<std::size_t>(column)];
}

// Of a place within a sheet: C14, C:C or 14:14; nothing for the whole of it.
std::string place_in_sheet(std::uint32_t column, std::uint32_t row) {
    if (column == 0 && row == 0) {
        return "";
    }
    if (row == 0) {
        const std::string letters = spreadsheet::column_letters(column);
        return letters + ":" + letters;
    }
    return column == 0 ? std::to_string(row) + ":" + std::to_string(row)
                       : spreadsheet::cell_address(column, row);
}

// The file of what is in no sheet: the list that says so, else the first input.
std::string path_of_absent(const check::Report& report) {
    if (report.run.reference) {
        return report.run.reference->path;
    }
    return report.files.empty() ? "" : report.files.front().path;
}

}  // namespace

Spot spot_of(const check::Report& report, const check::Finding& finding, const std::string& folder) {
    const std::uint32_t row = report.row_number(finding);
    const check::SheetReport* sheet = report.sheet_of(finding);
    if (sheet == nullptr) {
        return {pipeline_path(path_of_absent(report), folder),
                "",
                "",
                check::k_none,
                std::max<std::uint32_t>(1, row),
                1};
    }
    const std::string place = place_in_sheet(finding.column, row);
    const std::string name = safe(spreadsheet::quoted_sheet(shortened(sheet->name, k_name_characters)));
    return {pipeline_path(report.files[sheet->file].path, folder),
            place.empty() ? name : name + "!" + place,
            row > 0 && finding.column > 0 ? place : "",
            sheet->file,
            report.line_of(finding.sheet, row > 0 ? row : std::max<std::uint32_t>(1, sheet->header_row)),
            std::max<std::uint32_t>(1, finding.column)};
}

std::string pipeline_path(std::string_view path, const std::string& folder) {
    return safe(raw_pipeline_path(path, folder));
}

std::string raw_pipeline_path(std::string_view path, const std::string& folder) {
    fs::path named = fs::path(path).lexically_normal();
    if (named.is_absolute()) {
        named = named.lexically_relative(folder);
    }
    const bool elsewhere = named.empty() || *named.begin() == ".." || *named.begin() == ".";
    std::string shown = (elsewhere ? fs::path(path).filename() : named).generic_string();
    return shown.empty() ? "-" : shown;
}

std::string shortened(std::string_view text, std::size_t characters) {
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
        count += begins ? 1U : 0U;
        if (count > characters) {
            return std::string(text.substr(0, end)) + "…";
        }
    }
    return std::string(text);
}

std::string as_sentences(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        if (part.empty()) {
            continue;
        }
        text += (text.empty() ? "" : " ") + part;
        // (AVG art. 30) behind a sentence is none itself.
        const bool is_aside =
            part.ends_with(')') && (part.starts_with('(') || part.rfind(". (") != std::string::npos);
        const bool ended = is_aside || std::string_view(".?!").find(part.back()) != std::string_view::npos;
        text += ended || part.ends_with("…") ? "" : ".";
    }
    return text;
}

std::string in_sentences(const FindingTable::Row& texts, const check::Finding& finding,
                         const RenderOptions& options, Wording wording) {
    const std::string value = at(texts, FindingColumn::value);
    return as_sentences(
        {at(texts, FindingColumn::what), wording.why ? at(texts, FindingColumn::why) : "",
         at(texts, FindingColumn::how),
         wording.value && !value.empty()
             ? say(options.lang, Msg::pipeline_value, {{"value", shortened(value, k_value_characters)}})
             : "",
         finding.status == check::FindingStatus::open
             ? ""
             : say(options.lang, Msg::pipeline_counts, {{"counts", at(texts, FindingColumn::counts)}})});
}

std::vector<Obstacle> unread_files(const check::Report& report, const RenderOptions& options) {
    std::vector<Obstacle> obstacles;
    for (std::uint32_t number = 0; number < report.files.size(); ++number) {
        const check::FileReport& file = report.files[number];
        if (file.error) {
            obstacles.push_back({pipeline_path(file.path, options.folder),
                                 safe(file.error->sentence().in(options.lang)), number});
        }
    }
    return obstacles;
}

std::vector<Obstacle> failed_gates(const check::Report& report, Lang lang) {
    std::vector<Obstacle> obstacles;
    for (const check::GateResult& gate : report.gates) {
        if (!gate.met) {
            obstacles.push_back({"", gate_sentence(report, gate, lang), check::k_none});
        }
    }
    return obstacles;
}

std::vector<Obstacle> warnings(const check::Report& report, const RenderOptions& options) {
    std::vector<Obstacle> all;
    for (const ReadNotice& notice : read_notices(report, options.lang)) {
        all.push_back({pipeline_path(notice.path, options.folder), within_file(notice), notice.file});
    }
    if (report.exceptions) {
        for (std::string& line : exceptions_in_words(*report.exceptions, false, options.lang)) {
            all.push_back({"", std::move(line), check::k_none});
        }
    }
    return all;
}

std::string verdict_line(const check::Report& report, Lang lang) {
    std::string verdict;
    const Sink join = [&verdict](std::string_view bytes) { verdict += bytes; };
    RenderOptions options;
    options.lang = lang;
    options.width = k_one_line;
    Page page(options, join);
    text_verdict(page, report);
    return safe(verdict);
}

std::string left_out_text(std::size_t count, std::size_t most, Lang lang) {
    return say(lang, Msg::pipeline_left_out, {{"count", count}, {"most", most}});
}

}  // namespace registertoets::report
