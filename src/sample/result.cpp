// SPDX-License-Identifier: EUPL-1.2
#include "sample/result.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace registertoets::sample {
namespace {

void count(StratumCounts& counts, Verdict verdict) {
    ++counts.asked;
    counts.judged += verdict == Verdict::right || verdict == Verdict::wrong ? 1U : 0U;
    counts.right += verdict == Verdict::right ? 1U : 0U;
    counts.unable += verdict == Verdict::unable ? 1U : 0U;
}

// What the answers on one row come to.
class RowVerdict {
  public:
    void add(Verdict verdict) { ++m_counts[static_cast<std::size_t>(verdict)]; }
    [[nodiscard]] Verdict verdict() const {
        const auto has = [this](Verdict verdict) { return m_counts[static_cast<std::size_t>(verdict)] > 0; };
        return has(Verdict::wrong)   ? Verdict::wrong
               : has(Verdict::open)  ? Verdict::open
               : has(Verdict::right) ? Verdict::right
                                     : Verdict::unable;
    }

  private:
    std::array<std::uint64_t, 4> m_counts{};
};

class Reckoner {
  public:
    explicit Reckoner(const Review& review) : m_review(review) {
        for (const ReviewAnswer& answer : review.answers) {
            m_rows[{answer.stratum, answer.row}].add(answer.verdict);
        }
        for (const auto& row : review.torn) {
            m_rows[row].add(Verdict::open);
        }
    }

    [[nodiscard]] RegisterResult reckon(const std::string& id) const {
        RegisterResult result;
        result.id = id;
        for (std::size_t stratum = 0; stratum < m_review.strata.size(); ++stratum) {
            if (m_review.strata[stratum].reg == id) {
                result.title = m_review.strata[stratum].title;
                result.strata.push_back({stratum, {}, drawn_from(stratum)});
            }
        }
        add_rows(result);
        add_fields(result);
        return result;
    }

  private:
    [[nodiscard]] StratumCounts drawn_from(std::size_t stratum) const {
        StratumCounts counts;
        counts.frame = m_review.strata[stratum].frame;
        counts.drawn = m_review.strata[stratum].drawn;
        return counts;
    }

    template <typename See>
    void each_row(std::size_t stratum, See see) const {
        for (auto row = m_rows.lower_bound({stratum, 0}); row != m_rows.end() && row->first.first == stratum;
             ++row) {
            see(row->first.second, row->second.verdict());
        }
    }

    // Whether a question on this row may be gone.
    [[nodiscard]] bool may_lack(std::size_t stratum, std::uint64_t row) const {
        return !m_review.lost[stratum].rows_known || m_review.torn.contains({stratum, row});
    }

    // The drawn rows that may have lost questions, also those of which nothing is left.
    [[nodiscard]] std::uint64_t may_lack(std::size_t stratum) const {
        std::uint64_t rows = 0;
        std::uint64_t seen = 0;
        each_row(stratum, [&](std::uint64_t row, Verdict) {
            ++seen;
            rows += may_lack(stratum, row) ? 1U : 0U;
        });
        return rows + m_review.strata[stratum].drawn - seen;
    }

    // Every drawn row is asked about, also one whose lines are gone.
    void add_rows(RegisterResult& result) const {
        std::vector<StratumCounts> all;
        for (StratumResult& stratum : result.strata) {
            StratumCounts counts = drawn_from(stratum.stratum);
            // Where any row may have lost questions, those in which something was found wrong are no fair
            // part.
            if (m_review.lost[stratum.stratum].rows_known) {
                each_row(stratum.stratum,
                         [&counts](std::uint64_t, Verdict verdict) { count(counts, verdict); });
            }
            counts.asked = counts.drawn;
            stratum.rows = estimate({&counts, 1});
            all.push_back(counts);
        }
        result.rows = estimate(all);
    }

    void add_fields(RegisterResult& result) const {
        struct Field {
            std::string header;
            std::vector<StratumCounts> strata;
            std::vector<std::uint64_t> kept;  // by stratum, rows that may lack questions but have this one
        };
        std::map<std::pair<std::uint64_t, std::string>, Field> fields;
        for (const ReviewAnswer& answer : m_review.answers) {
            const auto at = std::find_if(
                result.strata.begin(), result.strata.end(),
                [&answer](const StratumResult& stratum) { return stratum.stratum == answer.stratum; });
            if (at == result.strata.end()) {
                continue;
            }
            Field& field = fields[{answer.position, answer.field}];
            if (field.strata.empty()) {
                field.header = answer.header.empty() ? answer.field : answer.header;
                for (const StratumResult& stratum : result.strata) {
                    field.strata.push_back(drawn_from(stratum.stratum));
                }
                field.kept.resize(field.strata.size());
            }
            const auto index = static_cast<std::size_t>(at - result.strata.begin());
            count(field.strata[index], answer.verdict);
            field.kept[index] += may_lack(answer.stratum, answer.row) ? 1U : 0U;
            count(at->answers, answer.verdict);
        }
        for (StratumResult& stratum : result.strata) {
            const std::uint64_t lost = m_review.lost[stratum.stratum].questions;
            const auto index = static_cast<std::size_t>(&stratum - result.strata.data());
            const std::uint64_t rows = lost > 0 ? may_lack(stratum.stratum) : 0;
            stratum.answers.asked += lost;
            // A question that is gone may have been this one: it is not to look as if all was judged.
            for (auto& [key, field] : fields) {
                field.strata[index].asked += std::min(lost, rows - std::min(rows, field.kept[index]));
            }
        }
        for (const auto& [key, field] : fields) {
            FieldResult added{key.second, field.header, estimate(field.strata), {}};
            for (const StratumCounts& counts : field.strata) {
                added.strata.push_back(estimate({&counts, 1}));
            }
            result.fields.push_back(std::move(added));
        }
    }

    const Review& m_review;
    std::map<std::pair<std::size_t, std::uint64_t>, RowVerdict> m_rows;
};

}  // namespace

Result result_of(const Review& review) {
    Result result;
    const Reckoner reckoner(review);
    for (const ReviewStratum& stratum : review.strata) {
        const auto same = [&stratum](const RegisterResult& known) { return known.id == stratum.reg; };
        if (std::none_of(result.registers.begin(), result.registers.end(), same)) {
            result.registers.push_back(reckoner.reckon(stratum.reg));
        }
    }
    for (std::size_t index = 0; index < review.answers.size(); ++index) {
        const Verdict verdict = review.answers[index].verdict;
        ++result.questions;
        result.open += verdict == Verdict::open ? 1U : 0U;
        result.unable += verdict == Verdict::unable ? 1U : 0U;
        result.judged += verdict == Verdict::right || verdict == Verdict::wrong ? 1U : 0U;
        if (verdict == Verdict::wrong) {
            result.wrong.push_back(index);
        }
    }
    for (const ReviewLoss& lost : review.lost) {
        result.questions += lost.questions;
        result.open += lost.questions;
    }
    return result;
}

}  // namespace registertoets::sample
