// SPDX-License-Identifier: EUPL-1.2
// What can be wrong with an input file. Other files go on; the run ends in status 3.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
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

/// The name of `fault` in the JSON report (files[].error.kind; schema/report.schema.json lists them).
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

/// The error that `sheet` of `file` is over the limit called `limit`; `id` is the sentence about it.
InputError over_limit(messages::Msg id, const std::string& file, const std::string& sheet,
                      std::string_view limit, std::uint64_t maximum);

}  // namespace registertoets::spreadsheet
