// SPDX-License-Identifier: EUPL-1.2
#include "check/known_findings.hpp"

#include <algorithm>
#include <array>

#include "check/earlier_report.hpp"
#include "check/identity.hpp"

namespace registertoets::check {

std::string_view name_of(FindingStatus status) {
    static constexpr std::array<std::string_view, 3> k_names{"open", "baseline", "accepted"};
    return k_names[static_cast<std::size_t>(status)];
}

void mark_known_findings(const Options& options, Report& report) {
    if (!options.baseline) {
        return;
    }
    const std::vector<FingerprintNumber>& earlier = options.baseline->fingerprints;
    BaselineResult result;
    result.path = options.baseline->path;
    result.findings = earlier.size();
    const Fingerprints fingerprints(report);
    for (std::size_t index = 0; index < report.findings.size(); ++index) {
        if (std::binary_search(earlier.begin(), earlier.end(), fingerprints.number_of(index))) {
            report.findings[index].status = FindingStatus::baseline;
            ++result.known;
        }
    }
    result.gone = result.findings - std::min(result.findings, result.known);
    result.comparable = looked_at_all(options, report);
    report.baseline = std::move(result);
}

bool looked_at_all(const Options& options, const Report& report) {
    return !options.only_register && !options.only_sheet && options.only_directies.empty() &&
           std::none_of(report.files.begin(), report.files.end(),
                        [](const FileReport& file) { return file.error.has_value(); });
}

}  // namespace registertoets::check
