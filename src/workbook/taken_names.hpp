// SPDX-License-Identifier: EUPL-1.2
// Names that may not be given twice: of the sheets of a workbook, of files in a folder.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace registertoets::workbook {

/// Names are compared without case, accents and surplus blanks (util::fold).
class TakenNames {
  public:
    TakenNames() = default;
    TakenNames(std::initializer_list<std::string_view> names);

    /// Takes `name`; false where it was taken already.
    bool add(std::string_view name);

    /// Makes a name with a number. Names of which the numbers have as many digits differ in those alone.
    using Numbered = std::function<std::string(std::size_t number)>;
    /// Takes `name` or, where that is taken, the first from 2 that is free of those that `numbered` makes.
    std::string take(std::string name, const Numbered& numbered);

  private:
    std::unordered_set<std::string> m_folded;
    /// By the first name with as many digits, folded: the lowest number that may be free. Without it, each of
    /// many equal names would try all numbers before it.
    std::map<std::string, std::size_t, std::less<>> m_next;
};

}  // namespace registertoets::workbook
