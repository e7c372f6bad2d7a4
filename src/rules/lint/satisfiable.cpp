// SPDX-License-Identifier: EUPL-1.2
// By disjunctive normal form: a condition holds when one of its ways to hold does, and a way is a set of
// questions with the answers that they must get. A way is out when one cell cannot give all of its answers.
#include "rules/lint/satisfiable.hpp"

#include <algorithm>
#include <set>

namespace registertoets::rules {
namespace {

// A condition with more ways to hold than this is taken to hold in one of them.
constexpr std::size_t k_most_ways = 2000;

struct Answered {
    const Formula* question;
    bool yes;
};
using Way = std::vector<Answered>;
using Ways = std::vector<Way>;

// What one cell must be for a way: what it says, and which values of its list it names.
class Cell {
  public:
    explicit Cell(std::size_t values) : m_free(values, true) {}

    void add(const Answered& answered) {
        const Formula& asked = *answered.question;
        m_presences &= answered.yes ? asked.if_yes : asked.if_no;
        (answered.yes ? m_answers : m_denied) |= asked.answer;
        if (!asked.asks_values) {
            return;
        }
        if (answered.yes) {
            (asked.other_than ? m_other_than : m_one_of).push_back(asked.values);
        } else if (asked.other_than) {
            keep_only(asked.values);
        } else {
            for (const std::uint16_t value : asked.values) {
                m_free[value] = false;
            }
        }
    }

    [[nodiscard]] bool possible() const {
        Formula::Presences presences = m_presences;
        if ((m_answers & m_denied) != 0 || !values_possible()) {
            presences &= ~Formula::bit(Presence::filled);
        }
        return presences != 0;
    }

  private:
    void keep_only(const std::vector<std::uint16_t>& values) {
        m_names_any = true;
        for (std::size_t value = 0; value < m_free.size(); ++value) {
            m_free[value] = m_free[value] && std::find(values.begin(), values.end(), value) != values.end();
        }
    }
    [[nodiscard]] bool values_possible() const {
        const bool names_any = m_names_any || !m_one_of.empty();
        const auto one_free = [this](const auto& values) {
            return std::any_of(values.begin(), values.end(),
                               [this](std::uint16_t value) { return m_free[value]; });
        };
        const auto one_other = [this](const auto& values) {
            for (std::size_t value = 0; value < m_free.size(); ++value) {
                if (m_free[value] && std::find(values.begin(), values.end(), value) == values.end()) {
                    return true;
                }
            }
            return false;
        };
        if (m_names_any && std::find(m_free.begin(), m_free.end(), true) == m_free.end()) {
            return false;
        }
        return std::all_of(m_one_of.begin(), m_one_of.end(), one_free) &&
               (!names_any || std::all_of(m_other_than.begin(), m_other_than.end(), one_other));
    }

    Formula::Presences m_presences = ~Formula::Presences{0};
    std::uint64_t m_answers = 0;
    std::uint64_t m_denied = 0;
    std::vector<bool> m_free;  // by value: the cell may name it
    bool m_names_any = false;  // the cell names a value, whichever
    std::vector<std::vector<std::uint16_t>> m_one_of;
    std::vector<std::vector<std::uint16_t>> m_other_than;
};

class Unraveller {
  public:
    explicit Unraveller(const reg::Form& form) : m_form(form) {}

    // The ways in which `formula` is answered with yes or no; the impossible ones left out.
    Ways ways(const Formula& formula, bool yes) {
        switch (formula.op) {
            case Formula::Op::question:
                return possible(Ways{Way{Answered{&formula, yes}}});
            case Formula::Op::negation:
                return ways(formula.parts.front(), !yes);
            case Formula::Op::all:
                return yes ? together(formula.parts, yes) : either(formula.parts, yes);
            case Formula::Op::any:
                return yes ? either(formula.parts, yes) : together(formula.parts, yes);
            default:
                return {Way{}};
        }
    }

    Ways together(std::span<const Formula> parts, bool yes) {
        Ways result{Way{}};
        for (const Formula& part : parts) {
            const Ways more = ways(part, yes);
            if (result.size() * more.size() > k_most_ways) {
                m_gave_up = true;
                return {Way{}};
            }
            Ways joined;
            for (const Way& way : result) {
                for (const Way& other : more) {
                    joined.push_back(way);
                    joined.back().insert(joined.back().end(), other.begin(), other.end());
                }
            }
            result = possible(std::move(joined));
        }
        return result;
    }

    [[nodiscard]] bool gave_up() const { return m_gave_up; }

  private:
    Ways either(std::span<const Formula> parts, bool yes) {
        Ways result;
        for (const Formula& part : parts) {
            Ways more = ways(part, yes);
            result.insert(result.end(), more.begin(), more.end());
        }
        return result;
    }

    Ways possible(Ways ways) const {
        std::erase_if(ways, [this](const Way& way) { return !way_possible(way); });
        return ways;
    }

    [[nodiscard]] bool way_possible(const Way& way) const {
        std::set<reg::FieldIndex> fields;
        for (const Answered& answered : way) {
            fields.insert(answered.question->field);
        }
        return std::all_of(fields.begin(), fields.end(), [&](reg::FieldIndex field) {
            const reg::ValueList* list = m_form.fields[field].list;
            Cell cell(list == nullptr ? 0 : list->values().size());
            for (const Answered& answered : way) {
                if (answered.question->field == field) {
                    cell.add(answered);
                }
            }
            return cell.possible();
        });
    }

    const reg::Form& m_form;
    bool m_gave_up = false;
};

}  // namespace

bool can_hold_together(std::span<const Formula> formulas, const reg::Form& form) {
    Unraveller unraveller(form);
    const Ways ways = unraveller.together(formulas, true);
    return unraveller.gave_up() || !ways.empty();
}

}  // namespace registertoets::rules
