// SPDX-License-Identifier: EUPL-1.2
// Whether a file is a report of ours, which a new report may replace.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "messages/lang.hpp"

namespace registertoets::report {

/// The property of a workbook that says what kind of workbook of ours it is, and the word for findings.
constexpr std::string_view k_own_property = "registertoets";
constexpr std::string_view k_own_findings = "findings";
/// The word for a sample to be reviewed.
constexpr std::string_view k_own_review = "sample";

/// True for a file that begins as a report of ours does, in any format, for a workbook of findings, also when
/// a spreadsheet program saved it again.
bool is_own_report(const std::filesystem::path& path);

/// True for a report of ours as JSON, which some commands read and others do not.
bool is_json_report(const std::filesystem::path& path);

/// The last line of a short text report in a file, by which it is known again: it counts the `lines` above
/// it, so that a file to which somebody added is not taken for a report.
std::string signature(std::size_t lines, messages::Lang lang);

/// True for a workbook of `sample`: no register, so that a folder is read without it, but what people wrote
/// in it is not to be written over.
bool is_review_book(const std::filesystem::path& path);

}  // namespace registertoets::report
