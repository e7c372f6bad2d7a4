// SPDX-License-Identifier: EUPL-1.2
#include "util/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::util;
using testing::TempFolder;
using testing::write_file;

namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool write_whole(const fs::path& target, std::string_view bytes) {
    WholeFile file(target);
    file.write(bytes);
    return file.commit();
}

unsigned mode_of(const fs::path& path) {
    struct stat known {};
    REQUIRE(::stat(path.c_str(), &known) == 0);
    return known.st_mode & 0777U;
}

}  // namespace

TEST_CASE("read_file gives every byte, and nothing for what cannot be read") {
    const TempFolder folder;
    const std::string bytes("a\r\n\0\xFF", 5);
    CHECK(read_file(write_file(folder / "a", bytes)) == bytes);
    CHECK(read_file(write_file(folder / "empty", "")) == "");
    CHECK(read_file(folder / "absent") == std::nullopt);
    CHECK(read_file(folder.path()) == std::nullopt);
}

TEST_CASE("a whole file has all its bytes and leaves nothing beside it") {
    const TempFolder folder;
    const std::string bytes(200000, 'x');
    WholeFile file(folder / "report.txt");
    file.write(bytes);
    file.write("end");
    CHECK_FALSE(fs::exists(folder / "report.txt"));
    CHECK(file.commit());
    CHECK(testing::read_file(folder / "report.txt") == bytes + "end");
    CHECK(names_in(folder.path()) == std::vector<std::string>{"report.txt"});
}

TEST_CASE("a whole file may be empty") {
    const TempFolder folder;
    CHECK(write_whole(folder / "report.txt", ""));
    CHECK(testing::read_file(folder / "report.txt").empty());
}

TEST_CASE("without commit the old file stays and nothing is left beside it") {
    const TempFolder folder;
    write_file(folder / "report.txt", "old");
    {
        WholeFile file(folder / "report.txt");
        file.write(std::string(200000, 'x'));
    }
    CHECK(testing::read_file(folder / "report.txt") == "old");
    CHECK(names_in(folder.path()) == std::vector<std::string>{"report.txt"});
}

TEST_CASE("a file that cannot be renamed into place leaves nothing beside it") {
    const TempFolder folder;
    {
        WholeFile file(folder / "report.txt");
        file.write("new");
        // Meanwhile somebody made a folder of that name.
        fs::create_directory(folder / "report.txt");
        CHECK_FALSE(file.commit());
        CHECK(file.fault() == std::errc::is_a_directory);
    }
    CHECK(names_in(folder.path()) == std::vector<std::string>{"report.txt"});
}

TEST_CASE("a file that cannot be made says why, and so does one in a full place") {
    const TempFolder folder;
    write_file(folder / "file", "");
    for (const auto& [target, why] :
         {std::pair(folder / "absent/report.txt", std::errc::no_such_file_or_directory),
          std::pair(folder / "file/report.txt", std::errc::not_a_directory),
          std::pair(folder.path(), std::errc::is_a_directory),
          std::pair(fs::path("/dev/full"), std::errc::no_space_on_device)}) {
        CAPTURE(target);
        WholeFile file(target);
        file.write("x");
        CHECK_FALSE(file.commit());
        CHECK(file.fault() == why);
    }
}

TEST_CASE("an earlier file is replaced and keeps its mode") {
    const TempFolder folder;
    write_file(folder / "report.txt", "old");
    fs::permissions(folder / "report.txt",
                    fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    CHECK(write_whole(folder / "report.txt", "new"));
    CHECK(testing::read_file(folder / "report.txt") == "new");
    CHECK(mode_of(folder / "report.txt") == 0640U);
}

TEST_CASE("a new file gets the mode that the user's mask leaves") {
    const TempFolder folder;
    const mode_t mask = ::umask(027);
    const bool written = write_whole(folder / "report.txt", "new");
    ::umask(mask);
    CHECK(written);
    CHECK(mode_of(folder / "report.txt") == 0640U);
}

TEST_CASE("through a link the file behind it is replaced and the link stays") {
    const TempFolder folder;
    fs::create_directory(folder / "elsewhere");
    write_file(folder / "elsewhere/report.txt", "old");
    fs::create_symlink(folder / "elsewhere/report.txt", folder / "link.txt");
    CHECK(write_whole(folder / "link.txt", "new"));
    CHECK(fs::is_symlink(folder / "link.txt"));
    CHECK(testing::read_file(folder / "elsewhere/report.txt") == "new");
    CHECK(names_in(folder / "elsewhere") == std::vector<std::string>{"report.txt"});
}

TEST_CASE("a full device fails the commit") {
    CHECK_FALSE(write_whole("/dev/full", "new"));
    CHECK_FALSE(write_whole("/dev/full", std::string(200000, 'x')));
}

TEST_CASE("a device is written straight and stays a device") {
    CHECK(write_whole("/dev/null", "new"));
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a folder is no target, nor is a file in a folder that is not there") {
    const TempFolder folder;
    fs::create_directory(folder / "sub");
    CHECK_FALSE(write_whole(folder / "sub", "new"));
    CHECK_FALSE(write_whole(folder / "absent/report.txt", "new"));
    CHECK(names_in(folder.path()) == std::vector<std::string>{"sub"});
    CHECK(names_in(folder / "sub").empty());
}

TEST_CASE("a name without a folder is written in the working directory") {
    const TempFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const bool written = write_whole("report.txt", "new");
    fs::current_path(before);
    CHECK(written);
    CHECK(names_in(folder.path()) == std::vector<std::string>{"report.txt"});
}

TEST_CASE("read_file gives nothing of a file that is larger than it may be, of whatever kind") {
    const TempFolder folder;
    write_file(folder / "a", std::string(100'000, 'x'));
    CHECK(read_file(folder / "a", 100'000).value_or("").size() == 100'000);
    CHECK(read_file(folder / "a", 99'999) == std::nullopt);
    CHECK(read_file("/dev/zero", 1'000'000) == std::nullopt);
}

TEST_CASE("a file that is written to, replaced or gone has another stamp") {
    const TempFolder folder;
    CHECK(stamp_of(folder / "a") == std::nullopt);
    write_file(folder / "a", "one");
    fs::last_write_time(folder / "a", fs::file_time_type::clock::now() - std::chrono::hours(1));
    const auto first = stamp_of(folder / "a");
    REQUIRE(first);
    CHECK(first->size == 3);
    CHECK(stamp_of(folder / "a") == first);
    write_file(folder / "a", "two");  // as large
    const auto second = stamp_of(folder / "a");
    CHECK(second != first);
    fs::create_symlink(folder / "a", folder / "link");
    CHECK(stamp_of(folder / "link") == second);
    fs::copy_file(folder / "a", folder / "b");
    fs::last_write_time(folder / "b", fs::last_write_time(folder / "a"));
    CHECK(stamp_of(folder / "b") != second);
}

TEST_CASE("a name as long as a name may be can be written, and replaced") {
    const TempFolder folder;
    const std::string name(255, 'a');
    CHECK(write_whole(folder / name, "old"));
    CHECK(write_whole(folder / name, "new"));
    CHECK(testing::read_file(folder / name) == "new");
    CHECK(names_in(folder.path()) == std::vector<std::string>{name});
}
