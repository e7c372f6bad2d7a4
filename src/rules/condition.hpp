// SPDX-License-Identifier: EUPL-1.2
// When a field is required: conditions on other fields of the row, in three values.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "rules/facts.hpp"

namespace registertoets::rules {

/// `unknown`: a field that the condition looks at is missing, empty or wrong.
enum class Truth : unsigned char { no, yes, unknown };

/// What a condition says, for those who reason about conditions.
struct Formula {
    /// `unsaid`: may be anything.
    enum class Op : unsigned char { unsaid, question, all, any, negation };
    using Presences = unsigned;  ///< a set: bit n is Presence n
    static constexpr Presences bit(Presence presence) { return 1U << static_cast<unsigned>(presence); }

    Op op = Op::unsaid;
    std::vector<Formula> parts;  ///< of all, any and negation

    // Of a question:
    reg::FieldIndex field = 0;
    Presences if_yes = 0;      ///< what the cell may say when the answer is yes
    Presences if_no = 0;       ///< … and when it is no
    std::uint64_t answer = 0;  ///< the bit of a probe; a cell gives it or does not
    /// The values of the field's list that are asked for, and whether one of them must be named, or
    /// something other than them.
    std::vector<std::uint16_t> values;
    bool asks_values = false;
    bool other_than = false;
};

class Condition {
  public:
    Condition() = default;
    Condition(const Condition&) = delete;
    Condition& operator=(const Condition&) = delete;
    virtual ~Condition() = default;

    [[nodiscard]] virtual Truth holds(const RowFacts& row) const = 0;
    /// Adds the fields that the condition looks at.
    virtual void add_fields(std::vector<reg::FieldIndex>& fields) const = 0;
    /// Adds the fields that keep it from being judged; none where it is not unknown.
    virtual void add_unclear(const RowFacts& row, std::vector<reg::FieldIndex>& fields) const;
    [[nodiscard]] virtual Formula formula() const { return {}; }
};

/// The field names one of these values of its list.
std::unique_ptr<Condition> has_value(reg::FieldIndex field, std::vector<std::uint16_t> values);

/// The field names a value of its list that is in one of `groups`. `list` has all its values.
std::unique_ptr<Condition> has_group(reg::FieldIndex field, const reg::ValueList& list,
                                     const std::vector<std::string>& groups);

/// The text of the field answers yes to the probe with this `bit`.
std::unique_ptr<Condition> answers_yes(reg::FieldIndex field, std::uint64_t bit);

/// The field says in so many words that there is nothing ("geen", "nee").
std::unique_ptr<Condition> says_none(reg::FieldIndex field);

/// The field has a column, and nothing that answers it: no text, a placeholder.
std::unique_ptr<Condition> is_blank(reg::FieldIndex field);

/// The field is filled with something else than "none".
std::unique_ptr<Condition> is_answered(reg::FieldIndex field);

/// The field names something outside all of `groups` of `list`: another value, or nothing that is on the
/// list. `list` has all its values.
std::unique_ptr<Condition> names_other_than(reg::FieldIndex field, const reg::ValueList& list,
                                            const std::vector<std::string>& groups);

/// The text of the field names, as whole words, one of the parts of what `other` says: one of the row's own
/// systems.
std::unique_ptr<Condition> names_part_of(reg::FieldIndex field, reg::FieldIndex other);

using Conditions = std::vector<std::unique_ptr<Condition>>;
std::unique_ptr<Condition> all_of(Conditions conditions);
std::unique_ptr<Condition> any_of(Conditions conditions);
std::unique_ptr<Condition> negation(std::unique_ptr<Condition> condition);

}  // namespace registertoets::rules
