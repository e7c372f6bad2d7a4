// SPDX-License-Identifier: EUPL-1.2
// Build tool: reads the YAML files of a folder and writes them, with their parsed trees and what is known of
// their patterns, as a C++ source.
// Usage: embed_rules RULES_DIR OUTPUT.cpp
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "needed_literals.hpp"
#include "rules/document.hpp"
#include "rules/pattern_keys.hpp"
#include "rules/yaml_parser.hpp"
#include "util/sha256.hpp"

namespace {

namespace fs = std::filesystem;
using namespace registertoets;

std::vector<std::string> yaml_files_below(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".yaml") {
            names.push_back(fs::relative(entry.path(), folder).generic_string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Bytes as a C++ array: string literals have a length that compilers may limit.
std::string as_array(std::string_view name, std::string_view bytes) {
    std::string code = fmt::format("constexpr char {}[] = {{", name);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        code += fmt::format("{}{},", i % 32 == 0 ? "\n" : "",
                            static_cast<int>(static_cast<signed char>(bytes[i])));
    }
    return code + "\n0};\n";
}

// The literals of each pattern below `node` as `BuiltinPattern` has them, of patterns of which they are
// known.
void gather_patterns(const rules::Node& node, std::map<std::string, std::string>& literals) {
    for (const rules::Node& item : node.items) {
        gather_patterns(item, literals);
    }
    for (const rules::Entry& entry : node.entries) {
        gather_patterns(entry.value, literals);
        for (std::size_t i = 0; rules::holds_patterns(entry.key) && i < entry.value.items.size(); ++i) {
            const std::string& pattern = entry.value.items[i].text;
            std::string needed;
            for (const std::vector<std::string>& group : rules::needed_literals(pattern)) {
                needed += fmt::format("{}\n\n", fmt::join(group, "\n"));
            }
            if (!needed.empty()) {
                literals[pattern] = needed;
            }
        }
    }
}

// `text` as a C++ view, whatever it holds.
std::string as_view(std::string_view text) {
    std::string code = "{\"";
    for (const char byte : text) {
        code += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
    }
    return code + fmt::format("\", {}}}", text.size());
}

std::string table_of(const std::map<std::string, std::string>& literals) {
    std::string code =
        fmt::format("constexpr std::array<BuiltinPattern, {}> k_patterns{{{{\n", literals.size());
    for (const auto& [pattern, needed] : literals) {
        code += fmt::format("    BuiltinPattern{{{}, {}}},\n", as_view(pattern), as_view(needed));
    }
    return code + "}};\n";
}

std::string source_of(const fs::path& folder) {
    std::string arrays;
    std::string table;
    std::map<std::string, std::string> literals;
    const std::vector<std::string> names = yaml_files_below(folder);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string text = read_file(folder / names[i]);
        rules::Sources sources;
        const auto source = sources.add({names[i], "", false});
        const rules::Node root = rules::parse_yaml(text, source, sources);
        gather_patterns(root, literals);
        const std::string packed = rules::pack(root);
        arrays +=
            as_array(fmt::format("k_text_{}", i), text) + as_array(fmt::format("k_packed_{}", i), packed);
        table += fmt::format("    BuiltinFile{{\"{}\", {{k_text_{}, {}}}, {{k_packed_{}, {}}}, \"{}\"}},\n",
                             names[i], i, text.size(), i, packed.size(), util::sha256_hex(text));
    }
    return "// Made from rules/ by embed_rules.\n#include <array>\n\n#include \"rules/builtin.hpp\"\n\n"
           "namespace registertoets::rules {\nnamespace {\n" +
           arrays + fmt::format("constexpr std::array<BuiltinFile, {}> k_files{{{{\n", names.size()) + table +
           "}};\n" + table_of(literals) +
           "}  // namespace\n\nstd::span<const BuiltinFile> builtin_files() { return k_files; }\n"
           "std::span<const BuiltinPattern> builtin_patterns() { return k_patterns; }\n"
           "}  // namespace registertoets::rules\n";
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        fmt::print(stderr, "usage: embed_rules RULES_DIR OUTPUT.cpp\n");
        return 2;
    }
    try {
        const std::string source = source_of(arguments[1]);
        std::ofstream output(arguments[2], std::ios::binary);
        output << source;
        output.close();
        return output ? 0 : 4;
    } catch (const messages::UserError& error) {
        fmt::print(stderr, "{}:{}:{}: {}\n", error.place().file, error.place().line, error.place().column,
                   error.sentence().in(messages::Lang::en));
        return 2;
    }
}
