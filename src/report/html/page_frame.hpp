// SPDX-License-Identifier: EUPL-1.2
// A page that stands by itself: one file with its style and script, which takes nothing from anywhere.
#pragma once

#include <functional>
#include <string>
#include <string_view>
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

/// How the line begins by which a page of ours is known, one of its first; the version follows.
constexpr std::string_view k_page_mark = "<meta name=\"generator\" content=\"registertoets ";

}  // namespace registertoets::report::html
