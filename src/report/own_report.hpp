// SPDX-License-Identifier: EUPL-1.2
// Whether a file is a report of ours, which a new report may replace.
#pragma once

#include <filesystem>
#include <string_view>

namespace registertoets::report {

/// The property of a workbook that says what kind of workbook of ours it is, and the word for findings.
constexpr std::string_view k_own_property = "registertoets";
constexpr std::string_view k_own_findings = "findings";
/// The word for a sample to be reviewed.
constexpr std::string_view k_own_review = "sample";

/// True for a file that begins as a report of ours does, in any format, for a workbook of findings, also when
/// a spreadsheet program saved it again.
bool is_own_report(const std::filesystem::path& path);

/// True for a workbook of `sample`: no register, so that a folder is read without it, but what people wrote
/// in it is not to be written over.
bool is_review_book(const std::filesystem::path& path);

}  // namespace registertoets::report
