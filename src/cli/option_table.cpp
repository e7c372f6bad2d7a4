// SPDX-License-Identifier: EUPL-1.2
#include "cli/option_table.hpp"
#include "messages/catalogue.hpp"

#include <algorithm>
#include <array>

namespace registertoets::cli {

using messages::Msg;

std::span<const OptionSpec> option_table() {
    using enum ValueKind;
    static constexpr std::array k_options{
        OptionSpec{"--rules", "", file, "NAAM|BESTAND", "NAME|FILE", true,
                   k_judging | k_explain | k_rules | k_template, Msg::help_rules},
        OptionSpec{"--register", "", text, "REGISTER", "REGISTER", false, k_judging | k_template,
                   Msg::help_register},
        OptionSpec{"--sheet", "", text, "NAAM", "NAME", false, k_judging, Msg::help_sheet},
        OptionSpec{"--directie", "", text, "NAAM", "NAME", true,
                   k_check | k_trace | k_template | k_deliveries | k_versions | k_publish,
                   Msg::help_directie},
        OptionSpec{"--set", "", pair, "VELD=WAARDE", "FIELD=VALUE", true, k_judging | k_template,
                   Msg::help_set},
        OptionSpec{"--expect", "", file, "BESTAND", "FILE", false, k_check, Msg::help_expect},
        OptionSpec{"--expect-deliveries", "", none, "", "", false, k_check, Msg::help_expect_deliveries},
        OptionSpec{"--format", "", text, "VORM", "FORMAT", true, k_check | k_versions | k_sample | k_publish,
                   Msg::help_format},
        OptionSpec{"--output", "-o", file, "BESTAND", "FILE", true,
                   k_check | k_rules | k_template | k_deliveries | k_versions | k_publish, Msg::help_output,
                   false, false},
        OptionSpec{"--write-rules", "", file, "BESTAND", "FILE", false, k_columns, Msg::help_write_rules,
                   true, false},
        OptionSpec{"--size", "", text, "N", "N", false, k_sample, Msg::help_size},
        OptionSpec{"--seed", "", text, "N", "N", false, k_sample, Msg::help_seed},
        OptionSpec{"--all-rows", "", none, "", "", false, k_sample, Msg::help_all_rows},
        OptionSpec{"--result", "", file, "BESTAND", "FILE", false, k_sample, Msg::help_result, true, false},
        OptionSpec{"--deadline", "", text, "JJJJ-MM-DD", "YYYY-MM-DD", false, k_feedback, Msg::help_deadline},
        OptionSpec{"--force", "", none, "", "", false,
                   k_check | k_columns | k_rules | k_template | k_deliveries | k_versions | k_publish,
                   Msg::help_force, true, false},
        OptionSpec{"--group-by", "", text, "VELD", "FIELD", false, k_check, Msg::help_group_by},
        OptionSpec{"--fail-on", "", text, "ERNST", "SEVERITY", false, k_check | k_compare, Msg::help_fail_on},
        OptionSpec{"--fail-under", "", pair, "[REGISTER=]PCT", "[REGISTER=]PCT", true, k_check,
                   Msg::help_fail_under},
        OptionSpec{"--fail-under-directie", "", pair, "[REGISTER=]PCT", "[REGISTER=]PCT", true, k_check,
                   Msg::help_fail_under_directie},
        OptionSpec{"--baseline", "", file, "VERSLAG.json", "REPORT.json", false, k_check, Msg::help_baseline},
        OptionSpec{"--no-worse-than", "", file, "VERSLAG.json", "REPORT.json", false, k_check,
                   Msg::help_no_worse_than},
        OptionSpec{"--exceptions", "", file, "BESTAND.yaml", "FILE.yaml", false,
                   k_check | k_trace | k_deliveries | k_versions | k_publish, Msg::help_exceptions},
        OptionSpec{"--reference-date", "", text, "JJJJ-MM-DD", "YYYY-MM-DD", false,
                   k_judging | k_rules | k_template, Msg::help_reference_date},
        OptionSpec{"--show-values", "", none, "", "", false, k_check, Msg::help_show_values, true, false},
        OptionSpec{"--max-findings", "", text, "N", "N", false, k_check | k_compare | k_sample,
                   Msg::help_max_findings},
        OptionSpec{"--limit", "", pair, "NAAM=AANTAL", "NAME=NUMBER", true, k_judging | k_cells,
                   Msg::help_limit},
        OptionSpec{"--unverified", "", none, "", "", false, k_rules, Msg::help_unverified},
        OptionSpec{"--jobs", "-j", text, "N", "N", false, k_judging, Msg::help_jobs, false},
        OptionSpec{"--config", "", file, "BESTAND", "FILE", false, k_every, Msg::help_config, true, false},
        OptionSpec{"--lang", "", text, "nl|en", "nl|en", false, k_every, Msg::help_lang},
        OptionSpec{"--color", "", text, "auto|always|never", "auto|always|never", false, k_every,
                   Msg::help_color, false},
        OptionSpec{"--quiet", "-q", none, "", "", false, k_every, Msg::help_quiet, false},
        OptionSpec{"--verbose", "-v", none, "", "", true, k_every, Msg::help_verbose, false},
        OptionSpec{"--help", "-h", none, "", "", false, k_every, Msg::help_help, true, false},
        OptionSpec{"--version", "", none, "", "", false, k_every, Msg::help_version, true, false},
    };
    return k_options;
}

const OptionSpec* find_option(std::string_view name) {
    const auto options = option_table();
    const auto found = std::find_if(options.begin(), options.end(), [name](const OptionSpec& option) {
        return option.name == name || (!option.short_name.empty() && option.short_name == name);
    });
    return found == options.end() ? nullptr : &*found;
}

}  // namespace registertoets::cli
