// SPDX-License-Identifier: EUPL-1.2
// The styles part (ECMA-376 part 1, 18.8): its lists, which may only grow. All else stays byte for byte.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace registertoets::workbook::package {

/// The lists that we know, in the order of the schema.
enum class StyleList : std::uint8_t { number_formats, fonts, fills, borders, base_formats, cell_formats };
constexpr std::size_t k_style_lists = 6;

class StylesPart {
  public:
    /// `xml` is the whole part; empty: there is none yet. `main` is the namespace of spreadsheets, for one
    /// that is made.
    StylesPart(std::string xml, std::string_view main);

    /// Whether its tags nest and it is a list of styles.
    [[nodiscard]] bool sound() const { return m_sound; }

    /// The elements of `list` as they stand there, with those that were added.
    [[nodiscard]] const std::vector<std::string>& items(StyleList list) const;

    /// The number of `item` (an element, names without prefix where it is new) in `list`, to which it is
    /// added where none is equal.
    std::uint32_t add(StyleList list, std::string item);

    /// The number (numFmtId) of the format with this code.
    std::uint32_t number_format(std::string_view code);

    /// The prefix of its elements, with the colon; mostly empty.
    [[nodiscard]] const std::string& prefix() const { return m_prefix; }

    /// Whether anything was added.
    [[nodiscard]] bool changed() const { return m_changed; }
    [[nodiscard]] std::string text() const;

  private:
    struct List {
        std::vector<std::string> items;
        std::map<std::string, std::uint32_t, std::less<>> numbers;
        std::size_t own = 0;      ///< how many of the items the part had
        std::size_t element = 0;  ///< its place among the elements of the part; 0: it has no such list
    };

    void read();
    void add_defaults();
    static void append(List& list, std::string item);

    std::string m_xml;
    std::string m_prefix;
    std::array<List, k_style_lists> m_lists;
    bool m_sound = false;
    bool m_changed = false;
};

/// `xml` with `prefix` before the names of its elements, which have none.
std::string prefixed(std::string_view xml, std::string_view prefix);

/// `xml` with the prefixes of its elements taken off.
std::string unprefixed(std::string_view xml);

}  // namespace registertoets::workbook::package
