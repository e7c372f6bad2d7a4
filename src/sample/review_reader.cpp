// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_reader.hpp"

#include <optional>
#include <set>
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

// Lines that are gone, and rows that nobody drew.
void check_against_draw(Review& review, const std::string& name) {
    std::vector<std::uint64_t> questions(review.strata.size());
    std::vector<std::set<std::uint64_t>> rows(review.strata.size());
    for (const ReviewAnswer& answer : review.answers) {
        ++questions[answer.stratum];
        rows[answer.stratum].insert(answer.row);
    }
    std::uint64_t gone = 0;
    for (std::size_t stratum = 0; stratum < review.strata.size(); ++stratum) {
        const ReviewStratum& known = review.strata[stratum];
        gone += known.questions > questions[stratum] ? known.questions - questions[stratum] : 0;
        if (rows[stratum].size() > known.drawn) {
            throw InputError(InputFault::damaged, Sentence(Msg::sample_does_not_fit, {{"file", name}}));
        }
    }
    if (gone > 0) {
        review.faults.push_back(Sentence(Msg::sample_lines_gone, {{"count", gone}}));
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
    check_against_draw(*review, name);
    return *std::move(review);
}

}  // namespace registertoets::sample
