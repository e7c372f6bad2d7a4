// SPDX-License-Identifier: EUPL-1.2
// Findings that somebody accepted, for a reason and until a day.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "check/identity.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "util/date.hpp"

namespace registertoets::check {

/// What is accepted: one finding by its fingerprint, or those of a rule as far as the rest says.
struct Exception {
    std::optional<FingerprintNumber> fingerprint;
    std::string rule;      ///< id; empty with a fingerprint
    std::string key;       ///< as words (`util::fold_words`), as codes are compared; empty: any row
    std::string directie;  ///< by the name that the rules give it; empty: any
    std::string file;      ///< a path or the name of a file; empty: any
    std::string accepts;   ///< the same in words, as the file has it
    std::string reason;
    std::string owner;
    util::Date until{};  ///< the last day on which it holds
    int line = 0;
};

struct Exceptions {
    std::string path;
    std::string sha256;
    std::vector<Exception> entries;
};

/// Finds which entries accept a finding.
class ExceptionMatcher {
  public:
    /// `exceptions` and `report` must outlive the matcher.
    ExceptionMatcher(const Exceptions& exceptions, const Report& report);

    /// The numbers of the entries that accept finding number `finding`, in their order.
    [[nodiscard]] std::vector<std::size_t> entries_for(std::size_t finding) const;

  private:
    /// The numbers of entries of one rule, by the key they are for; "": any row.
    using ByKey = std::map<std::string, std::vector<std::size_t>, std::less<>>;

    void add_fitting(const ByKey& entries, const Finding& finding, std::vector<std::size_t>& found) const;

    const Exceptions& m_exceptions;
    const Report& m_report;
    Fingerprints m_fingerprints;
    std::map<FingerprintNumber, std::vector<std::size_t>> m_by_fingerprint;
    std::map<std::string, ByKey, std::less<>> m_by_rule;
};

/// Marks the findings of `report` that the exceptions of `options` accept on its reference date, opens those
/// again whose exception has expired, and says what became of each exception.
void apply_exceptions(const Options& options, Report& report);

}  // namespace registertoets::check
