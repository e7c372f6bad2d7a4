// SPDX-License-Identifier: EUPL-1.2
// What a run is asked to do.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rules/rule_set.hpp"
#include "spreadsheet/limits.hpp"
#include "spreadsheet/reading.hpp"
#include "util/date.hpp"

namespace registertoets::check {

/// How far a run is; read by another thread while it goes on.
struct Progress {
    std::atomic<std::uint64_t> files = 0;  ///< done
    std::atomic<std::uint64_t> rows = 0;   ///< judged
};

/// What percentages are grouped by.
enum class GroupBy : unsigned char { directie, keten, file, field };

/// A share of complete rows that a register or each of its directies must reach, as an exact fraction.
struct Threshold {
    std::optional<std::size_t> reg;  ///< number of the register; nothing: every register
    std::uint64_t numerator = 0;     ///< of a fraction of 1: 37,5% is 375/1000
    std::uint64_t denominator = 100;
    std::string shown;  ///< as it was asked for, with a stop and a percent sign
};

struct EarlierReport;
struct Exceptions;
class RowObserver;
class ReferenceLists;

struct Options {
    std::shared_ptr<const rules::RuleSet> rules;
    std::optional<std::size_t> only_register;  ///< number in the rule set
    std::optional<std::string> only_sheet;
    std::vector<std::string> only_directies;               ///< canonical names
    std::vector<std::pair<std::string, std::string>> set;  ///< field id and value
    GroupBy group_by = GroupBy::directie;
    std::string group_field;  ///< with GroupBy::field
    util::Date reference_date{};
    bool keep_values = false;  ///< findings keep the text of their cell
    std::optional<rules::Severity> fail_on = rules::Severity::error;  ///< nothing: never
    std::vector<Threshold> fail_under;
    std::vector<Threshold> fail_under_directie;
    std::shared_ptr<const EarlierReport> baseline;       ///< its findings do not count; may be null
    std::shared_ptr<const Exceptions> exceptions;        ///< accepted findings; may be null
    std::shared_ptr<const EarlierReport> no_worse_than;  ///< no directie may be less complete; may be null
    std::shared_ptr<const ReferenceLists> reference;     ///< the processes that are expected; may be null
    bool expect_deliveries = false;  ///< judge which directies and ketens delivered nothing
    spreadsheet::Limits limits;
    spreadsheet::Reading reading;
    std::size_t jobs = 0;    ///< files read at a time, and rows judged where files are few; 0: the cores
    std::size_t judges = 1;  ///< threads that judge the rows of one file; `run` sets it, from `jobs`
    RowObserver* observer = nullptr;  ///< sees each row as it is judged; must outlive the run
    Progress* progress = nullptr;     ///< counts what was read; must outlive the run
};

}  // namespace registertoets::check
