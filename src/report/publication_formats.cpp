// SPDX-License-Identifier: EUPL-1.2
#include "report/publication_formats.hpp"

#include <array>

namespace registertoets::report {

std::span<const FormatOf<publish::Publication>> publication_formats() {
    static constexpr std::array k_formats{
        FormatOf<publish::Publication>{"html", "html", write_publication_html},
        FormatOf<publish::Publication>{"markdown", "md", write_publication_markdown},
        FormatOf<publish::Publication>{"jsonld", "jsonld", write_publication_jsonld},
    };
    return k_formats;
}

}  // namespace registertoets::report
