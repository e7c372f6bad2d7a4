// SPDX-License-Identifier: EUPL-1.2
// `rules export`: the built-in rules as files, to read or to change.
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "messages/user_error.hpp"
#include "rules/builtin.hpp"
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

}  // namespace

int run_rules(const Arguments& arguments, messages::Lang lang) {
    if (arguments.operands() != std::vector<std::string>{"export"}) {
        throw messages::UserError(Sentence(Msg::cli_rules_what));
    }
    const auto target = arguments.value("--output");
    if (!target) {
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

}  // namespace registertoets::cli
