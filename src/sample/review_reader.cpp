// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_reader.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "messages/catalogue.hpp"
#include "sample/review_draw.hpp"
#include "sample/review_questions.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::sample {
namespace {

using messages::Msg;
using messages::Sentence;
using spreadsheet::InputError;
using spreadsheet::InputFault;

using RowCounts = std::map<std::uint64_t, std::uint64_t>;  // questions by row

// Which questions of stratum number `index` are gone, as far as can be known.
void find_lost(Review& review, std::size_t index, const RowCounts& rows, const QuestionSheet& sheet) {
    const ReviewStratum& stratum = review.strata[index];
    ReviewLoss& lost = review.lost[index];
    std::uint64_t found = 0;
    std::uint64_t torn = 0;  // questions that rows lack by their own account
    bool all_tell = true;
    for (const auto& [row, questions] : rows) {
        found += questions;
        const auto told = sheet.of_rows().find({index, row});
        all_tell = all_tell && told != sheet.of_rows().end();
        if (told != sheet.of_rows().end() && told->second > questions) {
            torn += told->second - questions;
            review.torn.emplace(index, row);
        }
    }
    lost.questions = std::max(torn, stratum.questions > found ? stratum.questions - found : 0);
    if (lost.questions > 0 && !all_tell) {
        // Where one row was drawn it can be no other; else it may be any of them.
        lost.rows_known = stratum.drawn == 1;
        if (lost.rows_known) {
            review.torn.emplace(index, rows.begin()->first);
        }
    }
}

// Lines that are gone, and rows that nobody drew.
void check_against_draw(Review& review, const QuestionSheet& sheet, const std::string& name) {
    std::vector<RowCounts> rows(review.strata.size());
    for (const ReviewAnswer& answer : review.answers) {
        ++rows[answer.stratum][answer.row];
    }
    review.lost.resize(review.strata.size());
    std::uint64_t gone = 0;
    std::uint64_t unknown = 0;
    for (std::size_t stratum = 0; stratum < review.strata.size(); ++stratum) {
        if (rows[stratum].size() > review.strata[stratum].drawn) {
            throw InputError(InputFault::damaged, Sentence(Msg::sample_does_not_fit, {{"file", name}}));
        }
        find_lost(review, stratum, rows[stratum], sheet);
        gone += review.lost[stratum].questions;
        unknown += review.lost[stratum].rows_known ? 0U : 1U;
    }
    if (gone > 0) {
        review.faults.push_back(Sentence(Msg::sample_lines_gone, {{"count", gone}}));
    }
    if (unknown > 0) {
        review.faults.push_back(Sentence(Msg::sample_torn_unknown, {{"count", unknown}}));
    }
}

}  // namespace

Review read_review(const std::filesystem::path& path, const std::string& name,
                   const spreadsheet::Limits& limits) {
    const auto workbook = spreadsheet::open_workbook(path, limits, name);
    QuestionSheet questions;
    std::optional<DrawSheet> draw;
    const auto sheets = workbook->sheets();
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        const auto reader = workbook->read(index);
        DrawSheet maybe;
        spreadsheet::Row row;
        while (reader->next(row)) {
            questions.see(sheets[index].name, row);
            maybe.see(row);
        }
        questions.end_sheet();
        if (maybe.found() && !draw) {
            draw = std::move(maybe);
        }
    }
    if (!draw || !questions.found()) {
        throw InputError(InputFault::no_register, Sentence(Msg::sample_foreign, {{"file", name}}));
    }
    std::optional<Review> review = draw->review();
    if (!review) {
        throw InputError(InputFault::damaged, Sentence(Msg::sample_does_not_fit, {{"file", name}}));
    }
    questions.finish(*review);
    check_against_draw(*review, questions, name);
    return *std::move(review);
}

}  // namespace registertoets::sample
