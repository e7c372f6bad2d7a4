// SPDX-License-Identifier: EUPL-1.2
// What fuzz targets do with bytes. What these may be wrong in is caught; anything else that comes out is a
// fault.
#pragma once

#include <string_view>

namespace registertoets::testing {

// workbook_readers.cpp

/// Reads all cells of a file.
void read_workbook(std::string_view bytes);
/// Reads `content` as the content.xml of a package.
void read_ods(std::string_view content);
/// The fast path gives what the careful one gives.
void compare_scans(std::string_view bytes);
/// Each unpacker comes to an end of any bytes, and where neither finds damage they give the same.
void compare_unpackers(std::string_view bytes);
void read_address(std::string_view text);

// package_writers.cpp

/// A marked copy of a sheet has the cells that the sheet has.
void mark_sheet(std::string_view sheet);
/// Marks a package, given as `zip_of_text` takes it, and adds sheets to it: what could be read still can.
void mark_package(std::string_view text);
/// Reads a package, given so, as a workbook of review.
void read_review_book(std::string_view text);

// text_readers.cpp

/// Rules as a file of somebody's, with their lints and examples.
void read_rules(std::string_view yaml);
/// A project file.
void read_project(std::string_view yaml);
/// A file of accepted findings.
void read_accepted(std::string_view yaml);
/// A list of expected processes.
void read_expected(std::string_view bytes);
/// A JSON report: as a baseline, and as a version to compare with itself.
void read_report(std::string_view json);
/// A whole run over a csv file: each report is written, and the JSON one read back.
void check_register(std::string_view csv);

}  // namespace registertoets::testing
