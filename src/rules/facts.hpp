// SPDX-License-Identifier: EUPL-1.2
// What is known of a row before its rules are asked: per field what the cell says and whether the row needs
// it.
#pragma once

#include <cstdint>
#include <vector>

#include "register/field.hpp"
#include "register/verwerking.hpp"
#include "rules/words.hpp"

namespace registertoets::rules {

/// Whether a row needs a field. `unknown`: the condition for it cannot be judged, so it counts as required
/// but gives no finding of its own (Completeness in registertoets(1)).
enum class Need : unsigned char { required, expected, optional, not_needed, unknown };

/// What one text says in one field. Depends on nothing but the text, the field and the reference date.
struct CellFacts {
    Answer answer;
    reg::ListMatch match;       ///< for a field with a list
    std::uint32_t faults = 0;   ///< bit n: the field's text rule n does not hold
    bool error = false;         ///< a text rule with severity error does not hold
    bool law_error = false;     ///< one of those counts for complete by law
    std::uint64_t answers = 0;  ///< what the text answers to the probes of its field
};

struct FieldFacts {
    const CellFacts* cell = nullptr;  ///< never null
    Need need = Need::optional;
    const reg::FieldValue* value = nullptr;  ///< the cell itself; null in rows made by hand

    [[nodiscard]] Presence presence() const { return cell->answer.presence; }
    /// An answer is there; it may still be wrong.
    [[nodiscard]] bool answered() const {
        return presence() == Presence::filled || presence() == Presence::none;
    }
    /// Whether completeness asks for the field in this row.
    [[nodiscard]] bool counts_as_required() const { return need == Need::required || need == Need::unknown; }
    /// Whether the field's text rules speak of this row.
    [[nodiscard]] bool judged() const {
        return presence() == Presence::filled && need != Need::not_needed && need != Need::unknown;
    }
};

/// The facts of one row, by field.
using RowFacts = std::vector<FieldFacts>;

}  // namespace registertoets::rules
