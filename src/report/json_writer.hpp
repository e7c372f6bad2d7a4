// SPDX-License-Identifier: EUPL-1.2
// Writes JSON piece by piece, so that a large report never stands in memory whole.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/format.hpp"
#include "report/percent.hpp"

namespace registertoets::report {

/// Whether the members of an object or array stand below each other or on one line.
enum class JsonLayout : unsigned char { lines, one_line };

class JsonWriter {
  public:
    /// `sink` must outlive the writer.
    explicit JsonWriter(const Sink& sink) : m_sink(sink) {}

    void begin_object(JsonLayout layout) { begin('{', '}', layout); }
    void begin_array(JsonLayout layout) { begin('[', ']', layout); }
    /// Ends the innermost object or array; after the outermost one, what is still held goes out.
    void end();

    /// The key of the next value.
    void key(std::string_view name);

    /// Text as a JSON string. What is no UTF-8 becomes U+FFFD; controls and other invisible characters are
    /// escaped, so that nothing reaches a terminal.
    void value(std::string_view text);
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(std::nullopt_t /*nothing*/) { item("null"); }
    void value(Share share) { item(percent_json(share)); }
    template <std::same_as<bool> Bool>
    void value(Bool flag) {
        item(flag ? "true" : "false");
    }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void value(Number number) { item(std::to_string(number)); }
    template <typename Value>
    void value(const std::optional<Value>& maybe) {
        maybe ? value(*maybe) : value(std::nullopt);
    }

    template <typename Value>
    void member(std::string_view name, const Value& its_value) {
        key(name);
        value(its_value);
    }

  private:
    struct Level {
        char closing = 0;
        JsonLayout layout{};
        bool empty = true;
    };

    void begin(char opening, char closing, JsonLayout layout);
    void item(std::string_view written);
    void separate();
    void new_line();
    void quote(std::string_view text);

    const Sink& m_sink;
    std::string m_held;
    std::vector<Level> m_levels;
    bool m_after_key = false;
};

}  // namespace registertoets::report
