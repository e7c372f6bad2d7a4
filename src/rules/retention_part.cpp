// SPDX-License-Identifier: EUPL-1.2
#include "rules/retention_part.hpp"

#include <algorithm>
#include <string>

namespace registertoets::rules {
namespace {

using Kind = RetentionToken::Kind;

// What follows in a longer part is not read: no one writes periods so, and the time taken stays bounded.
constexpr std::size_t k_most_tokens = 1000;

constexpr std::string_view k_ends_event = ",;()[]+:";
constexpr std::string_view k_ends_clause = ",;+";

// The event that a period is counted from: tokens `begin` to `end`.
struct Event {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<std::size_t> start;
    bool refers_back = false;
};

// Step words that only a joining word keeps apart: "verwijderen en vernietigen".
struct StepGroup {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::size_t> steps;
};

void add_once(std::vector<std::size_t>& values, std::size_t value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

// The period that an event belongs to, and how well: 0 right behind it, 1 right before it, 2 and 3 in another
// clause.
struct Place {
    std::size_t amount = 0;
    int rank = 0;
};

class PartReader {
  public:
    PartReader(const RetentionTokens& tokens, const RetentionWords& words)
        : m_tokens(tokens),
          m_words(words),
          m_amounts(retention_amounts(tokens, words)),
          m_amount_at(tokens.size(), nullptr) {
        for (const RetentionAmount& amount : m_amounts) {
            for (std::size_t at = amount.begin; at < amount.end; ++at) {
                m_amount_at[at] = &amount;
            }
        }
    }

    RetentionPart read(RetentionContext& context) {
        find_events();
        find_steps();
        for (const Event& event : m_events) {
            m_places.push_back(place_of(event));
        }
        RetentionPart part;
        part.says_start = m_says_start || !m_events.empty();
        for (const StepGroup& group : m_groups) {
            for (const std::size_t step : group.steps) {
                add_once(part.steps, step);
            }
        }
        for (std::size_t number = 0; number < m_amounts.size(); ++number) {
            RetentionTerm term{m_amounts[number].least, m_amounts[number].most, false, {}, steps_of(number)};
            if (const Event* event = event_of(number)) {
                term.has_start = true;
                term.start = event->refers_back ? referred_to(*event, number, context) : event->start;
            }
            context.steps = term.steps;
            if (!is_beside(term)) {
                part.terms.push_back(std::move(term));
            }
        }
        return part;
    }

  private:
    [[nodiscard]] bool word_in(std::size_t at, const WordSet& set) const {
        return at < m_tokens.size() && m_tokens[at].kind == Kind::word && set.has(m_tokens[at].text);
    }
    [[nodiscard]] bool sign_in(std::size_t at, std::string_view signs) const {
        return m_tokens[at].kind == Kind::sign &&
               (m_tokens[at].stop || signs.find(m_tokens[at].text.front()) != std::string_view::npos);
    }
    [[nodiscard]] const RetentionAmount* amount_with(std::size_t at) const {
        return at < m_amount_at.size() ? m_amount_at[at] : nullptr;
    }
    [[nodiscard]] std::optional<std::size_t> step_at(std::size_t at) const {
        for (std::size_t step = 0; step < m_words.steps.size(); ++step) {
            if (word_in(at, m_words.steps[step].words)) {
                return step;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] bool is_beside(const RetentionTerm& term) const {
        return std::any_of(term.steps.begin(), term.steps.end(),
                           [this](std::size_t step) { return m_words.steps[step].beside; });
    }

    void find_events() {
        for (std::size_t at = 0; at < m_tokens.size();) {
            if (const RetentionAmount* amount = amount_with(at)) {
                at = amount->end;
            } else if (word_in(at, m_words.after)) {
                at = read_event(at);
            } else {
                read_lone_event(at++);
            }
        }
    }

    // An event without a preposition: "verwijderde gegevens", "daarna", "einde dienstverband".
    void read_lone_event(std::size_t at) {
        for (std::size_t start = 0; start < m_words.starts.size(); ++start) {
            if (word_in(at, m_words.starts[start].words)) {
                m_events.push_back({at, at + 1, start, false});
                return;
            }
        }
        if (word_in(at, m_words.after_that) && refers_back(at)) {
            m_events.push_back({at, at + 1, std::nullopt, true});
        } else if (word_in(at, m_words.events) || (m_tokens[at].is('+') && at > 0 &&
                                                   amount_with(at + 1) != nullptr && at < first_amount())) {
            m_says_start = true;
        }
    }
    [[nodiscard]] std::size_t first_amount() const {
        return m_amounts.empty() ? m_tokens.size() : m_amounts.front().begin;
    }

    // "half jaar daarna" and "daarna worden ze 5 jaar bewaard", but not "7 jaar, daarna vernietigen".
    [[nodiscard]] bool refers_back(std::size_t at) const {
        if (at > 0 && amount_with(at - 1) != nullptr) {
            return true;
        }
        for (std::size_t next = at + 1;
             next < m_tokens.size() && !sign_in(next, k_ends_event) && !step_at(next); ++next) {
            if (amount_with(next) != nullptr) {
                return true;
            }
        }
        return false;
    }

    // Reads what stands behind the preposition at `at`; gives where to go on.
    std::size_t read_event(std::size_t at) {
        std::size_t first = at + 1;
        while (word_in(first, m_words.particles) || (first < m_tokens.size() && m_tokens[first].is('/'))) {
            ++first;
        }
        std::size_t ahead = first;
        while (word_in(ahead, m_words.spans) || word_in(ahead, m_words.particles)) {
            ++ahead;
        }
        // "na 7 jaar", "na afloop van 7 jaar": a period, counted from what is not said.
        if (amount_with(first) != nullptr || amount_with(ahead) != nullptr) {
            return std::max(first, ahead);
        }
        std::size_t end = first;
        bool vague = false;
        std::string said;
        for (std::size_t token = at + 1; token < m_tokens.size(); ++token) {
            if (sign_in(token, k_ends_event) || amount_with(token) != nullptr ||
                (token > first && step_at(token))) {
                break;
            }
            vague = vague || word_in(token, m_words.vague);
            said.append(said.empty() ? "" : " ").append(m_tokens[token].text);
            end = token + 1;
        }
        if (end <= first) {
            return at + 1;
        }
        const auto start = kind_of(said);
        if (start || !vague) {
            m_events.push_back({at, end, start, false});
        }
        return end;
    }

    [[nodiscard]] std::optional<std::size_t> kind_of(const std::string& said) const {
        const SearchedText text(said);
        for (std::size_t start = 0; start < m_words.starts.size(); ++start) {
            if (m_words.starts[start].matches.found_in(text)) {
                return start;
            }
        }
        return std::nullopt;
    }

    void find_steps() {
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            const auto step = step_at(at);
            const bool in_event = std::any_of(m_events.begin(), m_events.end(), [at](const Event& event) {
                return event.begin <= at && at < event.end;
            });
            if (!step || in_event) {
                continue;
            }
            if (m_groups.empty() || !only_joins(m_groups.back().end, at)) {
                m_groups.push_back({at, at, {}});
            }
            m_groups.back().end = at + 1;
            add_once(m_groups.back().steps, *step);
        }
    }
    [[nodiscard]] bool only_joins(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at) {
            if (!word_in(at, m_words.joins) && !m_tokens[at].is('-') && !m_tokens[at].is('/')) {
                return false;
            }
        }
        return true;
    }

    // Whether a new clause begins between two tokens. Not with the "daarna" of "5 jaar daarna".
    [[nodiscard]] bool apart(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at) {
            const bool back = word_in(at, m_words.after_that) && (at == 0 || amount_with(at - 1) == nullptr);
            if (back || sign_in(at, k_ends_clause) || word_in(at, m_words.joins) ||
                word_in(at, m_words.breaks)) {
                return true;
            }
        }
        return false;
    }

    // The step of a period stands next to it, before or behind: in the same clause if it can be told.
    [[nodiscard]] std::vector<std::size_t> steps_of(std::size_t number) const {
        const RetentionAmount& amount = m_amounts[number];
        const std::size_t from = number == 0 ? 0 : m_amounts[number - 1].end;
        const std::size_t to = number + 1 == m_amounts.size() ? m_tokens.size() : m_amounts[number + 1].begin;
        const StepGroup* before = nullptr;
        const StepGroup* behind = nullptr;
        for (const StepGroup& group : m_groups) {
            if (group.begin >= from && group.end <= amount.begin) {
                before = &group;
            } else if (behind == nullptr && group.begin >= amount.end && group.end <= to) {
                behind = &group;
            }
        }
        if (before == nullptr || behind == nullptr) {
            const StepGroup* one = before == nullptr ? behind : before;
            return one == nullptr ? std::vector<std::size_t>{} : one->steps;
        }
        const bool apart_before = apart(before->end, amount.begin);
        const bool apart_behind = apart(amount.end, behind->begin);
        if (apart_before != apart_behind) {
            return apart_before ? behind->steps : before->steps;
        }
        std::vector<std::size_t> steps = before->steps;
        for (const std::size_t step : behind->steps) {
            add_once(steps, step);
        }
        return steps;
    }

    [[nodiscard]] std::optional<Place> place_of(const Event& event) const {
        std::optional<std::size_t> left;
        std::optional<std::size_t> right;
        for (std::size_t number = 0; number < m_amounts.size(); ++number) {
            if (m_amounts[number].end <= event.begin) {
                left = number;
            } else if (!right && m_amounts[number].begin >= event.end) {
                right = number;
            }
        }
        const bool left_apart = left && apart(m_amounts[*left].end, event.begin);
        const bool right_apart = right && apart(event.end, m_amounts[*right].begin);
        if (left && !left_apart) {
            return Place{*left, 0};
        }
        if (right && !right_apart) {
            return Place{*right, 1};
        }
        if (left) {
            return Place{*left, 2};
        }
        return right ? std::optional{Place{*right, 3}} : std::nullopt;
    }

    // The event that a period is counted from.
    [[nodiscard]] const Event* event_of(std::size_t number) const {
        const Event* best = nullptr;
        int best_rank = 0;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            const auto& place = m_places[i];
            if (place && place->amount == number && (best == nullptr || place->rank < best_rank)) {
                best = &m_events[i];
                best_rank = place->rank;
            }
        }
        return best;
    }

    // "Daarna" is after the event just named for the same period, or after the step of the period before.
    [[nodiscard]] std::optional<std::size_t> referred_to(const Event& event, std::size_t number,
                                                         const RetentionContext& context) const {
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            const Event& other = m_events[i];
            if (!other.refers_back && other.end <= event.begin && m_places[i] &&
                m_places[i]->amount == number) {
                return other.start;
            }
        }
        if (context.steps.size() == 1) {
            for (std::size_t start = 0; start < m_words.starts.size(); ++start) {
                if (m_words.starts[start].step == context.steps.front()) {
                    return start;
                }
            }
        }
        return std::nullopt;
    }

    const RetentionTokens& m_tokens;
    const RetentionWords& m_words;
    std::vector<RetentionAmount> m_amounts;
    std::vector<const RetentionAmount*> m_amount_at;  // by token
    std::vector<Event> m_events;
    std::vector<std::optional<Place>> m_places;  // by event
    std::vector<StepGroup> m_groups;
    bool m_says_start = false;
};

}  // namespace

RetentionPart read_retention_part(std::string_view folded, const RetentionWords& words,
                                  RetentionContext& context) {
    RetentionTokens tokens = retention_tokens(folded);
    tokens.resize(std::min(tokens.size(), k_most_tokens));
    return PartReader(tokens, words).read(context);
}

}  // namespace registertoets::rules
