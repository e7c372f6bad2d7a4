// SPDX-License-Identifier: EUPL-1.2
#include "cli/project_file.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/option_table.hpp"
#include "cli/option_words.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "rules/builtin.hpp"
#include "rules/mapping_reader.hpp"
#include "rules/yaml_file.hpp"
#include "util/edit_distance.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"

namespace registertoets::cli {
namespace {

namespace fs = std::filesystem;
using messages::Msg;
using messages::Sentence;
using rules::Entry;
using rules::Node;

constexpr std::string_view k_name = ".registertoets.yaml";

class Reader {
  public:
    explicit Reader(const rules::YamlFile& file)
        : m_file(file), m_folder(fs::path(file.path).parent_path()) {}

    std::vector<GivenOption> read() {
        for (const Entry& entry : m_file.root.entries) {
            read_option(entry, spec_of(entry));
        }
        return std::move(m_options);
    }

  private:
    [[noreturn]] void fail(const rules::Mark& mark, Sentence sentence) const {
        rules::fail_at(m_file.sources, mark, std::move(sentence));
    }

    [[nodiscard]] const OptionSpec& spec_of(const Entry& entry) const {
        std::vector<std::string> known;
        for (const OptionSpec& option : option_table()) {
            const std::string_view name = option.name.substr(2);
            if (name == entry.key && name == "config") {
                fail(entry.mark, Sentence(Msg::project_config_here));
            }
            if (name == entry.key && !option.in_project_file) {
                fail(entry.mark, Sentence(Msg::project_not_here, {{"key", entry.key}}));
            }
            if (name == entry.key) {
                return option;
            }
            if (option.in_project_file) {
                known.emplace_back(name);
            }
        }
        rules::fail_unknown_key(m_file.sources, entry.mark, entry.key, known);
    }

    void read_option(const Entry& entry, const OptionSpec& spec) {
        if (spec.kind == ValueKind::none) {
            read_switch(entry, spec);
        } else if (spec.repeatable && entry.value.kind == Node::Kind::sequence) {
            for (const Node& item : entry.value.items) {
                add(entry, spec, item, "");
            }
        } else if (spec.repeatable && spec.kind == ValueKind::pair &&
                   entry.value.kind == Node::Kind::mapping) {
            for (const Entry& pair : entry.value.entries) {
                add(entry, spec, pair.value, pair.key + "=");
            }
        } else {
            add(entry, spec, entry.value, "");
        }
    }

    void read_switch(const Entry& entry, const OptionSpec& spec) {
        if (entry.value.kind != Node::Kind::scalar ||
            (entry.value.text != "true" && entry.value.text != "false")) {
            fail(entry.value.mark,
                 Sentence(Msg::rules_expects_yes_no, {{"key", entry.key}, {"value", entry.value.text}}));
        }
        if (entry.value.text == "true") {
            m_options.push_back({std::string(spec.name), "", m_file.sources.place(entry.value.mark)});
        }
    }

    void add(const Entry& entry, const OptionSpec& spec, const Node& value, const std::string& before) {
        if (value.kind != Node::Kind::scalar) {
            fail(value.mark, Sentence(Msg::rules_expects_text, {{"key", entry.key}}));
        }
        if (!util::has_visible(value.text)) {
            fail(value.mark, Sentence(Msg::yaml_empty_value, {{"key", entry.key}}));
        }
        m_options.push_back({std::string(spec.name),
                             before + (spec.kind == ValueKind::file ? beside(value.text) : value.text),
                             m_file.sources.place(value.mark)});
    }

    // A path as seen from the project file; the name of built-in rules is none.
    [[nodiscard]] std::string beside(const std::string& value) const {
        const bool builtin = rules::find_builtin(value + ".yaml") != nullptr;
        return builtin ? value : util::shown_path((m_folder / value).lexically_normal());
    }

    const rules::YamlFile& m_file;
    fs::path m_folder;
    std::vector<GivenOption> m_options;
};

std::optional<fs::path> path_for(const std::optional<std::string>& named) {
    if (named) {
        return *named;
    }
    std::error_code fault;
    const fs::path here = fs::current_path(fault);
    return fault ? std::nullopt : find_project_file(here);
}

}  // namespace

std::optional<fs::path> find_project_file(const fs::path& folder) {
    fs::path relative;
    for (fs::path at = folder;; at = at.parent_path()) {
        std::error_code fault;
        // Whatever it is: a link that leads nowhere or a folder holds no options that may be passed over.
        if (fs::exists(fs::symlink_status(at / k_name, fault))) {
            return relative / k_name;
        }
        if (at == at.parent_path()) {
            return std::nullopt;
        }
        relative /= "..";
    }
}

std::optional<std::string> language_of_project(const std::optional<std::string>& named) {
    try {
        const auto path = path_for(named);
        std::error_code fault;
        // What comes through a pipe comes once.
        const auto file =
            path && fs::is_regular_file(*path, fault) ? rules::read_yaml_file(*path) : std::nullopt;
        if (file) {
            for (const Entry& entry : file->root.entries) {
                if (entry.key == "lang" && entry.value.kind == Node::Kind::scalar) {
                    return entry.value.text;
                }
            }
        }
    } catch (const messages::UserError&) {
        // Said by with_project_file, in the language that is left.
    }
    return std::nullopt;
}

Arguments with_project_file(Arguments arguments) {
    const auto path = path_for(arguments.value("--config"));
    if (!path) {
        return arguments;
    }
    const auto file = rules::read_yaml_file(*path);
    if (!file) {
        throw messages::UserError(Sentence(Msg::project_unreadable, {{"file", util::shown_path(*path)}}));
    }
    std::vector<GivenOption> options;
    const unsigned command = find_command(arguments.command())->bit;
    for (GivenOption& option : Reader(*file).read()) {
        // Where a file is named on the command line, its extension says the format.
        const bool said =
            arguments.has(option.name) || (option.name == "--format" && arguments.has("--output"));
        if (!said && (find_option(option.name)->commands & command) != 0 &&
            !is_word_of_others(option.name, option.value, command)) {
            options.push_back(std::move(option));
        }
    }
    options.insert(options.end(), arguments.options().begin(), arguments.options().end());
    Arguments merged(arguments.command(), std::move(options), arguments.operands());
    merged.set_project_file({file->path, file->sha256});
    return merged;
}

}  // namespace registertoets::cli
