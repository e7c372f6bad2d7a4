// SPDX-License-Identifier: EUPL-1.2
// The caller's mistakes: command line, rules, project file. Nothing was checked; exit status 2.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "messages/sentence.hpp"

namespace registertoets::messages {

/// A place in a text file; line and column count from 1, 0 means unknown.
struct TextPlace {
    std::string file;
    int line = 0;
    int column = 0;
};

class UserError : public std::exception {
  public:
    explicit UserError(Sentence what_is_wrong, TextPlace where = {})
        : m_sentence(std::move(what_is_wrong)), m_place(std::move(where)) {}

    [[nodiscard]] const Sentence& sentence() const { return m_sentence; }
    [[nodiscard]] const TextPlace& place() const { return m_place; }
    [[nodiscard]] const char* what() const noexcept override { return "user error"; }

  private:
    Sentence m_sentence;
    TextPlace m_place;
};

}  // namespace registertoets::messages
