// SPDX-License-Identifier: EUPL-1.2
#include "rules/kinds/field_option.hpp"

#include "rules/load_parts.hpp"

namespace registertoets::rules::kinds_table {

std::vector<reg::FieldIndex> fields_option(MappingReader& options, std::string_view key,
                                           const reg::Form& form) {
    std::vector<reg::FieldIndex> fields;
    options.texts(key);
    if (const Node* names = options.any(key)) {
        for (const Node& name : names->items) {
            fields.push_back(field_named(name, name.text, form, options.sources()));
        }
    }
    return fields;
}

reg::FieldIndex field_option(MappingReader& options, std::string_view key, const reg::Form& form) {
    const std::string id = options.text_or_fail(key);
    return field_named(*options.any(key), id, form, options.sources());
}

const reg::ValueList& list_option(MappingReader& options, std::string_view key, const KindContext& context) {
    const std::string id = options.text_or_fail(key);
    std::vector<std::string> known;
    for (const auto& list : context.set.lists) {
        if (list->id() == id) {
            return *list;
        }
        known.push_back(list->id());
    }
    fail_unknown_name(options.sources(), options.any(key)->mark, id, known);
}

}  // namespace registertoets::rules::kinds_table
