// SPDX-License-Identifier: EUPL-1.2
#include "rules/needed_list.hpp"

#include "messages/catalogue.hpp"

namespace registertoets::rules {

const reg::ValueList& needed_list(const reg::Field& field, const MappingReader& reader) {
    if (field.list != nullptr) {
        return *field.list;
    }
    throw FieldWithoutList(messages::UserError(messages::Sentence(messages::Msg::rules_field_without_list,
                                                                  {{"field", field.id}}),
                                               reader.sources().place(reader.node().mark)),
                           field.id);
}

}  // namespace registertoets::rules
