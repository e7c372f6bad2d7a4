// SPDX-License-Identifier: EUPL-1.2
// The one place where text becomes Markdown as GitHub and GitLab read it.
#pragma once

#include <string>
#include <string_view>

namespace registertoets::report::markdown {

/// `text` on one line, for a paragraph, a list or a cell of a table: nothing in it is formatted, mentions
/// anyone, refers to an issue or becomes a link.
std::string escaped(std::string_view text);

/// The same for within an HTML tag, where Markdown is not read.
std::string escaped_html(std::string_view text);

/// `text` as code; within a table too.
std::string code(std::string_view text);

}  // namespace registertoets::report::markdown
