// SPDX-License-Identifier: EUPL-1.2
// Where reports go and in which formats, for every command that writes reports.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/input.hpp"
#include "cli/arguments.hpp"
#include "report/format.hpp"

namespace registertoets::cli {

/// A format by its name, and the extension of files in it.
struct OutputFormat {
    std::string_view name;
    std::string_view extension;
};

/// The formats of a table, in its order.
template <typename Formats>
std::vector<OutputFormat> output_formats(const Formats& table) {
    std::vector<OutputFormat> formats;
    for (const auto& format : table) {
        formats.push_back({format.name, format.extension});
    }
    return formats;
}

/// The formats of the reports of the first of `commands`, a set of bits, that writes reports; none where none
/// does.
std::vector<OutputFormat> formats_of_command(unsigned commands);

struct Output {
    std::size_t format = 0;  ///< number in the table
    std::string target;      ///< a path, or `-`
    bool is_text = false;    ///< for people at a terminal
    bool is_bare = false;    ///< a text that does not name this program at its beginning and end
};

/// Pairs each `--format` with the `-o` behind it; an `-o` by itself says its format by its extension. Without
/// either it is the first format on standard output. Throws UserError.
std::vector<Output> outputs_of(const Arguments& arguments, std::span<const OutputFormat> formats);

/// Throws UserError or OutputError where two reports have one target, or one may not be written.
void check_outputs(const std::vector<Output>& outputs, std::span<const check::Input> inputs, bool force);

/// How `target` is named in a sentence: a path, or standard output for `-`.
std::string shown_target(const std::string& target, messages::Lang lang);

/// Whether the report for people goes to standard output, so that what it says need not be said again.
bool text_on_stdout(const std::vector<Output>& outputs);

/// Writes each report by `write`, which takes the number of its format. Throws OutputError.
void write_outputs(
    const std::vector<Output>& outputs, const report::RenderOptions& shown,
    const std::function<void(std::size_t, const report::RenderOptions&, const report::Sink&)>& write);

/// Writes the one text that a command gives, to where -o says or to standard output. `inputs` are what it
/// reads. Throws UserError or OutputError.
void write_text(const Arguments& arguments, std::span<const check::Input> inputs,
                const report::RenderOptions& shown,
                const std::function<void(const report::RenderOptions&, const report::Sink&)>& write);

}  // namespace registertoets::cli
