// SPDX-License-Identifier: EUPL-1.2
// The table of formats of `publish`. A new format is one file and one line in publication_formats.cpp.
#pragma once

#include <span>

#include "publish/publication.hpp"
#include "report/format_of.hpp"

namespace registertoets::report {

/// All formats, in the order of the documentation.
std::span<const FormatOf<publish::Publication>> publication_formats();

void write_publication_html(const publish::Publication& publication, const RenderOptions& options,
                            const Sink& sink);
void write_publication_markdown(const publish::Publication& publication, const RenderOptions& options,
                                const Sink& sink);
/// Linked data: JSON-LD 1.1 in the terms that the rules name.
void write_publication_jsonld(const publish::Publication& publication, const RenderOptions& options,
                              const Sink& sink);

}  // namespace registertoets::report
