// SPDX-License-Identifier: EUPL-1.2
#include "cli/outputs.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/context.hpp"
#include "cli/option_table.hpp"
#include "cli/report_formats.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/own_report.hpp"
#include "report/publication_formats.hpp"
#include "report/sample_formats.hpp"
#include "report/version_formats.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

constexpr std::string_view k_stdout = "-";  // for an operand: standard input

std::size_t format_named(const std::string& name, std::span<const OutputFormat> formats) {
    std::vector<std::string> known;
    for (std::size_t number = 0; number < formats.size(); ++number) {
        if (formats[number].name == name) {
            return number;
        }
        known.emplace_back(formats[number].name);
    }
    fail_bad_value("--format", name, known);
}

// What other programs make; text under such a name would not open there.
constexpr std::array<std::string_view, 9> k_of_others{".pdf", ".doc",  ".docx", ".odt", ".rtf",
                                                      ".xls", ".xlsb", ".ods",  ".pptx"};

[[noreturn]] void fail_of_others(const std::string& target, std::span<const OutputFormat> formats) {
    std::vector<std::string> known;
    for (const OutputFormat& format : formats) {
        known.push_back("." + std::string(format.extension));
    }
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    throw UserError(Sentence(Msg::cli_format_of_others,
                             {{"file", target}, {"known", fmt::format("{}", fmt::join(known, ", "))}}));
}

// By the extension of the target; the first one where that says nothing.
std::size_t format_for(const std::string& target, std::span<const OutputFormat> formats) {
    const std::string extension = util::fold(std::filesystem::path(target).extension().string());
    for (std::size_t number = 0; number < formats.size(); ++number) {
        if (!extension.empty() && extension.substr(1) == formats[number].extension) {
            return number;
        }
    }
    if (std::find(k_of_others.begin(), k_of_others.end(), extension) != k_of_others.end()) {
        fail_of_others(target, formats);
    }
    return 0;
}

// A short report has nothing of its own by which the next run may know it and replace it.
void write_signed(messages::Lang lang, const std::function<void(const report::Sink&)>& write,
                  const report::Sink& sink) {
    std::size_t lines = 0;
    write([&](std::string_view text) {
        lines += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        sink(text);
    });
    sink(report::signature(lines, lang) + "\n");
}

// Where a target really is, by whatever links and detours it is named.
std::filesystem::path place_of(const std::string& target) {
    std::error_code fault;
    auto place = std::filesystem::weakly_canonical(std::filesystem::absolute(target, fault), fault);
    return fault ? std::filesystem::path(target) : place;
}

}  // namespace

std::vector<OutputFormat> formats_of_command(unsigned commands) {
    struct Entry {
        unsigned command;
        std::vector<OutputFormat> (*formats)();
    };
    static constexpr std::array k_tables{
        Entry{k_check, [] { return output_formats(report_formats()); }},
        Entry{k_compare, [] { return output_formats(report::comparison_formats()); }},
        Entry{k_trend, [] { return output_formats(report::trend_formats()); }},
        Entry{k_sample, [] { return output_formats(report::sample_formats()); }},
        Entry{k_publish, [] { return output_formats(report::publication_formats()); }},
    };
    for (const Entry& table : k_tables) {
        if ((table.command & commands) != 0) {
            return table.formats();
        }
    }
    return {};
}

std::vector<Output> outputs_of(const Arguments& arguments, std::span<const OutputFormat> formats) {
    arguments.for_each("--format", [formats](const std::string& name) { format_named(name, formats); });
    std::vector<Output> outputs;
    bool open = false;  // the last --format has no -o yet
    for (const GivenOption& option : arguments.options()) {
        if (option.name == "--format") {
            outputs.push_back({format_named(option.value, formats), std::string(k_stdout)});
            open = true;
        } else if (option.name == "--output" && open) {
            outputs.back().target = option.value;
            open = false;
        } else if (option.name == "--output") {
            outputs.push_back({format_for(option.value, formats), option.value});
        }
    }
    // `-o FILE --format F` means one report too.
    if (outputs.size() == 2 && open && arguments.count("--format") == 1) {
        outputs = {{outputs[1].format, outputs[0].target}};
    }
    if (outputs.empty()) {
        outputs.push_back({0, std::string(k_stdout)});
    }
    for (Output& output : outputs) {
        output.is_text = formats[output.format].name == "text";
    }
    return outputs;
}

std::vector<check::Input> all_that_is_read(std::vector<check::Input> inputs, const Arguments& arguments) {
    for (const GivenOption& option : arguments.options()) {
        const bool is_written = option.name == "--output" || option.name == "--write-rules";
        if (!is_written && find_option(option.name)->kind == ValueKind::file) {
            inputs.emplace_back(option.value);
        }
    }
    if (const auto& file = arguments.project_file()) {
        inputs.emplace_back(file->path);
    }
    const auto& operands = arguments.operands();
    const bool asks_stdin = std::find(operands.begin(), operands.end(), k_stdout) != operands.end() ||
                            arguments.value("--result") == k_stdout;
    if (asks_stdin) {
        inputs.emplace_back("/dev/stdin");
    }
    return inputs;
}

void check_outputs(const std::vector<Output>& outputs, std::span<const check::Input> inputs, bool force) {
    for (auto output = outputs.begin(); output != outputs.end(); ++output) {
        const auto same = [&output](const Output& other) {
            return other.target == output->target ||
                   (other.target != k_stdout && place_of(other.target) == place_of(output->target));
        };
        if (std::any_of(outputs.begin(), output, same)) {
            throw UserError(output->target == k_stdout
                                ? Sentence(Msg::cli_two_on_stdout)
                                : Sentence(Msg::cli_same_output_twice, {{"file", output->target}}));
        }
        if (output->target != k_stdout) {
            check_target(output->target, inputs, force);
        }
    }
}

bool text_on_stdout(const std::vector<Output>& outputs) {
    return std::any_of(outputs.begin(), outputs.end(),
                       [](const Output& output) { return output.target == k_stdout && output.is_text; });
}

std::string shown_target(const std::string& target, messages::Lang lang) {
    return target == k_stdout ? messages::say(lang, Msg::cli_on_stdout) : util::shown_path(target);
}

void write_outputs(
    const std::vector<Output>& outputs, const report::RenderOptions& shown,
    const std::function<void(std::size_t, const report::RenderOptions&, const report::Sink&)>& write) {
    report::RenderOptions in_file = shown;
    in_file.colour = false;
    for (const Output& output : outputs) {
        if (output.target == k_stdout) {
            write_to_stdout([&](const report::Sink& sink) { write(output.format, shown, sink); });
        } else {
            write_to_file(output.target, [&](const report::Sink& sink) {
                if (output.is_text && (output.is_bare || in_file.quiet)) {
                    write_signed(
                        in_file.lang, [&](const report::Sink& to) { write(output.format, in_file, to); },
                        sink);
                } else {
                    write(output.format, in_file, sink);
                }
            });
        }
    }
}

void write_text(const Arguments& arguments, std::span<const check::Input> inputs,
                const report::RenderOptions& shown,
                const std::function<void(const report::RenderOptions&, const report::Sink&)>& write) {
    const std::vector<Output> outputs{
        {0, arguments.value("--output").value_or(std::string(k_stdout)), true, true}};
    check_outputs(outputs, inputs, arguments.has("--force"));
    write_outputs(outputs, shown,
                  [&write](std::size_t /*format*/, const report::RenderOptions& where,
                           const report::Sink& sink) { write(where, sink); });
}

}  // namespace registertoets::cli
