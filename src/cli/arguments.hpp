// SPDX-License-Identifier: EUPL-1.2
// The command line, taken apart: which command, which options, which files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "messages/lang.hpp"

namespace registertoets::cli {

/// An option as it was given; a switch has no value.
struct GivenOption {
    std::string name;
    std::string value;
};

class Arguments {
  public:
    Arguments(std::string command, std::vector<GivenOption> options, std::vector<std::string> operands)
        : m_command(std::move(command)), m_options(std::move(options)), m_operands(std::move(operands)) {}

    [[nodiscard]] const std::string& command() const { return m_command; }
    /// What is no option: files, or the words of `rules export`.
    [[nodiscard]] const std::vector<std::string>& operands() const { return m_operands; }
    /// All options in the order in which they were given.
    [[nodiscard]] const std::vector<GivenOption>& options() const { return m_options; }

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    /// The value of an option, the last one where it was given more than once.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;

  private:
    std::string m_command;
    std::vector<GivenOption> m_options;
    std::vector<std::string> m_operands;
};

/// Reads the command line without the program's name. Without a command it is `check`.
/// Throws UserError for an unknown option, a missing value or an option that the command does not take.
Arguments parse_arguments(const std::vector<std::string>& words);

/// The language that `words` or the environment ask for, without judging anything else, so that errors in the
/// command line are said in it.
messages::Lang language_of(const std::vector<std::string>& words);

}  // namespace registertoets::cli
