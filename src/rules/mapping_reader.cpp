// SPDX-License-Identifier: EUPL-1.2
#include "rules/mapping_reader.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "messages/catalogue.hpp"
#include "util/edit_distance.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;

// Keys that a mapping may have and has not.
constexpr std::size_t k_usually_absent = 8;

// More names than one reads in a sentence.
constexpr std::size_t k_most_listed = 20;

std::string listed(std::span<const std::string> names) {
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string first_of(std::span<const std::string> names) {
    const std::string first = listed(names.first(std::min(names.size(), k_most_listed)));
    return names.size() > k_most_listed ? fmt::format("{}, … (+{})", first, names.size() - k_most_listed)
                                        : first;
}

}  // namespace

std::optional<std::string> near_name(std::string_view value, std::span<const std::string> known) {
    if (auto near = util::nearest(value, known)) {
        return near;
    }
    std::string lower(value);
    for (char& byte : lower) {
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return util::nearest(lower, known);
}

void fail_at(const Sources& sources, const Mark& mark, Sentence sentence) {
    throw messages::UserError(std::move(sentence), sources.place(mark));
}

void fail_unknown_name(const Sources& sources, const Mark& mark, std::string_view value,
                       std::span<const std::string> known) {
    if (const auto near = near_name(value, known)) {
        fail_at(sources, mark, Sentence(Msg::rules_unknown_name_near, {{"value", value}, {"near", *near}}));
    }
    fail_at(sources, mark, Sentence(Msg::rules_unknown_name, {{"value", value}, {"known", first_of(known)}}));
}

void fail_unknown_key(const Sources& sources, const Mark& mark, std::string_view key,
                      std::span<const std::string> known) {
    if (const auto near = near_name(key, known)) {
        fail_at(sources, mark, Sentence(Msg::rules_unknown_key_near, {{"key", key}, {"near", *near}}));
    }
    fail_at(sources, mark, Sentence(Msg::rules_unknown_key, {{"key", key}, {"known", listed(known)}}));
}

std::vector<std::string> texts_of(const Sources& sources, std::string_view key, const Node& node) {
    if (node.kind != Node::Kind::sequence) {
        fail_at(sources, node.mark, Sentence(Msg::rules_expects_list, {{"key", key}}));
    }
    std::vector<std::string> texts;
    for (const Node& item : node.items) {
        if (item.kind != Node::Kind::scalar) {
            fail_at(sources, item.mark, Sentence(Msg::rules_expects_text, {{"key", key}}));
        }
        texts.push_back(item.text);
    }
    return texts;
}

messages::LocalText local_text_of(const Sources& sources, std::string_view key, const Node& node) {
    MappingReader reader(node, key, sources);
    messages::LocalText text{reader.text("nl").value_or(""), reader.text("en").value_or("")};
    reader.finish();
    if (text.nl.empty() || text.en.empty()) {
        fail_at(sources, node.mark, Sentence(Msg::rules_both_languages, {{"key", key}}));
    }
    return text;
}

MappingReader::MappingReader(const Node& node, std::string_view key, const Sources& sources)
    : m_node(&node), m_sources(&sources) {
    if (node.kind != Node::Kind::mapping) {
        fail(Sentence(Msg::rules_expects_mapping, {{"key", key}}));
    }
    m_known.reserve(node.entries.size() + k_usually_absent);
}

const Node* MappingReader::any(std::string_view key) {
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end()) {
        m_known.emplace_back(key);
    }
    const Node* node = m_node->find(key);
    if (node != nullptr) {
        return node;
    }
    // A list that was to be added to one that is not there is the list.
    const auto added =
        std::find_if(m_node->entries.begin(), m_node->entries.end(), [key](const Entry& entry) {
            return entry.key.size() == key.size() + 1 && entry.key.back() == '+' &&
                   entry.key.starts_with(key);
        });
    if (added == m_node->entries.end() || added->value.kind != Node::Kind::sequence) {
        return nullptr;
    }
    m_known.push_back(added->key);
    return &added->value;
}

const Node* MappingReader::mapping(std::string_view key) {
    const Node* node = any(key);
    if (node != nullptr && node->kind != Node::Kind::mapping) {
        fail_at(*m_sources, node->mark, Sentence(Msg::rules_expects_mapping, {{"key", key}}));
    }
    return node;
}

std::optional<std::string> MappingReader::text(std::string_view key) {
    const Node* node = any(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->kind != Node::Kind::scalar) {
        fail_at(*m_sources, node->mark, Sentence(Msg::rules_expects_text, {{"key", key}}));
    }
    return node->text;
}

std::string MappingReader::text_or_fail(std::string_view key) {
    auto found = text(key);
    if (!found) {
        fail(Sentence(Msg::rules_missing_key, {{"key", key}}));
    }
    if (!util::has_visible(*found)) {
        fail_at(*m_sources, any(key)->mark, Sentence(Msg::yaml_must_say, {{"key", key}}));
    }
    return *std::move(found);
}

std::vector<std::string> MappingReader::texts(std::string_view key) {
    const Node* node = any(key);
    return node == nullptr ? std::vector<std::string>{} : texts_of(*m_sources, key, *node);
}

messages::LocalText MappingReader::local_text(std::string_view key) {
    const Node* node = any(key);
    return node == nullptr ? messages::LocalText{} : local_text_of(*m_sources, key, *node);
}

bool MappingReader::flag(std::string_view key, bool otherwise) {
    const auto value = text(key);
    if (value && *value != "true" && *value != "false") {
        fail_at(*m_sources, m_node->find(key)->mark,
                Sentence(Msg::rules_expects_yes_no, {{"key", key}, {"value", *value}}));
    }
    return value ? *value == "true" : otherwise;
}

std::optional<std::size_t> MappingReader::number(std::string_view key) {
    const auto value = text(key);
    if (!value) {
        return std::nullopt;
    }
    std::size_t number = 0;
    const char* end = value->data() + value->size();
    const auto [stop, fault] = std::from_chars(value->data(), end, number);
    if (fault != std::errc{} || stop != end) {
        fail_at(*m_sources, m_node->find(key)->mark,
                Sentence(Msg::rules_expects_number, {{"key", key}, {"value", *value}}));
    }
    return number;
}

std::optional<util::Date> MappingReader::date(std::string_view key) {
    const auto value = text(key);
    if (!value) {
        return std::nullopt;
    }
    const auto date = util::parse_iso_date(*value);
    if (!date) {
        fail_at(*m_sources, m_node->find(key)->mark,
                Sentence(Msg::rules_expects_date, {{"key", key}, {"value", *value}}));
    }
    return date;
}

std::optional<std::size_t> MappingReader::one_of(std::string_view key, std::span<const std::string> names) {
    const auto value = text(key);
    if (!value) {
        return std::nullopt;
    }
    const auto found = std::find(names.begin(), names.end(), *value);
    if (found != names.end()) {
        return static_cast<std::size_t>(found - names.begin());
    }
    const Mark mark = m_node->find(key)->mark;
    if (const auto near = util::nearest(*value, names)) {
        fail_at(*m_sources, mark,
                Sentence(Msg::rules_expects_one_of_near, {{"key", key}, {"value", *value}, {"near", *near}}));
    }
    fail_at(*m_sources, mark,
            Sentence(Msg::rules_expects_one_of, {{"key", key}, {"value", *value}, {"known", listed(names)}}));
}

void MappingReader::finish() const {
    for (const Entry& entry : m_node->entries) {
        if (std::find(m_known.begin(), m_known.end(), entry.key) != m_known.end()) {
            continue;
        }
        fail_unknown_key(*m_sources, entry.mark, entry.key, m_known);
    }
}

}  // namespace registertoets::rules
