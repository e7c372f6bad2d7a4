// SPDX-License-Identifier: EUPL-1.2
// The style and the script of pages, page.css and page.js, built in.
#pragma once

#include <string_view>

namespace registertoets::report::html {

extern const std::string_view k_page_style;
extern const std::string_view k_page_script;

}  // namespace registertoets::report::html
