// SPDX-License-Identifier: EUPL-1.2
// One cell: what was read, which field it is, and what each rule says of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "check/silence.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::check {

/// What becomes of the row that a cell stands in.
enum class CellFate : unsigned char {
    no_register,  ///< the sheet is none
    above_header,
    header_row,
    empty_row,
    passed_over,  ///< an explanation, a repeated header, a total, a title, only prefilled fields
    ended,
    not_asked_for,  ///< of another directie
    verwerking,
};

struct RuleTrace {
    std::uint32_t rule = 0;  ///< number in the rules of the register
    rules::Outcome outcome = rules::Outcome::met;
    std::uint32_t related = k_none;        ///< number in Report::rows of the row it clashes with
    std::optional<std::size_t> exception;  ///< number in Report::exceptions of the entry that accepts it
    Silence silence;                       ///< with Outcome::not_applicable: why
};

/// A field that the cell's column answers, as its row was judged.
struct FieldTrace {
    reg::FieldIndex field = 0;
    std::string text;          ///< what was judged: the cell, joined columns or a given value
    bool given = false;        ///< a value for rows that have none of their own
    bool joined = false;       ///< of several columns
    bool error_value = false;  ///< the cell holds an error of the spreadsheet program
    rules::CellFacts cell;
    rules::Need need = rules::Need::optional;
    std::vector<reg::FieldIndex> in_the_way;  ///< with Need::unknown: fields that are not in order
    std::vector<RuleTrace> rules;
};

struct Trace {
    std::uint32_t sheet = 0;  ///< number in Report::sheets
    spreadsheet::CellPlace place;
    std::optional<spreadsheet::CellType> type;  ///< nothing: the cell is empty
    std::string text;                           ///< as read
    CellFate fate = CellFate::no_register;
    std::uint32_t row = k_none;      ///< number in Report::rows of a verwerking
    std::vector<FieldTrace> fields;  ///< of a verwerking
};

struct TraceResult {
    Report report;  ///< of the whole file
    Trace trace;
};

/// Checks the workbook `input` and tells about one cell of it. Without a sheet in `cell` it is the first
/// register, or the first sheet where there is none. Throws InputError where the file cannot be read or has
/// no such sheet.
TraceResult trace_cell(const Input& input, const Options& options, const spreadsheet::CellReference& cell);

}  // namespace registertoets::check
