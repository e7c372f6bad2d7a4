// SPDX-License-Identifier: EUPL-1.2
#include "rules/probe.hpp"

#include <algorithm>

#include "register/value_list.hpp"
#include "rules/lazy_pattern.hpp"

namespace registertoets::rules {
namespace {

// A list of one value: what finds the values of closed lists in cells finds words too.
class Mentions : public Probe {
  public:
    Mentions(const std::vector<std::string>& words, const std::vector<std::string>& denials)
        : m_list("words", {}, false) {
        m_list.set_denials(denials);
        m_list.add({}, words, {});
    }
    [[nodiscard]] bool answer(const ReadText& text, const util::Date& /*day*/) const override {
        // Most texts have not even the first word of any of them.
        return m_list.may_name(text.words()) && !m_list.find_in(text.text()).empty();
    }

  private:
    reg::ValueList m_list;
};

class Matches : public Probe {
  public:
    explicit Matches(Patterns patterns) : m_patterns(std::move(patterns)) {}
    [[nodiscard]] bool answer(const ReadText& text, const util::Date& /*day*/) const override {
        return m_patterns.found_in(text.searched());
    }

  private:
    Patterns m_patterns;
};

// "per 1-1-2027" says when; what a text tells of a day that is still to come is not so yet.
class Dated : public Probe {
  public:
    Dated(Patterns patterns, bool ahead) : m_patterns(std::move(patterns)), m_ahead(ahead) {}
    [[nodiscard]] bool answer(const ReadText& text, const util::Date& day) const override {
        return std::any_of(m_patterns.each().begin(), m_patterns.each().end(), [&](const auto& pattern) {
            return pattern->may_be_in(text.searched()) && holds(*pattern, text.folded(), day);
        });
    }

  private:
    [[nodiscard]] bool holds(const LazyPattern& pattern, std::string_view text, const util::Date& day) const {
        const re2::StringPiece piece(text.data(), text.size());
        re2::StringPiece found;
        for (std::size_t at = 0; at <= text.size();) {
            if (!pattern.compiled().Match(piece, at, text.size(), RE2::UNANCHORED, &found, 1)) {
                return false;
            }
            const auto end = static_cast<std::size_t>(found.data() - text.data()) + found.size();
            if (const auto days = util::days_in_front(text.substr(end))) {
                if (m_ahead ? days->first > day : days->last <= day) {
                    return true;
                }
            }
            at = std::max(end, at + 1);
        }
        return false;
    }

    Patterns m_patterns;
    bool m_ahead;
};

}  // namespace

std::unique_ptr<Probe> mentions(const std::vector<std::string>& words,
                                const std::vector<std::string>& denials) {
    return std::make_unique<Mentions>(words, denials);
}

std::unique_ptr<Probe> matches(Patterns patterns) {
    return std::make_unique<Matches>(std::move(patterns));
}

std::unique_ptr<Probe> dated_past(Patterns patterns) {
    return std::make_unique<Dated>(std::move(patterns), false);
}

std::unique_ptr<Probe> dated_ahead(Patterns patterns) {
    return std::make_unique<Dated>(std::move(patterns), true);
}

std::uint64_t Probes::add(reg::FieldIndex field, std::unique_ptr<Probe> probe) {
    if (field >= m_by_field.size()) {
        m_by_field.resize(field + 1);
    }
    m_by_field[field].push_back(std::move(probe));
    return std::uint64_t{1} << (m_by_field[field].size() - 1);
}

std::span<const std::unique_ptr<Probe>> Probes::of(reg::FieldIndex field) const {
    if (field >= m_by_field.size()) {
        return {};
    }
    return m_by_field[field];
}

std::uint64_t Probes::answers(reg::FieldIndex field, const ReadText& text, const util::Date& day) const {
    std::uint64_t bits = 0;
    std::uint64_t bit = 1;
    for (const auto& probe : of(field)) {
        bits |= probe->answer(text, day) ? bit : 0;
        bit <<= 1U;
    }
    return bits;
}

}  // namespace registertoets::rules
