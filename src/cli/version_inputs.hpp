// SPDX-License-Identifier: EUPL-1.2
// From an operand to a version of a register: a workbook or folder that is judged, or a report of one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "report/format.hpp"
#include "versions/version.hpp"

namespace registertoets::cli {

/// A version as it was named, not read yet.
struct VersionOperand {
    std::string path;                  ///< `-`: standard input
    std::optional<util::Date> date;    ///< that the command line says
    std::vector<check::Input> inputs;  ///< what it stands for
    bool is_report = false;            ///< a JSON report
};

/// The version at `path`, and the inputs that it stands for.
VersionOperand version_operand(const std::string& path, std::optional<util::Date> date = std::nullopt);

/// Throws UserError where more than one of `paths` is standard input, which can be read once.
void check_stdin_once(const std::vector<std::string>& paths);

/// The day or month in the last part of `path`, if that says just one.
std::optional<util::Date> date_in_path(const std::string& path);

/// The inputs of all operands: none of them is ever written over.
std::vector<check::Input> inputs_of(const std::vector<VersionOperand>& operands);

/// Reads the version, judging workbooks by `options`. What could not be read stands in `unread`; a version
/// without rows always has something there. A date that the command line does not say is the one of the
/// report, or of the name. What was noticed while reading a workbook is added to `notices`.
versions::Version read_version(const VersionOperand& operand, const check::Options& options,
                               versions::Vocabulary& words, const report::RenderOptions& shown,
                               std::vector<std::string>& notices);

/// A sentence for each of `versions` that is a report of less than another of them looked at: its rows are
/// not all that there were.
std::vector<std::string> partial_reports(const std::vector<const versions::VersionInfo*>& versions,
                                         messages::Lang lang);

/// Tells on standard error what could not be read of `version`; false where that is nothing.
bool tell_unread(const versions::VersionInfo& version, messages::Lang lang);

}  // namespace registertoets::cli
