// SPDX-License-Identifier: EUPL-1.2
// The parts of a report as a document, in the order in which they stand. A new part is one file and one line
// in parts.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "messages/msg.hpp"
#include "report/document.hpp"
#include "report/format.hpp"
#include "report/shown.hpp"

namespace registertoets::report {

/// How much of a report stands in a document.
struct Extent {
    std::size_t rows = 2000;           ///< of a register, a list of processes
    std::size_t tasks = 2000;          ///< of a register
    std::size_t tasks_of_group = 500;  ///< of a directie
    std::size_t ranges = 100;          ///< of cells, in one task
    bool full_texts = true;            ///< why and how in full, not the first sentence alone
    Shown findings = Shown::all;
};

/// What is written, how, and how much of it.
struct PartContext {
    const check::Report& report;
    const RenderOptions& options;
    Extent extent;

    [[nodiscard]] messages::Lang lang() const { return options.lang; }
};

struct Part {
    std::string_view id;
    messages::Msg title;
    bool in_summary;  ///< also where there is room for the outcome only
    bool (*has)(const check::Report& report);
    void (*write)(Document& document, const PartContext& context);
};

/// All parts, in order.
std::span<const Part> parts();

/// How it went: figures, sentences, what was asked for, what gains most.
void write_verdict_part(Document& document, const PartContext& context);
/// How complete each register is, by directie and keten.
void write_shares_part(Document& document, const PartContext& context);
/// Which part of a list of processes is there.
void write_coverage_part(Document& document, const PartContext& context);
/// What is lacking, by field and article, and by directie and field.
void write_lacking_part(Document& document, const PartContext& context);
/// Which columns the sheets lack.
void write_missing_part(Document& document, const PartContext& context);
/// What to do, by directie.
void write_todo_part(Document& document, const PartContext& context);
/// Every row, or those that lack most.
void write_rows_part(Document& document, const PartContext& context);
/// What became of each rule.
void write_rules_part(Document& document, const PartContext& context);
/// What was not checked, and what else is to be known of files.
void write_files_part(Document& document, const PartContext& context);
/// What the report rests on.
void write_origin_part(Document& document, const PartContext& context);

}  // namespace registertoets::report
