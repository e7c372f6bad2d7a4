// SPDX-License-Identifier: EUPL-1.2
// Where results go: standard output, or a file that is written whole or not at all.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <system_error>

#include "cli/context.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/own_report.hpp"
#include "report/text_parts.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;

bool same_file(const fs::path& a, const fs::path& b) {
    std::error_code fault;
    return fs::equivalent(a, b, fault) && !fault;
}

// Whether `inner` is the folder `outer`, or lies in it.
bool lies_in(const fs::path& inner, const fs::path& outer) {
    std::error_code fault;
    const fs::path from_outer =
        fs::weakly_canonical(inner, fault).lexically_relative(fs::weakly_canonical(outer, fault));
    return !from_outer.empty() && *from_outer.begin() != "..";
}

// Whether there was room for what `produce` keeps beside the output until it is whole.
template <typename Produce>
bool has_room(const Produce& produce) {
    try {
        produce();
    } catch (const std::system_error&) {
        return false;
    }
    return true;
}

}  // namespace

void tell(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string line = util::printable(text.substr(0, end)) + "\n";
        std::fwrite(line.data(), 1, line.size(), stderr);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

void tell_if_read_again(const fs::path& folder, const Arguments& arguments, messages::Lang lang) {
    for (const std::string& operand : arguments.operands()) {
        std::error_code fault;
        if (fs::is_directory(operand, fault) && lies_in(folder.empty() ? fs::path(".") : folder, operand)) {
            tell(messages::say(lang, Msg::cli_read_again,
                               {{"folder", util::shown_path(folder.empty() ? fs::path(".") : folder)},
                                {"input", util::shown_path(operand)}}));
            return;
        }
    }
}

bool tell_unread(const check::Report& report, messages::Lang lang) {
    bool unread = false;
    for (const check::FileReport& file : report.files) {
        if (file.error) {
            unread = true;
            tell(messages::say(lang, Msg::cli_error, {{"sentence", file.error->sentence().in(lang)}}));
        } else if (file.skipped) {
            tell(file.skipped->in(lang));
        }
    }
    return unread;
}

void tell_notices(const check::Report& report, const Arguments& arguments, messages::Lang lang) {
    constexpr std::size_t k_most = 20;  // a terminal has about as many lines; `check` says them all
    if (arguments.has("--quiet")) {
        return;
    }
    const std::string heading = messages::say(lang, Msg::text_notices_heading) + ": ";
    const auto lines = report::notices_in_words(report, lang, report.files.size() > 1);
    for (std::size_t line = 0; line < std::min(lines.size(), k_most); ++line) {
        tell(heading + lines[line]);
    }
    if (lines.size() > k_most) {
        tell(messages::say(lang, Msg::cli_more_notices, {{"count", lines.size() - k_most}}));
    }
}

std::string workbook_target(const Arguments& arguments) {
    const auto target = arguments.value("--output");
    if (!target) {
        throw messages::UserError(Sentence(Msg::cli_needs_workbook));
    }
    const fs::path path(*target);
    if (*target != "-" && util::fold(path.extension().string()) != ".xlsx") {
        throw messages::UserError(
            Sentence(Msg::cli_workbook_extension,
                     {{"command", arguments.command()}, {"file", path.stem().string() + ".xlsx"}}));
    }
    return *target;
}

void write_workbook(const std::string& target, const std::function<void(const report::Sink&)>& produce) {
    if (target == "-") {
        write_to_stdout(produce);
    } else {
        write_to_file(target, produce);
    }
}

void write_to_stdout(const std::function<void(const report::Sink&)>& produce) {
    bool failed = false;
    bool gone = false;
    const auto note_fault = [&failed, &gone] {
        gone = gone || errno == EPIPE;
        failed = true;
    };
    const bool made = has_room([&] {
        produce([&](std::string_view bytes) {
            if (!failed && std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) {
                note_fault();
            }
        });
    });
    failed = failed || !made;
    if (!failed && std::fflush(stdout) != 0) {
        note_fault();
    }
    if (failed && !gone) {
        throw OutputError(Sentence(Msg::cli_stdout_failed));
    }
}

void check_target(const fs::path& target, std::span<const check::Input> inputs, bool force) {
    check_target(target, inputs, force, Msg::cli_output_exists);
}

void check_target(const fs::path& target, std::span<const check::Input> inputs, bool force, Msg exists) {
    if (target == "-") {
        return;
    }
    const std::string shown = util::shown_path(target);
    // An earlier report of ours in a folder that is read was passed over: it is no input.
    std::error_code fault;
    const bool own = fs::is_regular_file(target, fault) && report::is_own_report(target);
    if (std::any_of(inputs.begin(), inputs.end(), [&target, own](const check::Input& input) {
            return same_file(target, input.path) && !(own && input.skipped);
        })) {
        throw OutputError(Sentence(Msg::cli_output_is_input, {{"file", shown}}));
    }
    const bool holds_something = fs::is_regular_file(target, fault) && fs::file_size(target, fault) > 0;
    if (holds_something && !force && !own) {
        throw OutputError(Sentence(exists, {{"file", shown}}));
    }
    if (fs::is_directory(target, fault)) {
        throw OutputError(Sentence(Msg::cli_output_is_folder, {{"file", shown}}));
    }
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, fault)) {
        throw OutputError(Sentence(Msg::cli_output_failed, {{"file", shown}}));
    }
}

void write_to_file(const fs::path& target, const std::function<void(const report::Sink&)>& produce) {
    util::WholeFile file(target);
    if (!has_room([&] { produce([&file](std::string_view bytes) { file.write(bytes); }); }) ||
        !file.commit()) {
        throw OutputError(Sentence(Msg::cli_output_failed, {{"file", util::shown_path(target)}}));
    }
}

}  // namespace registertoets::cli
