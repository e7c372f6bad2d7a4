// SPDX-License-Identifier: EUPL-1.2
// The command line, taken apart: which command, which options, which files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "messages/user_error.hpp"

namespace registertoets::cli {

/// An option as it was given; a switch has no value.
struct GivenOption {
    std::string name;
    std::string value;
    messages::TextPlace place;  ///< in the project file; without a file: on the command line
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
    /// Whether the option was given on the command line itself, not in the project file.
    [[nodiscard]] bool on_command_line(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    /// The value of an option, the last one where it was given more than once.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;

    /// Gives each value of the option `name` to `use`. What `use` throws about a value from the project file
    /// gets the place of that value.
    template <typename Use>
    void for_each(std::string_view name, Use use) const {
        for (const GivenOption& option : m_options) {
            if (option.name == name) {
                at_place(option, use);
            }
        }
    }
    /// The same for the last value alone.
    template <typename Use>
    void for_last(std::string_view name, Use use) const {
        const GivenOption* last = find_last(name);
        if (last != nullptr) {
            at_place(*last, use);
        }
    }

    /// The file that options were read from besides the command line.
    [[nodiscard]] const std::optional<check::ProjectFile>& project_file() const { return m_project_file; }
    void set_project_file(check::ProjectFile file) { m_project_file = std::move(file); }

  private:
    [[nodiscard]] const GivenOption* find_last(std::string_view name) const;

    template <typename Use>
    static void at_place(const GivenOption& option, Use& use) {
        try {
            use(option.value);
        } catch (const messages::UserError& error) {
            if (option.place.file.empty() || !error.place().file.empty()) {
                throw;
            }
            throw messages::UserError(error.sentence(), option.place);
        }
    }

    std::optional<check::ProjectFile> m_project_file;
    std::string m_command;
    std::vector<GivenOption> m_options;
    std::vector<std::string> m_operands;
};

/// What REGISTERTOETS_LANG says, right or wrong; nothing where it is not set or empty.
std::optional<std::string> language_of_environment();

/// Reads the command line without the program's name. Without a command it is `check`.
/// Throws UserError for an unknown option, a missing value or an option that the command does not take.
Arguments parse_arguments(const std::vector<std::string>& words);

/// The value that `words` give the option of that name, the last one, without judging anything else.
std::optional<std::string> value_among(const std::vector<std::string>& words, std::string_view option);

/// The language that `words` or else the environment ask for, right or wrong, without judging anything else.
std::optional<std::string> asked_language(const std::vector<std::string>& words);

}  // namespace registertoets::cli
