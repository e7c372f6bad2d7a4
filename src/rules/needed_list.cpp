// SPDX-License-Identifier: EUPL-1.2
#include "rules/needed_list.hpp"

#include "messages/catalogue.hpp"

namespace registertoets::rules {

const reg::ValueList& needed_list(const reg::Field& field, const MappingReader& reader) {
    if (field.list == nullptr) {
        try {
            reader.fail(messages::Sentence(messages::Msg::rules_field_without_list, {{"field", field.id}}));
        } catch (const messages::UserError& error) {
            throw FieldWithoutList(error, field.id);
        }
    }
    return *field.list;
}

}  // namespace registertoets::rules
