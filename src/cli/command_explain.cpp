// SPDX-License-Identifier: EUPL-1.2
// `explain`: a rule, a field or a value list in plain words.
#include <fmt/ranges.h>

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/explain.hpp"

namespace registertoets::cli {

int run_explain(const Arguments& arguments, messages::Lang lang) {
    const report::RenderOptions shown = render_options(arguments, lang);
    const rules::RuleSet set = load_rules(arguments);
    if (arguments.operands().empty()) {
        write_to_stdout([&](const report::Sink& sink) { report::write_explain_list(set, shown, sink); });
        return k_status_fine;
    }
    if (arguments.operands().size() > 1) {
        throw messages::UserError(messages::Sentence(messages::Msg::cli_one_id));
    }
    const std::string& asked = arguments.operands().front();
    const report::Explanation found = report::find_explanation(set, asked);
    if (!found.several.empty()) {
        throw messages::UserError(messages::Sentence(
            messages::Msg::cli_several_ids,
            {{"value", asked}, {"names", fmt::format("`{}`", fmt::join(found.several, "`, `"))}}));
    }
    if (!found.exists()) {
        throw messages::UserError(found.near.empty()
                                      ? messages::Sentence(messages::Msg::cli_unknown_id, {{"value", asked}})
                                      : messages::Sentence(messages::Msg::cli_unknown_id_near,
                                                           {{"value", asked}, {"near", found.near}}));
    }
    write_to_stdout(
        [&](const report::Sink& sink) { report::write_explanation(set, found, shown, util::today(), sink); });
    return k_status_fine;
}

}  // namespace registertoets::cli
