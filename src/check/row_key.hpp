// SPDX-License-Identifier: EUPL-1.2
// What tells verwerkingen of one register apart: the fields that its rules name, normalised.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "register/code_key.hpp"
#include "register/field.hpp"
#include "register/verwerking.hpp"
#include "rules/words.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {

/// Adds to `key`, which begins with the id of the form, what a row says in a `field`, normalised.
void add_to_key(std::string& key, const reg::Field& field, std::string_view part);

/// Calls `take(field, part)` with what `verwerking` says in each field of its key, normalised; fields that
/// say nothing are passed over. `words_of(field)` are the words of the directie or keten in it, and
/// `answered(field)` says whether what stands for a code is one: "volgt" is none that two rows could share.
template <typename WordsOf, typename Answered, typename Take>
void each_key_part(const reg::Form& form, const reg::Verwerking& verwerking, const WordsOf& words_of,
                   const Answered& answered, const Take& take) {
    for (const reg::FieldIndex field : form.key) {
        const bool is_code = field == form.key.front();
        const bool named = field == form.directie || field == form.keten;
        const std::string_view text = verwerking.values[field].text;
        const std::string part = named     ? words_of(field)
                                 : is_code ? reg::code_key(text)
                                           : util::fold_words(text);
        if (!part.empty() && (!is_code || answered(field))) {
            take(field, part);
        }
    }
}

/// What RowRecord::key_hash is of a row with a code, also for a row of which no record is kept because it has
/// ended; 0 where the row has no code. `words` are those of its rules.
std::uint64_t key_of(const reg::Form& form, const rules::Words& words, const reg::Verwerking& verwerking);

}  // namespace registertoets::check
