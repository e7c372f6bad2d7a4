// SPDX-License-Identifier: EUPL-1.2
// A rules file as a tree in which every node knows its file, line and column, so that each fault has a place.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "messages/user_error.hpp"
#include "util/shared_vector.hpp"

namespace registertoets::rules {

/// Where a node stands: `source` numbers a file in a `Sources`; line and column count from 1.
struct Mark {
    std::uint16_t source = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

struct Entry;

/// A scalar (all scalars are text), a sequence or a mapping. Keys of a mapping are unique and keep their
/// order. Copies share what is below them until it is changed: options of a rule are the shared ones with a
/// few of its own over them.
struct Node {
    enum class Kind : std::uint8_t { scalar, sequence, mapping };

    Kind kind = Kind::scalar;
    Mark mark;
    std::string text;                   ///< of a scalar
    util::SharedVector<Node> items;     ///< of a sequence
    util::SharedVector<Entry> entries;  ///< of a mapping

    /// The value under `key` of a mapping, or null.
    [[nodiscard]] const Node* find(std::string_view key) const;
    /// As `find`, to be changed in this tree alone.
    [[nodiscard]] Node* find_own(std::string_view key);
    /// Takes what stands under `key` out of a mapping; nothing where it has no such key.
    std::optional<Node> take(std::string_view key);
};

struct Entry {
    std::string key;
    Mark mark;
    Node value;
};

/// A file that rules were read from.
struct Source {
    std::string name;      ///< as the user knows it: a path, or the name of a built-in file
    std::string sha256;    ///< of its bytes
    bool overlay = false;  ///< read after the first rule set, to change it
    bool builtin = false;  ///< came with the program
};

/// The files of one load, numbered; marks refer to them. Addresses stay valid.
class Sources {
  public:
    std::uint16_t add(Source source) {
        m_sources.push_back(std::move(source));
        return static_cast<std::uint16_t>(m_sources.size() - 1);
    }
    [[nodiscard]] const Source& at(std::uint16_t index) const { return m_sources.at(index); }
    [[nodiscard]] std::size_t size() const { return m_sources.size(); }
    /// Has the patterns of built-in files tried too; they are fine unless somebody is changing them.
    void try_all_patterns() { m_all_patterns = true; }
    [[nodiscard]] bool tries_patterns(const Mark& mark) const {
        return m_all_patterns || !m_sources.at(mark.source).builtin;
    }
    /// `mark` for an error message.
    [[nodiscard]] messages::TextPlace place(const Mark& mark) const {
        return {m_sources.at(mark.source).name, static_cast<int>(mark.line), static_cast<int>(mark.column)};
    }

  private:
    std::deque<Source> m_sources;
    bool m_all_patterns = false;
};

/// Lays `over` on `base`, both mappings: mappings are merged key by key, anything else is replaced, and a key
/// that ends in `+` adds the items of its sequence to the one under the key without it. Where `base` has no
/// such key it stays as it is, to be added when the mapping is laid over another one.
void overlay(Node& base, const Node& over);

/// The tree as bytes for the program to carry, so that built-in rules need no YAML parser at each start.
std::string pack(const Node& node);

/// The tree that `pack` made, with every mark in `source`. `bytes` must come from `pack`.
Node unpack(std::string_view bytes, std::uint16_t source);

}  // namespace registertoets::rules
