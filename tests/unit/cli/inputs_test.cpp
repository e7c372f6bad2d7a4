// SPDX-License-Identifier: EUPL-1.2
#include "cli/inputs.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <thread>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "support/workbook_builder.hpp"
#include "util/files.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using messages::Msg;

namespace {

namespace fs = std::filesystem;

// What the operands stand for, a line each: name below `folder`, and why it is passed over or cannot be read.
std::string inputs(const TempFolder& folder, const std::vector<std::string>& operands) {
    std::vector<std::string> paths;
    for (const std::string& operand : operands) {
        paths.push_back((folder / operand).string());
    }
    std::string text;
    for (const check::Input& input : cli::inputs_of({"check", {}, paths})) {
        text += fs::path(input.name).lexically_relative(folder.path()).generic_string();
        if (input.skipped) {
            text += " skipped " + std::string(name_of(input.skipped->id()));
        }
        if (input.problem) {
            text += " problem " + std::string(name_of(input.problem->sentence().id()));
        }
        text += "\n";
    }
    return text;
}

// While it lives, standard input is what is open as `descriptor`, which it takes.
class StandardInput {
  public:
    explicit StandardInput(int descriptor) : m_before(::dup(STDIN_FILENO)) {
        ::dup2(descriptor, STDIN_FILENO);
        ::close(descriptor);
    }
    StandardInput(const StandardInput&) = delete;
    StandardInput& operator=(const StandardInput&) = delete;
    ~StandardInput() {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }

  private:
    int m_before;
};

void make(const TempFolder& folder, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        fs::create_directories((folder / name).parent_path());
        write_file(folder / name, name);
    }
}

}  // namespace

TEST_CASE("a folder stands for the workbooks and csv files below it, in the order of their names") {
    const TempFolder folder;
    make(folder, {"b.XLSX", "a.csv", "sub/c.ods", "d.xlsm", "e.xltx", "f.xltm", "lees mij.txt", "g.pdf",
                  "old.xls", "bin.xlsb"});
    CHECK(inputs(folder, {"."}) == "a.csv\nb.XLSX\nbin.xlsb\nd.xlsm\ne.xltx\nf.xltm\nold.xls\nsub/c.ods\n");
}

TEST_CASE("lock files, hidden files and our own reports in a folder are passed over and named") {
    const TempFolder folder;
    make(folder, {"a.xlsx", "~$a.xlsx", ".~lock.a.ods#", ".b.xlsx", ".git/c.xlsx"});
    CHECK(inputs(folder, {"."}) ==
          ".b.xlsx skipped input_hidden_file\n"
          ".~lock.a.ods# skipped input_lock_file\n"
          "a.xlsx\n"
          "~$a.xlsx skipped input_lock_file\n");
}

TEST_CASE("a folder without registers, and one that is not there, cannot be read") {
    const TempFolder folder;
    make(folder, {"leeg/lees mij.txt", "slot/~$a.xlsx"});
    CHECK(inputs(folder, {"leeg"}) == "leeg problem folder_without_registers\n");
    CHECK(inputs(folder, {"slot"}) ==
          "slot/~$a.xlsx skipped input_lock_file\nslot problem folder_without_registers\n");
    CHECK(inputs(folder, {"weg"}) == "weg\n");  // the reader says that it is missing
}

TEST_CASE("a JSON report of ours is no register, and is not read as csv") {
    const TempFolder folder;
    write_file(folder / "a.json", "{\n  \"schema\": 1,\n  \"tool\": {\"name\": \"registertoets\"}\n}\n");
    write_file(folder / "b.json", "{\"schema\": 1}\n");
    CHECK(inputs(folder, {"a.json", "b.json"}) == "a.json problem input_json_report\nb.json\n");
    CHECK(cli::only_input({"columns", {}, {(folder / "a.json").string()}}).problem);
    // Where reports are compared it is an input.
    const std::string path = (folder / "a.json").string();
    CHECK_FALSE(cli::inputs_of(std::span(&path, 1)).front().problem);
}

TEST_CASE("a file that is named twice is read once") {
    const TempFolder folder;
    make(folder, {"a.xlsx", "sub/b.xlsx"});
    CHECK(inputs(folder, {"a.xlsx", ".", "sub/../a.xlsx"}) ==
          "a.xlsx\na.xlsx skipped input_twice\nsub/b.xlsx\nsub/../a.xlsx skipped input_twice\n");
}

TEST_CASE("a lock file that a shell took along is passed over; by itself it is an input") {
    const TempFolder folder;
    make(folder, {"a.xlsx", "~$a.xlsx"});
    CHECK(inputs(folder, {"a.xlsx", "~$a.xlsx"}) == "a.xlsx\n~$a.xlsx skipped input_lock_file\n");
    CHECK(inputs(folder, {"~$a.xlsx"}) == "~$a.xlsx\n");
}

TEST_CASE("links to folders are not followed, and are named") {
    const TempFolder folder;
    make(folder, {"sub/a.xlsx"});
    fs::create_directory_symlink(folder.path(), folder / "sub/loop");
    CHECK(inputs(folder, {"."}) == "sub/a.xlsx\nsub/loop skipped input_linked_folder\n");
}

TEST_CASE("what is named like a register in a folder and cannot be read does not drop out") {
    const TempFolder folder;
    make(folder, {"a.xlsx"});
    fs::create_symlink("nergens.xlsx", folder / "weg.xlsx");
    REQUIRE(::mkfifo((folder / "pijp.csv").c_str(), 0600) == 0);
    CHECK(inputs(folder, {"."}) == "a.xlsx\npijp.csv\nweg.xlsx\n");  // the reader says what is wrong
}

TEST_CASE("a folder that cannot be looked into is named, and what lies beside it is read") {
    const TempFolder folder;
    make(folder, {"a.xlsx", "b/dicht/c.xlsx", "b/d.xlsx", "z/e.xlsx"});
    // For root no folder is closed, but one whose name is too long to open it by is.
    const std::string name(200, 'm');
    const fs::path before = fs::current_path();
    fs::current_path(folder / "b");
    for (int level = 0; level < 25; ++level) {
        fs::create_directory(name);
        fs::current_path(name);
    }
    fs::current_path(before);
    const std::string found = inputs(folder, {"."});
    CHECK(found.starts_with("a.xlsx\nb/d.xlsx\nb/dicht/c.xlsx\nz/e.xlsx\nb/mmm"));
    CHECK(found.ends_with("mmm problem folder_unreadable\n"));
    CHECK(std::count(found.begin(), found.end(), '\n') == 5);
}

TEST_CASE("commands on files need one, and commands on one file no more") {
    CHECK_THROWS_AS(cli::inputs_of({"check", {}, {}}), messages::UserError);
    CHECK_THROWS_AS(cli::only_input({"cells", {}, {}}), messages::UserError);
    CHECK_THROWS_AS(cli::only_input({"cells", {}, {"a.xlsx", "b.xlsx"}}), messages::UserError);
    CHECK(cli::only_input({"cells", {}, {"a.xlsx"}}).name == "a.xlsx");
}

TEST_CASE("standard input is kept whole for as long as its input lives, however it comes") {
    std::string text;
    for (int line = 0; line < 100'000; ++line) {
        text += "regel " + std::to_string(line) + "\n";
    }
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    std::thread writer([&text, end = pipe[1]] {
        util::write_all(end, text);
        ::close(end);
    });
    fs::path path;
    {
        const StandardInput redirected(pipe[0]);
        const check::Input input = cli::input_named("-");
        writer.join();
        CHECK_FALSE(input.problem);
        CHECK(input.name == "(stdin)");
        path = input.path;
        const check::Input copy = input;
        CHECK(util::read_file(copy.path) == text);
    }
    CHECK(util::read_file(path) != text);
}

TEST_CASE("standard input that cannot be read is told") {
    const TempFolder folder;
    const StandardInput redirected(::open(folder.path().c_str(), O_RDONLY | O_CLOEXEC));
    const check::Input input = cli::input_named("-");
    REQUIRE(input.problem);
    CHECK(input.problem->sentence().id() == Msg::stdin_unreadable);
}
