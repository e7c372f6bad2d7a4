// SPDX-License-Identifier: EUPL-1.2
// Inputs that once broke something, or that a reader must survive: found/TARGET-what.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "fuzz/targets.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets::testing;

namespace {

namespace fs = std::filesystem;

const FuzzTarget& target_of(const fs::path& file) {
    const std::string name = file.filename().string();
    const FuzzTarget* target = find_fuzz_target(name.substr(0, name.find('-')));
    REQUIRE(target != nullptr);
    return *target;
}

// In the same order on every machine.
std::vector<fs::path> found_files() {
    const fs::path folder = fs::path(REGISTERTOETS_SOURCE_DIR) / "tests/fuzz/found";
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

TEST_CASE("inputs that once broke something no longer do") {
    const std::vector<fs::path> files = found_files();
    CHECK_FALSE(files.empty());
    for (const fs::path& file : files) {
        CAPTURE(file);
        CHECK_NOTHROW(target_of(file).read(read_file(file)));
    }
}

TEST_CASE("every target survives random changes of its inputs") {
    for (const fs::path& file : found_files()) {
        CAPTURE(file);
        // By the file's name, so that a new file changes nothing about what the others go through.
        const std::string name = file.filename().string();
        std::seed_seq seed(name.begin(), name.end());
        std::mt19937 chance(seed);
        std::string bytes = read_file(file);
        std::string changes;
        for (int round = 0; round < 50 && !bytes.empty(); ++round) {
            const std::size_t place = chance() % bytes.size();
            const unsigned byte = chance() & 0xFFU;
            bytes[place] = static_cast<char>(byte);
            changes += std::to_string(place) + "=" + std::to_string(byte) + " ";
            CAPTURE(round);
            CAPTURE(changes);  // place=byte, from the first round on
            CHECK_NOTHROW(target_of(file).read(bytes));
        }
    }
}
