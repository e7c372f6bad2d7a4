// SPDX-License-Identifier: EUPL-1.2
// The list of processes that a run is held against (`--expect`): which there are, by their codes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/report.hpp"
#include "messages/user_error.hpp"
#include "rules/rule_set.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::check {

/// A line of the list. Directie and keten are by the names that the register brings them together under.
struct ExpectedProcess {
    std::string code;
    std::string name;      ///< empty: the list does not say
    std::string directie;  ///< empty: the list does not say
    std::string keten;     ///< empty: the list does not say
};

/// The list as one register sees it.
class ReferenceList {
  public:
    /// Adds a process; false where its code was there before, and then nothing changes.
    bool add(ExpectedProcess process);

    [[nodiscard]] std::span<const ExpectedProcess> processes() const { return m_processes; }
    /// The numbers of the processes that the cell `text` of a row names, each once; none: it names no code of
    /// the list. Capitals and punctuation do not count, and a code may stand among others.
    [[nodiscard]] std::vector<std::uint32_t> find(std::string_view text) const;

  private:
    std::vector<ExpectedProcess> m_processes;
    std::unordered_map<std::string, std::uint32_t> m_by_code;
    std::size_t m_most_words = 0;  // of a code
};

/// The list as the registers see it that are held against it.
class ReferenceLists {
  public:
    ReferenceLists(ReferenceInfo info, std::map<std::size_t, ReferenceList> lists)
        : m_info(std::move(info)), m_lists(std::move(lists)) {}

    [[nodiscard]] const ReferenceInfo& info() const { return m_info; }
    /// The list for register number `reg` of the rule set, or null where that is held against none.
    [[nodiscard]] const ReferenceList* of(std::size_t reg) const {
        const auto found = m_lists.find(reg);
        return found == m_lists.end() ? nullptr : &found->second;
    }

  private:
    ReferenceInfo m_info;
    std::map<std::size_t, ReferenceList> m_lists;
};

/// Reads the list in `path` for the registers of `set` (or `only` one of them) that say how they are held
/// against a list. Throws UserError where it cannot be read, or has no column with codes.
ReferenceLists read_reference_lists(const std::filesystem::path& path, const rules::RuleSet& set,
                                    std::optional<std::size_t> only, const spreadsheet::Limits& limits);

}  // namespace registertoets::check
