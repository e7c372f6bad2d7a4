// SPDX-License-Identifier: EUPL-1.2
// A JSON report of ours, read back to compare a run with.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "check/identity.hpp"
#include "check/selection.hpp"

namespace registertoets::check {

/// The rows of one directie in one register.
struct EarlierCount {
    std::string reg;                      ///< id of the register
    std::optional<std::string> directie;  ///< nothing: the rows without one
    std::uint64_t rows = 0;
    std::uint64_t complete = 0;
};

struct EarlierReport {
    std::string path;                             ///< as messages show it
    std::vector<std::string> rules;               ///< SHA-256 of the rules files
    std::vector<EarlierCount> counts;             ///< by register and directie
    std::vector<FingerprintNumber> fingerprints;  ///< of its findings, sorted
    Selection looked_at{};                        ///< in the words of its command
};

/// What a run is compared with.
enum class EarlierPart : unsigned char { rows, findings };

/// Reads the report at `path`, as a stream: it may be large. Throws UserError for what cannot be read, is no
/// JSON, no report of ours, one in another layout or one that has no `part`.
EarlierReport read_earlier_report(const std::filesystem::path& path, EarlierPart part);

}  // namespace registertoets::check
