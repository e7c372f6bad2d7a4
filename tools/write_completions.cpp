// SPDX-License-Identifier: EUPL-1.2
// Writes the completion scripts below a folder, each where its shell looks below share/.
//
//     write_completions FOLDER
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>

#include "cli/completion/completion.hpp"
#include "rules/load.hpp"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: write_completions FOLDER\n", stderr);
        return 2;
    }
    try {
        const auto set = registertoets::rules::load({});
        for (const auto& shell : registertoets::cli::shells()) {
            const std::filesystem::path path = std::filesystem::path(argv[1]) / shell.file;
            std::filesystem::create_directories(path.parent_path());
            std::ofstream out(path, std::ios::binary);
            out << shell.script(set);
            if (!out.flush()) {
                throw std::filesystem::filesystem_error("cannot write", path, std::error_code());
            }
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "write_completions: %s\n", error.what());
        return 1;
    }
    return 0;
}
