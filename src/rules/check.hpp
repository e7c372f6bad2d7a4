// SPDX-License-Identifier: EUPL-1.2
// What a kind of rule does: ways to look at a register, each a small interface. The kinds are in kinds/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "register/field.hpp"
#include "rules/facts.hpp"
#include "rules/read_text.hpp"
#include "util/date.hpp"

namespace registertoets::rules {

class Condition;
struct KnownNotes;
class Notes;
struct Note;
class TextHashes;

/// What came of a rule. `not_testable`: its column is missing.
enum class Outcome : unsigned char { met, not_met, not_applicable, not_testable, off };
constexpr std::size_t k_outcomes = 5;

/// What a text rule may look at: one cell, and nothing else of the row, so that equal texts are judged once.
struct CellText {
    CellText(const ReadText& its_text, const reg::ListMatch& its_match, const reg::Field& its_field,
             util::Date day, bool answers_several = false)
        : text(its_text.text()),
          folded(its_text.folded()),
          read(its_text),
          match(its_match),
          field(its_field),
          reference_date(day),
          several_fields(answers_several) {}

    std::string_view text;
    const std::string& folded;
    const ReadText& read;  ///< the same text, in the other ways to look at it
    const reg::ListMatch& match;
    const reg::Field& field;
    util::Date reference_date;
    bool several_fields;  ///< the cell answers other fields too: part of it is not about this one
};

/// Judges the text of a filled cell.
class TextCheck {
  public:
    TextCheck() = default;
    TextCheck(const TextCheck&) = delete;
    TextCheck& operator=(const TextCheck&) = delete;
    virtual ~TextCheck() = default;
    [[nodiscard]] virtual bool faulty(const CellText& cell) const = 0;
};

/// Judges one field of a row by what is there, what the row needs and what other fields say, on a day.
class RowCheck {
  public:
    /// What it asks of its own field, for those who want to know without asking it.
    enum class Asks : unsigned char {
        whether_answered,  ///< whether an answer stands in a field that the row is asked for, and nothing
                           ///< else
        how_none_is_said,  ///< how the cell says that there is nothing, and nothing else
        other,             ///< something else, maybe of other fields too
    };

    RowCheck() = default;
    RowCheck(const RowCheck&) = delete;
    RowCheck& operator=(const RowCheck&) = delete;
    virtual ~RowCheck() = default;
    [[nodiscard]] virtual Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                        const util::Date& day) const = 0;
    [[nodiscard]] virtual Asks asks() const { return Asks::other; }
    /// The condition under which it is not met, for a kind that is no more than that; else null.
    [[nodiscard]] virtual const Condition* not_met_when() const { return nullptr; }
};

/// What is known of a whole sheet, for a rule on one of its fields.
struct SheetFacts {
    bool has_column = false;
    bool always_counts = false;            ///< the field is one that each row is asked for
    std::uint64_t rows_in_need = 0;        ///< rows of the sheet that require the field
    std::uint64_t rows_spoken_of = 0;      ///< rows for which the conditions of the rule hold
    std::vector<std::uint32_t> doubles{};  ///< columns of fields that have another column with that meaning
    std::vector<std::string> registers_in_file{};  ///< ids of those that have a row in the same file
    bool sheets_left_out = false;                  ///< sheets of the file were not looked at, by request
};

/// Judges one field of a sheet as a whole.
class SheetCheck {
  public:
    SheetCheck() = default;
    SheetCheck(const SheetCheck&) = delete;
    SheetCheck& operator=(const SheetCheck&) = delete;
    virtual ~SheetCheck() = default;
    [[nodiscard]] virtual Outcome judge(const SheetFacts& sheet) const = 0;
    /// The columns that findings point at; one finding on the whole sheet where there are none.
    [[nodiscard]] virtual std::vector<std::uint32_t> columns(const SheetFacts& /*sheet*/) const { return {}; }
    /// The id of a register whose rows may as well be in another file of the run; empty: there is none.
    [[nodiscard]] virtual std::string_view wanted_register() const { return {}; }
};

/// A row as rules over all rows see it.
struct SetRow {
    const reg::Form& form;
    const RowFacts& facts;
    std::uint64_t key = 0;  ///< hash of the register and the row's key; equal keys are equal
    bool has_code = false;  ///< the first field of the key is filled
    bool complete = false;  ///< nothing is lacking in the row by itself
};

/// Judges all rows of one register, over all inputs of a run, in their order.
class SetCheck {
  public:
    /// Called with the number of each row that does not meet the rule and that of a row it clashes with;
    /// maybe more than once for a row.
    using Found = std::function<void(std::uint32_t row, std::uint32_t related)>;

    SetCheck() = default;
    SetCheck(const SetCheck&) = delete;
    SetCheck& operator=(const SetCheck&) = delete;
    virtual ~SetCheck() = default;
    /// Adds what is to be kept of `row`; nothing when the rule does not speak of it. In `known` it may keep
    /// what follows from a text alone; it is the same for all rows that one thread gives to one rule, and no
    /// other.
    virtual void note(const SetRow& row, reg::FieldIndex field, TextHashes& hashes, KnownNotes& known,
                      std::vector<Note>& notes) const = 0;
    /// The fields of which it asks for the words in whatever order.
    [[nodiscard]] virtual std::vector<reg::FieldIndex> compared_loosely() const { return {}; }
    /// Judges what was noted of all rows.
    virtual void judge(const Notes& notes, const Found& found) const = 0;
};

/// What a rule asks of the rows and of what stands beside them: a list of processes, the deliveries that the
/// rules expect, a sheet with links. Whoever knows all of these answers.
enum class Question : unsigned char {
    unknown_code,   ///< a row's code is not on the list
    other_name,     ///< a row's process is called otherwise on the list
    not_delivered,  ///< a process, directie or keten that is expected has no row
    unknown_link,   ///< something is linked to a code that does not exist
    no_link,        ///< nothing is linked to the code of a row
};

/// A rule that is judged by what is expected; its field says of what.
struct ExpectationCheck {
    Question question = Question::unknown_code;
};

using Check = std::variant<std::unique_ptr<TextCheck>, std::unique_ptr<RowCheck>, std::unique_ptr<SheetCheck>,
                           std::unique_ptr<SetCheck>, ExpectationCheck>;

}  // namespace registertoets::rules
