// SPDX-License-Identifier: EUPL-1.2
// Build tool: reads the YAML files of a folder and writes them, with their parsed trees, as a C++ source.
// Usage: embed_rules RULES_DIR OUTPUT.cpp
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "rules/document.hpp"
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

std::string source_of(const fs::path& folder) {
    std::string arrays;
    std::string table;
    const std::vector<std::string> names = yaml_files_below(folder);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string text = read_file(folder / names[i]);
        rules::Sources sources;
        const auto source = sources.add({names[i], "", false});
        const std::string packed = rules::pack(rules::parse_yaml(text, source, sources));
        arrays +=
            as_array(fmt::format("k_text_{}", i), text) + as_array(fmt::format("k_packed_{}", i), packed);
        table += fmt::format("    BuiltinFile{{\"{}\", {{k_text_{}, {}}}, {{k_packed_{}, {}}}, \"{}\"}},\n",
                             names[i], i, text.size(), i, packed.size(), util::sha256_hex(text));
    }
    return "// Made from rules/ by embed_rules.\n#include <array>\n\n#include \"rules/builtin.hpp\"\n\n"
           "namespace registertoets::rules {\nnamespace {\n" +
           arrays + fmt::format("constexpr std::array<BuiltinFile, {}> k_files{{{{\n", names.size()) + table +
           "}};\n}  // namespace\n\nstd::span<const BuiltinFile> builtin_files() { return k_files; }\n"
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
