// SPDX-License-Identifier: EUPL-1.2
// What can be wrong with an input file. Other files go on; the run ends in status 3.
#pragma once

#include <exception>
#include <string_view>
#include <utility>

#include "messages/sentence.hpp"

namespace registertoets::spreadsheet {

enum class InputFault {
    missing,
    not_a_spreadsheet,
    unsupported,
    encrypted,
    damaged,
    limit,
    no_register,
    no_rows,
    unreadable
};

/// The name of `fault` in the JSON report (product.md, files[].error.kind).
std::string_view name_of(InputFault fault);

class InputError : public std::exception {
  public:
    InputError(InputFault fault, messages::Sentence sentence)
        : m_fault(fault), m_sentence(std::move(sentence)) {}

    [[nodiscard]] InputFault fault() const { return m_fault; }
    /// One sentence: what is wrong and what to do.
    [[nodiscard]] const messages::Sentence& sentence() const { return m_sentence; }
    [[nodiscard]] const char* what() const noexcept override { return "input error"; }

  private:
    InputFault m_fault;
    messages::Sentence m_sentence;
};

}  // namespace registertoets::spreadsheet
