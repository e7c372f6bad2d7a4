// SPDX-License-Identifier: EUPL-1.2
#include "rules/condition.hpp"

#include <algorithm>

#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {
namespace {

constexpr Formula::Presences k_filled = Formula::bit(Presence::filled);
constexpr Formula::Presences k_none = Formula::bit(Presence::none);
constexpr Formula::Presences k_any_cell =
    Formula::bit(Presence::empty) | Formula::bit(Presence::placeholder) |
    Formula::bit(Presence::not_applicable) | Formula::bit(Presence::none) | Formula::bit(Presence::filled);

Formula question(reg::FieldIndex field, Formula::Presences if_yes, Formula::Presences if_no) {
    Formula formula;
    formula.op = Formula::Op::question;
    formula.field = field;
    formula.if_yes = if_yes;
    formula.if_no = if_no;
    return formula;
}

Formula about_values(reg::FieldIndex field, std::vector<std::uint16_t> values, bool other_than) {
    Formula formula = question(field, k_filled, k_filled | k_none);
    formula.values = std::move(values);
    formula.asks_values = true;
    formula.other_than = other_than;
    return formula;
}

std::vector<std::uint16_t> values_in(const reg::ValueList& list, const std::vector<std::string>& groups) {
    std::vector<std::uint16_t> values;
    for (std::size_t value = 0; value < list.values().size(); ++value) {
        if (std::any_of(groups.begin(), groups.end(),
                        [&](const std::string& group) { return list.values()[value].in_group(group); })) {
            values.push_back(static_cast<std::uint16_t>(value));
        }
    }
    return values;
}

Formula joined(Formula::Op op, const Conditions& conditions) {
    Formula formula;
    formula.op = op;
    for (const auto& condition : conditions) {
        formula.parts.push_back(condition->formula());
    }
    return formula;
}

// A condition on one field: cannot be judged while that field itself is not in order.
class FieldCondition : public Condition {
  public:
    explicit FieldCondition(reg::FieldIndex field) : m_field(field) {}

    [[nodiscard]] Truth holds(const RowFacts& row) const final {
        const FieldFacts& facts = row[m_field];
        if (facts.presence() == Presence::none) {
            return Truth::no;
        }
        if (facts.presence() != Presence::filled || facts.cell->error) {
            return Truth::unknown;
        }
        return holds_for(*facts.cell) ? Truth::yes : Truth::no;
    }
    void add_fields(std::vector<reg::FieldIndex>& fields) const final { fields.push_back(m_field); }

  protected:
    [[nodiscard]] reg::FieldIndex field() const { return m_field; }

  private:
    [[nodiscard]] virtual bool holds_for(const CellFacts& cell) const = 0;

    reg::FieldIndex m_field;
};

class HasValue : public FieldCondition {
  public:
    HasValue(reg::FieldIndex field, std::vector<std::uint16_t> values)
        : FieldCondition(field), m_values(std::move(values)) {}
    [[nodiscard]] Formula formula() const override { return about_values(field(), m_values, false); }

  private:
    [[nodiscard]] bool holds_for(const CellFacts& cell) const override {
        return std::find_first_of(cell.match.values.begin(), cell.match.values.end(), m_values.begin(),
                                  m_values.end()) != cell.match.values.end();
    }

    std::vector<std::uint16_t> m_values;
};

class IsAnswered : public FieldCondition {
  public:
    using FieldCondition::FieldCondition;
    [[nodiscard]] Formula formula() const override { return question(field(), k_filled, k_none); }

  private:
    [[nodiscard]] bool holds_for(const CellFacts& /*cell*/) const override { return true; }
};

class NamesOtherThan : public FieldCondition {
  public:
    NamesOtherThan(reg::FieldIndex field, std::vector<std::uint16_t> values)
        : FieldCondition(field), m_values(std::move(values)) {}
    [[nodiscard]] Formula formula() const override { return about_values(field(), m_values, true); }

  private:
    [[nodiscard]] bool holds_for(const CellFacts& cell) const override {
        const auto& named = cell.match.values;
        return named.empty() || !std::all_of(named.begin(), named.end(), [this](std::uint16_t value) {
                   return std::find(m_values.begin(), m_values.end(), value) != m_values.end();
               });
    }

    std::vector<std::uint16_t> m_values;
};

// What the text says, whether or not it is a right answer: an error in it does not hide what it mentions.
class AnswersYes : public Condition {
  public:
    AnswersYes(reg::FieldIndex field, std::uint64_t bit) : m_field(field), m_bit(bit) {}

    [[nodiscard]] Truth holds(const RowFacts& row) const override {
        const FieldFacts& facts = row[m_field];
        if (facts.presence() == Presence::none) {
            return Truth::no;
        }
        if (facts.presence() != Presence::filled) {
            return Truth::unknown;
        }
        return (facts.cell->answers & m_bit) != 0 ? Truth::yes : Truth::no;
    }
    void add_fields(std::vector<reg::FieldIndex>& fields) const override { fields.push_back(m_field); }
    [[nodiscard]] Formula formula() const override {
        Formula formula = question(m_field, k_filled, k_filled | k_none);
        formula.answer = m_bit;
        return formula;
    }

  private:
    reg::FieldIndex m_field;
    std::uint64_t m_bit;
};

// Words of a part that are enough to know it by: "GDA", not a number or "IT".
bool is_name(std::string_view words) {
    constexpr std::size_t k_shortest = 3;
    return words.size() >= k_shortest && !std::all_of(words.begin(), words.end(), [](char byte) {
               return byte == ' ' || util::is_digit(byte);
           });
}

class NamesPartOf : public Condition {
  public:
    NamesPartOf(reg::FieldIndex field, reg::FieldIndex other) : m_field(field), m_other(other) {}

    // Where the other field says nothing there is nothing to name. One column for both names nothing twice.
    [[nodiscard]] Truth holds(const RowFacts& row) const override {
        const FieldFacts& facts = row[m_field];
        const FieldFacts& other = row[m_other];
        if (facts.presence() != Presence::filled) {
            return facts.presence() == Presence::none ? Truth::no : Truth::unknown;
        }
        if (other.presence() != Presence::filled || facts.value == nullptr || other.value == nullptr ||
            facts.value->several_fields) {
            return Truth::no;
        }
        const std::string words = ' ' + util::fold_words(facts.value->text) + ' ';
        for (const std::string_view part : reg::split_parts(other.value->text)) {
            // "Aangifteportaal (leverancier X)"
            const std::string name = util::fold_words(part.substr(0, part.find('(')));
            if (is_name(name) && words.find(' ' + name + ' ') != std::string::npos) {
                return Truth::yes;
            }
        }
        return Truth::no;
    }
    void add_fields(std::vector<reg::FieldIndex>& fields) const override { fields.push_back(m_field); }

  private:
    reg::FieldIndex m_field;
    reg::FieldIndex m_other;
};

// A condition on what is in the cell at all.
class HasPresence : public Condition {
  public:
    HasPresence(reg::FieldIndex field, std::vector<Presence> wanted)
        : m_field(field), m_wanted(std::move(wanted)) {}

    [[nodiscard]] Truth holds(const RowFacts& row) const override {
        const Presence presence = row[m_field].presence();
        if (presence == Presence::column_missing) {
            return Truth::unknown;
        }
        const bool found = std::find(m_wanted.begin(), m_wanted.end(), presence) != m_wanted.end();
        return found ? Truth::yes : Truth::no;
    }
    void add_fields(std::vector<reg::FieldIndex>& fields) const override { fields.push_back(m_field); }
    [[nodiscard]] Formula formula() const override {
        Formula::Presences wanted = 0;
        for (const Presence presence : m_wanted) {
            wanted |= Formula::bit(presence);
        }
        return question(m_field, wanted, k_any_cell & ~wanted);
    }

  private:
    reg::FieldIndex m_field;
    std::vector<Presence> m_wanted;
};

// Three-valued "and" and "or": `decisive` settles it, whatever the others say.
class Joined : public Condition {
  public:
    Joined(Conditions conditions, Truth decisive)
        : m_conditions(std::move(conditions)), m_decisive(decisive) {}

    [[nodiscard]] Truth holds(const RowFacts& row) const override {
        Truth result = m_decisive == Truth::no ? Truth::yes : Truth::no;
        for (const auto& condition : m_conditions) {
            const Truth truth = condition->holds(row);
            if (truth == m_decisive) {
                return m_decisive;
            }
            if (truth == Truth::unknown) {
                result = Truth::unknown;
            }
        }
        return result;
    }
    void add_fields(std::vector<reg::FieldIndex>& fields) const override {
        for (const auto& condition : m_conditions) {
            condition->add_fields(fields);
        }
    }
    void add_unclear(const RowFacts& row, std::vector<reg::FieldIndex>& fields) const override {
        if (holds(row) != Truth::unknown) {
            return;  // one part decides, whatever keeps the others from being judged
        }
        for (const auto& condition : m_conditions) {
            condition->add_unclear(row, fields);
        }
    }
    [[nodiscard]] Formula formula() const override {
        return joined(m_decisive == Truth::no ? Formula::Op::all : Formula::Op::any, m_conditions);
    }

  private:
    Conditions m_conditions;
    Truth m_decisive;
};

class Negation : public Condition {
  public:
    explicit Negation(std::unique_ptr<Condition> condition) : m_condition(std::move(condition)) {}

    [[nodiscard]] Truth holds(const RowFacts& row) const override {
        switch (m_condition->holds(row)) {
            case Truth::no:
                return Truth::yes;
            case Truth::yes:
                return Truth::no;
            default:
                return Truth::unknown;
        }
    }
    void add_fields(std::vector<reg::FieldIndex>& fields) const override { m_condition->add_fields(fields); }
    void add_unclear(const RowFacts& row, std::vector<reg::FieldIndex>& fields) const override {
        m_condition->add_unclear(row, fields);
    }
    [[nodiscard]] Formula formula() const override {
        Formula formula;
        formula.op = Formula::Op::negation;
        formula.parts.push_back(m_condition->formula());
        return formula;
    }

  private:
    std::unique_ptr<Condition> m_condition;
};

}  // namespace

void Condition::add_unclear(const RowFacts& row, std::vector<reg::FieldIndex>& fields) const {
    if (holds(row) == Truth::unknown) {
        add_fields(fields);
    }
}

std::unique_ptr<Condition> has_value(reg::FieldIndex field, std::vector<std::uint16_t> values) {
    return std::make_unique<HasValue>(field, std::move(values));
}

std::unique_ptr<Condition> has_group(reg::FieldIndex field, const reg::ValueList& list,
                                     const std::vector<std::string>& groups) {
    return has_value(field, values_in(list, groups));
}

std::unique_ptr<Condition> answers_yes(reg::FieldIndex field, std::uint64_t bit) {
    return std::make_unique<AnswersYes>(field, bit);
}

std::unique_ptr<Condition> says_none(reg::FieldIndex field) {
    return std::make_unique<HasPresence>(field, std::vector{Presence::none});
}

std::unique_ptr<Condition> is_blank(reg::FieldIndex field) {
    return std::make_unique<HasPresence>(field, std::vector{Presence::empty, Presence::placeholder});
}

std::unique_ptr<Condition> is_answered(reg::FieldIndex field) {
    return std::make_unique<IsAnswered>(field);
}

std::unique_ptr<Condition> names_other_than(reg::FieldIndex field, const reg::ValueList& list,
                                            const std::vector<std::string>& groups) {
    return std::make_unique<NamesOtherThan>(field, values_in(list, groups));
}

std::unique_ptr<Condition> names_part_of(reg::FieldIndex field, reg::FieldIndex other) {
    return std::make_unique<NamesPartOf>(field, other);
}

std::unique_ptr<Condition> all_of(Conditions conditions) {
    return std::make_unique<Joined>(std::move(conditions), Truth::no);
}

std::unique_ptr<Condition> any_of(Conditions conditions) {
    return std::make_unique<Joined>(std::move(conditions), Truth::yes);
}

std::unique_ptr<Condition> negation(std::unique_ptr<Condition> condition) {
    return std::make_unique<Negation>(std::move(condition));
}

}  // namespace registertoets::rules
