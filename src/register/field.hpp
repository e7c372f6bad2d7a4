// SPDX-License-Identifier: EUPL-1.2
// A field of a register as the rules describe it: how its column is recognised and what belongs in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "register/value_list.hpp"

namespace registertoets::reg {

/// The number of a field within its register; at most 64, so that a set of fields is one word.
using FieldIndex = std::size_t;
constexpr std::size_t k_most_fields = 64;
constexpr FieldIndex k_no_field = std::numeric_limits<FieldIndex>::max();

struct Alias {
    std::string spelling;
    bool from_overlay = false;  ///< added by a rules file that was laid over the rule set
};

/// How a cell says that there is nothing to fill in, where that is an answer.
struct NoneAnswer {
    bool allowed = false;
    std::string own_word;                ///< the word that the register wants: `geen`, `nee`
    std::vector<std::string> words;      ///< words that mean none, folded to words
    std::vector<std::string> spellings;  ///< longer ones ("geen doorgifte"), folded to words
    bool not_applicable_too = false;     ///< whether `n.v.t.` means none as well
};

struct Field {
    std::string id;
    messages::LocalText header;
    bool header_from_overlay = false;
    std::vector<Alias> aliases;
    std::vector<std::string> second_aliases;  ///< count only where another column has what they say first
    std::vector<std::string> proposed;        ///< headers that merely resemble; never used
    bool join_columns = false;                ///< several columns of this field are one text
    bool prefilled = false;                   ///< the same in every row: does not make a row
    bool date = false;
    bool unit_in_header = false;      ///< "Bewaartermijn (jaren)": the numbers below it are of that unit
    std::string constant;             ///< what rows without a value of their own say; empty: nothing
    const ValueList* list = nullptr;  ///< the closed list, if any
    NoneAnswer none;
    messages::LocalText meaning;  ///< what to fill in
    messages::LocalText why;      ///< why it is asked
    std::vector<std::string> good;
    std::vector<std::string> bad;
    bool verified = true;  ///< false: something in these texts was not read at its source yet
};

/// A register by its columns: what makes a sheet one, in which order its fields stand, what names a row.
struct Form {
    std::string id;
    messages::LocalText title;
    messages::LocalText law;
    std::string sheet_name;  ///< of its sheet in a new workbook
    std::vector<Field> fields;
    std::vector<FieldIndex>
        recognised_by;  ///< the fields of which `recognise_at_least` make a sheet a register
    std::size_t recognise_at_least = 1;
    std::vector<std::string> recognise_words;  ///< words in a sheet name or header that make it this register
    std::vector<FieldIndex>
        needs;  ///< one of these must have a column, unless the sheet is called `sheet_name`
    std::vector<std::string>
        yields;                    ///< fields by which a sheet is another register, if it may be that one too
    std::uint32_t header_row = 0;  ///< where the header usually stands, tried first; 0: nowhere in particular
    std::vector<FieldIndex> key;   ///< the fields that name a row; the first one is shown
    FieldIndex directie = k_no_field;
    FieldIndex keten = k_no_field;

    [[nodiscard]] std::optional<FieldIndex> find(std::string_view field_id) const {
        for (FieldIndex index = 0; index < fields.size(); ++index) {
            if (fields[index].id == field_id) {
                return index;
            }
        }
        return std::nullopt;
    }
};

}  // namespace registertoets::reg
