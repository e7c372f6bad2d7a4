// SPDX-License-Identifier: EUPL-1.2
#include "check/exceptions_file.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "messages/catalogue.hpp"
#include "register/code_key.hpp"
#include "register/organisation.hpp"
#include "rules/mapping_reader.hpp"
#include "rules/yaml_file.hpp"
#include "util/edit_distance.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using rules::MappingReader;

constexpr std::array<std::string_view, 8> k_keys{"fingerprint", "rule",   "key",   "directie",
                                                 "file",        "reason", "owner", "until"};

// What these keys would be called in Dutch, which no spelling leads to.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> k_dutch_keys{
    {{"vingerafdruk", "fingerprint"},
     {"regel", "rule"},
     {"sleutel", "key"},
     {"bestand", "file"},
     {"reden", "reason"},
     {"eigenaar", "owner"},
     {"tot", "until"},
     {"t/m", "until"}}};

class Reader {
  public:
    Reader(const rules::Node& node, const rules::Sources& sources, const rules::RuleSet& set)
        : m_reader(node, "exceptions", sources), m_set(set) {
        m_entry.line = static_cast<int>(node.mark.line);
    }

    Exception read() {
        refuse_unknown_keys();
        read_fingerprint();
        read_rule();
        m_entry.key = reg::code_key(part("key"));
        m_entry.directie = directie(part("directie"));
        m_entry.file = part("file");
        m_entry.reason = text("reason");
        m_entry.owner = text("owner");
        m_reader.text_or_fail("until");
        m_entry.until = m_reader.date("until").value();
        check_what();
        return std::move(m_entry);
    }

  private:
    // Before a key is missed: it may stand there by another name.
    void refuse_unknown_keys() {
        for (const std::string_view key : k_keys) {
            m_reader.allow(key);
        }
        for (const rules::Entry& entry : m_reader.node().entries) {
            const auto* const dutch =
                std::find_if(k_dutch_keys.begin(), k_dutch_keys.end(),
                             [&entry](const auto& known) { return known.first == entry.key; });
            if (dutch != k_dutch_keys.end()) {
                rules::fail_at(
                    m_reader.sources(), entry.mark,
                    Sentence(Msg::rules_unknown_key_near, {{"key", entry.key}, {"near", dutch->second}}));
            }
        }
        m_reader.finish();
    }

    std::string text(std::string_view key) { return util::single_line(m_reader.text_or_fail(key)); }

    // What is accepted, one part after the other.
    std::string part(std::string_view key) {
        const auto value = m_reader.text(key);
        if (!value) {
            return "";
        }
        if (!util::has_visible(*value)) {
            rules::fail_at(m_reader.sources(), m_reader.any(key)->mark,
                           Sentence(Msg::yaml_empty_value, {{"key", key}}));
        }
        m_entry.accepts += (m_entry.accepts.empty() ? "" : ", ") + util::single_line(*value);
        return *value;
    }

    void read_fingerprint() {
        const std::string digits = part("fingerprint");
        m_entry.fingerprint = fingerprint_number(digits);
        if (!digits.empty() && !m_entry.fingerprint) {
            rules::fail_at(m_reader.sources(), m_reader.any("fingerprint")->mark,
                           Sentence(Msg::exception_fingerprint, {{"value", digits}}));
        }
    }

    void read_rule() {
        m_entry.rule = part("rule");
        std::vector<std::string> known;
        for (const auto& reg : m_set.registers) {
            for (const rules::Rule& rule : reg->rules) {
                known.push_back(rule.id);
            }
        }
        if (m_entry.rule.empty() || std::find(known.begin(), known.end(), m_entry.rule) != known.end()) {
            return;
        }
        const auto near = util::nearest(m_entry.rule, known);
        rules::fail_at(
            m_reader.sources(), m_reader.any("rule")->mark,
            near ? Sentence(Msg::rules_unknown_name_near, {{"value", m_entry.rule}, {"near", *near}})
                 : Sentence(Msg::exception_unknown_rule, {{"value", m_entry.rule}}));
    }

    std::string directie(const std::string& name) {
        const reg::ValueList* list = m_set.directies();
        if (name.empty() || list == nullptr || list->find_whole(name)) {
            return name.empty() ? name : reg::canonical_name(list, name);
        }
        std::vector<std::string> known;
        for (const reg::ListValue& value : list->values()) {
            known.push_back(value.label.nl);
        }
        rules::fail_unknown_name(m_reader.sources(), m_reader.any("directie")->mark, name, known);
    }

    // A whole rule is turned off in the rules, where everybody sees it.
    void check_what() const {
        const bool narrowed = !m_entry.key.empty() || !m_entry.directie.empty() || !m_entry.file.empty();
        const bool by_rule = !m_entry.rule.empty() && narrowed && !m_entry.fingerprint;
        const bool by_fingerprint = m_entry.fingerprint && m_entry.rule.empty() && !narrowed;
        if (!by_rule && !by_fingerprint) {
            m_reader.fail(Sentence(Msg::exception_what));
        }
    }

    MappingReader m_reader;
    const rules::RuleSet& m_set;
    Exception m_entry;
};

}  // namespace

Exceptions read_exceptions(const std::filesystem::path& path, const rules::RuleSet& set) {
    const auto file = rules::read_yaml_file(path);
    if (!file) {
        throw messages::UserError(Sentence(Msg::exceptions_unreadable, {{"file", util::shown_path(path)}}));
    }
    Exceptions exceptions{file->path, file->sha256, {}};
    MappingReader reader(file->root, "exceptions", file->sources);
    const rules::Node* entries = reader.any("exceptions");
    reader.finish();
    if (entries == nullptr) {
        reader.fail(Sentence(Msg::rules_missing_key, {{"key", "exceptions"}}));
    }
    if (entries->kind != rules::Node::Kind::sequence) {
        rules::fail_at(file->sources, entries->mark, Sentence(Msg::exceptions_expect_list));
    }
    for (const rules::Node& entry : entries->items) {
        exceptions.entries.push_back(Reader(entry, file->sources, set).read());
    }
    return exceptions;
}

}  // namespace registertoets::check
