// SPDX-License-Identifier: EUPL-1.2
// What a sample can and cannot say: to be read beside every number that comes from it.
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/sample_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::RegisterResult;
using sample::ReviewStratum;

// From so many on, one verdict more or less hardly moves a percentage.
constexpr std::uint64_t k_enough_rows = 30;

class Limits {
  public:
    Limits(const SampleReport& report, Lang lang) : m_report(report), m_lang(lang) {
        for (const ReviewStratum& stratum : report.review.strata) {
            m_rows += stratum.rows;
            m_frame += stratum.frame;
            m_drawn += stratum.drawn;
        }
    }

    std::vector<std::string> all() {
        about_the_frame();
        about_the_numbers();
        about_the_judging();
        return std::move(m_said);
    }

  private:
    void add(Msg sentence, std::initializer_list<messages::Argument> arguments = {}) {
        m_said.push_back(say(m_lang, sentence, arguments));
    }

    void about_the_frame() {
        add(Msg::sample_says_frame, {{"frame", m_frame}, {"rows", drawn_from_text(m_report.review, m_lang)}});
        if (m_rows > m_frame) {
            add(Msg::sample_says_incomplete, {{"count", m_rows - m_frame}});
        }
        const auto no_frame = names([](const ReviewStratum& stratum) { return stratum.frame == 0; });
        if (!no_frame.empty()) {
            add(Msg::sample_says_no_frame, {{"names", no_frame}});
        }
        add(Msg::sample_says_absent);
    }

    void about_the_numbers() {
        if (m_drawn < m_frame) {
            add(Msg::sample_says_interval);
        }
        if (weighs_unequally()) {
            add(Msg::sample_says_weights);
        }
        const auto [least, most_unsure] = fewest_judged();
        if (most_unsure) {
            add(Msg::sample_says_few, {{"least", least}});
        }
        std::string not_covered;
        for (const RegisterResult& reg : m_report.result.registers) {
            for (const sample::StratumResult* stratum : drawn_strata(m_report.review, reg)) {
                if (stratum->answers.judged == 0 && m_report.result.judged > 0) {
                    not_covered += (not_covered.empty() ? "" : ", ") + name_of(stratum->stratum);
                }
            }
        }
        if (!not_covered.empty()) {
            add(Msg::sample_says_not_covered, {{"names", not_covered}});
        }
    }

    void about_the_judging() {
        if (m_report.result.open > 0) {
            add(Msg::sample_says_open, {{"count", m_report.result.open}});
        }
        if (m_report.result.unable > 0) {
            add(Msg::sample_says_unable, {{"count", m_report.result.unable}});
        }
        add(Msg::sample_says_judge);
    }

    [[nodiscard]] std::string name_of(std::size_t stratum) const {
        const ReviewStratum& known = m_report.review.strata[stratum];
        const std::string name = directie_text(known.directie, m_lang);
        // A directie may stand in several registers.
        return m_report.result.registers.size() > 1 ? name + " (" + directie_text(known.title, m_lang) + ")"
                                                    : name;
    }

    template <typename Which>
    [[nodiscard]] std::string names(Which which) const {
        std::vector<std::string> found;
        for (std::size_t stratum = 0; stratum < m_report.review.strata.size(); ++stratum) {
            if (which(m_report.review.strata[stratum])) {
                found.push_back(name_of(stratum));
            }
        }
        return fmt::format("{}", fmt::join(found, ", "));
    }

    // Whether a directie has a row more than its part comes to, because each has one at least.
    [[nodiscard]] bool weighs_unequally() const {
        return std::any_of(m_report.review.strata.begin(), m_report.review.strata.end(),
                           [this](const ReviewStratum& stratum) {
                               return stratum.drawn == 1 && stratum.frame * m_drawn < m_frame;
                           });
    }

    // Of the directies that were not judged in full: the least rows that one was judged by, and whether that
    // is few.
    [[nodiscard]] std::pair<std::uint64_t, bool> fewest_judged() const {
        std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
        for (const RegisterResult& reg : m_report.result.registers) {
            for (const sample::StratumResult& stratum : reg.strata) {
                const sample::StratumCounts& counts = stratum.rows.counts;
                if (counts.judged > 0 && counts.judged < counts.frame) {
                    least = std::min(least, counts.judged);
                }
            }
        }
        return {least, least < k_enough_rows};
    }

    const SampleReport& m_report;
    Lang m_lang;
    std::uint64_t m_rows = 0;
    std::uint64_t m_frame = 0;
    std::uint64_t m_drawn = 0;
    std::vector<std::string> m_said;
};

}  // namespace

std::vector<std::string> sample_limits(const SampleReport& report, Lang lang) {
    return Limits(report, lang).all();
}

}  // namespace registertoets::report
