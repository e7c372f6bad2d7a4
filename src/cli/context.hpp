// SPDX-License-Identifier: EUPL-1.2
// What commands share: options of the command line as options of a run, the terminal, where results go.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/exit_status.hpp"
#include "check/input.hpp"
#include "check/options.hpp"
#include "cli/arguments.hpp"
#include "messages/msg.hpp"
#include "report/format.hpp"

namespace registertoets::cli {

using check::k_status_falls_short;
using check::k_status_fine;
using check::k_status_internal;
using check::k_status_unchecked;
using check::k_status_unwritten;
using check::k_status_user_error;

/// The options of a run. Throws UserError.
check::Options run_options(const Arguments& arguments);

/// The day that `--reference-date` names; nothing when it is not given. Throws UserError.
std::optional<util::Date> reference_date(const Arguments& arguments);

/// The rules that `--rules` names. Throws UserError.
rules::RuleSet load_rules(const Arguments& arguments);

/// The guards against hostile files, as `--limit` changed them. Throws UserError.
spreadsheet::Limits limits_of(const Arguments& arguments);

/// How files are read on this machine, and as REGISTERTOETS_INFLATE says. Throws UserError where that names
/// nothing that is built in.
spreadsheet::Reading reading_here();

/// How reports are shown: language, colour, width of the terminal.
report::RenderOptions render_options(const Arguments& arguments, messages::Lang lang);

/// The words of `run.arguments` in the JSON report: the command and what changes its result.
std::vector<std::string> repeatable_words(const Arguments& arguments);

/// An output could not be written; exit status 4.
class OutputError : public std::exception {
  public:
    explicit OutputError(messages::Sentence sentence) : m_sentence(std::move(sentence)) {}
    [[nodiscard]] const messages::Sentence& sentence() const { return m_sentence; }
    [[nodiscard]] const char* what() const noexcept override { return "output error"; }

  private:
    messages::Sentence m_sentence;
};

/// Writes what `produce` gives to standard output, as it comes. A reader that went away is no error.
/// Throws OutputError.
void write_to_stdout(const std::function<void(const report::Sink&)>& produce);

/// `inputs` with all other files that the command reads: rules, lists, earlier reports, standard input.
std::vector<check::Input> all_that_is_read(std::vector<check::Input> inputs, const Arguments& arguments);

/// Throws OutputError where `target` may not be written: it is an input, or it exists, is no earlier report
/// of ours and `force` is off. `exists` says that with its `{file}`; else it is said as of a report.
void check_target(const std::filesystem::path& target, std::span<const check::Input> inputs, bool force);
void check_target(const std::filesystem::path& target, std::span<const check::Input> inputs, bool force,
                  messages::Msg exists);

/// Makes `folder`, and those above it, where it is not there. Throws OutputError.
void make_folder(const std::filesystem::path& folder);

/// Writes what `produce` gives to `target`, whole or not at all. Throws OutputError.
void write_to_file(const std::filesystem::path& target,
                   const std::function<void(const report::Sink&)>& produce);

/// Writes lines to standard error, safe for a terminal.
void tell(std::string_view text);

/// Says on standard error what went wrong.
void tell_error(messages::Lang lang, std::string_view sentence);

/// Tells on standard error which inputs could not be read or were passed over. True when any could not be
/// read.
bool tell_unread(const check::Report& report, messages::Lang lang);

/// Tells on standard error what was noticed while reading, as a report of `check` does under its heading:
/// what is written next may be less than what the files hold. Not with `--quiet`.
void tell_notices(const check::Report& report, const Arguments& arguments, messages::Lang lang);

/// Warns where workbooks that a command wrote in `folder` lie within a folder that it read: whoever reads
/// that folder again, reads the same rows twice.
void tell_if_read_again(const std::filesystem::path& folder, const Arguments& arguments, messages::Lang lang);

/// The workbook that -o names; `-` is standard output. Throws UserError where it is not given, or does not
/// end in .xlsx.
std::string workbook_target(const Arguments& arguments);

/// Writes what `produce` gives to `target`, whole or not at all; `-` is standard output. Throws OutputError.
void write_workbook(const std::string& target, const std::function<void(const report::Sink&)>& produce);

/// Throws UserError that `value` is not one of `known`, with the nearest as a proposal.
[[noreturn]] void fail_bad_value(std::string_view option, const std::string& value,
                                 const std::vector<std::string>& known);

/// The number of the register that `option` names. Throws UserError with a proposal.
std::size_t register_named(std::string_view option, const std::string& id, const rules::RuleSet& set);

/// A whole number of at least `least`. Throws UserError.
std::size_t number_of(std::string_view option, const std::string& value, std::size_t least);

}  // namespace registertoets::cli
