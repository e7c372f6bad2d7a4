// SPDX-License-Identifier: EUPL-1.2
#include "check/row_key.hpp"

#include <string>

#include "register/organisation.hpp"
#include "util/ascii.hpp"
#include "util/sha256.hpp"

namespace registertoets::check {
void add_to_key(std::string& key, const reg::Field& field, std::string_view part) {
    key += util::k_unit_separator;
    key += field.id;
    key += util::k_unit_separator;
    key += part;
}

std::uint64_t key_of(const reg::Form& form, const rules::Words& words, const reg::Verwerking& verwerking) {
    const auto words_of = [&](reg::FieldIndex field) {
        return util::fold_words(reg::canonical_name(form.fields[field].list, verwerking.values[field].text));
    };
    const auto answered = [&](reg::FieldIndex field) {
        const rules::Presence presence =
            rules::presence_of(verwerking.values[field], form.fields[field], words);
        return presence == rules::Presence::filled || presence == rules::Presence::none;
    };
    std::string key = form.id;
    bool has_code = false;
    each_key_part(form, verwerking, words_of, answered, [&](reg::FieldIndex field, std::string_view part) {
        has_code = has_code || field == form.key.front();
        add_to_key(key, form.fields[field], part);
    });
    return has_code ? util::sha256_prefix(key) : 0;
}

}  // namespace registertoets::check
