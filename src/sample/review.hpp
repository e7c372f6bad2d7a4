// SPDX-License-Identifier: EUPL-1.2
// What a workbook of review holds when it comes back: how was drawn, and what reviewers found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "messages/sentence.hpp"
#include "util/date.hpp"

namespace registertoets::sample {

/// What a reviewer says of a field of a row.
enum class Verdict : unsigned char { open, right, wrong, unable };
/// The name of `verdict` in JSON.
std::string_view name_of(Verdict verdict);

/// A stratum as the workbook tells it.
struct ReviewStratum {
    std::string reg;       ///< id of the register
    std::string title;     ///< of the register, in the language of the workbook
    std::string directie;  ///< empty: rows without one
    std::uint64_t rows = 0;
    std::uint64_t frame = 0;
    std::uint64_t drawn = 0;
    std::uint64_t questions = 0;
};

/// A question of the workbook, with what was answered.
struct ReviewAnswer {
    std::size_t stratum = 0;     ///< in Review::strata
    std::uint64_t row = 0;       ///< number of the drawn row
    std::uint64_t position = 0;  ///< of the field in its form
    std::string field;           ///< its id
    std::string header;
    std::string code;  ///< of the row, as reports show it; may be empty
    std::string cell;  ///< of the verdict: 'Sheet'!H17
    Verdict verdict = Verdict::open;
};

/// What a stratum was drawn with and is no longer in the workbook.
struct ReviewLoss {
    std::uint64_t questions = 0;
    bool rows_known = true;  ///< it is known which rows lost some: those of Review::torn, and no other
};

/// What the workbook tells of the draw, and what was answered.
struct Review {
    std::uint64_t seed = 0;
    std::uint64_t size = 0;  ///< rows asked for
    bool all_rows = false;   ///< drawn from rows that are not complete too
    std::string reference_date;
    std::string program;
    std::vector<std::string> rules;  ///< name and hash
    std::vector<std::string> files;  ///< name and hash
    std::string command;             ///< that draws the same again
    std::vector<ReviewStratum> strata;
    std::vector<ReviewAnswer> answers;  ///< by stratum, row and field, whatever order they stand in
    std::uint64_t remarks = 0;          ///< lines on which a reviewer wrote something
    /// What could not be taken as it stands; nothing of it counts.
    std::vector<messages::Sentence> faults;
    std::vector<ReviewLoss> lost;  ///< as strata
    /// Rows that lost some of their questions and have others left, by stratum and number.
    std::set<std::pair<std::size_t, std::uint64_t>> torn;
};

}  // namespace registertoets::sample
