// SPDX-License-Identifier: EUPL-1.2
// What a pipeline takes for a command when it reads the log of a job.
#pragma once

#include <string>

namespace registertoets::util {

/// `text` with nothing in it that GitHub Actions (`::name`, `##[name]`) or Azure Pipelines (`##vso[`) obeys,
/// wherever a line may break: a character of it becomes a visible code such as `<3A>`. The same again changes
/// nothing.
std::string without_log_commands(std::string text);

}  // namespace registertoets::util
