// SPDX-License-Identifier: EUPL-1.2
#include "check/row_key.hpp"

#include <string>

#include "register/code_key.hpp"
#include "register/organisation.hpp"
#include "util/ascii.hpp"
#include "util/sha256.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
void add_to_key(std::string& key, const reg::Field& field, std::string_view part) {
    key += util::k_unit_separator;
    key += field.id;
    key += util::k_unit_separator;
    key += part;
}

// As SheetCheck::identify, which knows of names that come back; a test holds the two against each other.
std::uint64_t key_of(const reg::Form& form, const reg::Verwerking& verwerking) {
    std::string key = form.id;
    for (const reg::FieldIndex field : form.key) {
        const std::string_view text = verwerking.values[field].text;
        const bool is_code = field == form.key.front();
        const bool named = field == form.directie || field == form.keten;
        const std::string part = named ? util::fold_words(reg::canonical_name(form.fields[field].list, text))
                                 : is_code ? reg::code_key(text)
                                           : util::fold_words(text);
        if (part.empty() && is_code) {
            return 0;
        }
        if (!part.empty()) {
            add_to_key(key, form.fields[field], part);
        }
    }
    return util::sha256_prefix(key);
}

}  // namespace registertoets::check
