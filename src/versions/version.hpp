// SPDX-License-Identifier: EUPL-1.2
// One version of a register: what was found of each of its rows, from a run or from a report of one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "check/selection.hpp"
#include "messages/lang.hpp"
#include "util/date.hpp"
#include "versions/vocabulary.hpp"

namespace registertoets::versions {

using check::k_none;
using check::Selection;

/// One row, kept small: two versions of a register of a million rows stand in memory at a time.
struct VersionRow {
    std::uint64_t key = 0;         ///< hash of register and key
    std::uint64_t name = 0;        ///< hash of the key without its code; 0: not known, or it says no name
    check::FieldSet lacking = 0;   ///< by the numbers of the vocabulary
    std::uint32_t occurrence = 0;  ///< tells rows with equal keys apart
    std::uint32_t content = 0;     ///< hash of its texts; 0: not known
    std::uint32_t row = 0;         ///< as the spreadsheet program shows it
    std::uint32_t place = 0;       ///< number in Version::places
    std::uint32_t code = k_none;   ///< a name of the vocabulary
    std::uint32_t directie = k_none;
    std::uint16_t reg = 0;  ///< a register of the vocabulary
    std::uint8_t required = 0;
    std::uint8_t filled = 0;
    bool complete : 1 = false;
    bool complete_law : 1 = false;
};

/// A sheet of a file; names of the vocabulary.
struct VersionPlace {
    std::uint32_t file = 0;
    std::uint32_t sheet = 0;
    bool operator==(const VersionPlace&) const = default;
};

struct VersionFile {
    std::string path;
    std::string sha256;
    bool operator==(const VersionFile&) const = default;
};

/// All of a version but its rows.
struct VersionInfo {
    std::string path;                      ///< as it was named
    std::optional<std::string> sha256;     ///< of the file at `path`; nothing for a folder
    std::optional<util::Date> date;        ///< that the version is of
    util::Date reference_date{};           ///< on which it was judged
    bool from_report = false;              ///< read from a JSON report
    std::string tool;                      ///< the version of the program that judged it
    std::vector<rules::RuleFile> rules;    ///< by which it was judged
    std::vector<VersionFile> files;        ///< that were read
    std::vector<std::string> unread;       ///< what is to be said of files that could not be read
    std::vector<std::uint32_t> registers;  ///< that were recognised, in the order of their numbers
    Selection looked_at{};                 ///< nothing asked: all of it
    bool has_contents = true;              ///< it is known of each row what it said
};

struct Version {
    VersionInfo about;
    std::vector<VersionPlace> places;
    std::vector<VersionRow> rows;  ///< as they were read
};

/// Whether both were judged by the same rules files.
bool same_rules(const VersionInfo& left, const VersionInfo& right);

/// The version that `report` was made of; `path` is what it was called.
Version version_of_report(const check::Report& report, const std::string& path, Vocabulary& words,
                          messages::Lang lang);

/// The version that the JSON report at `path` was made of, read as a stream, and of that what is in
/// `selection`. What it looked at is in the words of its own command. Throws UserError for what cannot
/// be read, is no JSON, no report of ours or one in another layout.
Version version_from_json(const std::filesystem::path& path, const Selection& selection, Vocabulary& words);

/// Whether the file at `path` begins as JSON, so that it is no workbook.
bool is_json(const std::filesystem::path& path);

}  // namespace registertoets::versions
