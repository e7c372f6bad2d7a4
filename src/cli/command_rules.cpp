// SPDX-License-Identifier: EUPL-1.2
// `rules`: lists the rules, or writes the built-in ones as files, to read or to change.
#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/rules_list.hpp"
#include "rules/builtin.hpp"
#include "rules/load.hpp"
#include "util/files.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;

void make_folder(const fs::path& folder) {
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (!fs::is_directory(folder, fault)) {
        throw OutputError(Sentence(Msg::cli_output_failed, {{"file", util::shown_path(folder)}}));
    }
}

// Nothing is written where one of the files would replace another's work.
void check_free(const fs::path& folder, bool force) {
    for (const rules::BuiltinFile& file : rules::builtin_files()) {
        std::error_code fault;
        if (!force && fs::exists(folder / file.name, fault)) {
            throw OutputError(
                Sentence(Msg::cli_output_exists, {{"file", util::shown_path(folder / file.name)}}));
        }
    }
}

void list_rules(const Arguments& arguments, messages::Lang lang) {
    const report::RenderOptions shown = render_options(arguments, lang);
    const std::vector<std::string> names = arguments.values("--rules");
    const rules::RuleSet set = rules::load(names);
    if (arguments.has("--unverified")) {
        const auto places = rules::find_unverified(names);
        write_to_stdout([&](const report::Sink& sink) { report::write_unverified(places, shown, sink); });
    } else {
        write_to_stdout([&](const report::Sink& sink) { report::write_rules_list(set, shown, sink); });
    }
}

void export_rules(const Arguments& arguments, messages::Lang lang) {
    const auto target = arguments.value("--output");
    if (!target || *target == "-") {
        throw messages::UserError(Sentence(Msg::cli_rules_where));
    }
    const fs::path folder(*target);
    check_free(folder, arguments.has("--force"));
    for (const rules::BuiltinFile& file : rules::builtin_files()) {
        const fs::path path = folder / file.name;
        make_folder(path.parent_path());
        write_to_file(path, [&file](const report::Sink& sink) { sink(file.text); });
    }
    tell(messages::say(lang, Msg::cli_rules_exported,
                       {{"count", rules::builtin_files().size()}, {"file", util::shown_path(folder)}}));
}

// What can be done with rules, by its name.
struct Action {
    std::string_view name;
    void (*run)(const Arguments& arguments, messages::Lang lang);
};

constexpr std::array k_actions{Action{"list", list_rules}, Action{"export", export_rules}};

}  // namespace

int run_rules(const Arguments& arguments, messages::Lang lang) {
    if (arguments.operands().size() != 1) {
        throw messages::UserError(Sentence(Msg::cli_rules_what));
    }
    const std::string& asked = arguments.operands().front();
    const auto* const action = std::find_if(k_actions.begin(), k_actions.end(),
                                            [&asked](const Action& known) { return known.name == asked; });
    if (action == k_actions.end()) {
        throw messages::UserError(Sentence(Msg::cli_rules_what));
    }
    action->run(arguments, lang);
    return k_status_fine;
}

}  // namespace registertoets::cli
