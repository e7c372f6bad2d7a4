// SPDX-License-Identifier: EUPL-1.2
// Every option of every command, once: parsing, help, man pages and completion are made from this table.
#pragma once

#include <span>
#include <string_view>

#include "messages/msg.hpp"

namespace registertoets::cli {

/// The commands that take an option, as a set of bits.
enum CommandSet : unsigned {
    k_check = 1,
    k_columns = 2,
    k_cells = 4,
    k_rules = 8,
    k_explain = 16,
    k_trace = 32,
    k_template = 64,
    k_feedback = 128,
    k_merge = 256,
    k_compare = 512,
    k_trend = 1024,
    k_sample = 2048,
    k_publish = 4096,
    k_every = 8191,
    k_deliveries = k_feedback | k_merge | k_sample,
    k_versions = k_compare | k_trend,
    k_judging = k_check | k_columns | k_trace | k_deliveries | k_versions | k_publish,
};

/// What the value of an option is.
enum class ValueKind : unsigned char {
    none,  ///< there is none: a switch
    text,
    pair,  ///< `KEY=VALUE`, or a value alone; the project file may write several as a mapping
    file,  ///< the name of a file, or can be one; the project file names it as seen from itself
};

struct OptionSpec {
    std::string_view name;        ///< with its dashes: `--rules`
    std::string_view short_name;  ///< `-o`, or empty
    ValueKind kind = ValueKind::none;
    std::string_view value_nl;  ///< what stands for the value in a Dutch help text; empty for a switch
    std::string_view value_en;
    bool repeatable = false;
    unsigned commands = k_every;
    messages::Msg help;
    bool repeats_run = true;      ///< whether it belongs to the command that repeats a run (`run.arguments`)
    bool in_project_file = true;  ///< whether the project file may set it
};

std::span<const OptionSpec> option_table();

/// The entry of that long or short name, or null.
const OptionSpec* find_option(std::string_view name);

}  // namespace registertoets::cli
