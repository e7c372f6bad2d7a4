// SPDX-License-Identifier: EUPL-1.2
// Whole runs of the program: standard output, standard error and exit status, byte for byte.
// With REGISTERTOETS_GOLDEN_UPDATE set the expected files are written instead (./dev golden).
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "util/files.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path k_folder = fs::path(REGISTERTOETS_SOURCE_DIR) / "tests/golden";

struct Case {
    std::string name;
    std::string arguments;
};

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

std::vector<Case> cases() {
    std::vector<Case> cases;
    std::ifstream file(k_folder / "cases.txt");
    for (std::string line; std::getline(file, line);) {
        const std::size_t bar = line.find('|');
        if (!line.starts_with('#') && bar != std::string::npos) {
            cases.push_back({trimmed(line.substr(0, bar)), trimmed(line.substr(bar + 1))});
        }
    }
    return cases;
}

// Runs the program from the top of the source tree, away from the language and colours of this terminal.
std::string run(const Case& golden, const fs::path& scratch) {
    const fs::path out = scratch / "out";
    const fs::path err = scratch / "err";
    const std::string command = "cd '" REGISTERTOETS_SOURCE_DIR
                                "' && env -u REGISTERTOETS_LANG NO_COLOR=1 '" REGISTERTOETS_PROGRAM "' " +
                                golden.arguments + " >'" + out.string() + "' 2>'" + err.string() +
                                "' </dev/null";
    const int status = std::system(command.c_str());
    return "$ registertoets " + golden.arguments + "\n" + registertoets::util::read_file(out).value_or("") +
           "--- standard error\n" + registertoets::util::read_file(err).value_or("") + "--- status " +
           std::to_string(WEXITSTATUS(status)) + "\n";
}

}  // namespace

TEST_CASE("whole runs give what is expected of them") {
    const fs::path scratch =
        fs::temp_directory_path() / ("registertoets-golden-" + std::to_string(::getpid()));
    fs::create_directories(scratch);
    const bool update = std::getenv("REGISTERTOETS_GOLDEN_UPDATE") != nullptr;
    const std::vector<Case> all = cases();
    REQUIRE(all.size() > 40);
    for (const Case& golden : all) {
        CAPTURE(golden.name);
        const fs::path expected = k_folder / "expected" / (golden.name + ".txt");
        const std::string actual = run(golden, scratch);
        if (update) {
            std::ofstream(expected, std::ios::binary) << actual;
        } else {
            CHECK(registertoets::util::read_file(expected).value_or("(no such file: run ./dev golden)") ==
                  actual);
        }
    }
    fs::remove_all(scratch);
}

TEST_CASE("no expected file is left without a case") {
    std::vector<std::string> names;
    for (const Case& golden : cases()) {
        names.push_back(golden.name + ".txt");
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(k_folder / "expected")) {
        CAPTURE(entry.path().string());
        CHECK(std::find(names.begin(), names.end(), entry.path().filename().string()) != names.end());
    }
}
