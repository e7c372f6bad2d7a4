// SPDX-License-Identifier: EUPL-1.2
// Inputs that once broke something, or that a reader must survive: found/TARGET-what.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>
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

}  // namespace

TEST_CASE("inputs that once broke something no longer do") {
    const fs::path folder = fs::path(REGISTERTOETS_SOURCE_DIR) / "tests/fuzz/found";
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    CHECK_FALSE(files.empty());
    for (const fs::path& file : files) {
        CAPTURE(file);
        CHECK_NOTHROW(target_of(file).read(read_file(file)));
    }
}

TEST_CASE("every target survives random changes of its inputs") {
    std::mt19937 chance(20251121);
    const fs::path folder = fs::path(REGISTERTOETS_SOURCE_DIR) / "tests/fuzz/found";
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        std::string bytes = read_file(entry.path());
        CAPTURE(entry.path());
        for (int round = 0; round < 50 && !bytes.empty(); ++round) {
            bytes[chance() % bytes.size()] = static_cast<char>(chance() & 0xFFU);
            CHECK_NOTHROW(target_of(entry.path()).read(bytes));
        }
    }
}
