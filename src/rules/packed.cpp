// SPDX-License-Identifier: EUPL-1.2
// Trees as bytes: a kind, the place, then a text or the children; numbers in groups of seven bits.
#include "rules/document.hpp"

#include <vector>

namespace registertoets::rules {
namespace {

void put_number(std::string& bytes, std::size_t number) {
    while (number >= 0x80) {
        bytes += static_cast<char>((number & 0x7F) | 0x80);
        number >>= 7U;
    }
    bytes += static_cast<char>(number);
}

void put_text(std::string& bytes, std::string_view text) {
    put_number(bytes, text.size());
    bytes += text;
}

void put_mark(std::string& bytes, const Mark& mark) {
    put_number(bytes, mark.line);
    put_number(bytes, mark.column);
}

void put_node(std::string& bytes, const Node& node) {
    put_number(bytes, static_cast<std::size_t>(node.kind));
    put_mark(bytes, node.mark);
    if (node.kind == Node::Kind::scalar) {
        put_text(bytes, node.text);
        return;
    }
    put_number(bytes, node.items.size() + node.entries.size());
    for (const Node& item : node.items) {
        put_node(bytes, item);
    }
    for (const Entry& entry : node.entries) {
        put_text(bytes, entry.key);
        put_mark(bytes, entry.mark);
        put_node(bytes, entry.value);
    }
}

class Unpacker {
  public:
    Unpacker(std::string_view bytes, std::uint16_t source) : m_bytes(bytes), m_source(source) {}

    Node node() {
        Node node;
        node.kind = static_cast<Node::Kind>(number());
        node.mark = mark();
        if (node.kind == Node::Kind::scalar) {
            node.text = text();
            return node;
        }
        const std::size_t count = number();
        if (node.kind == Node::Kind::sequence) {
            std::vector<Node>& items = node.items.own();
            items.reserve(count);
            for (std::size_t i = 0; i < count; ++i) {
                items.push_back(this->node());
            }
            return node;
        }
        std::vector<Entry>& entries = node.entries.own();
        entries.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            Entry& entry = entries.emplace_back();
            entry.key = text();
            entry.mark = mark();
            entry.value = this->node();
        }
        return node;
    }

  private:
    std::size_t number() {
        std::size_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
            value |= static_cast<std::size_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
    }

    std::string text() {
        const std::size_t size = number();
        m_at += size;
        return std::string(m_bytes.substr(m_at - size, size));
    }

    Mark mark() {
        const auto line = static_cast<std::uint32_t>(number());
        return {m_source, line, static_cast<std::uint32_t>(number())};
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::uint16_t m_source;
};

}  // namespace

std::string pack(const Node& node) {
    std::string bytes;
    put_node(bytes, node);
    return bytes;
}

Node unpack(std::string_view bytes, std::uint16_t source) {
    return Unpacker(bytes, source).node();
}

}  // namespace registertoets::rules
