// SPDX-License-Identifier: EUPL-1.2
// The bytes of a fuzzer as the files that readers want.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spreadsheet/limits.hpp"

namespace registertoets::testing {

/// Small, so that an input that reaches one is soon done with.
const spreadsheet::Limits& small_limits();

/// A file in memory, for readers that want one. The same one each time: making files is slow.
class HeldFile {
  public:
    HeldFile();
    [[nodiscard]] std::string path() const;
    void hold(std::string_view bytes) const;

  private:
    int m_file;
};

/// Names and contents.
using Parts = std::vector<std::pair<std::string_view, std::string_view>>;

/// A zip of `parts`, stored, so that what is fuzzed is a part's content and not its packing.
std::string zip_of(const Parts& parts);

/// The parts of a package as a text: each begins with U+001E, which XML cannot hold, its name and a line end.
/// A fuzzer changes them without the sums and sizes of a zip in its way.
std::string zip_of_text(std::string_view text);

/// A package of one sheet, with all that belongs to it.
std::string xlsx_of(std::string_view sheet, std::string_view strings, std::string_view styles);

/// Sheet, strings and styles to go with the one that is fuzzed.
extern const std::string_view k_plain_sheet;
extern const std::string_view k_plain_strings;
extern const std::string_view k_plain_styles;

/// Styles for more numbers than a sheet mostly names. A cell that names one that is not there has the first,
/// until marks add theirs: Excel mends such a workbook before it opens it, and we take it as it is.
std::string many_styles();

}  // namespace registertoets::testing
