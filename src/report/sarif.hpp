// SPDX-License-Identifier: EUPL-1.2
// The parts of the SARIF report, in the order in which they stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "report/format.hpp"
#include "report/json_writer.hpp"

namespace registertoets::report {

/// The rules that a SARIF report lists, and the number of each in that list.
class SarifRules {
  public:
    /// Those of the registers that were checked or that a finding is about, but for rules that are off.
    /// `report` must outlive the object.
    explicit SarifRules(const check::Report& report);

    /// `"rules"`: their ids, texts and severities.
    void write(JsonWriter& json, messages::Lang lang) const;
    /// The place in the list of the rule that `finding` is of.
    [[nodiscard]] std::size_t index_of(const check::Finding& finding) const;

  private:
    static constexpr std::size_t k_unlisted = static_cast<std::size_t>(-1);

    const check::Report& m_report;
    std::vector<std::vector<std::size_t>> m_index;  // by register and rule
};

/// `"results"`: the findings with these numbers.
void write_sarif_results(JsonWriter& json, const check::Report& report, const RenderOptions& options,
                         const SarifRules& rules, std::span<const std::uint32_t> findings);

/// The word of SARIF for a severity.
std::string_view sarif_level(rules::Severity severity);

/// `path` as a relative URI (RFC 3986): every byte but letters, digits, `-._~` and `/` is escaped.
std::string sarif_uri(std::string_view path);

}  // namespace registertoets::report
