// SPDX-License-Identifier: EUPL-1.2
// Names of rows and findings that stay the same when rows move, files are renamed or words change, so that
// two reports can be compared.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "check/report.hpp"

namespace registertoets::check {

/// The hash of the row's register and key; rows with equal keys are told apart by their order (`-2`, `-3`).
std::string row_id(const RowRecord& row);

/// A fingerprint as a number of 128 bits.
using FingerprintNumber = std::pair<std::uint64_t, std::uint64_t>;

/// The number that the 32 hexadecimal `digits` of a fingerprint stand for; nothing for any other text.
std::optional<FingerprintNumber> fingerprint_number(std::string_view digits);

/// The fingerprints of the findings of a report.
class Fingerprints {
  public:
    /// `report` must outlive the object.
    explicit Fingerprints(const Report& report);

    /// 32 hexadecimal digits for finding number `finding`: a hash of rule, register, row (without a row what
    /// is not there, else the directie of its sheet), field, and the order among equal ones.
    [[nodiscard]] std::string of(std::size_t finding) const;
    [[nodiscard]] FingerprintNumber number_of(std::size_t finding) const;

  private:
    [[nodiscard]] std::string subject(const Finding& finding) const;
    [[nodiscard]] std::string without_row(const Finding& finding) const;
    [[nodiscard]] std::size_t occurrence(std::size_t finding) const;

    const Report& m_report;
    std::unordered_map<std::size_t, std::size_t>
        m_repeated;  // findings without a row: order among equal ones
};

}  // namespace registertoets::check
