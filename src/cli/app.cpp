// SPDX-License-Identifier: EUPL-1.2
// The one place where what ends a run becomes a sentence and a status.
#include "cli/app.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/help.hpp"
#include "cli/project_file.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "spreadsheet/input_error.hpp"
#include "util/files.hpp"
#include "util/version.hpp"

namespace registertoets::cli {
namespace {

using messages::Lang;
using messages::Msg;

// path:line:column before the sentence, so that an editor can go there.
std::string with_place(const messages::UserError& error, Lang lang) {
    const messages::TextPlace& place = error.place();
    const std::string sentence = error.sentence().in(lang);
    return place.file.empty() ? sentence
                              : fmt::format("{}:{}:{}: {}", place.file, place.line, place.column, sentence);
}

void print(const std::string& text) {
    write_to_stdout([&text](const report::Sink& sink) { sink(text); });
}

// `arguments` are those that were `given` and what the project file adds.
void check_language(const Arguments& given, const Arguments& arguments) {
    const auto check = [](std::string_view said_by, const std::string& asked) {
        if (asked != "nl" && asked != "en") {
            fail_bad_value(said_by, asked, {"nl", "en"});
        }
    };
    const auto environment = language_of_environment();
    if (environment && !given.has("--lang")) {
        check("REGISTERTOETS_LANG", *environment);
    }
    arguments.for_last("--lang", [&check](const std::string& asked) { check("--lang", asked); });
}

// Also what is wrong with the words is said in the language that the project file asks for, so that this is
// looked at first, without judging it.
Lang language_of(const std::vector<std::string>& words) {
    auto asked = asked_language(words);
    if (!asked) {
        asked = language_of_project(value_among(words, "--config"));
    }
    return asked == "en" ? Lang::en : Lang::nl;
}

// Runs the command with what the project file adds; `lang` becomes the language that this says, where the
// file is a pipe and could not be looked at before.
int run_command(const Command& command, const Arguments& given, Lang& lang) {
    const Arguments arguments = with_project_file(given);
    check_language(given, arguments);
    if (arguments.has("--lang") && !given.has("--lang") && !language_of_environment()) {
        lang = arguments.value("--lang") == "en" ? Lang::en : Lang::nl;
    }
    return command.run(arguments, lang);
}

int dispatch(const std::vector<std::string>& words, Lang& lang) {
    const Arguments arguments = parse_arguments(words);
    check_language(arguments, arguments);
    const Command& command = *find_command(arguments.command());
    const bool names_command = std::find(words.begin(), words.end(), arguments.command()) != words.end();
    if (arguments.has("--version")) {
        print(fmt::format("registertoets {}\n", util::version()));
        return k_status_fine;
    }
    if (arguments.has("--help")) {
        print(names_command ? command_help(command, lang) : program_help(lang));
        return k_status_fine;
    }
    if (words.empty()) {
        tell(program_help(lang));
        return k_status_user_error;
    }
    return run_command(command, arguments, lang);
}

}  // namespace

int run(const std::vector<std::string>& words) {
    util::occupy_standard_streams();
    // A reader of our output that goes away is noticed at the write, where it can be told from a full disk.
    std::signal(SIGPIPE, SIG_IGN);
    // So is a file that grows larger than this user may make it.
    std::signal(SIGXFSZ, SIG_IGN);
    Lang lang = language_of(words);
    try {
        return dispatch(words, lang);
    } catch (const messages::UserError& error) {
        tell_error(lang, with_place(error, lang));
        return k_status_user_error;
    } catch (const spreadsheet::InputError& error) {
        tell_error(lang, error.sentence().in(lang));
        return k_status_unchecked;
    } catch (const OutputError& error) {
        tell_error(lang, error.sentence().in(lang));
        return k_status_unwritten;
    } catch (const std::bad_alloc&) {
        tell_error(lang, messages::say(lang, Msg::cli_out_of_memory));
        return k_status_unchecked;
    } catch (const std::exception& error) {
        tell_error(lang, messages::say(lang, Msg::cli_internal_error,
                                       {{"detail", error.what()}, {"version", util::version()}}));
        return k_status_internal;
    }
}

}  // namespace registertoets::cli
