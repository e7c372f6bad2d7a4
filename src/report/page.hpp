// SPDX-License-Identifier: EUPL-1.2
// A page of text on a terminal: headings, paragraphs, hanging labels; colour only beside words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "report/format.hpp"

namespace registertoets::report {

/// As RenderOptions::width: each paragraph is one line, however long.
constexpr std::size_t k_one_line = 1'000'000;

enum class Tone : unsigned char { plain, bold, red, yellow, faint };

class Page {
  public:
    /// `sink` must outlive the page.
    Page(const RenderOptions& options, const Sink& sink);

    [[nodiscard]] std::size_t width() const { return m_width; }
    [[nodiscard]] messages::Lang lang() const { return m_lang; }

    /// An empty line, unless the page is empty or one stands there already.
    void space();
    void heading(std::string_view text);
    void paragraph(std::string_view text, std::size_t indent = 0, Tone tone = Tone::plain);
    /// `label`, and behind it `text`, which goes on below its own beginning.
    void labelled(std::size_t indent, std::string_view label, Tone tone, std::string_view text);
    /// `text` with `at_end` at the right edge of its last line, or on a line of its own.
    void with_end(std::size_t indent, std::string_view label, Tone tone, std::string_view text,
                  std::string_view at_end);
    /// A line as it is.
    void line(std::string_view text, std::size_t indent = 0, Tone tone = Tone::plain);

  private:
    [[nodiscard]] std::string toned(std::string_view text, Tone tone) const;
    [[nodiscard]] std::size_t room(std::size_t indent) const;
    void put(const std::string& line);

    const Sink& m_sink;
    std::size_t m_width;
    bool m_colour;
    messages::Lang m_lang;
    bool m_blank = true;  // the last line was empty, or there is none
};

}  // namespace registertoets::report
