// SPDX-License-Identifier: EUPL-1.2
// `check`: reads registers, applies the rules, writes one or more reports.
#include <algorithm>

#include "check/run.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/gate_options.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

constexpr std::string_view k_stdout = "-";

struct Output {
    const report::Format* format = nullptr;
    std::string target{k_stdout};
};

const report::Format& format_named(const std::string& name) {
    for (const report::Format& format : report::formats()) {
        if (format.name == name) {
            return format;
        }
    }
    fail_bad_value("--format", name, report::format_names());
}

// By the extension of the target; text where that says nothing.
const report::Format& format_for(const std::string& target) {
    const std::string extension = std::filesystem::path(target).extension().string();
    for (const report::Format& format : report::formats()) {
        if (!extension.empty() && extension.substr(1) == format.extension) {
            return format;
        }
    }
    return report::formats().front();
}

// Pairs each --format with the -o behind it; a -o by itself says its format by its extension.
std::vector<Output> outputs_of(const Arguments& arguments) {
    arguments.for_each("--format", [](const std::string& name) { format_named(name); });
    std::vector<Output> outputs;
    bool open = false;  // the last --format has no -o yet
    for (const GivenOption& option : arguments.options()) {
        if (option.name == "--format") {
            outputs.push_back({&format_named(option.value), std::string(k_stdout)});
            open = true;
        } else if (option.name == "--output" && open) {
            outputs.back().target = option.value;
            open = false;
        } else if (option.name == "--output") {
            outputs.push_back({&format_for(option.value), option.value});
        }
    }
    // `-o FILE --format F` means one report too.
    if (outputs.size() == 2 && open && arguments.count("--format") == 1) {
        outputs = {{outputs[1].format, outputs[0].target}};
    }
    if (outputs.empty()) {
        outputs.push_back({&report::formats().front(), std::string(k_stdout)});
    }
    return outputs;
}

void check_outputs(const std::vector<Output>& outputs, const std::vector<check::Input>& inputs, bool force) {
    for (auto output = outputs.begin(); output != outputs.end(); ++output) {
        const auto same = [&output](const Output& other) { return other.target == output->target; };
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

// What is wrong with inputs is in every report; where no text report says it here (a quiet one does
// not), standard error does.
void tell_unread(const check::Report& report, const std::vector<Output>& outputs,
                 const report::RenderOptions& shown) {
    const bool said = !shown.quiet && std::any_of(outputs.begin(), outputs.end(), [](const Output& output) {
        return output.target == k_stdout && output.format == &report::formats().front();
    });
    for (const check::FileReport& file : report.files) {
        if (!said && file.error) {
            tell(messages::say(shown.lang, Msg::cli_error,
                               {{"sentence", file.error->sentence().in(shown.lang)}}));
        }
    }
}

check::Report run_with_progress(const std::vector<check::Input>& inputs, check::Options options,
                                const report::RenderOptions& shown) {
    check::Progress counts;
    options.progress = &counts;
    const ProgressLine line(counts, inputs.size(), shown.lang, !shown.quiet);
    return check::run(inputs, options);
}

}  // namespace

int run_check(const Arguments& arguments, messages::Lang lang) {
    const std::vector<Output> outputs = outputs_of(arguments);
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    const auto inputs = inputs_of(arguments);
    std::vector<check::Input> read = earlier_reports(arguments);
    read.insert(read.end(), inputs.begin(), inputs.end());
    check_outputs(outputs, read, arguments.has("--force"));

    check::Report report = run_with_progress(inputs, options, shown);
    report.run.arguments = repeatable_words(arguments);
    report.run.project_file = arguments.project_file();
    report.run.group_by = arguments.value("--group-by").value_or("directie");
    for (const Output& output : outputs) {
        const auto produce = [&](const report::Sink& sink) { output.format->write(report, shown, sink); };
        if (output.target == k_stdout) {
            write_to_stdout(produce);
        } else {
            report::RenderOptions in_file = shown;
            in_file.colour = false;
            write_to_file(output.target,
                          [&](const report::Sink& sink) { output.format->write(report, in_file, sink); });
        }
    }
    tell_unread(report, outputs, shown);
    return report.status;
}

}  // namespace registertoets::cli
