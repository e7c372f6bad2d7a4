// SPDX-License-Identifier: EUPL-1.2
// Writes XML piece by piece, so that a large report never stands in memory whole.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/format.hpp"

namespace registertoets::report {

class XmlWriter {
  public:
    using Attribute = std::pair<std::string_view, std::string>;

    /// Begins with the XML declaration. `sink` must outlive the writer.
    explicit XmlWriter(const Sink& sink);

    /// Opens an element on a line of its own. Attributes stand in the order given.
    void open(std::string_view name, std::initializer_list<Attribute> attributes = {});
    /// An element without content.
    void empty(std::string_view name, std::initializer_list<Attribute> attributes = {});
    /// Content of the innermost element: no elements stand beside it.
    void text(std::string_view content);
    /// Closes the innermost element; after the outermost one, what is still held goes out.
    void close();

    /// How many bytes were written so far.
    [[nodiscard]] std::size_t bytes() const { return m_gone + m_held.size(); }

  private:
    void begin(std::string_view name, std::initializer_list<Attribute> attributes);
    void new_line();
    void put_escaped(std::string_view text);

    const Sink& m_sink;
    std::string m_held;
    std::size_t m_gone = 0;
    std::vector<std::string> m_open;
    bool m_in_text = false;  // the innermost element holds text
    bool m_fresh = false;    // … or nothing yet
};

}  // namespace registertoets::report
