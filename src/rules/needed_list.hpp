// SPDX-License-Identifier: EUPL-1.2
// The closed list of a field, for what makes no sense without one.
#pragma once

#include <string>

#include "messages/user_error.hpp"
#include "register/field.hpp"
#include "rules/mapping_reader.hpp"

namespace registertoets::rules {

/// Something asks for the list of a field that has none.
class FieldWithoutList : public messages::UserError {
  public:
    FieldWithoutList(const messages::UserError& error, std::string id)
        : messages::UserError(error), m_id(std::move(id)) {}

    /// Of the field.
    [[nodiscard]] const std::string& id() const { return m_id; }

  private:
    std::string m_id;
};

/// The list of `field`, for what `reader` reads. Throws FieldWithoutList there where it has none.
const reg::ValueList& needed_list(const reg::Field& field, const MappingReader& reader);

}  // namespace registertoets::rules
