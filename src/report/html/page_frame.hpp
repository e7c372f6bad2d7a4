// SPDX-License-Identifier: EUPL-1.2
// A page that stands by itself: one file with its style and script, which takes nothing from anywhere.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "report/document.hpp"
#include "report/format.hpp"

namespace registertoets::report::html {

/// What stands around the content of a page.
struct PageFrame {
    messages::Lang lang = messages::Lang::nl;
    std::string title;
    std::vector<std::string> introduction;  ///< below the title
    std::vector<Heading> contents;          ///< the parts, for the navigation
};

/// Writes the page to `sink`; `write_main` writes what stands in `main`. A Content-Security-Policy in it lets
/// run and style nothing but our own script and style, known by their hashes.
void write_page(const PageFrame& frame, const Sink& sink, const std::function<void(Document&)>& write_main);

/// What a page of ours has within its first lines.
std::string page_mark();

}  // namespace registertoets::report::html
