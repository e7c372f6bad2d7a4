// SPDX-License-Identifier: EUPL-1.2
// Reports as Markdown.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "messages/lang.hpp"
#include "report/document.hpp"
#include "report/format.hpp"

namespace registertoets::report::markdown {

/// The first line and the last of a report of ours; who reads it formatted sees neither.
constexpr std::string_view k_first_mark = "<!-- registertoets ";
constexpr std::string_view k_last_line = "<!-- registertoets: end of report -->";

/// Writes a report with this title to `sink`; `write_content` writes what stands below the title. GitHub
/// takes no summary over 1 MiB: what is more is left out, and said to be.
void write_document(const std::string& title, messages::Lang lang, const Sink& sink,
                    const std::function<void(Document&)>& write_content);

}  // namespace registertoets::report::markdown
