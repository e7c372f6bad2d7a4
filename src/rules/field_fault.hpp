// SPDX-License-Identifier: EUPL-1.2
// Faults about a field that whoever loads the rules may forgive: registers share checks, and not all of them
// have every field and list.
#pragma once

#include <string>
#include <utility>

#include "messages/user_error.hpp"

namespace registertoets::rules {

class FieldFault : public messages::UserError {
  public:
    FieldFault(const messages::UserError& error, std::string id)
        : messages::UserError(error), m_id(std::move(id)) {}

    /// Of the field.
    [[nodiscard]] const std::string& id() const { return m_id; }

  private:
    std::string m_id;
};

/// A name that no field of the register has.
class UnknownField : public FieldFault {
  public:
    using FieldFault::FieldFault;
};

/// Something asks for the list of a field that has none.
class FieldWithoutList : public FieldFault {
  public:
    using FieldFault::FieldFault;
};

}  // namespace registertoets::rules
