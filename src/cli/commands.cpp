// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.hpp"

#include <algorithm>
#include <array>

#include "cli/option_table.hpp"
#include "messages/catalogue.hpp"

namespace registertoets::cli {

using messages::Msg;

std::span<const Command> commands() {
    using enum OperandKind;
    static constexpr std::array k_commands{
        Command{"check", k_check, files, "BESTAND|MAP|- …", "FILE|DIR|- …", Msg::purpose_check, run_check},
        Command{"columns", k_columns, files, "BESTAND", "FILE", Msg::purpose_columns, run_columns},
        Command{"explain", k_explain, explained, "[NAAM]", "[NAME]", Msg::purpose_explain, run_explain},
        Command{"trace", k_trace, files, "BESTAND CEL", "FILE CELL", Msg::purpose_trace, run_trace},
        Command{"cells", k_cells, files, "BESTAND", "FILE", Msg::purpose_cells, run_cells},
        Command{"template", k_template, none, "-o SJABLOON.xlsx", "-o FORM.xlsx", Msg::purpose_template,
                run_template},
        Command{"feedback", k_feedback, files, "BESTAND|MAP … -o MAP", "FILE|DIR … -o DIR",
                Msg::purpose_feedback, run_feedback},
        Command{"merge", k_merge, files, "BESTAND|MAP … -o REGISTER.xlsx", "FILE|DIR … -o REGISTER.xlsx",
                Msg::purpose_merge, run_merge},
        Command{"compare", k_compare, files, "OUD NIEUW", "OLD NEW", Msg::purpose_compare, run_compare},
        Command{"trend", k_trend, files, "[DATUM=]BESTAND …", "[DATE=]FILE …", Msg::purpose_trend, run_trend},
        Command{"sample", k_sample, files, "BESTAND|MAP …", "FILE|DIR …", Msg::purpose_sample, run_sample},
        Command{"publish", k_publish, files, "BESTAND|MAP … -o OVERZICHT.html", "FILE|DIR … -o OVERVIEW.html",
                Msg::purpose_publish, run_publish},
        Command{"rules", k_rules, files, "list|check [BESTAND …]|export", "list|check [FILE …]|export",
                Msg::purpose_rules, run_rules},
    };
    return k_commands;
}

const Command* find_command(std::string_view name) {
    const auto all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const Command& command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace registertoets::cli
