// SPDX-License-Identifier: EUPL-1.2
// Rules files and what they include, built in or on disk, merged into one tree.
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

#include "messages/catalogue.hpp"
#include "rules/builtin.hpp"
#include "rules/former_headers.hpp"
#include "rules/load.hpp"
#include "rules/load_parts.hpp"
#include "rules/yaml_parser.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"

namespace registertoets::rules {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;
using messages::UserError;

// Adds the parts of an included file; a key may stand in one file of a rule set only.
void merge_include(Node& base, Node part, const Sources& sources) {
    for (Entry& entry : part.entries.own()) {
        Node* known = base.find_own(entry.key);
        if (known == nullptr) {
            base.entries.own().push_back(std::move(entry));
        } else if (known->kind == Node::Kind::mapping && entry.value.kind == Node::Kind::mapping) {
            merge_include(*known, std::move(entry.value), sources);
        } else {
            fail_at(sources, entry.mark, Sentence(Msg::rules_include_twice, {{"key", entry.key}}));
        }
    }
}

// `aliases+` adds to a list. What is no list would replace all that lies below, and be blamed on that.
void refuse_no_list_added(const Node& node, const Sources& sources) {
    for (const Node& item : node.items) {
        refuse_no_list_added(item, sources);
    }
    for (const Entry& entry : node.entries) {
        if (entry.key.size() > 1 && entry.key.back() == '+' && entry.value.kind != Node::Kind::sequence) {
            fail_at(sources, entry.mark, Sentence(Msg::rules_expects_list, {{"key", entry.key}}));
        }
        refuse_no_list_added(entry.value, sources);
    }
}

// The tree of a file of somebody's own.
Node parse_own(std::string_view text, std::uint16_t source, const Sources& sources) {
    Node root = parse_yaml(text, source, sources);
    refuse_no_list_added(root, sources);
    return root;
}

// Where included files come from: the program or a folder.
class Library {
  public:
    Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    virtual ~Library() = default;
    /// The tree of the file `name`; `hash` takes its contents.
    virtual Node read(const std::string& name, bool overlaid, Sources& sources, util::Sha256& hash) const = 0;
    /// What tells the file `name` apart from all others, wherever they come from.
    [[nodiscard]] virtual std::string identity(const std::string& name) const = 0;
    /// The set that a file from here means by `name`: a path where there is such a file beside it.
    [[nodiscard]] virtual std::string set_called(const std::string& name) const = 0;
};

class BuiltinLibrary : public Library {
  public:
    Node read(const std::string& name, bool overlaid, Sources& sources, util::Sha256& hash) const override {
        const BuiltinFile* file = find_builtin(name);
        if (file == nullptr) {
            throw UserError(Sentence(Msg::rules_unreadable, {{"file", name}}));
        }
        hash.add(file->sha256);
        return unpack(file->packed, sources.add({name, std::string(file->sha256), overlaid, true}));
    }
    [[nodiscard]] std::string identity(const std::string& name) const override { return "built in: " + name; }
    [[nodiscard]] std::string set_called(const std::string& name) const override { return name; }
};

class FolderLibrary : public Library {
  public:
    explicit FolderLibrary(fs::path folder) : m_folder(std::move(folder)) {}

    Node read(const std::string& name, bool overlaid, Sources& sources, util::Sha256& hash) const override {
        const fs::path path = m_folder / name;
        const auto text = util::read_file(path, k_most_yaml_bytes);
        if (!text) {
            std::error_code fault;
            const bool folder = fs::is_directory(path, fault);
            throw UserError(Sentence(folder ? Msg::rules_folder : Msg::rules_unreadable,
                                     {{"file", util::shown_path(path)}}));
        }
        const std::string sha256 = util::sha256_hex(*text);
        hash.add(sha256);
        const auto source = sources.add({util::shown_path(path), sha256, overlaid});
        return parse_own(*text, source, sources);
    }
    [[nodiscard]] std::string identity(const std::string& name) const override {
        std::error_code fault;
        return fs::weakly_canonical(m_folder / name, fault).string();
    }
    [[nodiscard]] std::string set_called(const std::string& name) const override {
        std::error_code fault;
        const fs::path beside = m_folder / name;
        return fs::is_regular_file(beside, fault) ? beside.string() : name;
    }

  private:
    fs::path m_folder;
};

bool lies_below(const std::string& name) {
    const fs::path path = fs::path(name).lexically_normal();
    return !path.is_absolute() && !path.empty() && *path.begin() != "..";
}

// Merges what `root` includes and takes the key out.
void add_includes(Node& root, const Library& library, bool overlaid, Sources& sources, util::Sha256& hash) {
    const std::optional<Node> names = root.take("include");
    if (!names) {
        return;
    }
    texts_of(sources, "include", *names);
    for (const Node& name : names->items) {
        if (!lies_below(name.text)) {
            fail_at(sources, name.mark, Sentence(Msg::rules_include_outside, {{"file", name.text}}));
        }
        try {
            merge_include(root, library.read(name.text, overlaid, sources, hash), sources);
        } catch (const UserError& error) {
            if (!error.place().file.empty()) {
                throw;
            }
            fail_at(sources, name.mark, error.sentence());
        }
    }
}

// What makes `node` a register of its own rather than a change to one: a name in reports, or how it is known.
bool is_whole_register(const Node& node) {
    const Node* recognise = node.find("recognise");
    return node.find("title") != nullptr || (recognise != nullptr && recognise->find("fields") != nullptr);
}

// A register that the set below does not have is a typing error, which would change nothing.
void refuse_unknown_registers(const Node& below, const Node& over, const Sources& sources) {
    const Node* known = below.find("registers");
    const Node* registers = over.find("registers");
    for (std::size_t i = 0; known != nullptr && registers != nullptr && i < registers->entries.size(); ++i) {
        const Entry& entry = registers->entries[i];
        if (known->find(entry.key) != nullptr || is_whole_register(entry.value)) {
            continue;
        }
        const std::vector<std::string> names = keys_of(known);
        if (near_name(entry.key, names)) {
            fail_unknown_name(sources, entry.mark, entry.key, names);
        }
        fail_at(sources, entry.mark,
                Sentence(Msg::rules_unknown_register,
                         {{"register", entry.key}, {"known", fmt::format("{}", fmt::join(names, ", "))}}));
    }
}

// A field that a register has keys for, and of which `over` says nothing (`dpia:`): those keys would be gone.
// Mostly what should stand there is not indented.
void refuse_emptied_fields(const Node& below, const Node& over, const Sources& sources) {
    const auto in = [](const Node* node, std::string_view key) {
        return node == nullptr ? nullptr : node->find(key);
    };
    const Node* registers = over.find("registers");
    for (std::size_t i = 0; registers != nullptr && i < registers->entries.size(); ++i) {
        const Entry& entry = registers->entries[i];
        const Node* known = in(in(below.find("registers"), entry.key), "fields");
        const Node* fields = entry.value.find("fields");
        for (std::size_t k = 0; fields != nullptr && k < fields->entries.size(); ++k) {
            const Entry& field = fields->entries[k];
            const Node* emptied = in(known, field.key);
            if (emptied != nullptr && !emptied->entries.empty() && field.value.kind == Node::Kind::scalar) {
                fail_at(sources, field.value.mark,
                        Sentence(Msg::rules_expects_mapping, {{"key", field.key}}));
            }
        }
    }
}

void add_file(RulesTree& tree, Node root, const std::string& fallback_id, std::string sha256) {
    const Node* id = root.find("id");
    const Node* version = root.find("version");
    tree.files.push_back(
        {id == nullptr ? fallback_id : id->text, version == nullptr ? "" : version->text, std::move(sha256)});
    if (tree.root.entries.empty()) {
        tree.root = std::move(root);
    } else {
        refuse_unknown_registers(tree.root, root, tree.sources);
        refuse_emptied_fields(tree.root, root, tree.sources);
        const std::vector<ReplacedAliases> replaced = replaced_aliases(tree.root, root);
        tree.replaced.insert(tree.replaced.end(), replaced.begin(), replaced.end());
        overlay_rule_set(tree.root, root);
    }
}

void add_named(RulesTree& tree, const std::string& name, const messages::TextPlace& asked_at);

// Takes the key `extends` out of `root` and gives the set that lies below it, if one is to be loaded first:
// the one that it names, or the default set for a file that is no rule set of its own (it has no `id`).
std::optional<Node> set_below(Node& root, const Sources& sources) {
    std::optional<Node> name = root.take("extends");
    if (!name && root.find("id") == nullptr) {
        name.emplace();
        name->mark = root.mark;
        name->text = k_default_rules;
    } else if (name && name->kind != Node::Kind::scalar) {
        fail_at(sources, name->mark, Sentence(Msg::rules_expects_text, {{"key", "extends"}}));
    }
    return name;
}

void add_from(RulesTree& tree, const Library& library, const std::string& file, const std::string& id) {
    util::Sha256 hash;
    bool overlaid = !tree.root.entries.empty();
    Sources first_look;
    util::Sha256 ignored;
    Node header = library.read(file, overlaid, first_look, ignored);
    if (const auto below = set_below(header, first_look); below && !overlaid) {
        std::string itself = library.identity(file);
        const auto before = std::find(tree.extending.begin(), tree.extending.end(), itself);
        if (before != tree.extending.end()) {
            std::string circle;
            for (auto at = before; at != tree.extending.end(); ++at) {
                circle += fs::path(*at).filename().string() + " → ";
            }
            fail_at(first_look, below->mark,
                    Sentence(Msg::rules_extends_itself,
                             {{"circle", circle + fs::path(itself).filename().string()}}));
        }
        tree.extending.push_back(std::move(itself));
        add_named(tree, library.set_called(below->text), first_look.place(below->mark));
        overlaid = true;
    }
    Node root = library.read(file, overlaid, tree.sources, hash);
    set_below(root, tree.sources);
    add_includes(root, library, overlaid, tree.sources, hash);
    add_file(tree, std::move(root), id, hash.hex());
}

std::vector<std::string> builtin_set_names() {
    std::vector<std::string> names;
    for (const BuiltinFile& file : builtin_files()) {
        if (file.name.find('/') == std::string_view::npos) {
            names.emplace_back(file.name.substr(0, file.name.rfind('.')));
        }
    }
    return names;
}

// Adds a rule set by its name or a file by its path; `asked_at` is where a file asks for it.
void add_named(RulesTree& tree, const std::string& name, const messages::TextPlace& asked_at) {
    std::error_code fault;
    if (find_builtin(name + ".yaml") != nullptr && name.find('/') == std::string::npos) {
        add_from(tree, BuiltinLibrary(), name + ".yaml", name);
    } else if (fs::exists(name, fault)) {
        const fs::path path(name);
        add_from(tree, FolderLibrary(path.parent_path()), path.filename().string(), path.stem().string());
    } else {
        throw UserError(
            Sentence(Msg::rules_unknown_set,
                     {{"name", name}, {"known", fmt::format("{}", fmt::join(builtin_set_names(), ", "))}}),
            asked_at);
    }
}

}  // namespace

std::unique_ptr<RulesTree> load_tree(const std::vector<std::string>& names, const std::string* extra_yaml) {
    auto tree = std::make_unique<RulesTree>();
    for (const std::string& name : names) {
        add_named(*tree, name, {});
    }
    if (extra_yaml == nullptr) {
        if (names.empty()) {
            add_named(*tree, std::string(k_default_rules), {});
        }
        return tree;
    }
    const std::string sha256 = util::sha256_hex(*extra_yaml);
    Sources first_look;
    const Node header = parse_yaml(*extra_yaml, first_look.add({"overlay.yaml", sha256, false}), first_look);
    if (names.empty() && header.find("id") == nullptr) {
        add_named(*tree, std::string(k_default_rules), {});
    }
    const bool overlaid = !tree->root.entries.empty();
    const auto source = tree->sources.add({"overlay.yaml", sha256, overlaid});
    add_file(*tree, parse_own(*extra_yaml, source, tree->sources), "overlay", sha256);
    return tree;
}

}  // namespace registertoets::rules
