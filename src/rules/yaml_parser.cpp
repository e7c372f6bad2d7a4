// SPDX-License-Identifier: EUPL-1.2
#include "rules/yaml_parser.hpp"
#include "messages/catalogue.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "util/code_points.hpp"

namespace registertoets::rules {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

// yaml-cpp's marks count from 0.
Mark mark_of(const YAML::Mark& mark, std::uint16_t source) {
    return {source, static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1)};
}

// Builds the tree from events; holds the path from the root to the node that is being read.
class TreeBuilder : public YAML::EventHandler {
  public:
    TreeBuilder(std::uint16_t source, const Sources& sources) : m_source(source), m_sources(sources) {}

    Node take_root() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_started) {
            fail(mark, Sentence(Msg::rules_second_document));
        }
        m_started = true;
    }
    void OnDocumentEnd() override {}
    // What is not there is said to stand where its key does: yaml-cpp gives the place of what comes after it.
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const bool has_key = !m_path.empty() && m_path.back().has_key;
        const Mark place = has_key ? m_path.back().node->entries.back().mark : mark_of(mark, m_source);
        Node* const node = scalar(mark, anchor, "");
        if (node != nullptr) {
            node->mark = place;
        }
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override { refuse_anchor(mark); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_tag(mark, tag);
        scalar(mark, anchor, value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        refuse_tag(mark, tag);
        open(mark, anchor, Node::Kind::sequence);
    }
    void OnSequenceEnd() override { m_path.pop_back(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        refuse_tag(mark, tag);
        open(mark, anchor, Node::Kind::mapping);
    }
    void OnMapEnd() override { m_path.pop_back(); }

  private:
    [[noreturn]] void fail(const YAML::Mark& mark, Sentence sentence) const {
        throw UserError(std::move(sentence), m_sources.place(mark_of(mark, m_source)));
    }

    void refuse_anchor(const YAML::Mark& mark) const { fail(mark, Sentence(Msg::rules_anchor)); }

    void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
        if (!tag.empty() && tag != "?" && tag != "!") {
            fail(mark, Sentence(Msg::rules_tag, {{"tag", tag}}));
        }
    }

    // True when the scalar at hand is the key of a mapping.
    [[nodiscard]] bool expects_key() const {
        return !m_path.empty() && m_path.back().node->kind == Node::Kind::mapping && !m_path.back().has_key;
    }

    void take_key(const YAML::Mark& mark, const std::string& key) {
        Node& mapping = *m_path.back().node;
        const Mark place = mark_of(mark, m_source);
        const auto [earlier, is_new] = m_path.back().lines.try_emplace(key, place.line);
        if (!is_new) {
            fail(mark, Sentence(Msg::rules_key_twice, {{"key", key}, {"line", earlier->second}}));
        }
        mapping.entries.own().push_back({key, place, {}});
        m_path.back().has_key = true;
    }

    // The place in the tree for the next value.
    Node& next_value() {
        if (m_path.empty()) {
            return m_root;
        }
        Level& level = m_path.back();
        if (level.node->kind == Node::Kind::sequence) {
            return level.node->items.own().emplace_back();
        }
        level.has_key = false;
        return level.node->entries.own().back().value;
    }

    // Returns the value that was made; null where the scalar is a key.
    Node* scalar(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& value) {
        if (anchor != YAML::NullAnchor) {
            refuse_anchor(mark);
        }
        if (expects_key()) {
            take_key(mark, value);
            return nullptr;
        }
        Node& node = next_value();
        node.mark = mark_of(mark, m_source);
        node.text = value;
        return &node;
    }

    void open(const YAML::Mark& mark, YAML::anchor_t anchor, Node::Kind kind) {
        if (anchor != YAML::NullAnchor) {
            refuse_anchor(mark);
        }
        if (expects_key()) {
            fail(mark, Sentence(Msg::rules_key_no_text));
        }
        Node& node = next_value();
        node.kind = kind;
        node.mark = mark_of(mark, m_source);
        m_path.push_back({&node, false, {}});
    }

    struct Level {
        Node* node;  // stays valid: children grow only at the end of the path
        bool has_key;
        std::unordered_map<std::string, std::uint32_t> lines;  // of the keys of a mapping
    };

    std::uint16_t m_source;
    const Sources& m_sources;
    Node m_root;
    std::vector<Level> m_path;
    bool m_started = false;
};

// What yaml-cpp finds wrong, in words of our own: its messages are English, and speak of its insides.
struct Fault {
    std::string_view theirs;  // the beginning of it
    Msg ours;
};

Msg in_our_words(std::string_view theirs) {
    static const std::array k_faults{
        Fault{YAML::ErrorMsg::END_OF_MAP_FLOW, Msg::yaml_open_brace},
        Fault{YAML::ErrorMsg::END_OF_SEQ_FLOW, Msg::yaml_open_bracket},
        Fault{YAML::ErrorMsg::END_OF_MAP, Msg::yaml_end_of_map},
        Fault{YAML::ErrorMsg::END_OF_SEQ, Msg::yaml_end_of_list},
        Fault{YAML::ErrorMsg::FLOW_END, Msg::yaml_closed_twice},
        Fault{YAML::ErrorMsg::EOF_IN_SCALAR, Msg::yaml_open_quote},
        Fault{YAML::ErrorMsg::INVALID_ESCAPE, Msg::yaml_escape},
        Fault{YAML::ErrorMsg::UNKNOWN_TOKEN, Msg::yaml_token},
        Fault{YAML::ErrorMsg::BLOCK_ENTRY, Msg::yaml_dash},
        Fault{YAML::ErrorMsg::TAB_IN_INDENTATION, Msg::yaml_tab},
        Fault{YAML::ErrorMsg::MAP_KEY, Msg::yaml_key},
        Fault{YAML::ErrorMsg::MAP_VALUE, Msg::yaml_colon},
        Fault{YAML::ErrorMsg::ALIAS_NOT_FOUND, Msg::rules_anchor},
        Fault{YAML::ErrorMsg::CHAR_IN_ALIAS, Msg::rules_anchor},
        Fault{YAML::ErrorMsg::UNKNOWN_ANCHOR, Msg::rules_anchor},
        Fault{YAML::ErrorMsg::ANCHOR_NOT_FOUND, Msg::rules_anchor},
        Fault{YAML::ErrorMsg::CHAR_IN_ANCHOR, Msg::rules_anchor},
    };
    const auto* const found = std::find_if(k_faults.begin(), k_faults.end(), [theirs](const Fault& fault) {
        return theirs.starts_with(fault.theirs);
    });
    return found == k_faults.end() ? Msg::rules_no_yaml : found->ours;
}

// What a tab in front of a line makes yaml-cpp say of it.
bool may_be_tab(Msg fault) {
    static constexpr std::array k_faults{Msg::yaml_end_of_map, Msg::yaml_end_of_list, Msg::yaml_token,
                                         Msg::yaml_dash,       Msg::yaml_key,         Msg::yaml_colon,
                                         Msg::rules_no_yaml};
    return std::find(k_faults.begin(), k_faults.end(), fault) != k_faults.end();
}

// The first tab that the line of `fault` is indented with.
std::optional<Mark> indenting_tab(std::string_view text, const Mark& fault) {
    for (std::uint32_t line = 1; line < fault.line && !text.empty(); ++line) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    const std::size_t at = text.find_first_not_of(' ');
    if (at == std::string_view::npos || text[at] != '\t') {
        return std::nullopt;
    }
    return Mark{fault.source, fault.line, static_cast<std::uint32_t>(at + 1)};
}

// yaml-cpp takes letters of another encoding over as they are, and readers would see rubbish.
void refuse_other_encodings(std::string_view text, std::uint16_t source, const Sources& sources) {
    // UTF-16 that says so: yaml-cpp reads it.
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        return;
    }
    Mark mark{source, 1, 1};
    while (!text.empty()) {
        const std::int32_t code_point = util::take_code_point(text);
        if (code_point < 0) {
            throw UserError(Sentence(Msg::yaml_not_utf8), sources.place(mark));
        }
        mark.line += code_point == '\n' ? 1 : 0;
        mark.column = code_point == '\n' ? 1 : mark.column + 1;
    }
}

// Reads `text` into `builder`; false when there is no document in it.
bool read(const std::string& text, TreeBuilder& builder) {
    std::istringstream stream{text};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
        return false;
    }
    while (parser.HandleNextDocument(builder)) {
    }
    return true;
}

}  // namespace

std::optional<Node> parse_document(std::string_view text, std::uint16_t source, const Sources& sources) {
    refuse_other_encodings(text, source, sources);
    const std::string whole(text);
    TreeBuilder builder(source, sources);
    TreeBuilder with_end(source, sources);
    try {
        if (!read(whole, builder)) {
            return std::nullopt;
        }
        // yaml-cpp lets a quote that is never closed end with the last line, but not with a comment behind
        // that.
        read(whole + "\n#", with_end);
    } catch (const YAML::Exception& error) {
        const Mark place = mark_of(error.mark, source);
        const Msg fault = in_our_words(error.msg);
        const auto tab = may_be_tab(fault) ? indenting_tab(text, place) : std::nullopt;
        throw UserError(Sentence(tab ? Msg::yaml_tab : fault), sources.place(tab.value_or(place)));
    }
    return builder.take_root();
}

Node parse_yaml(std::string_view text, std::uint16_t source, const Sources& sources) {
    auto root = parse_document(text, source, sources);
    if (!root || root->kind != Node::Kind::mapping) {
        throw UserError(Sentence(root ? Msg::rules_no_mapping : Msg::rules_empty),
                        sources.place({source, 1, 1}));
    }
    return *std::move(root);
}

}  // namespace registertoets::rules
