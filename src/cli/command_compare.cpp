// SPDX-License-Identifier: EUPL-1.2
// `compare`: two versions of a register beside each other.
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/option_table.hpp"
#include "cli/outputs.hpp"
#include "cli/version_inputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/version_formats.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

// In a project file `fail-on` may be meant for `check`, whose words are others.
bool fails_on_worse(const Arguments& arguments) {
    const std::string word = arguments.value("--fail-on").value_or("never");
    if (word != "worse" && word != "never" && arguments.on_command_line("--fail-on")) {
        fail_bad_value("--fail-on", word, {"worse", "never"});
    }
    return word == "worse";
}

std::vector<VersionOperand> two_versions(const Arguments& arguments) {
    if (arguments.operands().size() != 2) {
        throw UserError(Sentence(Msg::compare_what));
    }
    check_stdin_once(arguments.operands());
    return {version_operand(arguments.operands()[0]), version_operand(arguments.operands()[1])};
}

}  // namespace

int run_compare(const Arguments& arguments, messages::Lang lang) {
    const auto outputs = outputs_of(arguments, formats_of_command(k_compare));
    const report::RenderOptions shown = render_options(arguments, lang);
    const bool fail_on_worse = fails_on_worse(arguments);
    const check::Options options = run_options(arguments);
    const std::vector<VersionOperand> operands = two_versions(arguments);
    check_outputs(outputs, all_that_is_read(inputs_of(operands), arguments), arguments.has("--force"));

    versions::Vocabulary words(*options.rules);
    std::vector<std::string> notices;
    versions::Version before = read_version(operands[0], options, words, shown, notices);
    versions::Version after = read_version(operands[1], options, words, shown, notices);
    const bool nothing = before.rows.empty() || after.rows.empty();
    const bool unread = !before.about.unread.empty() || !after.about.unread.empty();
    if (nothing || shown.quiet || !text_on_stdout(outputs)) {
        tell_unread(before.about, lang);
        tell_unread(after.about, lang);
    }
    if (nothing) {
        return k_status_unchecked;
    }
    const auto partial = partial_reports({&before.about, &after.about}, lang);
    notices.insert(notices.begin(), partial.begin(), partial.end());
    const versions::Comparison comparison = versions::compare(std::move(before), std::move(after), words);
    report::VersionsRun run{repeatable_words(arguments), arguments.project_file(), 0, false, notices};
    run.failed = fail_on_worse && versions::is_worse(comparison);
    run.status = unread ? k_status_unchecked : run.failed ? k_status_falls_short : k_status_fine;
    write_outputs(outputs, shown,
                  [&](std::size_t format, const report::RenderOptions& how, const report::Sink& sink) {
                      report::comparison_formats()[format].write({comparison, words, run}, how, sink);
                  });
    return run.status;
}

}  // namespace registertoets::cli
