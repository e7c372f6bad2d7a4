// SPDX-License-Identifier: EUPL-1.2
// Reads one mapping of a rules file strictly: every key must be asked for, every fault has its place.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "messages/lang.hpp"
#include "messages/user_error.hpp"
#include "rules/document.hpp"
#include "util/date.hpp"

namespace registertoets::rules {

/// Throws the UserError `sentence` at `mark`.
[[noreturn]] void fail_at(const Sources& sources, const Mark& mark, messages::Sentence sentence);

/// The name of `known` that `value` is likely to mean: the nearest, capitals aside; nothing where none is
/// near.
std::optional<std::string> near_name(std::string_view value, std::span<const std::string> known);

/// Throws that `value` is not one of `known`, with the nearest of them as a proposal.
[[noreturn]] void fail_unknown_name(const Sources& sources, const Mark& mark, std::string_view value,
                                    std::span<const std::string> known);

/// Throws that `key` is not one of `known`, with the nearest of them as a proposal.
[[noreturn]] void fail_unknown_key(const Sources& sources, const Mark& mark, std::string_view key,
                                   std::span<const std::string> known);

/// The texts of a sequence of scalars. Throws UserError where it is none; `key` is for the message.
std::vector<std::string> texts_of(const Sources& sources, std::string_view key, const Node& node);

/// The Dutch and English text of a mapping `{nl: …, en: …}`. Throws UserError where one is missing.
messages::LocalText local_text_of(const Sources& sources, std::string_view key, const Node& node);

class MappingReader {
  public:
    /// `node` and `sources` must outlive the reader. Throws UserError where `node` is no mapping.
    MappingReader(const Node& node, std::string_view key, const Sources& sources);

    [[nodiscard]] const Sources& sources() const { return *m_sources; }
    [[nodiscard]] const Node& node() const { return *m_node; }

    /// The value under `key`, or null. Each of these marks the key as known and throws UserError on a wrong
    /// type.
    const Node* any(std::string_view key);
    const Node* mapping(std::string_view key);
    std::optional<std::string> text(std::string_view key);
    std::string text_or_fail(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    messages::LocalText local_text(std::string_view key);
    bool flag(std::string_view key, bool otherwise);
    std::optional<std::size_t> number(std::string_view key);
    std::optional<util::Date> date(std::string_view key);
    /// The position in `names` of the value under `key`.
    std::optional<std::size_t> one_of(std::string_view key, std::span<const std::string> names);

    /// Passes over `key`: known, but read elsewhere.
    void allow(std::string_view key) { any(key); }
    /// Throws UserError for the first key that nobody asked for.
    void finish() const;

    [[noreturn]] void fail(messages::Sentence sentence) const {
        fail_at(*m_sources, m_node->mark, std::move(sentence));
    }

  private:
    const Node* m_node;
    const Sources* m_sources;
    std::vector<std::string> m_known;
};

}  // namespace registertoets::rules
