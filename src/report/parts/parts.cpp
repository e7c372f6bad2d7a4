// SPDX-License-Identifier: EUPL-1.2
#include "report/parts/parts.hpp"

#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "report/shown.hpp"

namespace registertoets::report {
namespace {

using messages::Msg;

bool always(const check::Report& /*report*/) {
    return true;
}

bool has_registers(const check::Report& report) {
    return !report.registers.empty();
}

bool has_coverage(const check::Report& report) {
    return std::any_of(report.registers.begin(), report.registers.end(),
                       [](const check::RegisterReport& counts) { return counts.coverage.has_value(); });
}

bool has_missing_columns(const check::Report& report) {
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const check::Finding& finding) { return is_missing_column(report, finding); });
}

bool has_rows(const check::Report& report) {
    return !report.rows.empty();
}

}  // namespace

std::span<const Part> parts() {
    static constexpr std::array k_parts{
        Part{"oordeel", Msg::page_verdict, true, always, write_verdict_part},
        Part{"volledigheid", Msg::book_shares, true, has_registers, write_shares_part},
        Part{"dekking", Msg::page_coverage, true, has_coverage, write_coverage_part},
        Part{"ontbreekt", Msg::page_lacking, false, has_rows, write_lacking_part},
        Part{"kolommen", Msg::book_missing, true, has_missing_columns, write_missing_part},
        Part{"te-doen", Msg::page_todo, true, has_registers, write_todo_part},
        Part{"verwerkingen", Msg::page_rows, false, has_rows, write_rows_part},
        Part{"toetsing", Msg::page_rules, false, has_registers, write_rules_part},
        Part{"bestanden", Msg::page_files, true, always, write_files_part},
        Part{"herkomst", Msg::book_origin, true, always, write_origin_part},
    };
    return k_parts;
}

}  // namespace registertoets::report
