// SPDX-License-Identifier: EUPL-1.2
// The elements of a small XML part with their places in its text, and changes that are made there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/container/archive.hpp"

namespace registertoets::workbook::package {

/// An element of a text; offsets are of that text.
struct Element {
    std::string_view prefix;  ///< of its name, with the colon
    std::string_view name;    ///< without prefix
    std::size_t depth = 0;    ///< 1 is the root
    std::size_t begin = 0;
    std::size_t tag_end = 0;      ///< past its start tag
    std::size_t content_end = 0;  ///< where its end tag begins; `tag_end` where it is empty
    std::size_t end = 0;          ///< past all of it

    /// Written as `<name/>`.
    [[nodiscard]] bool self_closed() const { return content_end == end; }
    [[nodiscard]] std::string_view tag_in(std::string_view xml) const {
        return xml.substr(begin, tag_end - begin);
    }
};

/// The elements of `xml` down to `deepest`, in the order of their beginnings; none where its tags do not
/// nest.
std::vector<Element> elements_of(std::string_view xml, std::size_t deepest);

/// The whole text of part `name`, limit small_part_bytes at most. Throws InputError.
std::string read_small_text(const spreadsheet::container::Archive& archive, std::string_view name);

/// Changes to a text, made all at once.
class Edits {
  public:
    /// Puts `text` in the place of `length` bytes at `at`. At one place what is said first stands first.
    void replace(std::size_t at, std::size_t length, std::string text);
    void insert(std::size_t at, std::string text) { replace(at, 0, std::move(text)); }
    [[nodiscard]] bool empty() const { return m_edits.empty(); }
    /// `text` with the changes; none may overlap.
    [[nodiscard]] std::string apply(std::string_view text);

  private:
    struct Edit {
        std::size_t at;
        std::size_t length;
        std::string text;
    };
    std::vector<Edit> m_edits;
};

/// Adds `content` before the end of `element` of `xml`, which is opened where it is self-closed.
void append_content(Edits& edits, std::string_view xml, const Element& element, std::string_view content);

}  // namespace registertoets::workbook::package
