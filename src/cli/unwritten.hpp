// SPDX-License-Identifier: EUPL-1.2
// Why an output could not be written, and what helps, from what the system said of it.
#pragma once

#include <filesystem>
#include <system_error>

#include "messages/sentence.hpp"

namespace registertoets::cli {

/// The sentence for the file or folder `target` that could not be written because of `fault`.
messages::Sentence why_unwritten(const std::filesystem::path& target, const std::error_code& fault);

/// The same for standard output.
messages::Sentence why_unwritten(const std::error_code& fault);

}  // namespace registertoets::cli
