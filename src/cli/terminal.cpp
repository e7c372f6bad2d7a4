// SPDX-License-Identifier: EUPL-1.2
// What the terminal takes: colour and width.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "cli/context.hpp"

namespace registertoets::cli {
namespace {

// Narrower than this nothing can be laid out; wider, lines are no longer easy to read.
constexpr std::size_t k_narrowest = 60;
constexpr std::size_t k_widest = 120;
constexpr std::size_t k_usual = 80;

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

bool wants_colour(const std::string& choice) {
    if (choice != "auto") {
        return choice == "always";
    }
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDOUT_FILENO) != 0 && !is_set("NO_COLOR") && terminal != nullptr &&
           std::string_view(terminal) != "dumb";
}

std::size_t width_of_terminal() {
    winsize size{};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
        return k_usual;
    }
    return std::clamp<std::size_t>(size.ws_col, k_narrowest, k_widest);
}

}  // namespace

report::RenderOptions render_options(const Arguments& arguments, messages::Lang lang) {
    std::string colour = "auto";
    arguments.for_last("--color", [&colour](const std::string& word) {
        if (word != "auto" && word != "always" && word != "never") {
            fail_bad_value("--color", word, {"auto", "always", "never"});
        }
        colour = word;
    });
    report::RenderOptions options;
    options.lang = lang;
    options.colour = wants_colour(colour);
    options.width = width_of_terminal();
    options.show_values = arguments.has("--show-values");
    arguments.for_last("--max-findings", [&options](const std::string& most) {
        options.max_findings = number_of("--max-findings", most, 0);
    });
    options.quiet = arguments.has("--quiet");
    options.verbosity = static_cast<int>(arguments.count("--verbose"));
    std::error_code fault;  // without a working directory paths stay as they are
    options.folder = std::filesystem::current_path(fault).generic_string();
    return options;
}

}  // namespace registertoets::cli
