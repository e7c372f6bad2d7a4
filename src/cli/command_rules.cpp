// SPDX-License-Identifier: EUPL-1.2
// `rules`: lists the rules, judges rules files, or writes the built-in ones as files, to read or to change.
#include <algorithm>
#include <array>
#include <filesystem>

#include "check/rules_check.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/outputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/rules_check.hpp"
#include "report/rules_list.hpp"
#include "rules/builtin.hpp"
#include "util/edit_distance.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;

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

int list_rules(const Arguments& arguments, messages::Lang lang) {
    const report::RenderOptions shown = render_options(arguments, lang);
    const std::vector<std::string> names = arguments.values("--rules");
    const rules::RuleSet set = load_rules(arguments);
    write_text(arguments, all_that_is_read({}, arguments), shown,
               [&](const report::RenderOptions& where, const report::Sink& sink) {
                   if (arguments.has("--unverified")) {
                       report::write_unverified(rules::find_unverified(names), where, sink);
                   } else {
                       report::write_rules_list(set, where, sink);
                   }
               });
    return k_status_fine;
}

// Each file by itself, over what --rules names on the command line. What the project file names is not below
// it: `check --rules FILE` goes before that too, and follows `extends` of the file.
int check_rules(const Arguments& arguments, messages::Lang lang) {
    const report::RenderOptions shown = render_options(arguments, lang);
    const auto day = reference_date(arguments);
    const std::vector<std::string> below = arguments.values("--rules");
    std::vector<std::vector<std::string>> asked;
    std::vector<check::Input> inputs = all_that_is_read({}, arguments);
    const bool over_named = arguments.on_command_line("--rules");
    for (std::size_t i = 1; i < arguments.operands().size(); ++i) {
        asked.push_back(over_named ? below : std::vector<std::string>());
        asked.back().push_back(arguments.operands()[i]);
        inputs.emplace_back(arguments.operands()[i]);
    }
    if (asked.empty()) {
        asked.push_back(below);
    }
    int status = k_status_fine;
    write_text(arguments, inputs, shown, [&](const report::RenderOptions& where, const report::Sink& sink) {
        for (const std::vector<std::string>& names : asked) {
            const check::RulesCheck result = check::check_rules(names, day, util::today());
            report::write_rules_check(result, where, sink);
            status = result.errors() > 0 ? k_status_user_error : status;
        }
    });
    return status;
}

int export_rules(const Arguments& arguments, messages::Lang lang) {
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
    return k_status_fine;
}

// What can be done with rules, by its name.
struct Action {
    std::string_view name;
    bool takes_files;
    int (*run)(const Arguments& arguments, messages::Lang lang);
};

constexpr std::array k_actions{Action{"list", false, list_rules}, Action{"check", true, check_rules},
                               Action{"export", false, export_rules}};

void fail_if_like_an_action(const std::string& asked) {
    std::vector<std::string> names;
    for (const Action& action : k_actions) {
        names.emplace_back(action.name);
    }
    if (const auto near = util::likeliest(util::fold(asked), names)) {
        throw messages::UserError(
            Sentence(Msg::cli_unknown_action_near, {{"value", asked}, {"near", *near}}));
    }
}

}  // namespace

int run_rules(const Arguments& arguments, messages::Lang lang) {
    const std::vector<std::string>& words = arguments.operands();
    const std::string asked = words.empty() ? std::string() : words.front();
    const auto* const action = std::find_if(k_actions.begin(), k_actions.end(),
                                            [&asked](const Action& known) { return known.name == asked; });
    if (action == k_actions.end()) {
        fail_if_like_an_action(asked);
    }
    if (action == k_actions.end() || (words.size() > 1 && !action->takes_files)) {
        throw messages::UserError(Sentence(Msg::cli_rules_what));
    }
    if (action->run != list_rules && arguments.on_command_line("--unverified")) {
        throw messages::UserError(Sentence(Msg::cli_option_of_other_command,
                                           {{"option", "--unverified"}, {"command", "rules " + asked}}));
    }
    return action->run(arguments, lang);
}

}  // namespace registertoets::cli
