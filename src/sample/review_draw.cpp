// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_draw.hpp"

#include <charconv>

#include "util/unicode.hpp"

namespace registertoets::sample {

using spreadsheet::Row;

std::string_view text_at(const Row& row, std::uint32_t column) {
    const auto found =
        std::find_if(row.cells.begin(), row.cells.end(),
                     [column](const spreadsheet::Cell& cell) { return cell.column == column; });
    return found == row.cells.end() ? std::string_view() : found->text;
}

std::optional<std::uint64_t> number_in(std::string_view text) {
    const std::string line = util::single_line(text);
    std::uint64_t number = 0;
    const auto [stop, fault] = std::from_chars(line.data(), line.data() + line.size(), number);
    return fault == std::errc{} && stop == line.data() + line.size() ? std::optional(number) : std::nullopt;
}

void DrawSheet::see(const Row& row) {
    if (m_columns.found()) {
        take_stratum(row);
    } else if (!m_columns.find(row, {StratumColumn::group, StratumColumn::frame, StratumColumn::drawn,
                                     StratumColumn::id})) {
        take_fact(row);
    }
}

void DrawSheet::take_fact(const Row& row) {
    static const KnownNames k_labels = [] {
        std::vector<messages::Msg> labels;
        for (std::size_t fact = 0; fact < k_draw_facts; ++fact) {
            labels.push_back(label_of(static_cast<DrawFact>(fact)));
        }
        return KnownNames(labels);
    }();
    const auto known = row.cells.size() < 2 ? std::nullopt : k_labels.find(row.cells[0].text);
    if (known) {
        note(static_cast<DrawFact>(*known), util::single_line(row.cells[1].text));
    }
}

void DrawSheet::note(DrawFact fact, const std::string& value) {
    switch (fact) {
        case DrawFact::seed:
            m_has_seed = number_in(value).has_value();
            m_review.seed = number_in(value).value_or(0);
            break;
        case DrawFact::size:
            m_review.size = number_in(value).value_or(0);
            break;
        case DrawFact::frame:
            m_review.all_rows = is_called(value, frame_in_words(true));
            m_has_frame = m_review.all_rows || is_called(value, frame_in_words(false));
            break;
        case DrawFact::date:
            m_review.reference_date = value.substr(0, value.find('T'));
            break;
        case DrawFact::program:
            m_review.program = value;
            break;
        case DrawFact::rules:
            m_review.rules.push_back(value);
            break;
        case DrawFact::file:
            m_review.files.push_back(value);
            break;
        case DrawFact::command:
            m_review.command = value;
            break;
    }
}

void DrawSheet::take_stratum(const Row& row) {
    const auto text = [&](StratumColumn column) {
        return util::single_line(text_at(row, m_columns.of(column)));
    };
    const auto number = [&](StratumColumn column) { return number_in(text(column)).value_or(0); };
    const std::uint64_t group = number(StratumColumn::group);
    if (group == 0 || text(StratumColumn::id).empty()) {
        return;
    }
    const std::string directie = text(StratumColumn::directie);
    const ReviewStratum stratum{text(StratumColumn::id),
                                text(StratumColumn::reg),
                                is_called(directie, messages::Msg::text_no_group) ? std::string() : directie,
                                number(StratumColumn::rows),
                                number(StratumColumn::frame),
                                number(StratumColumn::drawn),
                                number(StratumColumn::questions)};
    m_twice = !m_groups.emplace(group, stratum).second || m_twice;
}

std::optional<Review> DrawSheet::review() const {
    Review review = m_review;
    bool sound = m_has_seed && m_has_frame && !m_twice && !m_groups.empty();
    for (const auto& [group, stratum] : m_groups) {
        review.strata.push_back(stratum);
        sound = sound && group == review.strata.size() && stratum.drawn <= stratum.frame &&
                stratum.frame <= stratum.rows;
    }
    return sound ? std::optional(std::move(review)) : std::nullopt;
}

}  // namespace registertoets::sample
