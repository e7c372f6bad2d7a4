// SPDX-License-Identifier: EUPL-1.2
// Charts as SVG within a page: no script, colours by the classes m1, m2 and m3 of page.css, and a title that
// says in words what is to be seen.
#pragma once

#include <span>
#include <string>

#include "messages/lang.hpp"
#include "report/document.hpp"

namespace registertoets::report::html {

/// The bars of one name below each other, the first the thickest.
std::string svg_bar(const Bars& bars, const Bar& bar, messages::Lang lang);

/// Lines over time, from 0 to 100%, with a dot and the percentage of the first line at each point.
std::string svg_chart(const Chart& chart, messages::Lang lang);

/// Which colour is what.
std::string svg_legend(std::span<const std::string> names);

}  // namespace registertoets::report::html
