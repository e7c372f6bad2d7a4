// SPDX-License-Identifier: EUPL-1.2
// What the formats for pipelines (junit, sarif, github, gitlab) share: where a finding is for a program that
// knows files and lines, and what is said besides findings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "report/finding_table.hpp"
#include "report/format.hpp"

namespace registertoets::report {

/// A place in a file. A spreadsheet has no lines: the row stands for the line, the number of the column for
/// the column. In a csv the line is that of the file. What is about a whole sheet is at its headers.
struct Spot {
    std::string path;      ///< as `pipeline_path` gives it
    std::string address;   ///< 'Sheet'!C14, 'Sheet'!C:C, 'Sheet'!14:14 or 'Sheet'; empty: in no sheet
    std::string cell;      ///< C14; empty: about no single cell
    std::uint32_t file;    ///< in Report::files; k_none: in none of these
    std::uint32_t line;    ///< 1 is the first
    std::uint32_t column;  ///< 1 is the first
};

/// Where `finding` is. `folder` as in RenderOptions.
Spot spot_of(const check::Report& report, const check::Finding& finding, const std::string& folder);

/// `path` as it is called in `folder`: relative, with forward slashes, without `./`. Of a file elsewhere only
/// the name: where it stands says who ran the check.
std::string pipeline_path(std::string_view path, const std::string& folder);

/// At most `characters` code points of `text`; an ellipsis ends it where it was cut.
std::string shortened(std::string_view text, std::size_t characters);

/// `parts` that are not empty, as sentences: each ends in a stop.
std::string as_sentences(const std::vector<std::string>& parts);

/// A finding in sentences: what is wrong, what to do, and where asked for why, what the cell says and whether
/// it counts.
struct Wording {
    bool why = false;
    bool value = false;
};
std::string in_sentences(const FindingTable::Row& texts, const check::Finding& finding,
                         const RenderOptions& options, Wording wording);

/// Something that stands in the way of a verdict, or the verdict of a gate that is not met.
struct Obstacle {
    std::string path;  ///< as `pipeline_path` gives it; empty: of no one file
    std::string text;
    std::uint32_t file = check::k_none;  ///< in Report::files; k_none: in none of these
};

/// Where `path` is for whoever escapes it himself: as `pipeline_path`, with its true bytes.
std::string raw_pipeline_path(std::string_view path, const std::string& folder);

/// The files that could not be (fully) read, in the order of the report.
std::vector<Obstacle> unread_files(const check::Report& report, const RenderOptions& options);
/// The gates that are not met, in the order of the report.
std::vector<Obstacle> failed_gates(const check::Report& report, messages::Lang lang);

/// What was noticed while reading, and which exceptions are past their day or fit nothing any more.
std::vector<Obstacle> warnings(const check::Report& report, const RenderOptions& options);

/// The verdict of the text report, each paragraph on a line.
std::string verdict_line(const check::Report& report, messages::Lang lang);

/// That `count` findings are left out as whoever reads the report takes no more than `most`.
std::string left_out_text(std::size_t count, std::size_t most, messages::Lang lang);

}  // namespace registertoets::report
