// SPDX-License-Identifier: EUPL-1.2
// `trace`: one cell, what was read and what each rule says of it.
#include "check/trace.hpp"

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "report/trace.hpp"

namespace registertoets::cli {

using messages::Msg;
using messages::Sentence;

int run_trace(const Arguments& arguments, messages::Lang lang) {
    if (arguments.operands().size() != 2) {
        throw messages::UserError(Sentence(Msg::cli_trace_what));
    }
    const std::string& cell = arguments.operands().back();
    const auto reference = spreadsheet::parse_reference(cell);
    if (!reference) {
        throw messages::UserError(Sentence(Msg::cli_bad_cell, {{"value", cell}}));
    }
    const report::RenderOptions shown = render_options(arguments, lang);
    const check::Options options = run_options(arguments);
    const check::TraceResult result =
        check::trace_cell(input_named(arguments.operands().front()), options, *reference);
    write_to_stdout([&](const report::Sink& sink) { report::write_trace(result, shown, sink); });
    return k_status_fine;
}

}  // namespace registertoets::cli
